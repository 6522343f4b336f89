/** What is kept of what LZMA unpacks in pieces: as much of it as matches may refer to, and not much more. */
import type { LzmaUnpacker } from './unpack.js';

/** No chunk of LZMA2 unpacks to more. */
const MOST_AT_ONCE = 2 << 20;
/** No dictionary is smaller, whatever is declared. */
const LEAST_KEPT = 4096;
/** Positions count modulo this, at the most. */
const POSITIONS = 16;

export interface PieceOptions {
	/** How far back matches may refer, as it is declared: it takes no memory before there is as much output. */
	readonly dictionarySize: number;
	/** How much of the output is wanted: the pieces end there, or a little later. */
	readonly wanted: number;
}

/** Makes room for `more` bytes, up to 2 MiB: nothing goes as long as matches may refer to all of the output. */
export function makeRoom(unpacker: LzmaUnpacker, more: number, { dictionarySize, wanted }: PieceOptions): void {
	const kept = Math.min(Math.max(dictionarySize, LEAST_KEPT), wanted);
	// What is kept is moved once for every quarter of it that is new.
	const most = kept + Math.max(MOST_AT_ONCE + POSITIONS, kept >>> 2);
	const { size } = unpacker;
	if (size + more > most) unpacker.drop((size - kept) & -POSITIONS);
}
