/** What lies where in a driver that is loaded. */
import { describe, expect, it } from 'vitest';
import { ImageMemory } from '../../src/consumers/edk2/pe/memory.js';

const FILE = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
const HEADERS = FILE.subarray(0, 4);

describe('memory of an image', () => {
	it.each([
		{ where: 'from its beginning', address: 0, length: 3, bytes: [1, 2, 3] },
		{ where: 'over the end of the headers', address: 2, length: 4, bytes: [3, 4, 0, 0] },
		{
			where: 'in front of it, as addresses of TE images may be',
			address: -2,
			length: 8,
			bytes: [0, 0, 1, 2, 3, 4, 0, 0],
		},
		{ where: 'in front of it alone', address: -9, length: 2, bytes: [0, 0] },
		{ where: 'behind it', address: 9, length: 2, bytes: [0, 0] },
	])('$where', ({ address, length, bytes }) => {
		expect([...new ImageMemory(FILE, HEADERS).read(address, length)]).toEqual(bytes);
	});

	it('has what was loaded last', () => {
		const memory = new ImageMemory(FILE, HEADERS);
		memory.parts.push({ address: 1, rawOffset: 4, loaded: 2, size: 3, isCode: true });
		memory.parts.push({ address: 2, rawOffset: 6, loaded: 1, size: 1, isCode: false });
		expect([...memory.read(-1, 7)]).toEqual([0, 1, 5, 7, 0, 0, 0]);
		expect([0, 1, 2, 3, 4].map((address) => memory.partAt(address)?.isCode)).toEqual([
			undefined,
			true,
			false,
			true,
			undefined,
		]);
	});
});
