/** Unpacks LZMA without the header of its files (LZMA SDK, lzma-specification.txt), as installers have it: in pieces. */
import { formatErrors } from '../bytes/errors.js';
import { CODEC_ERRORS } from './findings.js';
import { makeRoom, type PieceOptions } from './lzma/room.js';
import { contextBits, LzmaUnpacker, lzmaProperties, MAX_MATCH } from './lzma/unpack.js';

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
	const properties = lzmaProperties(options.properties, start);
	const unpacker = new LzmaUnpacker(bytes, contextBits(properties));
	try {
		const { input } = unpacker;
		unpacker.reset(properties);
		input.begin(start);
		for (let left = options.wanted; left > 0; ) {
			makeRoom(unpacker, Math.min(left, pieceSize) + MAX_MATCH, options);
			const from = unpacker.size;
			const marker = unpacker.run(from + Math.min(left, pieceSize));
			input.requireInput();
			const given = unpacker.size - from;
			yield unpacker.view(from, from + given);
			left -= given;
			if (!marker) continue;
			if (!input.ended()) throw input.failure((before) => failure('lzma-damaged', before, { case: 'end', before }));
			return;
		}
	} finally {
		unpacker.close();
	}
}
