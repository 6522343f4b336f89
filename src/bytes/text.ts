/** Latin-1 and UTF-16LE text in binary data: what firmware uses for its strings. */

/** The characters of the bytes from `start` to `end`, clipped to the data; for short stretches. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
	// Not spread, which takes the bytes one by one through an iterator.
	return Reflect.apply(String.fromCharCode, undefined, bytes.subarray(start, end));
}

/** Whether the Latin-1 bytes of `text` are at `at`; asked at many places, so that nothing is made for the answer. */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		if (bytes[at + i] !== text.charCodeAt(i)) return false;
	}
	return true;
}

/** Tells whether data begins with a text, as Latin-1. */
export const beginsWith = (text: string) => (bytes: Uint8Array) => hasText(bytes, 0, text);

export function latin1Bytes(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
}

/** UTF-16 in little-endian order, as UEFI's CHAR16 strings are, without a NUL. */
export function utf16le(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	for (let i = 0; i < text.length; i++) {
		bytes[2 * i] = text.charCodeAt(i);
		bytes[2 * i + 1] = text.charCodeAt(i) >>> 8;
	}
	return bytes;
}

/** The Latin-1 string at `at`, up to a NUL, the end of the data or `limit` characters. */
export function stringAt(bytes: Uint8Array, at: number, limit: number): string {
	const nul = bytes.subarray(at, at + limit).indexOf(0);
	return latin1(bytes, at, at + (nul < 0 ? limit : nul));
}

/** The UTF-16LE string at `at`, up to a NUL, the end of the data or `limit` characters. */
export function utf16At(bytes: Uint8Array, at: number, limit: number): string {
	let text = '';
	for (let pos = at; pos + 2 <= bytes.length && text.length < limit; pos += 2) {
		const code = (bytes[pos] as number) | ((bytes[pos + 1] as number) << 8);
		if (code === 0) break;
		text += String.fromCharCode(code);
	}
	return text;
}
