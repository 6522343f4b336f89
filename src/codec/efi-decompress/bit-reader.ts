/** Reads bit strings, most significant bit first (UEFI 2.10 §19.2.1), and never past the end. */
import { formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';

const failure = formatErrors(CODEC_ERRORS);

export class BitReader {
	private readonly bytes: Uint8Array;
	private readonly end: number;
	private next: number;
	/** Bits read ahead: the highest `held` ones; zeros stand in for those past the end. */
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

	/** The next 16 bits, without taking them. */
	peek(): number {
		if (this.held < 16) {
			const { bytes, next, end } = this;
			const high = next < end ? (bytes[next] as number) : 0;
			const low = next + 1 < end ? (bytes[next + 1] as number) : 0;
			this.ahead |= ((high << 8) | low) << (16 - this.held);
			this.next += 2;
			this.held += 16;
		}
		return this.ahead >>> 16;
	}

	/** Takes `count` bits, 0 to 16, that `peek` has shown. @throws FormatError where the data ends within them. */
	skip(count: number): void {
		this.ahead <<= count;
		this.held -= count;
		if (this.next - (this.held >> 3) > this.end) {
			throw failure('decompress-truncated', this.end, { case: 'data', bytes: this.end });
		}
	}

	/** Takes `count` bits, 0 to 30. */
	take(count: number): number {
		if (count > 16) {
			const high = this.take(count - 16);
			return (high << 16) | this.take(16);
		}
		const value = this.peek() >>> (16 - count);
		this.skip(count);
		return value;
	}
}
