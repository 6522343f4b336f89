/** The Huffman codes of a block of bzip2: of up to 20 bits, shorter ones first, and of each length in the order of symbols. */
import type { Bits } from './bits.js';

export const MAX_LENGTH = 20;

/** Most codes are shorter: they are looked up. */
const TABLE_BITS = 10;

export class Codes {
	/** `symbol << 5 | length` by the next bits, 0 where the code is longer or there is none. */
	private readonly table = new Uint16Array(1 << TABLE_BITS);
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
			if (length <= TABLE_BITS) this.fillTable(code, length, place, count);
			place += count;
			code = (code + count) << 1;
		}
	}

	private fillTable(code: number, length: number, place: number, count: number): void {
		const left = TABLE_BITS - length;
		for (let index = 0; index < count; index++) {
			const entry = ((this.symbols[place + index] as number) << 5) | length;
			this.table.fill(entry, (code + index) << left, (code + index + 1) << left);
		}
	}

	/** The next symbol; `undefined` for bits that are no code. */
	read(bits: Bits): number | undefined {
		const ahead = bits.peek(MAX_LENGTH);
		const entry = this.table[ahead >>> (MAX_LENGTH - TABLE_BITS)] as number;
		if (entry !== 0) {
			bits.drop(entry & 31);
			return entry >>> 5;
		}
		for (let length = TABLE_BITS + 1; length <= MAX_LENGTH; length++) {
			const code = ahead >>> (MAX_LENGTH - length);
			if (code >= (this.limits[length] as number)) continue;
			bits.drop(length);
			return this.symbols[code + (this.places[length] as number)];
		}
		return undefined;
	}
}
