import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32, sum8 } from '../../src/bytes/sums.js';

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

it('crc32 gives the check value of CRC-32/ISO-HDLC, unsigned', () => {
	expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
	expect(crc32(new Uint8Array(0))).toBe(0);
});
