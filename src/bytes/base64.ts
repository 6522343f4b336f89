/** Base64 (RFC 4648 §4), for files that are built into a module. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text without blanks and line breaks, which is whole. */
export function fromBase64(text: string): Uint8Array {
	const digits = text.replace(/=+$/, '');
	const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
	let bits = 0;
	let at = 0;
	for (let i = 0; i < digits.length; i++) {
		bits = ((bits << 6) | DIGITS.indexOf(digits[i] as string)) & 0xffff;
		const left = ((i + 1) * 6) % 8;
		if (left !== 6) bytes[at++] = bits >> left;
	}
	return bytes;
}
