/** Reads bit strings, most significant bit first (UEFI 2.10 §19.2.1), and never past the end. */
import { FormatError } from '../../bytes/errors.js';
import { hex } from '../../bytes/hex.js';

export class BitReader {
	private readonly bytes: Uint8Array;
	private readonly end: number;
	private next: number;
	/** Bits read ahead, in the low `held` bits; zeros stand in for those past the end. */
	private ahead = 0;
	private held = 0;

	constructor(bytes: Uint8Array, start: number, end: number) {
		this.bytes = bytes;
		this.next = start;
		this.end = end;
	}

	/** The byte at which reading stands. */
	get offset(): number {
		return this.next - (this.held >> 3);
	}

	/** The next `count` bits, 1 to 16, without taking them. */
	peek(count: number): number {
		while (this.held < count) {
			const byte = this.next < this.end ? (this.bytes[this.next] as number) : 0;
			this.next++;
			this.ahead = ((this.ahead << 8) | byte) & 0xffffff;
			this.held += 8;
		}
		return (this.ahead >>> (this.held - count)) & ((1 << count) - 1);
	}

	/** Takes `count` bits that `peek` has shown. @throws FormatError where the data ends within them. */
	skip(count: number): void {
		this.held -= count;
		if (this.next - (this.held >> 3) > this.end) {
			const problem = `compressed data ends early, at ${hex(this.end)}`;
			throw new FormatError('decompress-truncated', this.end, problem);
		}
	}

	/** Takes `count` bits, 0 to 24. */
	take(count: number): number {
		if (count > 16) {
			const high = this.take(count - 16);
			return (high << 16) | this.take(16);
		}
		const value = this.peek(count);
		this.skip(count);
		return value;
	}
}
