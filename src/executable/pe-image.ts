/** A PE32 or PE32+ image as a whole: sections, signature and where it ends (Microsoft PE/COFF specification §3 to §4). */
import { u16At, u32At } from '../bytes/integers.js';
import { record } from '../bytes/record.js';
import type { Span } from '../bytes/span.js';
import { locatePeHeader } from './pe.js';
import { type ExecutableSection, readSectionTable, sectionHeader } from './section-table.js';

export interface PeImage {
	readonly machine: number;
	readonly subsystem: number;
	/** Relative virtual address. */
	readonly entryPoint: number;
	/** As many of the declared ones as fit into the file. */
	readonly sections: readonly ExecutableSection[];
	/** The attribute certificate table (Authenticode), where it lies inside the file and is not empty. */
	readonly signature?: Span;
	/** Where the image's own bytes end in the file: headers, sections and signature. */
	readonly end: number;
	/** What is in the file behind headers and sections, but for a signature at its beginning or its end; it may be empty. */
	readonly overlay: Span;
}

const dataDirectory = record('data directory entry', { address: 'u32', size: 'u32' });

/** PE signature and COFF file header, which the optional header follows. */
export const FILE_HEADER_SIZE = 24;
/** Offsets in the optional header; the directories begin later in PE32+, where addresses have 8 bytes. */
const PE32_DIRECTORIES = 96;
const PE32_PLUS_DIRECTORIES = 112;
const PE32_PLUS_MAGIC = 0x20b;
const IMPORT_TABLE = 1;
export const RESOURCE_TABLE = 2;
/** The only entry that holds an offset in the file and not an address (§5.7). */
const CERTIFICATE_TABLE = 4;
const SIGNATURE_ALIGNMENT = 8;

/** @throws FormatError where `readPeHeaders` does; anything odd behind these headers is clipped. */
export function readPeImage(bytes: Uint8Array): PeImage {
	const { at, header } = locatePeHeader(bytes);
	const optional = at + FILE_HEADER_SIZE;
	const sectionTable = optional + header.optionalHeaderSize;
	const sections = readSectionTable(bytes, sectionTable, header.sections);
	const signature = certificateTable(bytes, optional, header.optionalHeaderSize);

	const ends = sections.filter(({ size }) => size > 0).map(({ offset, size }) => offset + size);
	const end = Math.max(header.headersSize, sectionTable + sections.length * sectionHeader.size, ...ends);
	return {
		machine: header.machine,
		subsystem: header.subsystem,
		entryPoint: header.entryPoint,
		sections,
		...(signature === undefined ? {} : { signature }),
		end: Math.min(bytes.length, Math.max(end, signature?.end ?? 0)),
		overlay: overlayOf(bytes, Math.min(bytes.length, end), signature),
	};
}

/** Signatures are aligned to eight bytes, and nothing else fills the gap. */
function overlayOf({ length }: Uint8Array, end: number, signature: Span | undefined): Span {
	if (signature === undefined || signature.start < end) return { start: end, end: length };
	if (signature.start - end < SIGNATURE_ALIGNMENT) return { start: signature.end, end: length };
	return { start: end, end: length - signature.end < SIGNATURE_ALIGNMENT ? signature.start : length };
}

function certificateTable(bytes: Uint8Array, optional: number, optionalSize: number): Span | undefined {
	const entry = readDirectory(bytes, optional, optionalSize, CERTIFICATE_TABLE);
	if (entry === undefined) return undefined;
	const { address: start, size } = entry;
	return start > 0 && size > 0 && start + size <= bytes.length ? { start, end: start + size } : undefined;
}

/** Whether the optional header at `optional` has an import table, which the loaders of Windows read and UEFI's do not. */
export function hasImports(bytes: Uint8Array, optional: number, optionalSize: number): boolean {
	const entry = readDirectory(bytes, optional, optionalSize, IMPORT_TABLE);
	return entry !== undefined && entry.address > 0 && entry.size > 0;
}

/** An entry of the optional header at `optional`; `undefined` where it has none. */
export function readDirectory(bytes: Uint8Array, optional: number, optionalSize: number, index: number) {
	const plus = u16At(bytes, optional) === PE32_PLUS_MAGIC;
	const directories = plus ? PE32_PLUS_DIRECTORIES : PE32_DIRECTORIES;
	const count = u32At(bytes, optional + directories - 4);
	const entry = directories + index * dataDirectory.size;
	if (count <= index || entry + dataDirectory.size > optionalSize) return undefined;
	return dataDirectory.fits(bytes, optional + entry) ? dataDirectory.read(bytes, optional + entry) : undefined;
}
