/** The sums of bytes that firmware formats carry. */

/** Sum of all bytes modulo 256. A legacy option ROM image has to sum to 0 (PCI Firmware 3.x §5.2.1.1). */
export function sum8(bytes: Uint8Array): number {
	const { length, buffer, byteOffset } = bytes;
	const lead = Math.min(-byteOffset & 3, length);
	const count = (length - lead) >>> 5;
	let sum = count > 0 ? sumOfWords(new Int32Array(buffer, byteOffset + lead, count * 8)) : 0;
	for (let i = 0; i < lead; i++) sum += bytes[i] as number;
	for (let i = lead + count * 32; i < length; i++) sum += bytes[i] as number;
	return sum & 0xff;
}

/** The first and the third byte of a word. */
const LANES = 0x00ff00ff;
/** Words of whose bytes the sums fit into a lane of 16 bits; a multiple of eight. */
const BLOCK = 256;

/**
 * The low byte is the sum. Words are added as they are, and their first and third bytes apart; what the one sum has more
 * than the other are the second and fourth bytes.
 */
function sumOfWords(words: Int32Array): number {
	let sum = 0;
	for (let i = 0; i < words.length; ) {
		let all = 0;
		let odd = 0;
		for (const end = Math.min(i + BLOCK, words.length); i < end; i += 8) {
			const a = words[i] as number;
			const b = words[i + 1] as number;
			const c = words[i + 2] as number;
			const d = words[i + 3] as number;
			const e = words[i + 4] as number;
			const f = words[i + 5] as number;
			const g = words[i + 6] as number;
			const h = words[i + 7] as number;
			all = (all + a + b + c + d + e + f + g + h) | 0;
			odd = (odd + (a & LANES) + (b & LANES) + (c & LANES) + (d & LANES)) | 0;
			odd = (odd + (e & LANES) + (f & LANES) + (g & LANES) + (h & LANES)) | 0;
		}
		const even = (all - odd) >>> 8;
		sum = (sum + odd + (odd >>> 16) + even + (even >>> 16)) | 0;
	}
	return sum;
}
