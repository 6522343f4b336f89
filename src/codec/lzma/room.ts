/** Room for what LZMA unpacks in pieces: as much of it is kept as matches may refer to, and no more. */
import type { LzmaUnpacker } from './unpack.js';

/** No chunk of LZMA2 unpacks to more. */
const MOST_AT_ONCE = 2 << 20;
/** No dictionary is smaller, whatever is declared. */
const LEAST_KEPT = 4096;
/** Positions count modulo this, at the most. */
const POSITIONS = 16;
const FIRST = 64 << 10;

export interface PieceOptions {
	/** How far back matches may refer, as it is declared: it takes no memory before there is as much output. */
	readonly dictionarySize: number;
	/** How much of the output is wanted: the pieces end there, or a little later. */
	readonly wanted: number;
}

/** How much output there is room for in the beginning. */
export function firstPiece({ wanted }: PieceOptions): Uint8Array {
	return new Uint8Array(Math.min(FIRST, Math.max(wanted, 1)));
}

/** Makes room for `more` bytes, up to 2 MiB: by more memory as long as matches may refer to all of the output. */
export function makeRoom(unpacker: LzmaUnpacker, more: number, { dictionarySize, wanted }: PieceOptions): void {
	const kept = Math.min(Math.max(dictionarySize, LEAST_KEPT), wanted);
	// What is kept is moved once for every quarter of it that is new.
	const most = kept + Math.max(MOST_AT_ONCE + POSITIONS, kept >>> 2);
	if (unpacker.at + more > most) {
		const gone = (unpacker.at - kept) & -POSITIONS;
		unpacker.out.copyWithin(0, gone, unpacker.at);
		unpacker.at -= gone;
	}
	const { out, at } = unpacker;
	if (at + more <= out.length) return;
	unpacker.out = new Uint8Array(Math.min(most, Math.max(out.length * 2, at + more)));
	unpacker.out.set(out.subarray(0, at));
}
