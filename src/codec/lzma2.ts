/**
 * LZMA2 decompression (xz-file-format.txt §5.3.1 names it, liblzma's lzma2_decoder.c defines it): chunks of LZMA with their
 * sizes, or of plain bytes, each of which may forget what was before.
 *
 * A chunk: u8 control, u16 size less one, for LZMA u16 packed size less one and, where the control says so, its
 * properties; all big-endian. 0 is the end.
 */
import { formatErrors } from '../bytes/errors.js';
import { CODEC_ERRORS } from './findings.js';
import { makeRoom, type PieceOptions } from './lzma/room.js';
import { contextBits, LzmaUnpacker, lzmaProperties } from './lzma/unpack.js';

const failure = formatErrors(CODEC_ERRORS);

const END = 0;
/** The plain bytes that follow are the first of all, or go on. */
const PLAIN_ANEW = 1;
const PLAIN = 2;
const LZMA = 0x80;
/** What an LZMA chunk forgets, in order: nothing, what symbols were like, the properties too, the output too. */
const SYMBOLS = 1;
const PROPERTIES = 2;
const OUTPUT = 3;
const MOST_CONTEXT_BITS = 4;

/** The code of a dictionary's size (xz-file-format.txt §5.3.1). */
export function lzma2DictionarySize(code: number): number {
	return code >= 40 ? 0xffff_ffff : (2 | (code & 1)) * 2 ** ((code >> 1) + 11);
}

interface Chunk {
	readonly anew: number;
	readonly size: number;
	readonly isPlain: boolean;
	readonly properties: number;
	readonly start: number;
	readonly end: number;
}

/**
 * The output of the chunks from `start` on; each piece is there until the next is asked for. It ends with them, or where as
 * much as wanted is given.
 *
 * @throws FormatError for cut-off or damaged data, at the offset in `bytes` where that shows.
 */
export function* lzma2Pieces(bytes: Uint8Array, start: number, options: PieceOptions): Generator<Uint8Array> {
	const unpacker = new LzmaUnpacker(bytes, MOST_CONTEXT_BITS);
	try {
		yield* piecesOf(bytes, start, unpacker, options);
	} finally {
		unpacker.close();
	}
}

function* piecesOf(
	bytes: Uint8Array,
	start: number,
	unpacker: LzmaUnpacker,
	options: PieceOptions,
): Generator<Uint8Array> {
	let [isFirst, hasProperties] = [true, false];
	let at = start;
	for (let left = options.wanted; left > 0; ) {
		const chunk = chunkAt(bytes, at);
		if (chunk === undefined) return;
		const { anew, isPlain, size, end } = chunk;
		if (anew === OUTPUT) {
			unpacker.size = 0;
			hasProperties = false;
		}
		const goesOn = isPlain || hasProperties || anew >= PROPERTIES;
		if (!goesOn || (isFirst && anew !== OUTPUT)) throw failure('lzma2-damaged', at, { case: 'first', at });
		isFirst = false;
		makeRoom(unpacker, size, options);
		const from = unpacker.size;
		if (isPlain) {
			unpacker.append(bytes.subarray(chunk.start, end));
		} else {
			hasProperties = true;
			unpackChunk(unpacker, chunk, bytes.length);
		}
		yield unpacker.view(from, from + size);
		left -= size;
		at = end;
	}
}

/** `undefined` for the end. */
function chunkAt(bytes: Uint8Array, at: number): Chunk | undefined {
	const control = byteAt(bytes, at);
	if (control === END) return undefined;
	if (control < LZMA && control > PLAIN) throw failure('lzma2-damaged', at, { case: 'control', at });
	const low = 1 + (byteAt(bytes, at + 1) << 8) + byteAt(bytes, at + 2);
	if (control < LZMA) {
		const [start, end] = [at + 3, at + 3 + low];
		byteAt(bytes, end - 1);
		return { anew: control === PLAIN_ANEW ? OUTPUT : 0, size: low, isPlain: true, properties: -1, start, end };
	}
	const anew = (control >> 5) & 3;
	const size = ((control & 0x1f) << 16) + low;
	const packed = 1 + (byteAt(bytes, at + 3) << 8) + byteAt(bytes, at + 4);
	const properties = anew >= PROPERTIES ? byteAt(bytes, at + 5) : -1;
	const start = at + (anew >= PROPERTIES ? 6 : 5);
	return { anew, size, isPlain: false, properties, start, end: start + packed };
}

function unpackChunk(unpacker: LzmaUnpacker, chunk: Chunk, given: number): void {
	const { input } = unpacker;
	const { anew, properties, size, start, end } = chunk;
	if (anew >= PROPERTIES) {
		const declared = lzmaProperties(properties, start - 1);
		if (contextBits(declared) > MOST_CONTEXT_BITS) {
			throw failure('lzma2-damaged', start - 1, { case: 'properties', at: start - 1 });
		}
		unpacker.reset(declared);
	} else if (anew === SYMBOLS) {
		unpacker.reset();
	}
	input.begin(start);
	const stop = unpacker.size + size;
	const marker = unpacker.run(stop);
	if (end > given) input.requireInput();
	if (marker || unpacker.size !== stop || !input.ended() || input.position !== end) {
		throw failure('lzma2-damaged', start, { case: 'size', at: start });
	}
}

/** @throws FormatError where there is none */
function byteAt(bytes: Uint8Array, at: number): number {
	const byte = bytes[at];
	if (byte === undefined) throw failure('lzma-truncated', bytes.length, { case: 'data', end: bytes.length });
	return byte;
}
