/** Canonical Huffman codes of up to 16 bits (UEFI 2.10 §19.2.3.2): a table for short codes, a search for long ones. */
import { formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';

const failure = formatErrors(CODEC_ERRORS);

const MAX_LENGTH = 16;
const TABLE_BITS = 10;

export class HuffmanDecoder {
	/** `symbol << 5 | length` by the next TABLE_BITS bits; negative where the code is longer. */
	private readonly table: Int16Array;
	/** Symbols by code, and per length the first code (left-aligned to 16 bits) and the place of its symbol. */
	private readonly symbols: Uint16Array;
	private readonly firstCode: Uint32Array;
	private readonly firstPlace: Uint16Array;

	private constructor(table: Int16Array, symbols: Uint16Array, firstCode: Uint32Array, firstPlace: Uint16Array) {
		this.table = table;
		this.symbols = symbols;
		this.firstCode = firstCode;
		this.firstPlace = firstPlace;
	}

	/** The code of a set with one symbol, which takes no bits. */
	static single(symbol: number): HuffmanDecoder {
		const none = new Uint16Array(0);
		return new HuffmanDecoder(new Int16Array(1 << TABLE_BITS).fill(symbol << 5), none, new Uint32Array(0), none);
	}

	/** @throws FormatError when the lengths do not make a complete code; `offset` is where they were read. */
	static fromLengths(lengths: Uint8Array, offset: number): HuffmanDecoder {
		const perLength = new Uint16Array(MAX_LENGTH + 1);
		for (const length of lengths) perLength[length]!++;
		perLength[0] = 0;
		const firstCode = new Uint32Array(MAX_LENGTH + 2);
		const firstPlace = new Uint16Array(MAX_LENGTH + 2);
		for (let length = 1; length <= MAX_LENGTH; length++) {
			const count = perLength[length] as number;
			firstCode[length + 1] = (firstCode[length] as number) + (count << (MAX_LENGTH - length));
			firstPlace[length + 1] = (firstPlace[length] as number) + count;
		}
		if (firstCode[MAX_LENGTH + 1] !== 1 << MAX_LENGTH) {
			throw failure('decompress-code', offset, { case: 'incomplete', before: offset });
		}
		const symbols = new Uint16Array(firstPlace[MAX_LENGTH + 1] as number);
		const nextPlace = firstPlace.slice();
		for (let symbol = 0; symbol < lengths.length; symbol++) {
			const length = lengths[symbol] as number;
			if (length > 0) symbols[nextPlace[length]!++] = symbol;
		}
		const table = new Int16Array(1 << TABLE_BITS).fill(-1);
		let filled = 0;
		for (let length = 1; length <= TABLE_BITS; length++) {
			const end = firstPlace[length + 1] as number;
			for (let place = firstPlace[length] as number; place < end; place++) {
				const entry = ((symbols[place] as number) << 5) | length;
				const to = filled + (1 << (TABLE_BITS - length));
				while (filled < to) table[filled++] = entry;
			}
		}
		return new HuffmanDecoder(table, symbols, firstCode, firstPlace);
	}

	/** `symbol << 5 | length` of the code with which the bits of `word` begin. */
	entry(word: number): number {
		const entry = this.table[word >>> (32 - TABLE_BITS)] as number;
		return entry >= 0 ? entry : this.findLong(word >>> 16);
	}

	/** `symbol << 5 | length` of the code that is longer than TABLE_BITS with which the 16 bits of `code` begin. */
	private findLong(code: number): number {
		let length = TABLE_BITS + 1;
		while (length < MAX_LENGTH && code >= (this.firstCode[length + 1] as number)) length++;
		const index = (code - (this.firstCode[length] as number)) >>> (MAX_LENGTH - length);
		return ((this.symbols[(this.firstPlace[length] as number) + index] as number) << 5) | length;
	}
}
