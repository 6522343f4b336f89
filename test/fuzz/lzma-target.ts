/** What is asked of LZMA and LZMA2 in pieces, whose engine is in C: data or a FormatError, whatever the memory had before. */
import { createHash } from 'node:crypto';
import { FormatError } from '../../src/bytes/errors.js';
import { lzmaPieces } from '../../src/codec/lzma-pieces.js';
import { lzma2Pieces } from '../../src/codec/lzma2.js';

/** More than is kept comes out. */
const OPTIONS = { dictionarySize: 4096, wanted: 4 << 20 };

const READERS: readonly ((bytes: Uint8Array) => Iterable<Uint8Array>)[] = [
	// Pieces end elsewhere where there is one byte more.
	(bytes) => lzmaPieces(bytes, 1, { ...OPTIONS, properties: bytes[0] ?? 0, pieceSize: 4000 + (bytes.length & 63) }),
	(bytes) => lzma2Pieces(bytes, 0, OPTIONS),
];

/** The input is a stream behind its properties, and chunks of LZMA2 at the same time. */
export function unpackLzma(bytes: Uint8Array): void {
	for (const read of READERS) {
		const [once, again] = [0x55, 0xaa].map((left) => {
			resultOf(lzmaPieces(new Uint8Array(20_000).fill(left, 1), 0, { ...OPTIONS, properties: 0x5d }));
			return resultOf(read(bytes));
		});
		if (once !== again) throw new Error(`${once}, and after another stream ${again}`);
	}
}

function resultOf(pieces: Iterable<Uint8Array>): string {
	const hash = createHash('sha1');
	let size = 0;
	try {
		for (const piece of pieces) {
			hash.update(piece);
			size += piece.length;
		}
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		hash.update(`${error.code} ${error.offset}`);
	}
	return `${size} ${hash.digest('hex')}`;
}
