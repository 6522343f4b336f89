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
const WINDOW = 64 << 10;

/** Nothing where there is none that can be trusted. */
export function readCompiled({ home, folder, file, key }: CachePlace): Map<string, CompiledPart> {
	try {
		// What is in a folder of another user may be a copy that this user has made of their files.
		if (!isOwnHome(home) || !isOurs(lstatSync(folder))) return new Map();
		const half = readOwn(file);
		const view = new DataView(half.buffer, half.byteOffset);
		if (view.getUint32(0, true) !== MAGIC) return new Map();
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

/** One of the halves. @throws where the file is not there, is not this user's alone, or where its halves differ */
function readOwn(file: string): Buffer {
	const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const stat = fstatSync(descriptor);
		if (!stat.isFile() || !isOurs(stat) || stat.size > MAX_SIZE || stat.size % 2 !== 0) throw new Error('not ours');
		const half = Buffer.allocUnsafeSlow(stat.size / 2);
		fill(half, descriptor);
		// To have memory for the other half as well would take longer than to read it.
		const window = Buffer.allocUnsafeSlow(Math.min(WINDOW, half.length));
		for (let at = 0; at < half.length; at += window.length) {
			const piece = window.subarray(0, half.length - at);
			fill(piece, descriptor);
			if (!piece.equals(half.subarray(at, at + piece.length))) throw new Error('damaged');
		}
		return half;
	} finally {
		closeSync(descriptor);
	}
}

function fill(bytes: Buffer, descriptor: number): void {
	if (readSync(descriptor, bytes, 0, bytes.length, null) !== bytes.length) throw new Error('cut short');
}
