/**
 * A block of bzip2 (bzip2 1.0.8, decompress.c): which bytes there are, Huffman codes of which another is chosen for every 50
 * symbols, then symbols: places in a list of the bytes that moves what was last to the front, and lengths of runs of its first.
 */
import { type FormatError, formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';
import type { Bits } from './bits.js';
import { Codes, MAX_LENGTH } from './codes.js';

const failure = formatErrors(CODEC_ERRORS);

const SYMBOLS_A_CODE = 50;
const RUN_A = 0;
const RUN_B = 1;

/** The last column of the sorted rotations of what is packed, and which row is that itself. */
export interface SortedBlock {
	readonly last: Uint8Array;
	readonly row: number;
}

/** From its number of the row on. @throws FormatError */
export function readBlock(bits: Bits, capacity: number): SortedBlock {
	const row = bits.take(24);
	const values = readValues(bits);
	const end = values.length + 1;
	const codes = readCodes(bits, end + 1);
	const last = new Uint8Array(capacity);
	let [size, run, weight] = [0, 0, 1];
	for (;;) {
		const symbol = codes(bits);
		if (symbol === RUN_A || symbol === RUN_B) {
			// The digits are 1 and 2, the lowest first.
			run += weight << symbol;
			weight <<= 1;
			if (run > capacity) throw damage(bits, 'size');
			continue;
		}
		if (run > 0) {
			if (run > capacity - size) throw damage(bits, 'size');
			last.fill(values[0] as number, size, size + run);
			size += run;
			run = 0;
			weight = 1;
		}
		if (symbol === end) break;
		if (size === capacity) throw damage(bits, 'size');
		const value = values[symbol - 1] as number;
		// Most are near the front, for which a call costs more.
		for (let place = symbol - 1; place > 0; place--) values[place] = values[place - 1] as number;
		values[0] = value;
		last[size++] = value;
	}
	if (row >= size) throw damage(bits, 'row');
	return { last: last.subarray(0, size), row };
}

/** Bits for the sixteenths of all bytes in which any is used, then for the bytes of each of those. */
function readValues(bits: Bits): Uint8Array {
	const used = bits.take(16);
	const values: number[] = [];
	for (let high = 0; high < 16; high++) {
		if (((used >> (15 - high)) & 1) === 0) continue;
		const some = bits.take(16);
		for (let low = 0; low < 16; low++) if (((some >> (15 - low)) & 1) === 1) values.push(high * 16 + low);
	}
	if (values.length === 0) throw damage(bits, 'codes');
	return Uint8Array.from(values);
}

/** @returns what reads the next symbol */
function readCodes(bits: Bits, symbols: number): (bits: Bits) => number {
	const count = bits.take(3);
	const selectors = new Uint8Array(bits.take(15));
	if (count < 2 || count > 6 || selectors.length === 0) throw damage(bits, 'codes');
	const order = [0, 1, 2, 3, 4, 5].slice(0, count);
	for (let i = 0; i < selectors.length; i++) {
		let place = 0;
		while (bits.take(1) === 1) place++;
		const [chosen] = order.splice(place, 1);
		if (chosen === undefined) throw damage(bits, 'codes');
		order.unshift(chosen);
		selectors[i] = chosen;
	}
	const codes = Array.from({ length: count }, () => readLengths(bits, symbols));
	let [selector, left] = [-1, 0];
	let current = codes[0] as Codes;
	return () => {
		if (left-- === 0) {
			bits.requireInput();
			selector++;
			if (selector >= selectors.length) throw damage(bits, 'codes');
			current = codes[selectors[selector] as number] as Codes;
			left = SYMBOLS_A_CODE - 1;
		}
		const symbol = current.read(bits);
		if (symbol === undefined) throw damage(bits, 'codes');
		return symbol;
	};
}

/** The first of them, and how each differs from the one before. */
function readLengths(bits: Bits, symbols: number): Codes {
	const lengths = new Uint8Array(symbols);
	let length = bits.take(5);
	for (let symbol = 0; symbol < symbols; symbol++) {
		while (bits.take(1) === 1) {
			length += bits.take(1) === 0 ? 1 : -1;
			if (length < 1 || length > MAX_LENGTH) throw damage(bits, 'codes');
		}
		if (length < 1 || length > MAX_LENGTH) throw damage(bits, 'codes');
		lengths[symbol] = length;
	}
	return new Codes(lengths);
}

export function damage(bits: Bits, which: 'header' | 'codes' | 'size' | 'row' | 'sum'): FormatError {
	bits.requireInput();
	return failure('bzip2-damaged', bits.offset, { case: which, before: bits.offset });
}
