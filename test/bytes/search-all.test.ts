import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAligned, findAll, Pattern } from '../../src/bytes/search-all.js';
import { latin1Bytes, utf16le } from '../../src/bytes/text.js';

const NEEDLE = utf16le('Driver');

it('finds every occurrence, wherever the bytes lie in their buffer', () => {
	fc.assert(
		fc.property(fc.nat(9), fc.array(fc.nat(400), { maxLength: 12 }), (shift, places) => {
			const bytes = new Uint8Array(500).subarray(shift);
			for (const at of places) bytes.set(NEEDLE, at);
			const expected = [...bytes.keys()].filter((at) => NEEDLE.every((byte, i) => bytes[at + i] === byte));
			expect(findAll(bytes, new Pattern(NEEDLE), 100)).toEqual(expected);
			expect(findAll(bytes, new Pattern(NEEDLE), 100, 'even')).toEqual(expected.filter((at) => at % 2 === 0));
		}),
		{ numRuns: 500 },
	);
});

it('finds needles of any length among bytes that are nearly the same', () => {
	const few = fc.constantFrom(0, 0x41);
	const needles = fc.uint8Array({ minLength: 7, maxLength: 20, max: 1 }).map((bits) => bits.map((bit) => bit * 0x41));
	fc.assert(
		fc.property(fc.nat(3), needles, fc.array(few, { maxLength: 300 }), fc.nat(280), (shift, needle, around, at) => {
			const bytes = Uint8Array.from([...Array(shift).fill(0), ...around]).subarray(shift);
			if (at + needle.length <= bytes.length) bytes.set(needle, at);
			const pattern = new Pattern(needle);
			const expected = [...bytes.keys()].filter((place) => needle.every((byte, i) => bytes[place + i] === byte));
			expect(findAll(bytes, pattern, 1000)).toEqual(expected);
			expect(findAll(bytes, pattern, 2)).toEqual(expected.slice(0, 2));
			expect(findAll(bytes, pattern, 1000, 'even')).toEqual(expected.filter((place) => place % 2 === 0));
		}),
		{ numRuns: 500 },
	);
});

it.each([0, 1, 2, 3, 6, 11, 12, 13])('finds its way in %i bytes', (size) => {
	const bytes = new Uint8Array(20).subarray(1, 1 + size);
	bytes.set(NEEDLE.subarray(0, size));
	expect(findAll(bytes, new Pattern(NEEDLE), 10)).toEqual(size >= NEEDLE.length ? [0] : []);
});

it('stops at its limit', () => {
	const bytes = new Uint8Array(1200);
	for (let at = 0; at < 1200; at += 12) bytes.set(NEEDLE, at);
	expect(findAll(bytes, new Pattern(NEEDLE), 7)).toEqual([0, 12, 24, 36, 48, 60, 72]);
});

it('finds the first one at a word of the bytes that holds, wherever they lie in their buffer', () => {
	const mark = latin1Bytes('_FVH');
	fc.assert(
		fc.property(fc.nat(9), fc.array(fc.nat(400), { maxLength: 12 }), fc.nat(400), (shift, places, from) => {
			const bytes = new Uint8Array(500).subarray(shift);
			for (const at of places) bytes.set(mark, at);
			const expected = [...bytes.keys()].find(
				(at) => at % 4 === 0 && at >= from && mark.every((byte, i) => bytes[at + i] === byte),
			);
			expect(findAligned(bytes, mark, (at) => at >= from)).toBe(expected ?? -1);
		}),
		{ numRuns: 500 },
	);
});

it.each([0, 1])('asks of each once, of nothing but marks, %i bytes into their buffer', (shift) => {
	const mark = latin1Bytes('_FVH');
	const bytes = new Uint8Array(40_000).subarray(shift, 36_000 + shift).map((_, i) => mark[i % 4] as number);
	const asked: number[] = [];
	expect(findAligned(bytes, mark, (at) => asked.push(at) < 0)).toBe(-1);
	expect(asked).toEqual(Array.from({ length: 9000 }, (_, i) => i * 4));
});
