/**
 * A chunk: `zlb` 1A, then what is packed, in which one file or many lie one behind the other. It is unpacked once, forwards,
 * and the files are cut out as they come by.
 */
import { u16At, u32At } from '../../../bytes/integers.js';
import { hasText } from '../../../bytes/text.js';
import { bunzip2Pieces } from '../../../codec/bzip2.js';
import { lzmaPieces } from '../../../codec/lzma-pieces.js';
import { lzma2DictionarySize, lzma2Pieces } from '../../../codec/lzma2.js';
import type { ContainerTools } from '../container.js';
import { ForwardReader } from '../forward-reader.js';
import { UnreadableError } from '../problem.js';
import { readable } from '../unreadable.js';

const MARK = 'zlb\x1a';
/** That of the compiler's "ultra64". Matches from further back are damage, though a header may declare 4 GiB. */
const MOST_KEPT = 64 << 20;
const LARGEST_CODE = 40;
const LZMA_HEADER = 5;

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export interface ChunkPlace {
	/** Of its mark. */
	readonly at: number;
	readonly packed: number;
	readonly isCompressed: boolean;
	/** How much is wanted of what it unpacks to. */
	readonly wanted: number;
}

/** @throws UnreadableError where no chunk is */
export function chunkAt(bytes: Uint8Array, place: ChunkPlace, tools: ContainerTools): ForwardReader {
	if (!isChunkAt(bytes, place.at)) {
		const damaged = { reason: 'damaged', said: 'no chunk of data' } as const;
		throw new UnreadableError(place.at >= bytes.length ? { reason: 'truncated' } : damaged);
	}
	return new ForwardReader(readable(piecesOf(bytes, place, tools)), tools);
}

export function isChunkAt(bytes: Uint8Array, at: number): boolean {
	return hasText(bytes, at, MARK);
}

/** How a chunk is packed shows: each way begins with a header of its own. */
function piecesOf(bytes: Uint8Array, place: ChunkPlace, { inflate }: ContainerTools): Pieces {
	const start = place.at + MARK.length;
	const data = bytes.subarray(start, start + place.packed);
	if (!place.isCompressed) return [data];
	const { wanted } = place;
	const [first = 0, second = 0] = data;
	if (first <= LARGEST_CODE && (second <= 1 || second >= 0xe0)) {
		return lzma2Pieces(data, 1, { dictionarySize: Math.min(lzma2DictionarySize(first), MOST_KEPT), wanted });
	}
	if (hasText(data, 0, 'BZh')) return bunzip2Pieces(data);
	// RFC 1950 §2.2: deflate, and a sum of both bytes.
	if ((first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0 && (u16At(data, 0) & 0x2000) === 0) {
		return inflate(data, 'zlib');
	}
	const dictionarySize = Math.min(u32At(data, 1), MOST_KEPT);
	return lzmaPieces(data, LZMA_HEADER, { properties: first, dictionarySize, wanted });
}
