/** Base64 (RFC 4648 §4), for files that are built into a module. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text without blanks and line breaks, which is whole. */
export function fromBase64(text: string): Uint8Array {
	const values = new Uint8Array(128);
	for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
	const padding = text.indexOf('=');
	const digits = padding < 0 ? text.length : padding;
	const bytes = new Uint8Array(Math.floor((digits * 3) / 4));
	let bits = 0;
	let at = 0;
	for (let i = 0; i < digits; i++) {
		bits = (bits << 6) | (values[text.charCodeAt(i)] as number);
		// What does not fit is cut off as it is stored.
		if (i % 4 !== 0) bytes[at++] = bits >> (6 - 2 * (i % 4));
	}
	return bytes;
}
