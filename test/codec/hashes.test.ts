/** The hashes against those of Node, with the data in pieces of any size. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HASH_SIZES, type HashKind, newHasher } from '../../src/codec/hashes.js';

const KINDS = Object.keys(HASH_SIZES) as HashKind[];
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe.each(KINDS)('%s', (kind) => {
	it('is that of the standard', () => {
		const hash = newHasher(kind);
		hash.add(new Uint8Array(Buffer.from('abc')));
		const known = {
			md5: '900150983cd24fb0d6963f7d28e17f72',
			sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
			sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
		};
		expect(hex(hash.digest())).toBe(known[kind]);
		expect(newHasher(kind).digest()).toHaveLength(HASH_SIZES[kind]);
	});

	it('does not depend on where the data is cut', () => {
		const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 });
		fc.assert(
			fc.property(pieces, (parts) => {
				const hash = newHasher(kind);
				for (const part of parts) hash.add(part);
				expect(hex(hash.digest())).toBe(createHash(kind).update(Buffer.concat(parts)).digest('hex'));
			}),
		);
	});

	it('is right for each length up to two blocks', () => {
		for (let size = 0; size <= 130; size++) {
			const data = new Uint8Array(size).fill(0xa5);
			const hash = newHasher(kind);
			hash.add(data);
			expect(hex(hash.digest())).toBe(createHash(kind).update(data).digest('hex'));
		}
	});
});
