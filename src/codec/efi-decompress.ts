/**
 * EFI 1.1 and Tiano decompression (UEFI 2.10 §19.3): Huffman-coded blocks of bytes and pointers. The two differ in
 * the width of the position set's counts only: 4 bits with EFI 1.1's 8 KiB window, 5 with Tiano's 512 KiB.
 */
import { type FormatError, formatErrors } from '../bytes/errors.js';
import { u32At } from '../bytes/integers.js';
import { BitReader } from './efi-decompress/bit-reader.js';
import { HuffmanDecoder } from './efi-decompress/huffman-decoder.js';
import { CHAR_SYMBOLS, EfiUnpacker } from './efi-decompress/unpack.js';
import { CODEC_ERRORS } from './findings.js';

const failure = formatErrors(CODEC_ERRORS);

const HEADER_SIZE = 8;
const CHAR_COUNT_BITS = 9;
const EXTRA_SYMBOLS = 19;
const EXTRA_COUNT_BITS = 5;
const EMPTY_BLOCK = 1 << 16;
/** More than what is left of a block can take; the blocks behind it take seven bytes for 64 KiB. */
const ZEROS = 1 << 19;

export interface EfiDecompressOptions {
	/** `efi11` (the default, all that option ROMs use) or `tiano`. */
	readonly variant?: 'efi11' | 'tiano';
	/** Refuse data that claims to unpack to more than this, in bytes; default 64 MiB. */
	readonly maxSize?: number;
	/**
	 * Makes do with what edk2 makes do with: behind data that ends early there are zeros, and an empty block has 65,536
	 * symbols (BaseUefiDecompressLib.c `FillBuf`, `DecodeC`).
	 */
	readonly lenient?: boolean;
}

/**
 * Unpacks data with its eight-byte header (u32 compressed size, u32 original size); bytes after it are ignored.
 *
 * @throws FormatError for cut-off or damaged data, at the offset in `bytes` where that shows.
 */
export function efiDecompress(bytes: Uint8Array, options: EfiDecompressOptions = {}): Uint8Array {
	const { variant = 'efi11', maxSize = 64 << 20, lenient = false } = options;
	const { compressedSize, originalSize } = efiCompressedSizes(bytes);
	if (originalSize > maxSize) throw failure('decompress-too-large', 4, { declared: originalSize, limit: maxSize });
	const data = lenient ? withZeros(bytes.subarray(0, HEADER_SIZE + compressedSize)) : bytes;
	const bits = new BitReader(data, HEADER_SIZE, lenient ? data.length : HEADER_SIZE + compressedSize);
	const positionCountBits = variant === 'tiano' ? 5 : 4;
	const unpacker = new EfiUnpacker(bits, originalSize, compressedSize);
	const positionSymbols = (1 << positionCountBits) - 1;
	const extra = new HuffmanDecoder(EXTRA_SYMBOLS);
	const chars = new HuffmanDecoder(CHAR_SYMBOLS);
	const positions = new HuffmanDecoder(positionSymbols);
	while (unpacker.at < originalSize) {
		const symbols = bits.take(16);
		if (symbols === 0 && !lenient) throw failure('decompress-empty-block', bits.offset, { before: bits.offset });
		readSmallSet(bits, extra, EXTRA_COUNT_BITS, EXTRA_SYMBOLS, 3);
		readCharacterSet(bits, chars, extra);
		readSmallSet(bits, positions, positionCountBits, positionSymbols, -1);
		unpacker.block(symbols === 0 ? EMPTY_BLOCK : symbols, chars, positions);
	}
	return unpacker.out;
}

function withZeros(bytes: Uint8Array): Uint8Array {
	const out = new Uint8Array(bytes.length + ZEROS);
	out.set(bytes);
	return out;
}

/** The two sizes in the header. @throws FormatError when they do not fit the data. */
export function efiCompressedSizes(bytes: Uint8Array): { compressedSize: number; originalSize: number } {
	if (bytes.length < HEADER_SIZE) throw failure('decompress-truncated', 0, { case: 'header', bytes: bytes.length });
	const compressedSize = u32At(bytes, 0);
	const originalSize = u32At(bytes, 4);
	const rest = bytes.length - HEADER_SIZE;
	if (compressedSize > rest) {
		throw failure('decompress-truncated', 0, { case: 'declared', bytes: rest, declared: compressedSize });
	}
	return { compressedSize, originalSize };
}

/** The extra or the position set: lengths in a three-bit code, with a count of zeros after the `gap`-th. */
function readSmallSet(bits: BitReader, set: HuffmanDecoder, countBits: number, symbols: number, gap: number): void {
	const count = bits.take(countBits);
	if (count === 0) {
		set.useSingle(bits.take(countBits));
		return;
	}
	if (count > symbols) throw badCode(bits, 'lengths', count, symbols);
	const lengths = new Uint8Array(symbols);
	for (let i = 0; i < count; ) {
		let length = bits.take(3);
		if (length === 7) {
			while (bits.take(1) === 1) {
				if (++length > 16) throw badCode(bits, 'bits', length, 16);
			}
		}
		lengths[i++] = length;
		if (i === gap) i += bits.take(2);
	}
	set.useLengths(lengths, bits.offset);
}

function readCharacterSet(bits: BitReader, set: HuffmanDecoder, extra: HuffmanDecoder): void {
	const count = bits.take(CHAR_COUNT_BITS);
	if (count === 0) {
		const only = bits.take(CHAR_COUNT_BITS);
		if (only >= CHAR_SYMBOLS) throw badCode(bits, 'symbol', only, CHAR_SYMBOLS);
		set.useSingle(only);
		return;
	}
	if (count > CHAR_SYMBOLS) throw badCode(bits, 'lengths', count, CHAR_SYMBOLS);
	const lengths = new Uint8Array(CHAR_SYMBOLS);
	for (let i = 0; i < count; ) {
		const symbol = bits.read(extra);
		if (symbol === 0) i += 1;
		else if (symbol === 1) i += bits.take(4) + 3;
		else if (symbol === 2) i += bits.take(CHAR_COUNT_BITS) + 20;
		else lengths[i++] = symbol - 2;
	}
	set.useLengths(lengths, bits.offset);
}

function badCode(bits: BitReader, what: 'lengths' | 'bits' | 'symbol', given: number, most: number): FormatError {
	return failure('decompress-code', bits.offset, { case: what, before: bits.offset, given, most });
}
