/** The symbols of a block: bytes, and pointers to what is unpacked already (UEFI 2.10 §19.2.2). */
import { formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';
import { type BitReader, bitsAt, SURE, wordAt } from './bit-reader.js';
import { BELOW_TABLE, type HuffmanDecoder, TABLE_BITS } from './huffman-decoder.js';
import { copyMatch, firstRoom, moreRoom } from './output.js';

const failure = formatErrors(CODEC_ERRORS);

/** In the character set: bytes below 256, and above them the lengths of pointers, from three on. */
export const CHAR_SYMBOLS = 510;
const LENGTH_BASE = 256 - 3;
const MAX_LENGTH = CHAR_SYMBOLS - 1 - LENGTH_BASE;
/** Of the character set's entries, which have the length of the code below the symbol. */
const FIRST_POINTER = 256 << 5;
/** So many bits may have been taken of a reading, and a short code is still all there. */
const ROOM = SURE - TABLE_BITS;

export class EfiUnpacker {
	private readonly bits: BitReader;
	private readonly size: number;
	/** What is unpacked, and room for more. */
	out: Uint8Array;
	/** How much is unpacked. */
	at = 0;

	/** Unpacks `size` bytes at most. */
	constructor(bits: BitReader, size: number, inputSize: number) {
		this.bits = bits;
		this.size = size;
		this.out = firstRoom(size, inputSize);
	}

	/** Unpacks a block of so many symbols, pointers counted once, or as many as there is a use for. */
	block(symbols: number, chars: HuffmanDecoder, positions: HuffmanDecoder): void {
		this.bits.advance();
		for (let left = symbols; left > 0 && this.at < this.size; ) {
			const last = this.out.length === this.size;
			left = this.run(left, chars, positions, last ? this.size : this.out.length - MAX_LENGTH);
			if (!last && left > 0) this.out = moreRoom(this.out, this.size);
		}
	}

	/**
	 * Unpacks `symbols`, or until there are `stop` bytes, or up to a match more. Where it stands is held as numbers of 32
	 * bits (`| 0`), which saves V8 a check for overflow at each step; and a reading is made use of twice where it has the bits,
	 * because the next one has to wait until the length before it is known.
	 *
	 * @returns how many symbols are left.
	 */
	private run(symbols: number, chars: HuffmanDecoder, positions: HuffmanDecoder, stop: number): number {
		const { out, bits } = this;
		const { view, limit } = bits;
		const words = new DataView(out.buffer);
		const { table: charTable } = chars;
		const { table: positionTable } = positions;
		let at = this.at | 0;
		let bit = bits.at | 0;
		let left = symbols;
		for (; left > 0 && at < stop && bit <= limit; left--) {
			let word = wordAt(view, bit);
			let char = charTable[word >>> BELOW_TABLE] as number;
			if (char < 0) char = chars.long(word);
			let length = char & 31;
			bit = (bit + length) | 0;
			word <<= length;
			if (char < FIRST_POINTER) {
				out[at] = char >>> 5;
				at = (at + 1) | 0;
				if (length > ROOM || left === 1 || at >= stop) continue;
				char = charTable[word >>> BELOW_TABLE] as number;
				if (char < 0) continue;
				length = char & 31;
				bit = (bit + length) | 0;
				left--;
				if (char < FIRST_POINTER) {
					out[at] = char >>> 5;
					at = (at + 1) | 0;
					continue;
				}
				word = wordAt(view, bit);
			} else if (length > ROOM) word = wordAt(view, bit);
			let position = positionTable[word >>> BELOW_TABLE] as number;
			if (position < 0) position = positions.long(wordAt(view, bit));
			bit = (bit + (position & 31)) | 0;
			let distance = (position >>> 5) + 1;
			if (distance > 2) {
				const width = distance - 2;
				distance = (1 << width) + bitsAt(view, bit, width) + 1;
				bit = (bit + width) | 0;
			}
			if (distance > at) {
				bits.at = bit;
				bits.requireInput();
				throw failure('decompress-distance', bits.offset, { distance, unpacked: at, before: bits.offset });
			}
			const end = Math.min(at + (char >>> 5) - LENGTH_BASE, out.length);
			copyMatch(out, words, at, distance, end);
			at = end;
		}
		bits.at = bit;
		bits.requireInput();
		this.at = at;
		return left;
	}
}
