/** What the structures of firmware have in common: wide integers, GUIDs, padding and sums. */

/** 24 bits, as FFS has its sizes. */
export function u24(value: number): Uint8Array {
	return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff);
}

export function u64(...values: readonly (number | bigint)[]): Uint8Array {
	return new Uint8Array(BigUint64Array.from(values, (value) => BigInt(value)).buffer);
}

/** `8C8CE578-8A3D-4F1C-9935-896185C32DD3` as it is stored; our own, so that a test is not the reader checking itself. */
export function guid(text: string): Uint8Array {
	const digits = text.replaceAll('-', '');
	const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
	return Uint8Array.from(order, (at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16));
}

export function filled(size: number, byte: number): Uint8Array {
	return new Uint8Array(size).fill(byte);
}

/** The next multiple of `to`, or `value` where it is one. */
export function alignUp(value: number, to: number): number {
	return Math.ceil(value / to) * to;
}

/** The byte that makes the sum of all zero. */
export function balance8(bytes: Uint8Array): number {
	return -bytes.reduce((sum, byte) => sum + byte, 0) & 0xff;
}

/** The little-endian word that makes the sum of all words zero. */
export function balance16(bytes: Uint8Array): number {
	return -bytes.reduce((sum, byte, at) => sum + (at % 2 === 0 ? byte : byte << 8), 0) & 0xffff;
}
