/** The nearest earlier place with the same three bytes, for encoders that are to be short rather than good. */

const HASH_BITS = 16;

export class Matches {
	private readonly latest = new Int32Array(1 << HASH_BITS).fill(-1);
	private readonly input: Uint8Array;
	private readonly window: number;
	private readonly maxLength: number;
	private added = 0;

	constructor(input: Uint8Array, window: number, maxLength: number) {
		this.input = input;
		this.window = window;
		this.maxLength = maxLength;
	}

	/** What lies before `at` becomes known; the place before `at` where a match begins, or -1. */
	find(at: number): number {
		while (this.added < at) this.latest[this.hash(this.added)] = this.added++;
		const from = this.latest[this.hash(at)] as number;
		return at - from <= this.window ? from : -1;
	}

	/** How many bytes are equal from `from` and from `at` on; none where `from` is before the input. */
	length(from: number, at: number): number {
		if (from < 0) return 0;
		const limit = Math.min(this.maxLength, this.input.length - at);
		let length = 0;
		while (length < limit && this.input[from + length] === this.input[at + length]) length++;
		return length;
	}

	private hash(at: number): number {
		const { input } = this;
		const bytes = (input[at] ?? 0) | ((input[at + 1] ?? 0) << 8) | ((input[at + 2] ?? 0) << 16);
		return Math.imul(bytes, 0x9e3779b1) >>> (32 - HASH_BITS);
	}
}
