/** The checksum of AMD's directories: Fletcher's, over words of 16 bits (fletcher32 in coreboot, util/amdfwtool). */
import { u16At } from '../../bytes/integers.js';

/** Over the whole words from `start` to `end`; neither half is ever zero. */
export function fletcher32(bytes: Uint8Array, start: number, end: number): number {
	let low = 0;
	let high = 0;
	for (let at = start; at + 2 <= end; at += 2) {
		low = (low + u16At(bytes, at)) % 0xffff;
		high = (high + low) % 0xffff;
	}
	// Sums that begin with FFFF have FFFF where the remainder is zero.
	return (((high || 0xffff) << 16) | (low || 0xffff)) >>> 0;
}
