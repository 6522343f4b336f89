import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankContent } from '../../src/content/blank-content.js';

const BYTES = fc.constantFrom(0, 0xff, 0x01, 0x7f, 0x80, 0xfe, 0x55);

it('counts the bytes that no read of nothing gives, wherever they lie in their buffer', () => {
	fc.assert(
		fc.property(
			fc.nat(9),
			fc.uint8Array({ min: 0, max: 1, minLength: 16, maxLength: 900 }),
			fc.array(fc.tuple(fc.nat(899), BYTES), { maxLength: 12 }),
			(shift, bits, changes) => {
				const bytes = new Uint8Array(1000).subarray(shift, shift + bits.length);
				bytes.set(bits.map((bit) => bit * 0xff));
				for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
				const others = bytes.filter((byte) => byte !== 0 && byte !== 0xff).length;
				const what = others > bytes.length / 100 ? undefined : others === 0 ? 'blank-mixed' : 'blank-almost';
				const fill = bytes.every((byte) => byte === bytes[0]);
				expect(blankContent(bytes)?.what).toBe(fill ? 'blank-fill' : what);
			},
		),
		{ numRuns: 500 },
	);
});
