/** Canonical Huffman codes of up to 16 bits (UEFI 2.10 §19.2.3.2): a table for short codes, a search for long ones. */
import { formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';

const failure = formatErrors(CODEC_ERRORS);

const MAX_LENGTH = 16;
export const TABLE_BITS = 10;
/** Bits of a word below those that are looked up. */
export const BELOW_TABLE = 32 - TABLE_BITS;

/** A set's decoder, which each block gives another code. */
export class HuffmanDecoder {
	/** `symbol << 5 | length` by the next TABLE_BITS bits; negative where the code is longer. The unpacker's loop reads it itself. */
	readonly table = new Int16Array(1 << TABLE_BITS);
	/** Symbols by code, and per length the first code (left-aligned to 16 bits) and the place of its symbol. */
	private readonly symbols: Uint16Array;
	private readonly firstCode = new Uint32Array(MAX_LENGTH + 2);
	private readonly firstPlace = new Uint16Array(MAX_LENGTH + 2);
	private readonly nextPlace = new Uint16Array(MAX_LENGTH + 2);

	/** For a set of so many symbols. */
	constructor(symbols: number) {
		this.symbols = new Uint16Array(symbols);
	}

	/** The code of a set with one symbol, which takes no bits. */
	useSingle(symbol: number): void {
		this.table.fill(symbol << 5);
	}

	/** @throws FormatError when the lengths do not make a complete code; `offset` is where they were read. */
	useLengths(lengths: Uint8Array, offset: number): void {
		const { table, symbols, firstCode, firstPlace, nextPlace } = this;
		const perLength = nextPlace.fill(0);
		for (const length of lengths) perLength[length]!++;
		for (let length = 1; length <= MAX_LENGTH; length++) {
			const count = perLength[length] as number;
			firstCode[length + 1] = (firstCode[length] as number) + (count << (MAX_LENGTH - length));
			firstPlace[length + 1] = (firstPlace[length] as number) + count;
		}
		if (firstCode[MAX_LENGTH + 1] !== 1 << MAX_LENGTH) {
			throw failure('decompress-code', offset, { case: 'incomplete', before: offset });
		}
		nextPlace.set(firstPlace);
		for (let symbol = 0; symbol < lengths.length; symbol++) {
			const length = lengths[symbol] as number;
			if (length > 0) symbols[nextPlace[length]!++] = symbol;
		}
		let filled = 0;
		for (let length = 1; length <= TABLE_BITS; length++) {
			const end = firstPlace[length + 1] as number;
			for (let place = firstPlace[length] as number; place < end; place++) {
				const entry = ((symbols[place] as number) << 5) | length;
				const to = filled + (1 << (TABLE_BITS - length));
				while (filled < to) table[filled++] = entry;
			}
		}
		table.fill(-1, filled);
	}

	/** `symbol << 5 | length` of the code with which the bits of `word` begin. */
	entry(word: number): number {
		const entry = this.table[word >>> BELOW_TABLE] as number;
		return entry >= 0 ? entry : this.long(word);
	}

	/** The same for a code that is longer than TABLE_BITS. */
	long(word: number): number {
		const code = word >>> 16;
		let length = TABLE_BITS + 1;
		while (length < MAX_LENGTH && code >= (this.firstCode[length + 1] as number)) length++;
		const index = (code - (this.firstCode[length] as number)) >>> (MAX_LENGTH - length);
		return ((this.symbols[(this.firstPlace[length] as number) + index] as number) << 5) | length;
	}
}
