/** What fills the space between structures. */

/** Whether there is nothing but 00 or nothing but FF from `start` to `end`; false for nothing at all. */
export function isPadding(bytes: Uint8Array, start: number, end: number): boolean {
	const first = bytes[start];
	if (first !== 0 && first !== 0xff) return false;
	return bytes.subarray(start, end).every((byte) => byte === first);
}
