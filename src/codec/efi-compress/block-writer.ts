/**
 * Collects literals and pointers into blocks and writes each with Huffman codes of its own (UEFI 2.10 §19.2.1.2:
 * block header with the extra, character/length and position sets, then the block body).
 */
import type { BitWriter } from './bit-writer.js';
import { type HuffmanCode, huffmanCode } from './huffman.js';

/** Character/length set: 256 bytes, then match lengths 3 … 256. */
const CHAR_SYMBOLS = 510;
const CHAR_COUNT_BITS = 9;
/** Position set: the bit length of a distance, 0 … 13. */
const POSITION_SYMBOLS = 14;
const POSITION_COUNT_BITS = 4;
/** Extra set: codes for the character set's code lengths, 0 … 16, after three kinds of runs of zeros. */
const EXTRA_SYMBOLS = 19;
const EXTRA_COUNT_BITS = 5;

export const MIN_MATCH = 3;
const LENGTH_BASE = 256 - MIN_MATCH;

/**
 * EfiCompress ends a block where its 16 KiB buffer is nearly full; there eight tokens take a flag byte, a literal one
 * byte and a pointer three, and it looks only between groups of eight.
 */
const BLOCK_FULL = 16 * 1024 - 3 * 8;

export class BlockWriter {
	private readonly symbols = new Uint16Array(BLOCK_FULL + 8);
	private readonly distances = new Uint16Array(BLOCK_FULL + 8);
	private readonly charCounts = new Uint16Array(CHAR_SYMBOLS);
	private readonly positionCounts = new Uint16Array(POSITION_SYMBOLS);
	private tokens = 0;
	private bufferUse = 0;
	private readonly bits: BitWriter;

	constructor(bits: BitWriter) {
		this.bits = bits;
	}

	literal(byte: number): void {
		this.startToken();
		this.symbols[this.tokens++] = byte;
		this.charCounts[byte]!++;
		this.bufferUse += 1;
	}

	/** A pointer `distance` + 1 bytes back, of `length` bytes. */
	pointer(length: number, distance: number): void {
		this.startToken();
		const symbol = length + LENGTH_BASE;
		this.distances[this.tokens] = distance;
		this.symbols[this.tokens++] = symbol;
		this.charCounts[symbol]!++;
		this.positionCounts[32 - Math.clz32(distance)]!++;
		this.bufferUse += 3;
	}

	private startToken(): void {
		if ((this.tokens & 7) !== 0) return;
		if (this.bufferUse >= BLOCK_FULL) this.endBlock();
		this.bufferUse += 1;
	}

	endBlock(): void {
		const { bits, symbols, distances } = this;
		const chars = huffmanCode(this.charCounts);
		const positions = huffmanCode(this.positionCounts);
		bits.put(16, this.tokens);
		if (chars.only < 0) {
			writeCharLengths(bits, chars.lengths);
		} else {
			bits.put(EXTRA_COUNT_BITS, 0);
			bits.put(EXTRA_COUNT_BITS, 0);
			bits.put(CHAR_COUNT_BITS, 0);
			bits.put(CHAR_COUNT_BITS, chars.only);
		}
		writeSmallSet(bits, positions, POSITION_COUNT_BITS, -1);
		for (let i = 0; i < this.tokens; i++) {
			const symbol = symbols[i] as number;
			bits.put(chars.lengths[symbol] as number, chars.codes[symbol] as number);
			if (symbol > 255) writePosition(bits, positions, distances[i] as number);
		}
		this.charCounts.fill(0);
		this.positionCounts.fill(0);
		this.tokens = 0;
		this.bufferUse = 0;
	}
}

/** A distance: the code of its bit length, then its bits below the leading one. */
function writePosition(bits: BitWriter, positions: HuffmanCode, distance: number): void {
	const width = 32 - Math.clz32(distance);
	bits.put(positions.lengths[width] as number, positions.codes[width] as number);
	if (width > 1) bits.put(width - 1, distance & ((1 << (width - 1)) - 1));
}

/** The code lengths of the extra or the position set; after the `gap`-th length two bits count skipped zeros. */
function writeSmallSet(bits: BitWriter, set: HuffmanCode, countBits: number, gap: number): void {
	if (set.only >= 0) {
		bits.put(countBits, 0);
		bits.put(countBits, set.only);
		return;
	}
	const { lengths } = set;
	const count = usedLength(lengths);
	bits.put(countBits, count);
	for (let i = 0; i < count; ) {
		const length = lengths[i++] as number;
		if (length <= 6) bits.put(3, length);
		else bits.put(length - 3, (1 << (length - 3)) - 2);
		if (i === gap) {
			while (i < 6 && lengths[i] === 0) i++;
			bits.put(2, i - gap);
		}
	}
}

/** The code lengths of the character set, run-length coded with the extra set. */
function writeCharLengths(bits: BitWriter, lengths: Uint8Array): void {
	const count = usedLength(lengths);
	const runs = runLengths(lengths, count);
	const counts = new Uint16Array(EXTRA_SYMBOLS);
	for (const run of runs) counts[run.symbol]!++;
	const extra = huffmanCode(counts);
	writeSmallSet(bits, extra, EXTRA_COUNT_BITS, 3);
	bits.put(CHAR_COUNT_BITS, count);
	for (const { symbol, width, value } of runs) {
		bits.put(extra.lengths[symbol] as number, extra.codes[symbol] as number);
		bits.put(width, value);
	}
}

interface Run {
	readonly symbol: number;
	/** Extra bits that follow the symbol, and what they hold. */
	readonly width: number;
	readonly value: number;
}

const ONE_ZERO: Run = { symbol: 0, width: 0, value: 0 };

function runLengths(lengths: Uint8Array, count: number): Run[] {
	const runs: Run[] = [];
	for (let i = 0; i < count; ) {
		const length = lengths[i++] as number;
		if (length !== 0) {
			runs.push({ symbol: length + 2, width: 0, value: 0 });
			continue;
		}
		let zeros = 1;
		while (i < count && lengths[i] === 0) {
			i++;
			zeros++;
		}
		// A run of 19 costs less as one zero and a run of 18 than with a nine-bit count.
		if (zeros <= 2 || zeros === 19) runs.push(ONE_ZERO);
		if (zeros === 2) runs.push(ONE_ZERO);
		if (zeros === 19) zeros = 18;
		if (zeros >= 3 && zeros <= 18) runs.push({ symbol: 1, width: 4, value: zeros - 3 });
		else if (zeros > 19) runs.push({ symbol: 2, width: CHAR_COUNT_BITS, value: zeros - 20 });
	}
	return runs;
}

/** The number of entries up to the last that is not zero. */
function usedLength(lengths: Uint8Array): number {
	let count = lengths.length;
	while (count > 0 && lengths[count - 1] === 0) count--;
	return count;
}
