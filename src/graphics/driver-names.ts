/**
 * The names that a UEFI driver gives itself (UEFI 2.10 §11.5, Component Name Protocol): UTF-16 strings that, for every
 * display driver seen so far, have the word "Driver" in them, so that one search serves all recognisers.
 */
import { findAll, Pattern } from '../bytes/search-all.js';
import { utf16At, utf16le } from '../bytes/text.js';

export interface DriverName {
	readonly text: string;
	/** Bytes from the file's start. */
	readonly offset: number;
}

const WORD = new Pattern(utf16le('Driver'));
/** Characters before the word and in all. */
const MAX_BEFORE = 48;
const MAX_LENGTH = 160;
/** Setup forms repeat the word; the largest driver seen has it 155 times. */
const MAX_NAMES = 512;
/** Compilers align wide strings; only small drivers built with GCC were seen to have them at odd offsets (i915ovmf). */
const MAX_UNALIGNED = 64 * 1024;

/**
 * Every such string, in the order of the file. The start may take in a stray character where an ASCII string ends right
 * before, so look for names inside the text.
 */
export function findDriverNames(bytes: Uint8Array): DriverName[] {
	const names: DriverName[] = [];
	let end = 0;
	const offsets = bytes.length > MAX_UNALIGNED ? 'even' : 'all';
	for (const at of findAll(bytes, WORD, MAX_NAMES, offsets)) {
		// The word may come twice in a name.
		if (at < end) continue;
		let offset = at;
		for (let before = 0; before < MAX_BEFORE && isPrintable(bytes, offset - 2); before++) offset -= 2;
		const text = utf16At(bytes, offset, MAX_LENGTH);
		names.push({ text, offset });
		end = offset + 2 * text.length;
	}
	return names;
}

function isPrintable(bytes: Uint8Array, at: number): boolean {
	const code = bytes[at] ?? 0;
	return code >= 0x20 && code < 0x7f && bytes[at + 1] === 0;
}
