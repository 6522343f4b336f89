import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ByteSearch, findBytes } from '../../src/bytes/search.js';

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
		const haystack = new Uint8Array(1 << 20);
		const searched = searchedLengths(() => expect(findBytes(haystack, 'V', 0, 64)).toBe(-1));
		expect(searched).toEqual([64]);
	});

	it.each([0x00, 0x47, 0x76])("leaves the engine's search where it finds nothing but %i", (byte) => {
		const haystack = new Uint8Array(1 << 20).fill(byte);
		const searched = searchedLengths(() => expect(findBytes(haystack, Uint8Array.of(byte, 0x33))).toBe(-1));
		expect(searched.length).toBeLessThan(300);
	});
});

describe('ByteSearch', () => {
	it('agrees with one search after the other, in any order', () => {
		const few = { max: 2 };
		fc.assert(
			fc.property(
				fc.uint8Array({ ...few, maxLength: 2000, size: 'max' }),
				fc.uint8Array({ ...few, minLength: 1, maxLength: 5 }),
				fc.array(fc.nat(2000), { maxLength: 50 }),
				(haystack, needle, questions) => {
					const search = new ByteSearch(haystack, needle);
					for (const from of questions) expect(search.next(from)).toBe(findBytes(haystack, needle, from));
				},
			),
			{ numRuns: 300 },
		);
	});

	it('gives the places alone that hold, whichever search finds them, and ends where it is told', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ max: 2, maxLength: 3000, size: 'max' }),
				fc.uint8Array({ max: 2, minLength: 1, maxLength: 5 }),
				fc.integer({ min: 1, max: 7 }),
				fc.nat(3000),
				(haystack, needle, every, to) => {
					const holds = (at: number) => at % every === 0;
					const all: number[] = [];
					for (let at = findBytes(haystack, needle, 0, to); at >= 0; at = findBytes(haystack, needle, at + 1, to)) {
						all.push(at);
					}
					const search = new ByteSearch(haystack, needle, { to, holds });
					const found: number[] = [];
					for (let at = search.next(0); at >= 0; at = search.next(at + 1)) found.push(at);
					expect(found).toEqual(all.filter(holds));
				},
			),
			{ numRuns: 300 },
		);
	});

	it("does not ask the engine's search at each of many places", () => {
		const haystack = Uint8Array.from({ length: 1 << 20 }, (_, i) => '$VBT'.charCodeAt(i % 4));
		const search = new ByteSearch(haystack, '$VBT');
		let found = 0;
		const searched = searchedLengths(() => {
			for (let at = search.next(0); at >= 0; at = search.next(at + 1)) found++;
		});
		expect(found).toBe(1 << 18);
		expect(searched.length).toBeLessThan((1 << 20) / 8);
	});
});

/** Lengths of what the engine was told to search meanwhile. */
function searchedLengths(work: () => void): number[] {
	const spy = vi.spyOn(Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array, 'indexOf');
	try {
		work();
		return spy.mock.contexts.map((area) => (area as Uint8Array).length);
	} finally {
		spy.mockRestore();
	}
}
