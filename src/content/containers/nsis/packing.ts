/** How an NSIS installer is packed, which it does not say: by what its data begins with (NSIS, Source/exehead/Main.c, fileform.c). */
import { u32At } from '../../../bytes/integers.js';
import { nsisBunzip2Pieces } from '../../../codec/bzip2.js';
import { lzmaPieces } from '../../../codec/lzma-pieces.js';
import type { ContainerTools } from '../container.js';
import { readable } from '../unreadable.js';

export type Unpack = (packed: Uint8Array, tools: ContainerTools) => AsyncIterable<Uint8Array>;

/** A size with this bit is of data that is packed. */
export const PACKED = 0x8000_0000;
const LZMA_HEADER = 5;
/** Of those with which makensis packs, the first byte. */
const LZMA_PROPERTIES = 0x5d;
/** A larger dictionary is no installer's: makensis takes 8 MiB, and up to this where it is told to. */
const MOST_KEPT = 128 << 20;
const BZIP2_BLOCK = 0x31;
/** The first byte of a row's number, of at most 900,000. */
const LARGEST_ROW = 0x0e;

/** Of the data that begins so. */
export function packingOf(data: Uint8Array): Unpack {
	if (isLzma(data)) return unpackLzma;
	if (data[0] === BZIP2_BLOCK && (data[1] ?? 0) < LARGEST_ROW) return (packed) => readable(nsisBunzip2Pieces(packed));
	return (packed, { inflate }) => inflate(packed, 'raw');
}

/** Whether all files are packed as one: otherwise a size comes first, of the header that is packed alone. */
export function isSolid(data: Uint8Array): boolean {
	return isLzma(data) || u32At(data, 0) < PACKED || u32At(data, 0) - PACKED > data.length - 4;
}

function isLzma(data: Uint8Array): boolean {
	return data[0] === LZMA_PROPERTIES && data[1] === 0 && data[2] === 0 && data[5] === 0;
}

function unpackLzma(packed: Uint8Array): AsyncIterable<Uint8Array> {
	const dictionarySize = Math.min(u32At(packed, 1), MOST_KEPT);
	const options = { properties: packed[0] ?? 0, dictionarySize, wanted: Number.POSITIVE_INFINITY };
	return readable(lzmaPieces(packed, LZMA_HEADER, options));
}
