/** Damages files in the ways that break parsers, repeatably. */
import { fixSums } from './fix-sums.js';

export type Random = (below: number) => number;

/** A small generator with a seed (Mulberry32), so that a failing case can be had again. */
export function randomFrom(seed: number): Random {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}

export interface Material {
	/** What the code looks for. */
	readonly words?: readonly Uint8Array[];
	/** Another input, for stretches of it. */
	readonly other?: Uint8Array;
}

const EXTREMES = [0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff];
/** Bytes; what grows beyond is cut off. */
const LARGEST = 2 << 20;

/** One to eight changes, and in every other case the sums made right behind them. */
export function mutate(original: Uint8Array, random: Random, material: Material = {}): Uint8Array {
	let bytes: Uint8Array = original.slice();
	for (let changes = 1 << random(4); changes > 0; changes--) bytes = change(bytes, random, material);
	if (random(2) === 0) fixSums(bytes);
	return bytes.length > LARGEST ? bytes.slice(0, LARGEST) : bytes;
}

/** Bits, bytes, integers and words; stretches copied, blanked, cut out, taken from elsewhere; or the end cut off. */
function change(bytes: Uint8Array, random: Random, { words = [], other = bytes }: Material): Uint8Array {
	const at = placeIn(bytes, random);
	const length = random(Math.min(bytes.length - at, 1 << random(13)) + 1);
	const word = words[random(words.length)] ?? bytes.subarray(0, 1);
	const from = placeIn(other, random);
	const stretch = other.subarray(from, from + 1 + random(1 << random(14)));
	switch (random(12)) {
		case 0:
			bytes[at] = (bytes[at] as number) ^ (1 << random(8));
			return bytes;
		case 1:
			bytes[at] = random(256);
			return bytes;
		case 2:
			return bytes.fill(EXTREMES[random(EXTREMES.length)] as number, at, at + 1 + random(4));
		case 3:
			return bytes.fill(random(2) * 0xff, at, at + length);
		case 4:
			return bytes.copyWithin(random(bytes.length), at, at + length);
		case 5:
			return random(4) === 0 ? bytes.slice(0, at) : bytes;
		case 6:
			return replaced(bytes, at, length, new Uint8Array(0));
		case 7:
			return replaced(bytes, at, 0, new Uint8Array(length));
		case 8:
			return add(bytes, at, random(65) - 32, 1 << random(3));
		case 9:
			return replaced(bytes, at, random(2) * word.length, word);
		case 10:
			return replaced(bytes, at, word.length, word);
		default:
			return replaced(bytes, at, random(2) * stretch.length, stretch);
	}
}

/** Headers are where most decisions are made, and amid blank flash there are none: it is left at the third attempt. */
function placeIn(bytes: Uint8Array, random: Random): number {
	let at = 0;
	for (let attempt = 0; attempt < 3; attempt++) {
		at = random(3) === 0 ? random(Math.min(bytes.length, 0x200)) : random(bytes.length);
		if (bytes[at] !== bytes[at + 1] || bytes[at] !== bytes[at + 8]) break;
	}
	return at;
}

function replaced(bytes: Uint8Array, at: number, length: number, by: Uint8Array): Uint8Array {
	const behind = bytes.subarray(at + length);
	const result = new Uint8Array(at + by.length + behind.length);
	result.set(bytes.subarray(0, at));
	result.set(by, at);
	result.set(behind, at + by.length);
	return result;
}

/** To a little-endian integer. */
function add(bytes: Uint8Array, at: number, value: number, size: number): Uint8Array {
	let carry = value;
	for (let i = at; i < Math.min(at + size, bytes.length); i++) {
		carry += bytes[i] as number;
		bytes[i] = carry;
		carry >>= 8;
	}
	return bytes;
}
