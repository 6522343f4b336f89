/** Unpacks LZMA without the header of its files (LZMA SDK, lzma-specification.txt), as installers have it: in pieces. */
import { formatErrors } from '../bytes/errors.js';
import { CODEC_ERRORS } from './findings.js';
import { firstPiece, makeRoom, type PieceOptions } from './lzma/room.js';
import { LzmaUnpacker, lzmaProperties, MAX_MATCH } from './lzma/unpack.js';

const failure = formatErrors(CODEC_ERRORS);

const PIECE = 1 << 20;

export interface LzmaPieceOptions extends PieceOptions {
	/** The byte of the header that says how many bits of context there are. */
	readonly properties: number;
	/** How much is unpacked before it is given away, or little more: of damaged data the last piece is lost. */
	readonly pieceSize?: number;
}

/**
 * The output of the stream that begins at `start`; each piece is there until the next is asked for. It ends with the end
 * marker, or where as much as wanted is given.
 *
 * @throws FormatError for cut-off or damaged data, at the offset in `bytes` where that shows.
 */
export function* lzmaPieces(bytes: Uint8Array, start: number, options: LzmaPieceOptions): Generator<Uint8Array> {
	const { pieceSize = PIECE } = options;
	const unpacker = new LzmaUnpacker(bytes, firstPiece(options));
	unpacker.reset(lzmaProperties(options.properties, start));
	const { bits } = unpacker;
	bits.start(start);
	for (let left = options.wanted; left > 0; ) {
		makeRoom(unpacker, Math.min(left, pieceSize) + MAX_MATCH, options);
		const from = unpacker.at;
		const marker = unpacker.run(from + Math.min(left, pieceSize));
		bits.requireInput();
		yield unpacker.out.subarray(from, unpacker.at);
		left -= unpacker.at - from;
		if (!marker) continue;
		if (!bits.ended()) throw bits.failure((before) => failure('lzma-damaged', before, { case: 'end', before }));
		return;
	}
}
