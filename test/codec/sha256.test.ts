import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Sha256Hasher } from '../../src/codec/hashes/sha256.js';

it('makes the digests of FIPS 180-4, for a message in any pieces', () => {
	const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 });
	fc.assert(
		fc.property(pieces, (parts) => {
			const [hasher, expected] = [new Sha256Hasher(), createHash('sha256')];
			for (const part of parts) {
				hasher.add(part);
				expected.update(part);
			}
			expect(Buffer.from(hasher.digest()).toString('hex')).toBe(expected.digest('hex'));
		}),
		{ numRuns: 300 },
	);
});

it.each([
	['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
	['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
	[
		'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
		'248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
	],
])('of "%s" is as the standard has it', (text, digest) => {
	const hasher = new Sha256Hasher();
	hasher.add(Buffer.from(text));
	expect(Buffer.from(hasher.digest()).toString('hex')).toBe(digest);
});
