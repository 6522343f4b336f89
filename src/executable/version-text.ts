/** The texts that a program for Windows says of itself: `String` of its version resource (Microsoft, "VS_VERSIONINFO"). */
import { u16At } from '../bytes/integers.js';
import { ByteSearch } from '../bytes/search.js';
import { utf16At, utf16le } from '../bytes/text.js';

/** Before the key: its size, that of its value in characters, and what the value is. */
const HEADER = 6;
const VALUE_LENGTH_AT = 2;
const TYPE_AT = 4;
const TEXT = 1;
const ALIGNMENT = 4;
const LONGEST = 256;

/** The first that the file has of a key, such as `FileDescription`; `undefined` where it has none. */
export function versionText(bytes: Uint8Array, key: string): string | undefined {
	const keys = new ByteSearch(bytes, utf16le(`${key}\0`));
	for (let at = keys.next(0); at >= 0; at = keys.next(at + 1)) {
		const text = versionTextAt(bytes, at, key);
		if (text !== undefined) return text;
	}
	return undefined;
}

/** Of a key that is at `at`. */
export function versionTextAt(bytes: Uint8Array, at: number, key: string): string | undefined {
	const start = at - HEADER;
	if (start < 0) return undefined;
	const size = u16At(bytes, start);
	const length = u16At(bytes, start + VALUE_LENGTH_AT);
	const value = start + Math.ceil((HEADER + 2 * (key.length + 1)) / ALIGNMENT) * ALIGNMENT;
	const holds =
		u16At(bytes, start + TYPE_AT) === TEXT && length > 0 && value < start + size && start + size <= bytes.length;
	return holds ? utf16At(bytes, value, Math.min(length, LONGEST)) : undefined;
}
