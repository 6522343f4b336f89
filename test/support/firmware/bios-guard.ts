/** AMI's BIOS Guard updates, whose image comes in blocks. */
import { ascii, join, u16, u32 } from '../executables.js';

const BLOCK = 0x10000;

export interface PfatOptions {
	/** First word of the signatures; none where it is left out. */
	readonly signature?: number;
	readonly keySize?: 256 | 384;
	/** Bytes of the image that are no part of a block. */
	readonly tail?: number;
}

export function pfat(image: Uint8Array, { signature, keySize = 256, tail = 0 }: PfatOptions = {}): Uint8Array {
	const list = ascii('AMI_BIOS_GUARD_FLASH_CONFIGURATIONS\r\n1 8 ;BIOS.bin\r\n');
	const blocks: Uint8Array[] = [];
	for (let at = 0; at < image.length - tail; at += BLOCK) {
		const data = image.subarray(at, Math.min(at + BLOCK, image.length - tail));
		const attributes = signature === undefined ? 0 : 1;
		const header = join(u16(2, 0), ascii('PLATFORM', 16), u32(attributes), u16(2, 0), u32(24, data.length, 1, 0, 0));
		const sign =
			signature === undefined
				? []
				: [u32(signature, 5), new Uint8Array(keySize).fill(0x5a), u32(65537), new Uint8Array(keySize)];
		blocks.push(header, new Uint8Array(24).fill(0x11), data, ...sign);
	}
	const header = join(u32(17 + list.length, 0), ascii('_AMIPFAT'), Uint8Array.of(0));
	return join(header, list, ...blocks, image.subarray(image.length - tail));
}
