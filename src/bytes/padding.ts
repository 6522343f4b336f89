/** What fills the space between structures. */

/** Whether there is nothing but 00 or nothing but FF from `start` to `end`; false for nothing at all. */
export function isPadding(bytes: Uint8Array, start: number, end: number): boolean {
	const first = bytes[start];
	if (end <= start || (first !== 0 && first !== 0xff)) return false;
	return endOfFill(bytes, start, end, first) >= Math.min(end, bytes.length);
}

/** Where the run of `fill` that begins at `start` ends, `end` at the latest. */
export function endOfFill(bytes: Uint8Array, start: number, end: number, fill: number): number {
	const last = Math.min(end, bytes.length);
	let at = start;
	while (at < last && (bytes.byteOffset + at) % 4 !== 0 && bytes[at] === fill) at++;
	if ((bytes.byteOffset + at) % 4 === 0 && last - at >= 4) {
		const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, (last - at) >>> 2);
		const word = Math.imul(fill, 0x01010101);
		let i = 0;
		while (i < words.length && words[i] === word) i++;
		at += i * 4;
	}
	while (at < last && bytes[at] === fill) at++;
	return at;
}
