/** The range coder of LZMA (LZMA specification, "Range Decoder", turned around), with adaptive bits of 11-bit odds. */

const HALF = 1 << 10;
const TOP = 2 ** 24;

/** Odds for `size` bits, even to begin with. */
export function odds(size: number): Uint16Array {
	return new Uint16Array(size).fill(HALF);
}

export class RangeEncoder {
	private bytes: Uint8Array;
	private length: number;
	/** 33 bits: the highest is a carry into what has been put out. */
	private low = 0;
	private range = 0xffffffff;
	/** The last byte, held back for a carry, and how many of FF follow it; the first byte of all is always zero. */
	private held = 0;
	private pending = 1;

	/** `start` bytes are left at the beginning for a header; `capacity` is the expected size. */
	constructor(start: number, capacity: number) {
		this.bytes = new Uint8Array(start + capacity + 16);
		this.length = start;
	}

	bit(probabilities: Uint16Array, at: number, bit: number): void {
		const zero = probabilities[at] as number;
		const bound = (this.range >>> 11) * zero;
		if (bit === 0) {
			this.range = bound;
			probabilities[at] = zero + ((2048 - zero) >>> 5);
		} else {
			this.low += bound;
			this.range -= bound;
			probabilities[at] = zero - (zero >>> 5);
		}
		this.normalize();
	}

	/** Bits without odds, the highest first. */
	direct(count: number, value: number): void {
		for (let i = count - 1; i >= 0; i--) {
			this.range >>>= 1;
			if (((value >>> i) & 1) === 1) this.low += this.range;
			this.normalize();
		}
	}

	/** A value of `count` bits, the highest first; each has odds by those before it, from `base` + 1 on. */
	tree(probabilities: Uint16Array, base: number, count: number, value: number): void {
		for (let i = count - 1, node = 1; i >= 0; i--) {
			const bit = (value >>> i) & 1;
			this.bit(probabilities, base + node, bit);
			node = (node << 1) | bit;
		}
	}

	/** The same with the lowest bit first. */
	reverseTree(probabilities: Uint16Array, base: number, count: number, value: number): void {
		for (let i = 0, node = 1; i < count; i++) {
			const bit = (value >>> i) & 1;
			this.bit(probabilities, base + node, bit);
			node = (node << 1) | bit;
		}
	}

	/** The header space and all that was coded. */
	finish(): Uint8Array {
		for (let i = 0; i < 5; i++) this.shift();
		return this.bytes.slice(0, this.length);
	}

	private normalize(): void {
		while (this.range < TOP) {
			this.range = (this.range << 8) >>> 0;
			this.shift();
		}
	}

	/** Moves the highest byte of `low` out, once no carry can change it any more. */
	private shift(): void {
		if (this.low < 0xff000000 || this.low > 0xffffffff) {
			const carry = this.low > 0xffffffff ? 1 : 0;
			this.put(this.held + carry);
			while (--this.pending > 0) this.put(0xff + carry);
			this.held = (this.low >>> 24) & 0xff;
		}
		this.pending++;
		this.low = (this.low & 0xffffff) * 256;
	}

	private put(byte: number): void {
		if (this.length === this.bytes.length) {
			const bytes = new Uint8Array(this.bytes.length * 2);
			bytes.set(this.bytes);
			this.bytes = bytes;
		}
		this.bytes[this.length++] = byte;
	}
}
