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
export function* unsorted({ last, row }: SortedBlock): Generator<Uint8Array> {
	const out = new Uint8Array(PIECE + LONGEST_RUN);
	const next = nextRows(last);
	let [at, same, before] = [0, 0, -1];
	let from = next[row] as number;
	for (let left = last.length; left > 0; left--) {
		const byte = last[from] as number;
		from = next[from] as number;
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
		if (at < PIECE) continue;
		yield out.subarray(0, at);
		at = 0;
	}
	yield out.subarray(0, at);
}

/** For each row, the one that begins with its last byte. */
function nextRows(last: Uint8Array): Uint32Array {
	const starts = new Uint32Array(257);
	for (const byte of last) starts[byte + 1]!++;
	for (let byte = 0; byte < 256; byte++) starts[byte + 1]! += starts[byte] as number;
	const next = new Uint32Array(last.length);
	for (let row = 0; row < last.length; row++) next[starts[last[row] as number]!++] = row;
	return next;
}
