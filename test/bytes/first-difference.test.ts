import { expect, it } from 'vitest';
import { concat } from '../../src/bytes/concat.js';
import { firstDifference } from '../../src/bytes/first-difference.js';

it.each([
	[[], [], undefined],
	[[1, 2], [1, 2], undefined],
	[[1, 2], [1, 3], 1],
	[[1], [1, 2], 1],
	[[1, 2], [], 0],
])('%j and %j differ at %s', (a, b, at) => {
	expect(firstDifference(Uint8Array.from(a), Uint8Array.from(b))).toBe(at);
});

it('concat puts arrays one after the other', () => {
	expect(concat([Uint8Array.of(1), new Uint8Array(0), Uint8Array.of(2, 3)])).toEqual(Uint8Array.of(1, 2, 3));
	expect(concat([])).toEqual(new Uint8Array(0));
});
