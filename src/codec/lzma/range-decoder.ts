/**
 * The range decoder of LZMA, and the shapes in which its bits come (lzma-specification.txt, "Range Decoder").
 *
 * `range` and `code` are 32 bits wide and unsigned; they are held as signed ones, which V8 keeps in registers, and
 * compared with `>>> 0`. Each method brings its own copy of the decoding step, because a call per bit costs a fifth of
 * the speed; the fields are read and written once per call.
 */
import { type FormatError, formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';

const error = formatErrors(CODEC_ERRORS);

/** One half: probabilities are those of a 0 bit, in 2048ths. */
const EVEN = 1024;
/** What makes `p - ((p + BIAS) >> 5)` equal to `p + ((2048 - p) >> 5)`. */
const BIAS = 31 - 2048;

export class RangeDecoder {
	private readonly bytes: Uint8Array;
	private probabilities = new Uint16Array();
	/** The next byte to read. Past the end of `bytes` zeros are read, until `requireInput` is asked. */
	private next = 0;
	private range = -1;
	private code = 0;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	/** Even chances, of so many probabilities. */
	reset(probabilities: number): void {
		if (this.probabilities.length !== probabilities) this.probabilities = new Uint16Array(probabilities);
		this.probabilities.fill(EVEN);
	}

	/** A stream begins at `at`. @throws FormatError when it cannot. */
	start(at: number): void {
		this.next = at + 5;
		this.requireInput();
		const given = this.bytes[at] as number;
		if (given !== 0) {
			throw this.failure((before) => error('lzma-damaged', before, { case: 'start', before, given }));
		}
		this.range = -1;
		this.code = 0;
		for (let i = at + 1; i < this.next; i++) this.code = (this.code << 8) | (this.bytes[i] as number);
	}

	/** @throws FormatError when bits were read that are not there. */
	requireInput(): void {
		const end = this.bytes.length;
		if (this.next > end) throw error('lzma-truncated', end, { case: 'data', end });
	}

	/** Where reading stands. */
	get position(): number {
		return this.next;
	}

	/** Whether the stream is complete: its encoder has then written all of its state, which leaves zero here. */
	ended(): boolean {
		if (this.range >>> 24 === 0) {
			this.range <<= 8;
			this.code = (this.code << 8) | (this.bytes[this.next++] as number);
		}
		this.requireInput();
		return this.code === 0;
	}

	/** The error that is made for where reading stands. @throws FormatError of its own where the data ended before. */
	failure(make: (before: number) => FormatError): FormatError {
		this.requireInput();
		return make(this.next);
	}

	/** One bit, with the probability at `index`: for bits that are mostly the same or that code branches on anyway. */
	bit(index: number): number {
		const { probabilities } = this;
		let { range, code } = this;
		if (range >>> 24 === 0) {
			range <<= 8;
			code = (code << 8) | (this.bytes[this.next++] as number);
		}
		const probability = probabilities[index] as number;
		const bound = Math.imul(range >>> 11, probability);
		if (code >>> 0 < bound >>> 0) {
			this.range = bound;
			this.code = code;
			probabilities[index] = probability + ((2048 - probability) >>> 5);
			return 0;
		}
		this.range = (range - bound) | 0;
		this.code = (code - bound) | 0;
		probabilities[index] = probability - (probability >>> 5);
		return 1;
	}

	/**
	 * Bits, the highest first, below a 1 that marks how many there are already: until the result reaches `limit`. That
	 * number is at the same time the index of the next bit's probability, from `base` on.
	 */
	tree(base: number, limit: number): number {
		const { bytes, probabilities } = this;
		let { range, code, next } = this;
		let symbol = 1;
		do {
			if (range >>> 24 === 0) {
				range <<= 8;
				code = (code << 8) | (bytes[next++] as number);
			}
			const index = (base + symbol) | 0;
			const probability = probabilities[index] as number;
			const bound = Math.imul(range >>> 11, probability);
			// All ones for a 0 bit: such bits are hard to predict, and masks are cheaper than branches that go wrong.
			const zero = -(code >>> 0 < bound >>> 0) | 0;
			const rest = (range - bound) | 0;
			range = rest ^ ((rest ^ bound) & zero);
			code = (code - (bound & ~zero)) | 0;
			probabilities[index] = probability - ((probability + (zero & BIAS)) >> 5);
			symbol = (symbol << 1) | (zero + 1);
		} while (symbol < limit);
		this.range = range;
		this.code = code;
		this.next = next;
		return symbol;
	}

	/** A byte as `tree` reads it, with other probabilities as long as its bits are those of `expected`. */
	byteLike(base: number, expected: number): number {
		const { bytes, probabilities } = this;
		let { range, code, next } = this;
		let symbol = 1;
		let alike = 0x100;
		do {
			if (range >>> 24 === 0) {
				range <<= 8;
				code = (code << 8) | (bytes[next++] as number);
			}
			expected <<= 1;
			const hint = expected & alike;
			const index = (base + alike + hint + symbol) | 0;
			const probability = probabilities[index] as number;
			const bound = Math.imul(range >>> 11, probability);
			const zero = -(code >>> 0 < bound >>> 0) | 0;
			const rest = (range - bound) | 0;
			range = rest ^ ((rest ^ bound) & zero);
			code = (code - (bound & ~zero)) | 0;
			probabilities[index] = probability - ((probability + (zero & BIAS)) >> 5);
			symbol = (symbol << 1) | (zero + 1);
			alike &= hint ^ zero;
		} while (symbol < 0x100);
		this.range = range;
		this.code = code;
		this.next = next;
		return symbol;
	}

	/** `count` bits of even chances, 1 to 26, the highest first. */
	direct(count: number): number {
		const { bytes } = this;
		let { range, code, next } = this;
		let value = 0;
		for (; count > 0; count--) {
			if (range >>> 24 === 0) {
				range <<= 8;
				code = (code << 8) | (bytes[next++] as number);
			}
			range >>>= 1;
			code = (code - range) | 0;
			const zero = code >> 31;
			code = (code + (range & zero)) | 0;
			value = (value << 1) | (zero + 1);
		}
		this.range = range;
		this.code = code;
		this.next = next;
		return value;
	}
}
