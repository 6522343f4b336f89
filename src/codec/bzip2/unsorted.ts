/**
 * What a block of bzip2 unpacks to (bzip2 1.0.8, decompress.c and `unRLE_obuf_to_output` of bzlib.c): the rotations unsorted,
 * then runs of four bytes followed by how many more there are.
 */
import type { SortedBlock } from './block.js';

const PIECE = 1 << 16;
const RUN = 4;
/** A run of four and 255 more. */
const LONGEST_RUN = 259;

/** Each piece is there until the next is asked for. */
export function* unsorted(block: SortedBlock): Generator<Uint8Array> {
	const rows = new Rows(block);
	while (rows.left > 0) yield rows.piece();
}

/** Not in the generator, in which loops are slow. */
class Rows {
	/** Bytes of the block that are still to come. */
	left: number;
	private readonly next: Uint32Array;
	private readonly out = new Uint8Array(PIECE + LONGEST_RUN);
	private from: number;
	/** How often the last byte came, and which it was. */
	private same = 0;
	private before = -1;

	constructor({ last, row }: SortedBlock) {
		this.next = nextRows(last);
		this.left = last.length;
		this.from = (this.next[row] as number) >>> 8;
	}

	piece(): Uint8Array {
		const { next, out } = this;
		let { from, same, before, left } = this;
		let at = 0;
		for (; left > 0 && at < PIECE; left--) {
			const entry = next[from] as number;
			const byte = entry & 0xff;
			from = entry >>> 8;
			if (same === RUN) {
				out.fill(before, at, at + byte);
				at += byte;
				same = 0;
				before = -1;
			} else {
				same = byte === before ? same + 1 : 1;
				before = byte;
				out[at++] = byte;
			}
		}
		this.from = from;
		this.same = same;
		this.before = before;
		this.left = left;
		return out.subarray(0, at);
	}
}

/** For each row, the one that begins with its last byte; and that byte below it, so that both are had at once. */
function nextRows(last: Uint8Array): Uint32Array {
	const starts = new Uint32Array(257);
	for (const byte of last) starts[byte + 1]!++;
	for (let byte = 0; byte < 256; byte++) starts[byte + 1]! += starts[byte] as number;
	const next = new Uint32Array(last.length);
	for (let row = 0; row < last.length; row++) {
		const byte = last[row] as number;
		next[starts[byte]!++]! |= row << 8;
		next[row]! |= byte;
	}
	return next;
}
