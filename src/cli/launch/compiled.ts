/**
 * The file that compiled code is kept in: an index, then the code of each part, and all of it once again. V8 looks at its
 * version and flags, and trusts the rest; that both halves are equal is seen in a tenth of the time that a sum takes.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { type CachePlace, isOurs, isOwnHome } from './cache-place.js';

export interface CompiledPart {
	/** Of the file that it was compiled of. */
	readonly stamp: string;
	readonly data: Uint8Array;
}

type IndexEntry = readonly [name: string, stamp: string, at: number, length: number];

interface Index {
	readonly key: string;
	readonly parts: readonly IndexEntry[];
}

/** 'RTC1', and the length of the index. */
const MAGIC = 0x3143_5452;
const HEAD_SIZE = 8;
/** V8 copies what does not lie at such an address. */
const ALIGNMENT = 8;
const MAX_SIZE = 64 << 20;

/** Nothing where there is none that can be trusted. */
export function readCompiled({ home, folder, file, key }: CachePlace): Map<string, CompiledPart> {
	try {
		// What is in a folder of another user may be a copy that this user has made of their files.
		if (!isOwnHome(home) || !isOurs(lstatSync(folder))) return new Map();
		const bytes = readOwn(file);
		const half = bytes.subarray(0, bytes.length / 2);
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		if (view.getUint32(0, true) !== MAGIC || !half.equals(bytes.subarray(half.length))) return new Map();
		const indexEnd = HEAD_SIZE + view.getUint32(4, true);
		const index = JSON.parse(half.toString('utf8', HEAD_SIZE, indexEnd)) as Index;
		if (index.key !== key) return new Map();
		const start = aligned(indexEnd);
		return new Map(
			index.parts.map(([name, stamp, at, length]) => [
				name,
				{ stamp, data: half.subarray(start + at, start + at + length) },
			]),
		);
	} catch {
		return new Map();
	}
}

/** The bytes of the file. */
export function compiledFile(key: string, parts: ReadonlyMap<string, CompiledPart>): Uint8Array {
	const entries: IndexEntry[] = [];
	let at = 0;
	for (const [name, { stamp, data }] of parts) {
		entries.push([name, stamp, at, data.length]);
		at = aligned(at + data.length);
	}
	const index = Buffer.from(JSON.stringify({ key, parts: entries } satisfies Index));
	const start = aligned(HEAD_SIZE + index.length);
	const half = Buffer.alloc(start + at);
	half.writeUInt32LE(MAGIC, 0);
	half.writeUInt32LE(index.length, 4);
	half.set(index, HEAD_SIZE);
	for (const [name, , partAt] of entries) half.set((parts.get(name) as CompiledPart).data, start + partAt);
	return Buffer.concat([half, half]);
}

function aligned(offset: number): number {
	return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** @throws where the file is not there, or is not this user's alone */
function readOwn(file: string): Buffer {
	const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const stat = fstatSync(descriptor);
		if (!stat.isFile() || !isOurs(stat) || stat.size > MAX_SIZE) throw new Error('not ours');
		const bytes = Buffer.allocUnsafeSlow(stat.size);
		if (readSync(descriptor, bytes, 0, stat.size, 0) !== stat.size) throw new Error('cut short');
		return bytes;
	} finally {
		closeSync(descriptor);
	}
}
