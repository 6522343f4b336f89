/**
 * A block of headers (issrc, Compression.Base.pas, `TCompressedBlockReader`): u32 CRC-32 of the next five bytes, u32 stored
 * size, u8 whether it is compressed; then parts of 4096 bytes, each behind its CRC-32. Compressed are the parts as a whole: u8
 * properties and u32 dictionary size of LZMA, stream.
 */
import { concat } from '../../../bytes/concat.js';
import { crc32 } from '../../../bytes/crc32.js';
import { FormatError } from '../../../bytes/errors.js';
import { u32At } from '../../../bytes/integers.js';
import { lzmaPieces } from '../../../codec/lzma-pieces.js';
import { isWithoutEngine, unreadable } from '../unreadable.js';

const HEADER = 9;
const SUM = 4;
const PART = 4096;
const LZMA_HEADER = 5;
/** Where a block is damaged, no more than so much of what came before is lost. */
const PIECE = 256;
/** 200,000 files with their names are less. */
const MOST = 32 << 20;

export interface Block {
	readonly bytes: Uint8Array;
	/** Where the next one is. */
	readonly end: number;
	/** Otherwise `bytes` is what there is of it, and may be wrong from somewhere on. */
	readonly isSound: boolean;
}

/** @throws UnreadableError where nothing can unpack it */
export function blockAt(bytes: Uint8Array, at: number): Block {
	const sum = u32At(bytes, at);
	const stored = u32At(bytes, at + SUM);
	const isCompressed = bytes[at + 2 * SUM] !== 0;
	const end = at + HEADER + stored;
	let isSound = end <= bytes.length && crc32(bytes.subarray(at + SUM, at + HEADER)) === sum;
	const parts: Uint8Array[] = [];
	for (let from = at + HEADER; from + SUM < Math.min(end, bytes.length); from += SUM + PART) {
		const part = bytes.subarray(from + SUM, Math.min(from + SUM + PART, end));
		if (crc32(part) !== u32At(bytes, from)) isSound = false;
		parts.push(part);
	}
	const joined = concat(parts);
	if (!isCompressed) return { bytes: joined, end, isSound };
	const unpacked = unpack(joined);
	return { bytes: unpacked.bytes, end, isSound: isSound && unpacked.isWhole };
}

function unpack(packed: Uint8Array): { readonly bytes: Uint8Array; readonly isWhole: boolean } {
	const dictionarySize = u32At(packed, 1);
	const options = { properties: packed[0] ?? 0, dictionarySize, wanted: MOST, pieceSize: PIECE };
	const pieces: Uint8Array[] = [];
	let isWhole = true;
	try {
		for (const piece of lzmaPieces(packed, LZMA_HEADER, options)) pieces.push(piece.slice());
	} catch (error) {
		if (!(error instanceof FormatError) || isWithoutEngine(error)) throw unreadable(error);
		isWhole = false;
	}
	const bytes = concat(pieces);
	return { bytes, isWhole: isWhole && bytes.length < MOST };
}
