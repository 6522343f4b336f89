/**
 * The symbols of an LZMA stream (lzma-specification.txt, "The main loop of decoder"): literals, matches, and
 * repetitions of the last four distances.
 */
import { formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';
import { copyMatch, moreRoom } from '../output.js';
import { RangeDecoder } from './range-decoder.js';

const failure = formatErrors(CODEC_ERRORS);

/** The longest match. */
export const MAX_MATCH = 273;

/** Where each kind of probability starts. Most kinds come by state (12) or by position state (16), some by both. */
const IS_MATCH = 0;
const IS_REPEAT = 192;
const IS_OTHER_REPEAT = 204;
const IS_THIRD_OR_FOURTH = 216;
const IS_FOURTH = 228;
const IS_LONG_REPEAT = 240;
const DISTANCE_SLOT = 432;
const DISTANCE = 688;
const DISTANCE_ALIGN = 816;
const MATCH_LENGTH = 832;
const REPEAT_LENGTH = 1346;
const LITERAL = 1860;
const LITERAL_SIZE = 0x300;

/** Within the probabilities of a length: two choices, then three trees, two of them by position state. */
const SHORT = 2;
const MIDDLE = 130;
const LONG = 258;

/** Numbers below a marking 1, with the bits below that 1 in reverse order. */
const REVERSED = Uint8Array.from({ length: 64 }, (_, symbol) => {
	let value = 0;
	for (; symbol > 1; symbol >>= 1) value = (value << 1) | (symbol & 1);
	return value;
});

/** What the stream's first byte says: how many bits of context its probabilities have. */
export interface LzmaProperties {
	readonly literalContextBits: number;
	readonly literalPositionBits: number;
	readonly positionBits: number;
}

/** @throws FormatError, for the byte at `at` */
export function lzmaProperties(byte: number, at: number): LzmaProperties {
	if (byte >= 9 * 5 * 5) throw failure('lzma-properties', at, { value: byte });
	return {
		literalContextBits: byte % 9,
		literalPositionBits: Math.trunc(byte / 9) % 5,
		positionBits: Math.trunc(byte / 45),
	};
}

export class LzmaUnpacker {
	readonly bits: RangeDecoder;
	private properties: LzmaProperties = { literalContextBits: 0, literalPositionBits: 0, positionBits: 0 };
	/** What is unpacked, and room for more. */
	out: Uint8Array;
	/** How much is unpacked; more than there is room for where the stream has too much. */
	at = 0;
	/** What the last symbols were: below 7, the last one was a literal. */
	private state = 0;
	/** The last four distances, less one, the latest first. */
	private backs: readonly [number, number, number, number] = [0, 0, 0, 0];

	/** Of a stream in `bytes`, for which there is room in `out`. */
	constructor(bytes: Uint8Array, out: Uint8Array) {
		this.bits = new RangeDecoder(bytes);
		this.out = out;
	}

	/** Forgets what the symbols were like, but not the output. */
	reset(properties: LzmaProperties = this.properties): void {
		this.bits.reset(LITERAL + (LITERAL_SIZE << (properties.literalContextBits + properties.literalPositionBits)));
		this.properties = properties;
		this.state = 0;
		this.backs = [0, 0, 0, 0];
	}

	/** Unpacks until there are `limit` bytes, or more. @returns whether the end marker came first. */
	unpack(limit: number): boolean {
		for (;;) {
			const last = this.out.length >= limit;
			const marker = this.run(last ? limit : this.out.length - MAX_MATCH);
			if (marker || last) return marker;
			this.out = moreRoom(this.out, limit);
		}
	}

	/**
	 * Unpacks until there are `stop` bytes, or up to a match more; what there is no room for is counted only.
	 *
	 * @returns whether the end marker came first.
	 */
	run(stop: number): boolean {
		const { out, bits } = this;
		const words = new DataView(out.buffer);
		const { literalContextBits, literalPositionBits, positionBits } = this.properties;
		const literalPositionMask = (1 << literalPositionBits) - 1;
		const positionMask = (1 << positionBits) - 1;
		let { at, state } = this;
		let [back0, back1, back2, back3] = this.backs;
		let previous = at === 0 ? 0 : (out[at - 1] as number);
		while (at < stop) {
			bits.requireInput();
			const positionState = at & positionMask;
			if (bits.bit(IS_MATCH + (state << 4) + positionState) === 0) {
				const context = ((at & literalPositionMask) << literalContextBits) | (previous >>> (8 - literalContextBits));
				const base = LITERAL + context * LITERAL_SIZE;
				previous = (state < 7 ? bits.tree(base, 0x100) : bits.byteLike(base, out[at - back0 - 1] as number)) & 0xff;
				out[at++] = previous;
				state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
				continue;
			}
			let length = 1;
			if (bits.bit(IS_REPEAT + state) === 0) {
				length = readLength(bits, MATCH_LENGTH, positionState);
				back3 = back2;
				back2 = back1;
				back1 = back0;
				back0 = readDistance(bits, length);
				if (back0 === -1) break;
				state = state < 7 ? 7 : 10;
			} else {
				const other = bits.bit(IS_OTHER_REPEAT + state);
				if (other === 0 && bits.bit(IS_LONG_REPEAT + (state << 4) + positionState) === 0) {
					state = state < 7 ? 9 : 11;
				} else {
					if (other === 1) {
						let back = back1;
						if (bits.bit(IS_THIRD_OR_FOURTH + state) === 1) {
							back = back2;
							if (bits.bit(IS_FOURTH + state) === 1) {
								back = back3;
								back3 = back2;
							}
							back2 = back1;
						}
						back1 = back0;
						back0 = back;
					}
					length = readLength(bits, REPEAT_LENGTH, positionState);
					state = state < 7 ? 8 : 11;
				}
			}
			if (back0 >>> 0 >= at) {
				const unpacked = at;
				throw bits.failure((before) => failure('lzma-distance', before, { unpacked, before }));
			}
			copyMatch(out, words, at, back0 + 1, Math.min(at + length, out.length));
			at += length;
			previous = out[at - 1] as number;
		}
		this.at = at;
		this.state = state;
		this.backs = [back0, back1, back2, back3];
		return back0 === -1;
	}
}

function readLength(bits: RangeDecoder, base: number, positionState: number): number {
	if (bits.bit(base) === 0) return bits.tree(base + SHORT + (positionState << 3), 8) - 8 + 2;
	if (bits.bit(base + 1) === 0) return bits.tree(base + MIDDLE + (positionState << 3), 8) - 8 + 10;
	return bits.tree(base + LONG, 256) - 256 + 18;
}

/** A distance, less one, as a signed number of 32 bits; -1 is the end marker. */
function readDistance(bits: RangeDecoder, length: number): number {
	const slot = bits.tree(DISTANCE_SLOT + (Math.min(length - 2, 3) << 6), 64) - 64;
	if (slot < 4) return slot;
	const low = (slot >> 1) - 1;
	const start = (2 | (slot & 1)) << low;
	if (slot < 14) return start + (REVERSED[bits.tree(DISTANCE + start - slot - 1, 1 << low)] as number);
	const middle = bits.direct(low - 4) << 4;
	return (start + middle + (REVERSED[bits.tree(DISTANCE_ALIGN, 16)] as number)) | 0;
}
