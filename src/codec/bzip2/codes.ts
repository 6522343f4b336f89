/** The Huffman codes of a block of bzip2: of up to 20 bits, shorter ones first, and of each length in the order of symbols. */
import type { Bits } from './bits.js';

export const MAX_LENGTH = 20;

export class Codes {
	/** By length: what lies behind its last code. */
	private readonly limits = new Int32Array(MAX_LENGTH + 1);
	/** By length: the place of its first code's symbol, less that code. */
	private readonly places = new Int32Array(MAX_LENGTH + 1);
	private readonly symbols: Uint16Array;

	/** `lengths` are 1 to 20. */
	constructor(lengths: Uint8Array) {
		this.symbols = Uint16Array.from(lengths.keys()).sort(
			(a, b) => (lengths[a] as number) - (lengths[b] as number) || a - b,
		);
		const counts = new Uint16Array(MAX_LENGTH + 1);
		for (const length of lengths) counts[length]!++;
		let [code, place] = [0, 0];
		for (let length = 1; length <= MAX_LENGTH; length++) {
			const count = counts[length] as number;
			this.places[length] = place - code;
			this.limits[length] = code + count;
			place += count;
			code = (code + count) << 1;
		}
	}

	/** The next symbol; `undefined` for bits that are no code. */
	read(bits: Bits): number | undefined {
		const ahead = bits.peek(MAX_LENGTH);
		for (let length = 1; length <= MAX_LENGTH; length++) {
			const code = ahead >>> (MAX_LENGTH - length);
			if (code >= (this.limits[length] as number)) continue;
			bits.take(length);
			return this.symbols[code + (this.places[length] as number)];
		}
		return undefined;
	}
}
