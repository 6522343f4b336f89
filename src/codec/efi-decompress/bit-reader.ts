/**
 * Reads bit strings, most significant bit first (UEFI 2.10 §19.2.1), and never past the end.
 *
 * A position is a number of bits from the start of a view, which the decoder's loop holds in a register; the view moves
 * along, so that positions stay small however much data there is.
 */
import { formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';
import type { HuffmanDecoder } from './huffman-decoder.js';

const failure = formatErrors(CODEC_ERRORS);

/** What may be read behind the data between two looks at where it ends. It may be anything, as nothing is made of it. */
const SPARE = 16;

/** Of the bits that one reading gives, so many are there wherever it begins. */
export const SURE = 25;

/** The bits from `at` on, the first one highest: `SURE` of them, and up to 32. */
export function wordAt(view: DataView, at: number): number {
	return view.getInt32(at >>> 3) << (at & 7);
}

/** The `count` bits, 1 to 30, from `at` on. */
export function bitsAt(view: DataView, at: number, count: number): number {
	if (count <= SURE) return wordAt(view, at) >>> (32 - count);
	return ((wordAt(view, at) >>> 16) << (count - 16)) | (wordAt(view, at + 16) >>> (48 - count));
}

export class BitReader {
	/** Where the data begins and ends in what was given, for errors. */
	private readonly start: number;
	private readonly end: number;
	/** Where the data begins in the memory of the view. */
	private readonly base: number;
	view: DataView;
	/** Where reading stands, in bits of the view. */
	at = 0;

	constructor(bytes: Uint8Array, start: number, end: number) {
		this.start = start;
		this.end = end;
		const { buffer, byteOffset } = hasSpare(bytes, end) ? bytes.subarray(start) : padded(bytes.subarray(start, end));
		this.base = byteOffset;
		this.view = new DataView(buffer, byteOffset);
	}

	/** Has the view begin where reading stands. */
	advance(): void {
		this.view = new DataView(this.view.buffer, this.view.byteOffset + (this.at >>> 3));
		this.at &= 7;
	}

	/** The byte at which reading stands. */
	get offset(): number {
		return this.start + this.view.byteOffset - this.base + ((this.at + 7) >>> 3);
	}

	/** Up to where there is data, in bits of the view. */
	get limit(): number {
		return (this.end - this.start - (this.view.byteOffset - this.base)) * 8;
	}

	/** Takes `count` bits, 1 to 30. */
	take(count: number): number {
		const value = bitsAt(this.view, this.at, count);
		this.at += count;
		this.requireInput();
		return value;
	}

	/** Takes the next symbol of a set. */
	read(set: HuffmanDecoder): number {
		const entry = set.entry(wordAt(this.view, this.at));
		this.at += entry & 31;
		this.requireInput();
		return entry >>> 5;
	}

	/** @throws FormatError where bits were taken that are not there. */
	requireInput(): void {
		if (this.at > this.limit) throw failure('decompress-truncated', this.end, { case: 'data', bytes: this.end });
	}
}

function hasSpare(bytes: Uint8Array, end: number): boolean {
	return bytes.length - end >= SPARE;
}

function padded(data: Uint8Array): Uint8Array {
	const copy = new Uint8Array(data.length + SPARE);
	copy.set(data);
	return copy;
}
