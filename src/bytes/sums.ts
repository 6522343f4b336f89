/** The sums of bytes that firmware formats carry. */

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

const LANES = 0x00ff00ff;

/** The low byte is the sum; two bytes of a word are added at once, 16 bits apart, over four words before they meet. */
function sumOfWords(words: Int32Array): number {
	let sum = 0;
	for (let i = 0; i < words.length; i += 4) {
		const a = words[i] as number;
		const b = words[i + 1] as number;
		const c = words[i + 2] as number;
		const d = words[i + 3] as number;
		const even = (a & LANES) + (b & LANES) + (c & LANES) + (d & LANES);
		const odd = ((a >>> 8) & LANES) + ((b >>> 8) & LANES) + ((c >>> 8) & LANES) + ((d >>> 8) & LANES);
		const both = even + odd;
		sum = (sum + both + (both >>> 16)) | 0;
	}
	return sum;
}
