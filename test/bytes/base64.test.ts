import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64 } from '../../src/bytes/base64.js';

it('reads what others write', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
			expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
		}),
	);
});
