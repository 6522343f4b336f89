/** A PE32 or PE32+ image as a whole: sections, signature and where it ends (Microsoft PE/COFF specification §3 to §4). */
import { u16At, u32At } from '../bytes/integers.js';
import type { Span } from '../bytes/span.js';
import { readPeHeaders } from './pe.js';
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
}

/** Offsets from the PE signature. */
const SECTION_COUNT = 6;
const OPTIONAL_HEADER_SIZE = 20;
const OPTIONAL_HEADER = 24;
/** Offsets in the optional header; the data directories begin later in PE32+, where addresses have 8 bytes. */
const ENTRY_POINT = 16;
const HEADERS_SIZE = 60;
const DIRECTORIES = { 267: 96, 523: 112 } as const;
/** The only data directory entry that holds an offset in the file and not an address (§5.7). */
const CERTIFICATE_TABLE = 4;

/** @throws FormatError where `readPeHeaders` does; anything odd behind these headers is clipped. */
export function readPeImage(bytes: Uint8Array): PeImage {
	const { machine, subsystem } = readPeHeaders(bytes);
	const pe = u32At(bytes, 0x3c);
	const optional = pe + OPTIONAL_HEADER;
	const optionalSize = u16At(bytes, pe + OPTIONAL_HEADER_SIZE);
	const sectionTable = optional + optionalSize;
	const sections = readSectionTable(bytes, sectionTable, u16At(bytes, pe + SECTION_COUNT));

	const directories = DIRECTORIES[u16At(bytes, optional) as keyof typeof DIRECTORIES];
	const count = u32At(bytes, optional + directories - 4);
	const entry = directories + CERTIFICATE_TABLE * 8;
	const declared = count > CERTIFICATE_TABLE && entry + 8 <= optionalSize;
	const signature = declared ? certificateTable(bytes, optional + entry) : undefined;

	const ends = sections.filter(({ size }) => size > 0).map(({ offset, size }) => offset + size);
	const end = Math.max(
		u32At(bytes, optional + HEADERS_SIZE),
		sectionTable + sections.length * sectionHeader.size,
		...ends,
	);
	return {
		machine,
		subsystem,
		entryPoint: u32At(bytes, optional + ENTRY_POINT),
		sections,
		...(signature === undefined ? {} : { signature }),
		end: Math.min(bytes.length, Math.max(end, signature?.end ?? 0)),
	};
}

function certificateTable(bytes: Uint8Array, at: number): Span | undefined {
	const start = u32At(bytes, at);
	const size = u32At(bytes, at + 4);
	return start > 0 && size > 0 && start + size <= bytes.length ? { start, end: start + size } : undefined;
}
