import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sum8 } from '../../src/bytes/sums.js';

it('sum8 adds all bytes modulo 256, wherever the bytes lie in their buffer', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(7), (bytes, shift) => {
			const start = Math.min(shift, bytes.length);
			const view = bytes.subarray(start);
			expect(sum8(view)).toBe([...view].reduce((sum, byte) => (sum + byte) % 256, 0));
		}),
	);
});

it('sum8 carries over many words of 0xff', () => {
	expect(sum8(new Uint8Array(1 << 20).fill(0xff))).toBe(-(1 << 20) & 0xff);
});
