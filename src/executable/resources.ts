/** The resources of a program for Windows (Microsoft PE/COFF specification §6.9): a tree of types, names and languages. */
import { FormatError } from '../bytes/errors.js';
import { u16At, u32At } from '../bytes/integers.js';
import type { Span } from '../bytes/span.js';
import { locatePeHeader } from './pe.js';
import { FILE_HEADER_SIZE, RESOURCE_TABLE, readDirectory, readPeImage } from './pe-image.js';
import { type ExecutableSection, offsetOfAddress } from './section-table.js';

/** Data that the program itself knows how to read. */
export const RCDATA = 10;

export interface Resource extends Span {
	/** Its number, or its place where it has a name. */
	readonly id: number;
}

/** Of a directory: what precedes its entries, of which those with names come first. */
const HEADER = 16;
const NAMED_AT = 12;
const NUMBERED_AT = 14;
const ENTRY = 8;
/** Instead of a number there is the place of a name; of an offset, a directory is there. Places count from the first directory. */
const IS_NAME = 0x8000_0000;
const MOST_ENTRIES = 256;

/** Of a type, in the language that comes first, as far as they lie in the file; none where it is no program. */
export function resourcesOf(bytes: Uint8Array, type: number): Resource[] {
	const found = rootOf(bytes);
	if (found === undefined) return [];
	const { root, sections } = found;
	const names = entriesOf(bytes, root, 0).find(({ id }) => id === type);
	if (names === undefined) return [];
	return entriesOf(bytes, root, names.offset).flatMap(({ id, offset }, place): Resource[] => {
		const [first] = entriesOf(bytes, root, offset);
		if (first === undefined) return [];
		const start = offsetOfAddress(sections, u32At(bytes, root + first.offset));
		const end = (start ?? 0) + u32At(bytes, root + first.offset + 4);
		return start === undefined || end > bytes.length ? [] : [{ id: id < IS_NAME ? id : place, start, end }];
	});
}

function rootOf(bytes: Uint8Array): { root: number; sections: readonly ExecutableSection[] } | undefined {
	try {
		const { at, header } = locatePeHeader(bytes);
		const table = readDirectory(bytes, at + FILE_HEADER_SIZE, header.optionalHeaderSize, RESOURCE_TABLE);
		const { sections } = readPeImage(bytes);
		const root = table && offsetOfAddress(sections, table.address);
		return root === undefined ? undefined : { root, sections };
	} catch (error) {
		if (error instanceof FormatError) return undefined;
		throw error;
	}
}

function entriesOf(bytes: Uint8Array, root: number, directory: number): { id: number; offset: number }[] {
	const at = root + directory;
	const count = u16At(bytes, at + NAMED_AT) + u16At(bytes, at + NUMBERED_AT);
	const all = Math.min(count, MOST_ENTRIES, Math.floor((bytes.length - at - HEADER) / ENTRY));
	return Array.from({ length: Math.max(0, all) }, (_, i) => {
		const entry = at + HEADER + i * ENTRY;
		return { id: u32At(bytes, entry), offset: u32At(bytes, entry + 4) % IS_NAME };
	});
}
