/** The CRC-32 of bzip2: the polynomial of zip's with the highest bit of a byte first. */
import { once } from '../../bytes/once.js';

const tableOf = once(() =>
	Int32Array.from({ length: 256 }, (_, byte) => {
		let crc = byte << 24;
		for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c1_1db7 : crc << 1;
		return crc;
	}),
);

/** Goes on from `crc`, which begins as -1 and is inverted in the end. */
export function crcOf(bytes: Uint8Array, crc: number): number {
	const table = tableOf();
	let sum = crc;
	for (const byte of bytes) sum = (sum << 8) ^ (table[(sum >>> 24) ^ byte] as number);
	return sum;
}
