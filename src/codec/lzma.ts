/**
 * LZMA decompression (LZMA SDK, lzma-specification.txt): literals and matches in a range code, as the sections of
 * firmware have it (edk2's LzmaCustomDecompressLib).
 *
 * Layout: u8 properties, u32 dictionary size, u64 size (all ones: unknown, and an end marker follows), stream. The
 * dictionary size is for decoders that do not keep all of their output.
 */
import { formatErrors } from '../bytes/errors.js';
import { u32At } from '../bytes/integers.js';
import { CODEC_ERRORS } from './findings.js';
import { contextBits, LzmaUnpacker, lzmaProperties } from './lzma/unpack.js';

const failure = formatErrors(CODEC_ERRORS);

const HEADER_SIZE = 13;
const UNKNOWN = 0xffff_ffff;

export interface LzmaOptions {
	/** Refuse data that unpacks to more than this, in bytes; default 128 MiB. */
	readonly maxSize?: number;
	/** Take as much as is declared without asking whether the stream ends there, as edk2 does; default false. */
	readonly anyEnd?: boolean;
}

/**
 * Unpacks data with its thirteen-byte header; bytes after the stream are ignored.
 *
 * @throws FormatError for cut-off or damaged data, at the offset in `bytes` where that shows.
 */
export function lzmaDecompress(bytes: Uint8Array, options: LzmaOptions = {}): Uint8Array {
	const { maxSize = 128 << 20, anyEnd = false } = options;
	if (bytes.length < HEADER_SIZE) {
		throw failure('lzma-truncated', bytes.length, { case: 'header', end: bytes.length });
	}
	const properties = lzmaProperties(bytes[0] as number, 0);
	const low = u32At(bytes, 5);
	const high = u32At(bytes, 9);
	const size = low === UNKNOWN && high === UNKNOWN ? undefined : high * 2 ** 32 + low;
	if (size !== undefined && size > maxSize) throw failure('lzma-too-large', 5, { limit: maxSize, declared: size });
	const limit = size ?? maxSize;
	const unpacker = new LzmaUnpacker(bytes, contextBits(properties));
	try {
		const { input } = unpacker;
		unpacker.reset(properties);
		input.begin(HEADER_SIZE);
		let marker = unpacker.unpack(limit);
		if (!marker && anyEnd && size !== undefined) return unpacker.copy(size);
		if (!marker && unpacker.size === size && input.ended()) return unpacker.copy(size);
		// Where there is as much as there may be, the end marker alone may follow.
		if (!marker && unpacker.size === limit) marker = unpacker.run(limit + 1);
		if (!marker && size === undefined) {
			throw input.failure((before) => failure('lzma-too-large', before, { limit: maxSize }));
		}
		const given = unpacker.size;
		const damaged = (which: 'size' | 'marker' | 'end') =>
			input.failure((before) => failure('lzma-damaged', before, { case: which, before, given, declared: size }));
		if (!marker) throw damaged('size');
		if (size !== undefined && given !== size) throw damaged('marker');
		if (!input.ended()) throw damaged('end');
		return unpacker.copy(given);
	} finally {
		unpacker.close();
	}
}
