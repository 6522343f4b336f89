import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBytes } from '../../src/bytes/search.js';

describe('findBytes', () => {
	const text = new Uint8Array(Buffer.from('one $VBT two $VBT', 'latin1'));

	it.each([
		['$VBT', 0, undefined, 4],
		['$VBT', 4, undefined, 4],
		['$VBT', 5, undefined, 13],
		['$VBT', 5, 16, -1],
		['$VBT', 14, undefined, -1],
		['$VBT', -7, undefined, 4],
		['one', 0, 3, 0],
		['one', 0, 2, -1],
		['', 0, undefined, -1],
		['one $VBT two $VBT and more', 0, undefined, -1],
	])('%j from %j to %j is at %i', (needle, from, to, at) => {
		expect(findBytes(text, needle, from, to)).toBe(at);
	});

	it('agrees with Buffer on everything', () => {
		const few = { max: 3 };
		fc.assert(
			fc.property(
				fc.uint8Array({ ...few, maxLength: 3000, size: 'max' }),
				fc.uint8Array({ ...few, minLength: 1, maxLength: 9 }),
				fc.nat(100),
				(haystack, needle, from) => {
					const start = Math.min(from, haystack.length);
					expect(findBytes(haystack, needle, start)).toBe(Buffer.from(haystack).indexOf(needle, start));
				},
			),
			{ numRuns: 300 },
		);
	});

	it('does not look past the end that it is given', () => {
		const haystack = new Uint8Array(16 << 20);
		const start = performance.now();
		for (let n = 0; n < 20_000; n++) expect(findBytes(haystack, 'V', 0, 64)).toBe(-1);
		expect(performance.now() - start).toBeLessThan(1000);
	});

	it.each([0x00, 0x47, 0x76])('goes through 16 MiB of %i without delay', (byte) => {
		const haystack = new Uint8Array(16 << 20).fill(byte);
		const start = performance.now();
		expect(findBytes(haystack, Uint8Array.of(byte, 0x33))).toBe(-1);
		expect(performance.now() - start).toBeLessThan(1000);
	});
});
