/** The sums that firmware formats carry, and the CRC-32 that ROM collections list. */
import CRC32 from 'crc-32';

/** Sum of all bytes modulo 256. A legacy option ROM image has to sum to 0 (PCI Firmware 3.x §5.2.1.1). */
export function sum8(bytes: Uint8Array): number {
	const { length, buffer, byteOffset } = bytes;
	const lead = Math.min(-byteOffset & 3, length);
	const count = (length - lead) >>> 2;
	let sum = 0;
	if (count > 0) {
		// Whatever is carried above bit 7 does not matter, so a word adds its four bytes without masks.
		for (const word of new Uint32Array(buffer, byteOffset + lead, count)) {
			sum = (sum + word + (word >>> 8) + (word >>> 16) + (word >>> 24)) | 0;
		}
	}
	for (let i = 0; i < lead; i++) sum += bytes[i] as number;
	for (let i = lead + count * 4; i < length; i++) sum += bytes[i] as number;
	return sum & 0xff;
}

/** CRC-32 as zip and `crc32` compute it, unsigned. */
export function crc32(bytes: Uint8Array): number {
	return CRC32.buf(bytes) >>> 0;
}
