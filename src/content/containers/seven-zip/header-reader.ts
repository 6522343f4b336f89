/** The numbers that headers of 7-Zip archives are made of (7zFormat.txt of the LZMA SDK). */
import { UnreadableError } from '../problem.js';

export class HeaderReader {
	readonly bytes: Uint8Array;
	at = 0;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	/** @throws UnreadableError behind the end, as the others do */
	byte(): number {
		const byte = this.bytes[this.at++];
		if (byte === undefined) throw damaged();
		return byte;
	}

	take(size: number): Uint8Array {
		const start = this.at;
		if (size > this.bytes.length - start) throw damaged();
		this.at += size;
		return this.bytes.subarray(start, this.at);
	}

	/** As many bits of the first byte as are set from the highest down are bytes that follow, the lowest first. */
	number(): number {
		const first = this.byte();
		let [value, weight] = [0, 1];
		let mask = 0x80;
		for (; mask > 0 && (first & mask) !== 0; mask >>= 1, weight *= 256) value += this.byte() * weight;
		value += mask > 0 ? (first & (mask - 1)) * weight : 0;
		if (!Number.isSafeInteger(value)) throw damaged();
		return value;
	}

	/** Of things that take a byte at least. */
	count(): number {
		const count = this.number();
		if (count > this.bytes.length - this.at) throw damaged();
		return count;
	}

	/** Whether each of them has what follows: one byte for all, or a bit each. */
	flags(count: number): boolean[] {
		if (this.byte() !== 0) return new Array<boolean>(count).fill(true);
		const bits = this.take(Math.ceil(count / 8));
		return Array.from({ length: count }, (_, i) => ((bits[i >> 3] as number) & (0x80 >> (i & 7))) !== 0);
	}
}

export function damaged(): UnreadableError {
	return new UnreadableError({ reason: 'damaged', said: '7z header' });
}

/** As `HeaderReader.number` reads it, in the longest form where it is no single byte. */
export function headerNumber(value: number): number[] {
	if (value < 0x80) return [value];
	const bytes = [0xff];
	for (let rest = value, i = 0; i < 8; i++, rest = Math.floor(rest / 256)) bytes.push(rest % 256);
	return bytes;
}
