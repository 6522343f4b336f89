/**
 * Where each file is (issrc, Shared.Struct.pas, `TSetupFileLocationEntry`), in layouts that differ by what hash they have,
 * how many flags, and whether a byte about signing follows.
 */

import { u16At, u32At } from '../../../bytes/integers.js';
import { HASH_SIZES, type HashKind } from '../../../codec/hashes.js';
import { type DataVersion, isSince } from './loader.js';

export interface FileRecord {
	/** Counted from 0: names refer to it. */
	readonly index: number;
	/** Files of setup-*.bin on which its chunk begins and ends. */
	readonly slices: { readonly first: number; readonly last: number };
	/** From the first file's chunk. */
	readonly chunk: number;
	readonly packed: number;
	/** In what the chunk unpacks to. */
	readonly start: number;
	readonly end: number;
	readonly hash: { readonly kind: HashKind; readonly value: Uint8Array };
	/** Calls and jumps of a program have addresses. */
	readonly isFiltered: boolean;
	readonly isEncrypted: boolean;
	readonly isCompressed: boolean;
}

interface Layout {
	readonly hash: HashKind;
	readonly size: number;
	/** Bits of the flags. */
	readonly filtered: number;
	readonly encrypted: number;
	readonly compressed: number;
}

const OFFSETS = { first: 0, last: 4, chunk: 8, start: 12, size: 20, packed: 28, hash: 36 };
/** When it was written, and the version of a program. */
const TIME_AND_VERSION = 16;
const OLD_FLAGS = { filtered: 4, encrypted: 6, compressed: 7 };
const FLAGS = { filtered: 2, encrypted: 3, compressed: 4 };

export function recordLayout(version: DataVersion): Layout {
	const hash = isSince(version, 6, 4) ? 'sha256' : isSince(version, 5, 3, 9) ? 'sha1' : 'md5';
	const flagsAt = OFFSETS.hash + HASH_SIZES[hash] + TIME_AND_VERSION;
	if (isSince(version, 6, 4, 3)) return { hash, size: flagsAt + 1, ...FLAGS };
	return { hash, size: flagsAt + 2 + (isSince(version, 6, 3) ? 1 : 0), ...OLD_FLAGS };
}

export function readRecords(bytes: Uint8Array, { hash, size, ...flags }: Layout): FileRecord[] {
	return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) => {
		const at = index * size;
		const start = u64At(bytes, at + OFFSETS.start);
		const hashEnd = at + OFFSETS.hash + HASH_SIZES[hash];
		const bits = u16At(bytes, hashEnd + TIME_AND_VERSION);
		const has = (bit: number) => ((bits >> bit) & 1) === 1;
		return {
			index,
			slices: { first: u32At(bytes, at + OFFSETS.first), last: u32At(bytes, at + OFFSETS.last) },
			chunk: u32At(bytes, at + OFFSETS.chunk),
			packed: u64At(bytes, at + OFFSETS.packed),
			start,
			end: start + u64At(bytes, at + OFFSETS.size),
			hash: { kind: hash, value: bytes.subarray(at + OFFSETS.hash, hashEnd) },
			isFiltered: has(flags.filtered),
			isEncrypted: has(flags.encrypted),
			isCompressed: has(flags.compressed),
		};
	});
}

/** Exact as far as any file is large. */
function u64At(bytes: Uint8Array, at: number): number {
	return u32At(bytes, at + 4) * 2 ** 32 + u32At(bytes, at);
}
