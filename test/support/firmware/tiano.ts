/**
 * Tiano compression, the format of EFI 1.1 (UEFI 2.10 §19.2) but for a window of 512 KiB and, with it, five bits for the
 * number of position codes. Written as plainly as the format allows: no runs in the code lengths, no search for the
 * best match.
 */
import { BitWriter } from '../../../src/codec/efi-compress/bit-writer.js';
import { type HuffmanCode, huffmanCode } from '../../../src/codec/efi-compress/huffman.js';
import { put, u32 } from '../executables.js';
import { Matches } from './matches.js';

const HEADER_SIZE = 8;
const WINDOW = 1 << 19;
const MIN_MATCH = 3;
const MAX_MATCH = 256;
const LENGTH_BASE = 256 - MIN_MATCH;
const CHAR_SYMBOLS = 510;
const CHAR_COUNT_BITS = 9;
const POSITION_SYMBOLS = 20;
const EXTRA_SYMBOLS = 19;
/** For the extra set in both formats, for the position set in this one. */
const COUNT_BITS = 5;
const BLOCK_TOKENS = 1 << 14;

interface Token {
	/** A byte, or 256 and more for the length of a match. */
	readonly symbol: number;
	/** Bytes back, less one. */
	readonly distance: number;
}

/** With its eight-byte header. */
export function tianoCompress(input: Uint8Array): Uint8Array {
	const bits = new BitWriter(HEADER_SIZE, input.length);
	const tokens = tokensOf(input);
	for (let at = 0; at < tokens.length; at += BLOCK_TOKENS) writeBlock(bits, tokens.slice(at, at + BLOCK_TOKENS));
	bits.align();
	const out = bits.finish(1);
	return put(out, 0, u32(out.length - HEADER_SIZE, input.length));
}

function tokensOf(input: Uint8Array): Token[] {
	const matches = new Matches(input, WINDOW, MAX_MATCH);
	const tokens: Token[] = [];
	for (let at = 0; at < input.length; ) {
		const from = matches.find(at);
		const length = matches.length(from, at);
		if (length >= MIN_MATCH) {
			tokens.push({ symbol: length + LENGTH_BASE, distance: at - from - 1 });
			at += length;
		} else {
			tokens.push({ symbol: input[at++] as number, distance: 0 });
		}
	}
	return tokens;
}

const isMatch = ({ symbol }: Token) => symbol > 255;
const widthOf = (distance: number) => 32 - Math.clz32(distance);

function writeBlock(bits: BitWriter, tokens: readonly Token[]): void {
	const characters = codeOf(
		CHAR_SYMBOLS,
		tokens.map(({ symbol }) => symbol),
	);
	const positions = codeOf(
		POSITION_SYMBOLS,
		tokens.filter(isMatch).map(({ distance }) => widthOf(distance)),
	);
	bits.put(16, tokens.length);
	writeCharacterSet(bits, characters);
	writeSmallSet(bits, positions, -1);
	for (const token of tokens) {
		writeSymbol(bits, characters, token.symbol);
		if (!isMatch(token)) continue;
		const width = widthOf(token.distance);
		writeSymbol(bits, positions, width);
		// The leading one is known.
		if (width > 1) bits.put(width - 1, token.distance - (1 << (width - 1)));
	}
}

function codeOf(size: number, symbols: readonly number[]): HuffmanCode {
	const counts = new Uint16Array(size);
	for (const symbol of symbols) counts[symbol]!++;
	return huffmanCode(counts);
}

function writeSymbol(bits: BitWriter, { lengths, codes }: HuffmanCode, symbol: number): void {
	bits.put(lengths[symbol] as number, codes[symbol] as number);
}

/** Each code length as a symbol of the extra set, where three kinds of runs of zeros come before the lengths. */
function writeCharacterSet(bits: BitWriter, { lengths, only }: HuffmanCode): void {
	if (only >= 0) {
		writeOnly(bits, COUNT_BITS, 0);
		writeOnly(bits, CHAR_COUNT_BITS, only);
		return;
	}
	const symbols = Array.from(lengths, (length) => (length === 0 ? 0 : length + 2));
	const extra = codeOf(EXTRA_SYMBOLS, symbols);
	writeSmallSet(bits, extra, 3);
	bits.put(CHAR_COUNT_BITS, CHAR_SYMBOLS);
	for (const symbol of symbols) writeSymbol(bits, extra, symbol);
}

/** Three bits for a code length, and one more for each above six; two bits for skipped zeros come at `gap`. */
function writeSmallSet(bits: BitWriter, { lengths, only }: HuffmanCode, gap: number): void {
	if (only >= 0) {
		writeOnly(bits, COUNT_BITS, only);
		return;
	}
	bits.put(COUNT_BITS, lengths.length);
	lengths.forEach((length, at) => {
		if (at === gap) bits.put(2, 0);
		if (length < 7) bits.put(3, length);
		else bits.put(length - 3, (1 << (length - 3)) - 2);
	});
}

/** A set with one symbol, which then takes no bits. */
function writeOnly(bits: BitWriter, countBits: number, symbol: number): void {
	bits.put(countBits, 0);
	bits.put(countBits, symbol);
}
