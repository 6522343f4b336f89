/** The sums that firmware formats carry, and the CRC-32 that ROM collections list. */
import CRC32 from 'crc-32';

/** Sum of all bytes modulo 256. A legacy option ROM image has to sum to 0 (PCI Firmware 3.x §5.2.1.1). */
export function sum8(bytes: Uint8Array): number {
	const { length, buffer, byteOffset } = bytes;
	const lead = Math.min(-byteOffset & 3, length);
	const count = (length - lead) >>> 4;
	let sum = count > 0 ? sumOfWords(new Int32Array(buffer, byteOffset + lead, count * 4)) : 0;
	for (let i = 0; i < lead; i++) sum += bytes[i] as number;
	for (let i = lead + count * 16; i < length; i++) sum += bytes[i] as number;
	return sum & 0xff;
}

/**
 * The low byte is the sum: what is carried above bit 7 does not matter, so a word adds its four bytes without masks.
 * Four words at a time, because one sum alone would wait for each addition to end.
 */
function sumOfWords(words: Int32Array): number {
	let [a, b, c, d] = [0, 0, 0, 0];
	for (let i = 0; i < words.length; i += 4) {
		a = fold(a, words[i] as number);
		b = fold(b, words[i + 1] as number);
		c = fold(c, words[i + 2] as number);
		d = fold(d, words[i + 3] as number);
	}
	return (a + b + c + d) | 0;
}

function fold(sum: number, word: number): number {
	return (sum + word + (word >>> 8) + (word >>> 16) + (word >>> 24)) | 0;
}

/** CRC-32 as zip and `crc32` compute it, unsigned. */
export function crc32(bytes: Uint8Array): number {
	return CRC32.buf(bytes) >>> 0;
}
