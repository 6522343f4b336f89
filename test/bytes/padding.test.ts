import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfFill, isPadding } from '../../src/bytes/padding.js';

/** A view of bytes that begin at any address. */
function view(bytes: readonly number[], shift: number): Uint8Array {
	const whole = new Uint8Array(bytes.length + shift + 8).fill(0xff);
	whole.set(bytes, shift);
	return whole.subarray(shift, shift + bytes.length);
}

const runs = fc
	.array(fc.tuple(fc.constantFrom(0, 0xff, 0x5a), fc.nat(12)), { maxLength: 5 })
	.map((list) => list.flatMap(([byte, length]) => Array<number>(length).fill(byte)));

describe('endOfFill', () => {
	it('is where the bytes are others, wherever they begin', () => {
		fc.assert(
			fc.property(runs, fc.nat(7), fc.nat(40), fc.nat(40), fc.constantFrom(0, 0xff), (list, shift, a, b, fill) => {
				const [start, end] = [Math.min(a, b), Math.max(a, b)];
				let expected = start;
				while (expected < end && list[expected] === fill) expected++;
				expect(endOfFill(view(list, shift), start, end, fill)).toBe(expected);
			}),
			{ numRuns: 2000 },
		);
	});

	it('is the end where there are no others', () => {
		const bytes = new Uint8Array(1000).fill(0xff);
		expect(endOfFill(bytes, 3, 997, 0xff)).toBe(997);
		expect(endOfFill(bytes, 3, 2000, 0xff)).toBe(1000);
		expect(endOfFill(bytes, 1000, 1000, 0xff)).toBe(1000);
		expect(endOfFill(bytes, 3, 997, 0)).toBe(3);
	});
});

describe('isPadding', () => {
	it('is nothing but 00 or nothing but FF', () => {
		fc.assert(
			fc.property(runs, fc.nat(7), (list, shift) => {
				const expected = list.length > 0 && (list.every((byte) => byte === 0) || list.every((byte) => byte === 0xff));
				expect(isPadding(view(list, shift), 0, list.length)).toBe(expected);
			}),
			{ numRuns: 1000 },
		);
	});

	it('is not nothing', () => {
		const bytes = new Uint8Array(16);
		expect(isPadding(bytes, 4, 4)).toBe(false);
		expect(isPadding(bytes, 5, 4)).toBe(false);
		expect(isPadding(bytes, 16, 20)).toBe(false);
		expect(isPadding(bytes, 12, 20)).toBe(true);
	});
});
