/** Sums of 16-bit words (little-endian) modulo 2^16; of any stretch of a file for next to nothing, once it was gone through. */
import { once } from './once.js';

/** Of the words from `start` to `end`; a byte too many at the end is a word, too. */
export function sum16(bytes: Uint8Array, start: number, end: number): number {
	const offset = bytes.byteOffset + start;
	const count = Math.floor((end - start) / 2);
	let sum = (end - start) % 2 === 1 ? (bytes[end - 1] as number) : 0;
	if (offset % 2 === 0) return (sum + sumOf(new Uint16Array(bytes.buffer, offset, count))) & 0xffff;
	for (let at = start; at + 1 < end; at += 2) sum += (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
	return sum & 0xffff;
}

/** In a function of its own, because much goes through it. */
function sumOf(words: Uint16Array): number {
	let sum = 0;
	for (let i = 0; i < words.length; i++) sum = (sum + (words[i] as number)) | 0;
	return sum;
}

/** Bytes between two sums that are kept. */
const STEP = 64;

export class WordSums {
	private readonly bytes: Uint8Array;
	/** Of the words from 0, and of those from 1, up to each multiple of `STEP` behind that. */
	private readonly kept: readonly [() => Uint16Array, () => Uint16Array];

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.kept = [once(() => sumsFrom(bytes, 0)), once(() => sumsFrom(bytes, 1))];
	}

	/** The same as `sum16`, of a stretch inside the file. */
	sum(start: number, end: number): number {
		const parity = start % 2 === 0 ? 0 : 1;
		const kept = this.kept[parity]();
		const first = Math.ceil((start - parity) / STEP);
		const last = Math.floor((end - parity) / STEP);
		if (last <= first) return sum16(this.bytes, start, end);
		const between = (kept[last] as number) - (kept[first] as number);
		const [from, to] = [parity + first * STEP, parity + last * STEP];
		return (sum16(this.bytes, start, from) + between + sum16(this.bytes, to, end)) & 0xffff;
	}
}

function sumsFrom(bytes: Uint8Array, from: number): Uint16Array {
	const sums = new Uint16Array(Math.floor((bytes.length - from) / STEP) + 1);
	for (let step = 1; step < sums.length; step++) {
		const end = from + step * STEP;
		sums[step] = (sums[step - 1] as number) + sum16(bytes, end - STEP, end);
	}
	return sums;
}
