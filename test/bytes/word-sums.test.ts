import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sum16, WordSums } from '../../src/bytes/word-sums.js';

it('sums words from any byte on, a last byte alone too', () => {
	const bytes = Uint8Array.of(1, 2, 3, 4, 0xff, 0xff, 5);
	expect(sum16(bytes, 0, 4)).toBe(0x0604);
	expect(sum16(bytes, 1, 3)).toBe(0x0302);
	expect(sum16(bytes, 4, 7)).toBe(0x0004);
	expect(sum16(bytes, 3, 3)).toBe(0);
});

it('has the same sums of any stretch when it has gone through all of it', () => {
	const stretch = fc
		.uint8Array({ maxLength: 2000, size: 'max' })
		.chain((bytes) => fc.tuple(fc.constant(bytes), fc.nat(bytes.length), fc.nat(bytes.length)));
	fc.assert(
		fc.property(stretch, ([bytes, one, other]) => {
			const [start, end] = [Math.min(one, other), Math.max(one, other)];
			expect(new WordSums(bytes).sum(start, end)).toBe(sum16(bytes, start, end));
		}),
	);
});
