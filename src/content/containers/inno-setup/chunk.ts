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
import { UnreadableError } from '../problem.js';
import { unreadable } from '../unreadable.js';

const MARK = 'zlb\x1a';
/** Of a dictionary: matches from further back are damage, though a header may declare 4 GiB. */
const MOST_KEPT = 128 << 20;
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

export class Chunk {
	private readonly source: AsyncIterator<Uint8Array>;
	private readonly tools: ContainerTools;
	/** What has been unpacked and not been looked at. */
	private piece: Uint8Array = new Uint8Array();
	private position = 0;

	/** @throws UnreadableError where no chunk is */
	constructor(bytes: Uint8Array, place: ChunkPlace, tools: ContainerTools) {
		if (!isChunkAt(bytes, place.at)) {
			throw new UnreadableError(place.at >= bytes.length ? { reason: 'truncated' } : damage('no chunk of data'));
		}
		this.source = iterate(piecesOf(bytes, place, tools));
		this.tools = tools;
	}

	/** From where on files can be had yet. */
	get passed(): number {
		return this.position;
	}

	/** Pieces of what the chunk unpacks to; each is there until the next is asked for. @throws UnreadableError */
	async *range(start: number, end: number): AsyncGenerator<Uint8Array> {
		if (start < this.position) throw new UnreadableError(damage('files that overlap'));
		while (this.position < end) {
			if (this.piece.length === 0) await this.next();
			const isWanted = this.position >= start;
			const piece = this.piece.subarray(0, (isWanted ? end : start) - this.position);
			this.piece = this.piece.subarray(piece.length);
			this.position += piece.length;
			if (isWanted) yield piece;
			else this.tools.pay(piece.length);
		}
	}

	private async next(): Promise<void> {
		const { done, value } = await this.source.next();
		if (done === true) throw new UnreadableError(damage('less data than declared'));
		this.piece = value;
	}
}

export function isChunkAt(bytes: Uint8Array, at: number): boolean {
	return hasText(bytes, at, MARK);
}

const damage = (said: string) => ({ reason: 'damaged', said }) as const;

async function* iterate(pieces: Pieces): AsyncGenerator<Uint8Array> {
	try {
		yield* pieces;
	} catch (error) {
		throw unreadable(error);
	}
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
