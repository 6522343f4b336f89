/** Names of streams: Windows Installer packs two characters into one, to have longer ones (Wine, dlls/msi/table.c). */
import { u16At } from '../../../bytes/integers.js';

const LONGEST = 31;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._';
/** Pairs, then single characters, then what a table begins with. */
const [PAIRS, SINGLES, TABLE] = [0x3800, 0x4800, 0x4840];

/** Of the entry of a directory at `at`; a table begins with an exclamation mark, as in other programs. */
export function streamName(bytes: Uint8Array, at: number): string {
	const length = Math.min(Math.max(u16At(bytes, at + 64) / 2 - 1, 0), LONGEST);
	let name = '';
	for (let i = 0; i < length; i++) name += unpacked(u16At(bytes, at + 2 * i));
	return name;
}

function unpacked(code: number): string {
	if (code < PAIRS || code > TABLE) return String.fromCharCode(code);
	if (code === TABLE) return '!';
	const first = ALPHABET.charAt(code & 0x3f);
	return code < SINGLES ? first + ALPHABET.charAt(((code - PAIRS) >>> 6) & 0x3f) : first;
}
