/** Bytes are compared by test/support/compare-bytes.ts: what it takes for equal is all that the tests believe of bytes. */
import { expect, it } from 'vitest';

const bytes = (last: number, size = 300_000) => new Uint8Array(size).fill(last, size - 1);

it.each([
	['themselves', (value: Uint8Array) => value],
	['in an object', (value: Uint8Array) => ({ value })],
	['as a Buffer', (value: Uint8Array) => Buffer.from(value)],
])('tells bytes apart that differ in one, or in their number: %s', (_, holding) => {
	expect(holding(bytes(1))).toEqual(holding(bytes(1)));
	expect(holding(bytes(1))).toStrictEqual(holding(bytes(1)));
	expect(holding(bytes(1))).not.toEqual(holding(bytes(2)));
	expect(holding(bytes(0))).not.toEqual(holding(bytes(0, 299_999)));
});

it('tells a Buffer from a Uint8Array', () => {
	expect(Buffer.from(bytes(1))).not.toEqual(bytes(1));
});
