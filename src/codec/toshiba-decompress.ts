/**
 * Decompression of Toshiba's BIOS updates, as LongSoft's ToshibaComExtractor tells of it: blocks of Huffman-coded bytes, each
 * with a tree of its own.
 *
 * A block: u8 1, u24 number of bytes (big-endian), then bits, the highest first: the tree (1 a node, whose branches follow; 0 a
 * leaf, whose byte follows), and the codes (0 for the first branch). The next block begins with a byte. After the last: u8 0.
 */
import { formatErrors } from '../bytes/errors.js';
import { CODEC_ERRORS } from './findings.js';

const failure = formatErrors(CODEC_ERRORS);

const BLOCK_HEADER = 4;
/** Leaves are their bytes, and nodes are numbered from here on; a tree with all bytes has one less. */
const FIRST_NODE = 256;
const MAX_NODES = 255;

/** One block after the other. @throws FormatError for damaged data, and where it is more than `maxSize` in all. */
export function* toshibaDecompress(bytes: Uint8Array, maxSize: number): Generator<Uint8Array> {
	let size = 0;
	for (let at = 0; bytes[at] !== 0; ) {
		const [kind, high = 0, middle = 0, low = 0] = bytes.subarray(at, at + BLOCK_HEADER);
		if (kind !== undefined && kind !== 1) throw failure('decompress-block', at, { before: at });
		if (at + BLOCK_HEADER > bytes.length) throw failure('decompress-truncated', at, { case: 'data', bytes: at });
		const count = (high << 16) | (middle << 8) | low;
		size += count;
		if (size > maxSize) throw failure('decompress-too-large', at, { declared: size, limit: maxSize });
		const block = new Block(bytes, at + BLOCK_HEADER);
		yield block.decode(count);
		at = block.end;
	}
}

class Block {
	private readonly bytes: Uint8Array;
	private at: number;
	/** Of the byte at `at`, the bit that is next. */
	private shift = 7;
	/** Two for each node. */
	private readonly branches = new Uint16Array(2 * MAX_NODES);
	private nodes = 0;

	constructor(bytes: Uint8Array, at: number) {
		this.bytes = bytes;
		this.at = at;
	}

	/** Where the next block begins. */
	get end(): number {
		return this.shift === 7 ? this.at : this.at + 1;
	}

	decode(count: number): Uint8Array {
		const { branches } = this;
		const root = this.tree();
		const out = new Uint8Array(count);
		for (let i = 0; i < count; i++) {
			let node = root;
			while (node >= FIRST_NODE) node = branches[2 * (node - FIRST_NODE) + this.bit()] as number;
			out[i] = node;
		}
		return out;
	}

	/** A leaf or a node; as deep as there are nodes at most. */
	private tree(): number {
		if (this.bit() === 0) return this.byte();
		const node = this.nodes++;
		if (node >= MAX_NODES) {
			throw failure('decompress-code', this.at, { case: 'lengths', before: this.at, given: node, most: MAX_NODES });
		}
		this.branches[2 * node] = this.tree();
		this.branches[2 * node + 1] = this.tree();
		return FIRST_NODE + node;
	}

	private byte(): number {
		let byte = 0;
		for (let i = 0; i < 8; i++) byte = (byte << 1) | this.bit();
		return byte;
	}

	private bit(): 0 | 1 {
		const byte = this.bytes[this.at];
		if (byte === undefined) throw failure('decompress-truncated', this.at, { case: 'data', bytes: this.at });
		const bit = ((byte >>> this.shift) & 1) as 0 | 1;
		this.shift--;
		if (this.shift < 0) {
			this.shift = 7;
			this.at++;
		}
		return bit;
	}
}
