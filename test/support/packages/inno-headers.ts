/** The two blocks of a setup program of Inno Setup, field by field as the compiler of each version writes them. */
import { createHash } from 'node:crypto';
import { crc32 } from '../../../src/bytes/crc32.js';
import { join, u16, u32 } from '../archives.js';
import { lzmaCompress } from '../firmware/lzma.js';

export type InnoVersion = '5.3.3' | '5.3.9' | '5.5.7' | '6.1.0' | '6.3.0' | '6.4.0.1' | '6.4.3';

export interface InnoRecord {
	readonly destination: string;
	readonly data: Uint8Array;
	readonly chunk: number;
	readonly packed: number;
	readonly start: number;
	readonly slice?: number;
	readonly isFiltered?: boolean;
	readonly isEncrypted?: boolean;
	readonly isCompressed: boolean;
}

export interface HeaderOptions {
	readonly version: InnoVersion;
	readonly isUnicode: boolean;
	/** Stored, zlib, bzip2, LZMA, LZMA2. */
	readonly method: number;
	readonly records: readonly InnoRecord[];
}

type Part = Uint8Array | string | readonly number[];

const zeros = (count: number) => new Array<number>(count).fill(0);
const NONE = zeros(4);
const WINDOWS = zeros(20);
const u64 = (value: number) => [...u32(value), ...u32(Math.floor(value / 2 ** 32))];

/** Whether `version` is this one or a later one. */
export function isFrom(version: InnoVersion, since: string): boolean {
	const number = (text: string) => text.split('.').reduce((all, part, index) => all + Number(part) / 100 ** index, 0);
	return number(version) >= number(since);
}

/** One language and one folder, and of every other kind that comes before the files two entries. */
export function namesBlock({ version, isUnicode, method, records }: HeaderOptions): Uint8Array {
	const since = (other: string) => isFrom(version, other);
	const text = (value: string) => {
		const bytes = Buffer.from(value, isUnicode ? 'utf16le' : 'latin1');
		return [...u32(bytes.length), ...bytes];
	};
	const texts = (count: number) => Array.from({ length: count }, (_, index) => text('x'.repeat(index % 3))).flat();
	const twice = (...parts: Part[]) => join(...parts, ...parts);
	const header: Part[] = [
		texts(24),
		since('5.3.8') ? text('yes') : [],
		since('5.3.10') ? text('yes') : [],
		since('5.5.0') ? text('*.exe') : [],
		since('5.5.6') ? text('') : [],
		since('5.6.1') ? texts(2) : [],
		since('6.3.0') ? texts(2) : [],
		since('6.4.2') ? texts(1) : [],
		// A licence and texts before and after it; the signature of the uninstaller; scripts.
		[...u32(3), 65, 66, 67],
		NONE,
		NONE,
		since('5.3.10') ? [] : NONE,
		NONE,
		isUnicode ? [] : zeros(32),
		[1, 2, 2, 2, 2, 2, 1, records.length, records.length, ...zeros(7)].flatMap(u32),
		WINDOWS,
		since('6.4') ? [] : zeros(8),
		since('5.5.7') ? [] : zeros(4),
		since('6.0.0') ? [1, ...u32(120), ...u32(120)] : [],
		since('5.5.7') ? [0] : [],
		zeros(since('6.4') ? 48 : since('5.3.9') ? 28 : 24),
		u64(0),
		u32(1),
		[0, 0, 2],
		since('5.7.0') ? [0] : [],
		[0, 0, method],
		since('6.3.0') ? [] : [0, 0],
		since('5.3.10') ? [] : zeros(8),
		[0, 0],
		since('5.5.0') ? u64(0) : since('5.3.6') ? NONE : [],
		zeros(since('6.3.0') && !since('6.4') ? 7 : 6),
	];
	const language = [texts(10), u32(0x409), isUnicode ? [] : NONE, [8, 12, 29, 8].flatMap(u32), [0]];
	const before = [
		...language,
		twice(text('Message'), text('Text'), u32(-1)),
		twice(u32(12), zeros(12)),
		twice(texts(4), WINDOWS, [0, 1], u64(5)),
		twice(texts(5), u64(5), u32(0), [1], WINDOWS, [0], u64(5)),
		twice(texts(6), u32(0), [1], WINDOWS, [0]),
		join(text('{app}'), texts(6), NONE, WINDOWS, u16(-1), [0]),
	];
	const files = records.flatMap(({ destination }, index) => [
		text(''),
		text(destination),
		texts(8),
		WINDOWS,
		u32(index),
		NONE,
		u64(0),
		u16(-1),
		NONE,
		[0],
	]);
	const image = since('5.6.0') ? [...u32(1), ...NONE] : NONE;
	// Two images, and the library that unpacks zlib and bzip2.
	return join(...header, ...before, ...files, image, image, method === 1 || method === 2 ? NONE : []);
}

export function recordsBlock({ version, records }: HeaderOptions): Uint8Array {
	const since = (other: string) => isFrom(version, other);
	const kind = since('6.4') ? 'sha256' : since('5.3.9') ? 'sha1' : 'md5';
	const fields = records.flatMap((record) => {
		const { slice = 0, chunk, start, data, packed, isFiltered, isEncrypted, isCompressed } = record;
		const flags = (filtered: number, encrypted: number, compressed: number) =>
			(isFiltered ? filtered : 0) | (isEncrypted ? encrypted : 0) | (isCompressed ? compressed : 0);
		return [
			u32(slice),
			u32(slice),
			u32(chunk),
			u64(start),
			u64(data.length),
			u64(packed),
			createHash(kind).update(data).digest(),
			u64(0x01d5_0000_0000_0000),
			u64(0),
			since('6.4.3') ? [flags(4, 8, 16)] : u16(flags(0x10, 0x40, 0x80)),
			since('6.3.0') && !since('6.4.3') ? [0] : [],
		];
	});
	return join(...fields);
}

/** With its sums, compressed or not. */
export function block(bytes: Uint8Array, isCompressed = true): Uint8Array {
	const packed = lzmaCompress(bytes, { size: 'unknown' });
	const stored = isCompressed ? join(packed.subarray(0, 5), packed.subarray(13)) : bytes;
	const parts: Part[] = [];
	for (let at = 0; at < stored.length; at += 4096) {
		const part = stored.subarray(at, at + 4096);
		parts.push(u32(crc32(part)), part);
	}
	const body = join(...parts);
	const header = join(u32(body.length), [isCompressed ? 1 : 0]);
	return join(u32(crc32(header)), header, body);
}
