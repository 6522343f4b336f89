/**
 * What files are called in an NSIS installer, as far as its header tells (NSIS, Source/exehead/fileform.h): among the steps of
 * its script are those that write a file, with the place of the name among the strings, and that of the file in the data.
 */
import { u16At, u32At } from '../../../bytes/integers.js';
import { stringAt, utf16At } from '../../../bytes/text.js';

/** `struct block_header` for each of eight, behind the flags: what is at which offset of the header, and how many. */
const BLOCKS = 4;
const BLOCK_SIZE = 8;
const Block = { entries: 2, strings: 3 } as const;
/** `entry`: which step it is, and six numbers for it. */
const ENTRY_SIZE = 28;
const EXTRACT_FILE = 20;
const NAME = 8;
const PLACE = 12;

const LONGEST_NAME = 260;

/** By where a file is in the data. Names are not to be relied on: other builds of NSIS number the steps otherwise. */
export function namesIn(header: Uint8Array): ReadonlyMap<number, string> {
	const names = new Map<number, string>();
	const entries = blockAt(header, Block.entries);
	const strings = blockAt(header, Block.strings).offset;
	const isUnicode = u16At(header, strings) === 0;
	const last = Math.min(entries.count, Math.floor((header.length - entries.offset) / ENTRY_SIZE));
	for (let i = 0; i < last; i++) {
		const at = entries.offset + i * ENTRY_SIZE;
		if (u32At(header, at) !== EXTRACT_FILE) continue;
		const name = nameAt(header, strings, u32At(header, at + NAME), isUnicode);
		if (name !== undefined) names.set(u32At(header, at + PLACE), name);
	}
	return names;
}

function blockAt(header: Uint8Array, index: number): { readonly offset: number; readonly count: number } {
	const at = BLOCKS + index * BLOCK_SIZE;
	return { offset: u32At(header, at), count: u32At(header, at + 4) };
}

/** The last part of a path; `undefined` for what has codes in it, such as of variables. */
function nameAt(header: Uint8Array, strings: number, index: number, isUnicode: boolean): string | undefined {
	const start = strings + index * (isUnicode ? 2 : 1);
	const text = isUnicode ? utf16At(header, start, LONGEST_NAME) : stringAt(header, start, LONGEST_NAME);
	const name = text.slice(Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/')) + 1);
	return /^[\x20-\x7e]+$/.test(name) ? name : undefined;
}
