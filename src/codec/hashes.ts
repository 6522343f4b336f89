/** The hashes by which containers know their files, of bytes that come in pieces. */
import type { BlockHasher } from './hashes/block-hasher.js';
import { Md5Hasher } from './hashes/md5.js';
import { Sha1Hasher } from './hashes/sha1.js';
import { Sha256Hasher } from './hashes/sha256.js';

const HASHES = { md5: Md5Hasher, sha1: Sha1Hasher, sha256: Sha256Hasher };

export type HashKind = keyof typeof HASHES;

/** In bytes. */
export const HASH_SIZES: Readonly<Record<HashKind, number>> = { md5: 16, sha1: 20, sha256: 32 };

export function newHasher(kind: HashKind): BlockHasher {
	return new HASHES[kind]();
}
