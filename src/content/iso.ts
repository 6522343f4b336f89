/** An image of a CD or DVD (ECMA-119 §8.4): numbers of its volume descriptor are there in both byte orders, which agree. */
import { u16At, u32At } from '../bytes/integers.js';
import { hasText } from '../bytes/text.js';

/** Behind sixteen sectors; type 1 is the primary one. */
const DESCRIPTOR_AT = 0x8000;
const MARK = '\x01CD001\x01';
const SECTORS_AT = 80;
const SECTOR_SIZE_AT = 128;

export function isIso(bytes: Uint8Array): boolean {
	if (!hasText(bytes, DESCRIPTOR_AT, MARK)) return false;
	const [sectors, swapped] = [u32At(bytes, DESCRIPTOR_AT + SECTORS_AT), u32At(bytes, DESCRIPTOR_AT + SECTORS_AT + 4)];
	const [size, swappedSize] = [
		u16At(bytes, DESCRIPTOR_AT + SECTOR_SIZE_AT),
		u16At(bytes, DESCRIPTOR_AT + SECTOR_SIZE_AT + 2),
	];
	const isSame = reversed(sectors) === swapped && reversed(size) >>> 16 === swappedSize;
	return sectors > 0 && size > 0 && isSame;
}

function reversed(word: number): number {
	return ((word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)) >>> 0;
}
