/** The header before each section: `EFI_COMMON_SECTION_HEADER` and `EFI_COMMON_SECTION_HEADER2` (PI 1.8 volume 3 §3.2.4). */
import { u32At } from '../bytes/integers.js';
import type { Span } from '../bytes/span.js';
import type { Subtype } from './node-names.js';

export interface SectionHeader {
	readonly type: number;
	readonly span: Span;
	readonly bodyStart: number;
}

const HEADER_SIZE = 4;
const LARGE_HEADER_SIZE = 8;
/** This size says that the real one follows in four bytes. */
const LARGE = 0xffffff;

/** PI 1.8 volume 3 §2.1.5. */
export const SectionType = {
	compression: 0x01,
	guidDefined: 0x02,
	disposable: 0x03,
	pe32: 0x10,
	pic: 0x11,
	te: 0x12,
	dxeDependency: 0x13,
	version: 0x14,
	userInterface: 0x15,
	compatibility16: 0x16,
	volumeImage: 0x17,
	freeformSubtype: 0x18,
	raw: 0x19,
	peiDependency: 0x1b,
	mmDependency: 0x1c,
} as const;

const NAMES: Readonly<Record<number, Subtype>> = {
	[SectionType.compression]: 'compressed',
	[SectionType.guidDefined]: 'GUID defined',
	[SectionType.disposable]: 'disposable',
	[SectionType.pe32]: 'PE32',
	[SectionType.pic]: 'PIC',
	[SectionType.te]: 'TE',
	[SectionType.dxeDependency]: 'DXE dependency',
	[SectionType.version]: 'version',
	[SectionType.userInterface]: 'user interface',
	[SectionType.compatibility16]: 'compatibility 16',
	[SectionType.volumeImage]: 'volume image',
	[SectionType.freeformSubtype]: 'freeform subtype',
	[SectionType.raw]: 'raw',
	[SectionType.peiDependency]: 'PEI dependency',
	[SectionType.mmDependency]: 'MM dependency',
	// Not of the standard: Insyde's and Phoenix's.
	32: 'Insyde POST code',
	240: 'Phoenix POST code',
};

export function sectionTypeName(type: number): Subtype | undefined {
	return NAMES[type];
}

/** `undefined` where the section would not lie inside `end`. */
export function readSectionHeader(source: Uint8Array, at: number, end: number): SectionHeader | undefined {
	if (at + HEADER_SIZE > end) return undefined;
	const word = u32At(source, at);
	const large = (word & LARGE) === LARGE;
	if (large && at + LARGE_HEADER_SIZE > end) return undefined;
	const headerSize = large ? LARGE_HEADER_SIZE : HEADER_SIZE;
	const size = large ? u32At(source, at + HEADER_SIZE) : word & LARGE;
	if (size < headerSize || at + size > end) return undefined;
	return { type: word >>> 24, span: { start: at, end: at + size }, bodyStart: at + headerSize };
}

/** Whether data begins with a section of a known type; what follows the last one may be padding. */
export function looksLikeSections(data: Uint8Array): boolean {
	const first = readSectionHeader(data, 0, data.length);
	if (first === undefined || sectionTypeName(first.type) === undefined) return false;
	const next = (first.span.end + 3) & ~3;
	if (next >= data.length) return true;
	const second = readSectionHeader(data, next, data.length);
	return second === undefined ? first.span.end * 2 > data.length : sectionTypeName(second.type) !== undefined;
}
