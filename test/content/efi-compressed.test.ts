/** A file that is one EFI 1.1 stream, as Fujitsu's .UPC, is known by its sizes and by what it begins with. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/cli/archive/open-archive.js';
import { efiCompress } from '../../src/codec/efi-compress.js';
import { identifyContent } from '../../src/content/content.js';
import { ascii, join, put, u32 } from '../support/executables.js';
import { volume } from '../support/firmware/index.js';
import { cabinetOf } from '../support/packages/cabinets.js';

const image = volume({ size: 0x20000 });
const stream = efiCompress(image);

async function opened(bytes: Uint8Array) {
	const archive = openArchive(bytes, identifyContent(bytes));
	const members: [string, number][] = [];
	for await (const { name, bytes: member } of archive?.members ?? [])
		members.push([name, Buffer.compare(member, image)]);
	return { members, problems: archive?.problems };
}

describe('an EFI 1.1 stream', () => {
	it('is unpacked, also from the inverted cabinet of a program', async () => {
		expect(await opened(stream)).toEqual({ members: [['content', 0]], problems: [] });
		const cabinet = cabinetOf({ files: [{ name: 'D3410-A1.UPC', data: stream }] });
		const program = join(
			ascii('MZ', 3000),
			ascii('FjSfxBinay'),
			cabinet.map((byte) => ~byte),
		);
		const name = 'content › D3410-A1.UPC › content';
		expect(await opened(program)).toEqual({ members: [[name, 0]], problems: [] });
	});

	it.each<[string, Uint8Array]>([
		['with something behind it', join(stream, ascii('\0'))],
		['that is cut off', stream.subarray(0, -1)],
		['that unpacks to no more than it takes', put(stream.slice(), 4, u32(stream.length - 8))],
		['of zeros', put(stream.slice().fill(0, 8), 0, stream.subarray(0, 8))],
		['of ones', put(stream.slice().fill(0xff, 8), 0, stream.subarray(0, 8))],
	])('%s is none', (_, bytes) => {
		expect(identifyContent(bytes)?.what).not.toBe('efi-compressed');
	});

	it('is no file of which only the sizes fit', () => {
		const content = fc.uint8Array({ minLength: 1000, maxLength: 4000 });
		fc.assert(
			fc.property(content, (bytes) => {
				const file = join(u32(bytes.length, 1 << 24), bytes);
				expect(identifyContent(file)?.what).not.toBe('efi-compressed');
			}),
		);
	});

	it('that is damaged is told to be, and one that says too much is not unpacked', async () => {
		const behind = join(stream.subarray(0, -40), new Uint8Array(40).fill(0xff));
		const longer = put(behind.slice(), 4, u32(image.length + 1000));
		expect(await opened(longer)).toEqual({
			members: [],
			problems: [{ name: 'content', reason: 'damaged', said: expect.stringMatching(/./) }],
		});
		const large = put(stream.slice(), 4, u32(0xffffffff));
		expect(await opened(large)).toEqual({
			members: [],
			problems: [{ name: 'content', reason: 'too-large', limit: 64 << 20 }],
		});
	});
});
