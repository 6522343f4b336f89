/** Bits of bzip2, the highest of a byte first. Past the end zeros are read, until `requireInput` is asked. */
import { formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';

const failure = formatErrors(CODEC_ERRORS);

export class Bits {
	private readonly bytes: Uint8Array;
	private next: number;
	/** The last bits of `held`, so many, are still to be taken. */
	private held = 0;
	private count = 0;

	constructor(bytes: Uint8Array, start: number) {
		this.bytes = bytes;
		this.next = start;
	}

	/** The byte behind the last of which bits were taken. */
	get offset(): number {
		return this.next - (this.count >> 3);
	}

	/** Up to 24 of them. */
	take(count: number): number {
		this.fill(count);
		this.count -= count;
		return (this.held >>> this.count) & ((1 << count) - 1);
	}

	/** The same, left where they are. */
	peek(count: number): number {
		this.fill(count);
		return (this.held >>> (this.count - count)) & ((1 << count) - 1);
	}

	/** Takes bits that were peeked at. */
	drop(count: number): void {
		this.count -= count;
	}

	/** @throws FormatError where bits were taken that are not there */
	requireInput(): void {
		const end = this.bytes.length;
		if (this.offset > end) throw failure('bzip2-damaged', end, { case: 'truncated', before: end });
	}

	private fill(count: number): void {
		while (this.count < count) {
			this.held = (this.held << 8) | (this.bytes[this.next++] ?? 0);
			this.count += 8;
		}
	}
}
