/**
 * LZNT1 decompression ([MS-XCA] 2.5): chunks of 4 KiB, each with a header of 16 bits and stored, or literals and pointers with
 * a byte of flags before eight of them. A pointer has more bits for its distance, and less for its length, further in a chunk.
 */
import { formatErrors } from '../bytes/errors.js';
import { u16At } from '../bytes/integers.js';
import { CODEC_ERRORS } from './findings.js';

const failure = formatErrors(CODEC_ERRORS);

const HEADER = 2;
const SIZE_BITS = 0x0fff;
const SIGNATURE_BITS = 0x7000;
const SIGNATURE = 0x3000;
const IS_PACKED = 0x8000;
const SHORTEST = 3;
const POINTER_BITS = 16;
/** Of what a chunk unpacks to, at most. */
const CHUNK = 4096;
const FEWEST_DISTANCE_BITS = 4;

/** Whether a chunk begins with it. */
export function isLznt1Chunk(bytes: Uint8Array, at: number): boolean {
	return (u16At(bytes, at) & SIGNATURE_BITS) === SIGNATURE;
}

/** `size` bytes. @throws FormatError for cut-off or damaged data, at the offset in `bytes` where that shows */
export function lznt1Decompress(bytes: Uint8Array, size: number): Uint8Array {
	const out = new Uint8Array(size);
	let [at, done] = [0, 0];
	while (done < size) {
		if (at + HEADER > bytes.length) throw failure('decompress-truncated', at, { case: 'data', bytes: at });
		if (!isLznt1Chunk(bytes, at)) throw failure('decompress-block', at, { before: at });
		const header = u16At(bytes, at);
		const start = at + HEADER;
		const end = start + (header & SIZE_BITS) + 1;
		if (end > bytes.length) throw failure('decompress-truncated', at, { case: 'data', bytes: bytes.length });
		if ((header & IS_PACKED) !== 0) done = unpackChunk(bytes, start, end, out, done);
		else {
			out.set(bytes.subarray(start, Math.min(end, start + size - done)), done);
			done += end - start;
		}
		at = end;
	}
	return out;
}

/** @returns how much is unpacked then; what there is no room for is left away. */
function unpackChunk(bytes: Uint8Array, start: number, end: number, out: Uint8Array, before: number): number {
	let [at, to, distanceBits] = [start, before, FEWEST_DISTANCE_BITS];
	while (at < end) {
		if (to - before > CHUNK) throw failure('decompress-too-large', at, { declared: to - before, limit: CHUNK });
		const flags = bytes[at++] as number;
		for (let flag = 0; flag < 8 && at < end; flag++) {
			if (((flags >>> flag) & 1) === 0) {
				out[to++] = bytes[at++] as number;
				continue;
			}
			while (1 << distanceBits < to - before) distanceBits++;
			const lengthBits = POINTER_BITS - distanceBits;
			const pointer = u16At(bytes, at);
			const distance = (pointer >>> lengthBits) + 1;
			const unpacked = to - before;
			if (distance > unpacked) throw failure('decompress-distance', at, { distance, unpacked, before: at });
			const last = to + (pointer & ((1 << lengthBits) - 1)) + SHORTEST;
			for (; to < last; to++) out[to] = out[to - distance] as number;
			at += 2;
		}
	}
	return to;
}
