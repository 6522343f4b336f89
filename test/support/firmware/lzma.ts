/**
 * A plain LZMA encoder (LZMA specification, .lzma file format): it takes the first match that it finds, but uses all
 * kinds of packets, so that what it writes leads a decoder everywhere.
 */
import { join, put, u32 } from '../executables.js';
import { filled, u64 } from './bytes.js';
import { Matches } from './matches.js';
import { odds, RangeEncoder } from './range-encoder.js';

export interface LzmaOptions {
	/** `unknown` writes no size into the header but a marker behind the data. */
	readonly size?: 'known' | 'unknown';
	/** How many high bits of the byte before a literal choose its odds, 0 to 8. */
	readonly lc?: number;
	/** How many low bits of its position, 0 to 4. */
	readonly lp?: number;
	/** How many low bits of the position choose the odds of all else, 0 to 4. */
	readonly pb?: number;
	/** No match reaches further back; edk2's 8 MiB. */
	readonly dictionarySize?: number;
}

const HEADER_SIZE = 13;
const MIN_MATCH = 2;
const MAX_MATCH = 273;
/** Longer distances share odds by their length in bits only. */
const FULL_DISTANCES_END = 128;
const FIRST_FOOTER_SLOT = 4;
const FIRST_ALIGN_SLOT = 14;
const ALIGN_BITS = 4;
/** A distance no data has. */
const END_MARKER = 0xffffffff;

/** With its thirteen-byte header. */
export function lzmaCompress(input: Uint8Array, options: LzmaOptions = {}): Uint8Array {
	const { size = 'known', lc = 3, lp = 0, pb = 2, dictionarySize = 1 << 23 } = options;
	const packets = new PacketEncoder(input, lc, lp, pb);
	const matches = new Matches(input, dictionarySize, MAX_MATCH);
	for (let at = 0; at < input.length; ) {
		const from = matches.find(at);
		const length = matches.length(from, at);
		let repeated = 0;
		let again = -1;
		for (let i = 0; i < 4; i++) {
			const distance = packets.latest[i] as number;
			// Runs have the same distance everywhere, and are compared once.
			if (distance === packets.latest[i - 1]) continue;
			const same = distance === at - from - 1 ? length : matches.length(at - distance - 1, at);
			if (same <= repeated) continue;
			repeated = same;
			again = i;
		}
		// A distance of before costs less than one more byte saves.
		if (repeated >= MIN_MATCH && repeated + 1 >= length) at += packets.repeat(at, again, repeated);
		else if (length > MIN_MATCH) at += packets.match(at, at - from - 1, length);
		else if (again === 0) at += packets.shortRepeat(at);
		else at += packets.literal(at);
	}
	if (size === 'unknown') packets.match(input.length, END_MARKER, MIN_MATCH);
	const properties = Uint8Array.of((pb * 5 + lp) * 9 + lc);
	const sizeField = size === 'known' ? u64(input.length) : filled(8, 0xff);
	return put(packets.range.finish(), 0, join(properties, u32(dictionarySize), sizeField));
}

class PacketEncoder {
	readonly range: RangeEncoder;
	/** The last four distances, less one each; the latest first. */
	latest: readonly number[] = [0, 0, 0, 0];
	private readonly input: Uint8Array;
	private readonly lc: number;
	private readonly literalPositions: number;
	private readonly positions: number;
	/** Which kinds the last packets were of. */
	private state = 0;
	private readonly literals: Uint16Array;
	/** By state, and by state and position: what the next packet is. */
	private readonly isMatch = odds(12 << 4);
	private readonly isRepeat = odds(12);
	private readonly isNotFirst = odds(12);
	private readonly isNotSecond = odds(12);
	private readonly isFourth = odds(12);
	private readonly isLong = odds(12 << 4);
	private readonly matchLengths = new LengthEncoder();
	private readonly repeatLengths = new LengthEncoder();
	private readonly slots = odds(4 << 6);
	private readonly footers = odds(1 + FULL_DISTANCES_END - FIRST_ALIGN_SLOT);
	private readonly align = odds(1 << ALIGN_BITS);

	constructor(input: Uint8Array, lc: number, lp: number, pb: number) {
		this.input = input;
		this.range = new RangeEncoder(HEADER_SIZE, input.length);
		this.lc = lc;
		this.literalPositions = (1 << lp) - 1;
		this.positions = (1 << pb) - 1;
		this.literals = odds(0x300 << (lc + lp));
	}

	/** This and the others return how many bytes the packet stands for. */
	literal(at: number): number {
		const { input, range, literals, state } = this;
		range.bit(this.isMatch, this.context(at), 0);
		const byte = input[at] as number;
		const before = at === 0 ? 0 : (input[at - 1] as number);
		const base = 0x300 * (((at & this.literalPositions) << this.lc) + (before >>> (8 - this.lc)));
		if (state < 7) range.tree(literals, base, 8, byte);
		else this.literalAfterMatch(base, byte, input[at - (this.latest[0] as number) - 1] as number);
		this.state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
		return 1;
	}

	/** The byte that would have continued the match is most likely wrong, so it chooses the odds until it is. */
	private literalAfterMatch(base: number, byte: number, expected: number): void {
		let same = true;
		for (let i = 7, node = 1; i >= 0; i--) {
			const bit = (byte >>> i) & 1;
			const expectedBit = (expected >>> i) & 1;
			this.range.bit(this.literals, base + (same ? (1 + expectedBit) << 8 : 0) + node, bit);
			same &&= bit === expectedBit;
			node = (node << 1) | bit;
		}
	}

	match(at: number, distance: number, length: number): number {
		const { range, state } = this;
		range.bit(this.isMatch, this.context(at), 1);
		range.bit(this.isRepeat, state, 0);
		this.matchLengths.encode(range, length, at & this.positions);
		this.distance(distance, length);
		this.latest = [distance, ...this.latest.slice(0, 3)];
		this.state = state < 7 ? 7 : 10;
		return length;
	}

	/** A match at the `index`-th of the latest distances. */
	repeat(at: number, index: number, length: number): number {
		const { range, state } = this;
		range.bit(this.isMatch, this.context(at), 1);
		range.bit(this.isRepeat, state, 1);
		range.bit(this.isNotFirst, state, index > 0 ? 1 : 0);
		if (index === 0) range.bit(this.isLong, this.context(at), 1);
		else range.bit(this.isNotSecond, state, index > 1 ? 1 : 0);
		if (index > 1) range.bit(this.isFourth, state, index > 2 ? 1 : 0);
		this.repeatLengths.encode(range, length, at & this.positions);
		this.latest = [this.latest[index] as number, ...this.latest.filter((_, other) => other !== index)];
		this.state = state < 7 ? 8 : 11;
		return length;
	}

	/** One byte at the latest distance. */
	shortRepeat(at: number): number {
		const { range, state } = this;
		range.bit(this.isMatch, this.context(at), 1);
		range.bit(this.isRepeat, state, 1);
		range.bit(this.isNotFirst, state, 0);
		range.bit(this.isLong, this.context(at), 0);
		this.state = state < 7 ? 9 : 11;
		return 1;
	}

	private context(at: number): number {
		return (this.state << 4) | (at & this.positions);
	}

	/** Its length in bits and second highest bit as a slot, then the bits below: with odds, or the lowest four only. */
	private distance(distance: number, length: number): void {
		const { range } = this;
		const highest = 31 - Math.clz32(distance);
		const slot = distance < FIRST_FOOTER_SLOT ? distance : highest * 2 + ((distance >>> (highest - 1)) & 1);
		range.tree(this.slots, Math.min(length - MIN_MATCH, 3) << 6, 6, slot);
		if (slot < FIRST_FOOTER_SLOT) return;
		const footerBits = highest - 1;
		const base = ((2 | (slot & 1)) << footerBits) >>> 0;
		const footer = distance - base;
		if (slot < FIRST_ALIGN_SLOT) {
			range.reverseTree(this.footers, base - slot, footerBits, footer);
		} else {
			range.direct(footerBits - ALIGN_BITS, footer >>> ALIGN_BITS);
			range.reverseTree(this.align, 0, ALIGN_BITS, footer & ((1 << ALIGN_BITS) - 1));
		}
	}
}

class LengthEncoder {
	private readonly choices = odds(2);
	/** By position: 2 to 9 and 10 to 17; the longer ones for all positions. */
	private readonly low = odds(16 << 3);
	private readonly middle = odds(16 << 3);
	private readonly high = odds(1 << 8);

	encode(range: RangeEncoder, length: number, position: number): void {
		const value = length - MIN_MATCH;
		range.bit(this.choices, 0, value < 8 ? 0 : 1);
		if (value < 8) {
			range.tree(this.low, position << 3, 3, value);
			return;
		}
		range.bit(this.choices, 1, value < 16 ? 0 : 1);
		if (value < 16) range.tree(this.middle, position << 3, 3, value - 8);
		else range.tree(this.high, 0, 8, value - 16);
	}
}
