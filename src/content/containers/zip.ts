/** A zip archive, known by its end: the record there leads to the directory, and that to the files (APPNOTE.TXT 6.3.10 §4.3). */
import { Budget } from '../../bytes/budget.js';
import { u16At, u32At } from '../../bytes/integers.js';
import { hasText } from '../../bytes/text.js';
import { openSlice } from './archive-slice.js';
import type { Container, Extent } from './container.js';
import type { ContainerReason } from './problem.js';

const FILE = 'PK\x03\x04';
const ENTRY = 'PK\x01\x02';
const ENTRY_SIZE = 46;
const END = 'PK\x05\x06';
const END_SIZE = 22;
/** With the longest comment. */
const END_REACH = END_SIZE + 0xffff;
/** The first of several files begins with this (§8.5.3). */
const SPANNED = 'PK\x07\x08';

export const ZIP = {
	kind: 'zip',
	begins: (bytes) => hasText(bytes, 0, FILE) || hasText(bytes, 0, SPANNED + FILE),
	inside: { marks: [END], locate: zipAt },
	open: (bytes, { start, end }, tools) => {
		const from = hasText(bytes, start, SPANNED) ? start + SPANNED.length : start;
		const record = lastRecord(bytes, start, end);
		const problem = problemOf(bytes, start, record);
		// libarchive looks for the record near the end only, where a comment or what follows the archive may be.
		const isSure = record !== undefined && zipAt(bytes, record, new Budget(end - start))?.start === start;
		return openSlice(bytes, { start: from, end: isSure ? record + END_SIZE : end }, tools, problem);
	},
} as const satisfies Container;

/** Offsets in the directory count from the archive's own start, or from that of a program before it. */
function zipAt(bytes: Uint8Array, at: number, sums: Budget): Extent | undefined {
	const [entries, size, offset] = [u16At(bytes, at + 10), u32At(bytes, at + 12), u32At(bytes, at + 16)];
	const directory = at - size;
	// Programs that write archives have the end of an empty one in them.
	if (entries === 0 || size < entries * ENTRY_SIZE || !hasText(bytes, directory, ENTRY)) return undefined;
	const end = Math.min(at + END_SIZE + u16At(bytes, at + 20), bytes.length);
	if (u16At(bytes, at + 4) > 0) return { start: directory, end };
	const start = directory - offset + firstFile(bytes, directory, at, sums);
	return start < directory && hasText(bytes, start, FILE) ? { start, end } : undefined;
}

/** The smallest offset in the directory, as far as that can be read. */
function firstFile(bytes: Uint8Array, directory: number, end: number, sums: Budget): number {
	let first = Number.NaN;
	if (!sums.take(end - directory)) return first;
	for (let at = directory; at + ENTRY_SIZE <= end && hasText(bytes, at, ENTRY); ) {
		const offset = u32At(bytes, at + 42);
		first = first < offset ? first : offset;
		at += ENTRY_SIZE + u16At(bytes, at + 28) + u16At(bytes, at + 30) + u16At(bytes, at + 32);
	}
	return first;
}

function lastRecord(bytes: Uint8Array, start: number, end: number): number | undefined {
	const last = Math.max(start, end - END_REACH);
	for (let at = end - END_SIZE; at >= last; at--) if (hasText(bytes, at, END)) return at;
	return undefined;
}

function problemOf(bytes: Uint8Array, start: number, record: number | undefined): ContainerReason | undefined {
	if (hasText(bytes, start, SPANNED)) return { reason: 'other-disks' };
	if (record === undefined) return { reason: 'truncated' };
	return u16At(bytes, record + 4) > 0 ? { reason: 'other-disks' } : undefined;
}
