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
		const { input, latest } = this;
		for (let added = this.added; added < at; added++) latest[hash(input, added)] = added;
		this.added = Math.max(this.added, at);
		const from = latest[hash(input, at)] as number;
		return at - from <= this.window ? from : -1;
	}

	/** How many bytes are equal from `from` and from `at` on; none where `from` is before the input. */
	length(from: number, at: number): number {
		if (from < 0) return 0;
		const { input } = this;
		const limit = Math.min(this.maxLength, input.length - at);
		let length = 0;
		while (length < limit && input[from + length] === input[at + length]) length++;
		return length;
	}
}

function hash(input: Uint8Array, at: number): number {
	const bytes = (input[at] ?? 0) | ((input[at + 1] ?? 0) << 8) | ((input[at + 2] ?? 0) << 16);
	return Math.imul(bytes, 0x9e3779b1) >>> (32 - HASH_BITS);
}
