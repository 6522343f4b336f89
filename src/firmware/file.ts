/** One file of a firmware file system: `EFI_FFS_FILE_HEADER` and `EFI_FFS_FILE_HEADER2` (PI 1.8 volume 3 §3.2.3). */
import { type Finding, finder } from '../bytes/finding.js';
import { guidAt } from '../bytes/guid.js';
import { u32At } from '../bytes/integers.js';
import { isPadding } from '../bytes/padding.js';
import { record } from '../bytes/record.js';
import type { Span } from '../bytes/span.js';
import { sum8 } from '../bytes/sums.js';
import type { FIRMWARE_FINDINGS } from './findings.js';
import { type FirmwareNode, firmwareNode } from './node.js';
import type { Subtype } from './node-names.js';
import { MAX_DEPTH, type Opening } from './opening.js';
import { looksLikeSections } from './section-header.js';
import { readSections } from './sections.js';

const fileHeader = record('firmware file header', {
	name: { bytes: 16 },
	headerSum: 'u8',
	dataSum: 'u8',
	type: 'u8',
	attributes: 'u8',
	size: 'u24',
	state: 'u8',
});
const { offsets } = fileHeader;
export const HEADER_SIZE = fileHeader.size;

/** `FFS_ATTRIB_LARGE_FILE`; in file systems of revision 1 the bit says that a tail follows the data. */
const LARGE_FILE = 0x01;
/** What stands as the size of files that have another behind the header. */
const SIZE_ELSEWHERE = [0, 0xffffff];
const HAS_CHECKSUM = 0x40;
/** What stands in place of the data's sum, by revision of the volume. */
const NO_CHECKSUM = [0xaa, 0x5a];
/** `EFI_FILE_DELETED`, once the erase polarity is taken out. */
const DELETED = 0x10;

const PAD = 0xf0;
const RAW = 0x01;

/** PI 1.8 volume 3 §2.1.4; those without sections hold data. */
const FILE_TYPES: Readonly<Record<number, Subtype>> = {
	1: 'raw',
	2: 'freeform',
	3: 'SEC core',
	4: 'PEI core',
	5: 'DXE core',
	6: 'PEI module',
	7: 'DXE driver',
	8: 'PEI module and DXE driver',
	9: 'application',
	10: 'MM module',
	11: 'volume image',
	12: 'MM module and DXE driver',
	13: 'MM core',
	14: 'standalone MM module',
	15: 'standalone MM core',
	240: 'padding',
};

const found = finder<typeof FIRMWARE_FINDINGS>();

export interface FileRules {
	/** Where the volume begins; files are aligned to 8 bytes from there. */
	readonly origin: number;
	/** The byte of blank flash: FF or 00. */
	readonly blank: number;
	/**
	 * The bytes of the size that large files have behind the header: 8 in FFSv3 (`EFI_FFS_FILE_HEADER2`), 4 in what Lenovo
	 * makes of FFSv2 (UEFITool, `EFI_FFS_FILE_HEADER2_LENOVO`), 0 where there are none.
	 */
	readonly largeSize: 0 | 4 | 8;
	/** Revision 1: two bytes behind the file where its attributes say so. */
	readonly tails: boolean;
}

export interface FileHeader {
	readonly span: Span;
	readonly bodyStart: number;
	readonly type: number;
	readonly attributes: number;
	readonly dataSum: number;
	/** With the erase polarity taken out. */
	readonly state: number;
	readonly sumOk: boolean;
}

/** Read by hand, because a search may ask at every eighth byte; `undefined` where it cannot be a file at all. */
export function readFileHeader(source: Uint8Array, at: number, end: number, rules: FileRules): FileHeader | undefined {
	if (at + HEADER_SIZE > end) return undefined;
	const attributes = source[at + offsets.attributes] as number;
	const shortSize = u32At(source, at + offsets.size) & 0xffffff;
	const marked = (attributes & LARGE_FILE) !== 0 && (rules.largeSize === 8 || SIZE_ELSEWHERE.includes(shortSize));
	const extra = marked ? rules.largeSize : 0;
	const headerSize = HEADER_SIZE + extra;
	if (at + headerSize > end) return undefined;
	const size = extra > 0 ? u32At(source, at + HEADER_SIZE) : shortSize;
	if (extra === 8 && u32At(source, at + HEADER_SIZE + 4) !== 0) return undefined;
	if (size < headerSize || at + size > end) return undefined;
	const state = source[at + offsets.state] as number;
	return {
		span: { start: at, end: at + size },
		bodyStart: at + headerSize,
		type: source[at + offsets.type] as number,
		attributes,
		dataSum: source[at + offsets.dataSum] as number,
		state: rules.blank === 0 ? state : ~state & 0xff,
		sumOk: headerSum(source, at, headerSize) === 0,
	};
}

/** The sum leaves out the data's sum and the state, which change when the file has been written. */
function headerSum(source: Uint8Array, at: number, headerSize: number): number {
	let sum = -(source[at + offsets.dataSum] as number) - (source[at + offsets.state] as number);
	for (let i = 0; i < headerSize; i++) sum += source[at + i] as number;
	return sum & 0xff;
}

/** Whether what looks like a header is one, sums aside: type, state and what follows have to agree. */
export function isPlausibleFile(source: Uint8Array, header: FileHeader, end: number, rules: FileRules): boolean {
	const { span, type, state } = header;
	if (FILE_TYPES[type] === undefined || (state & 0x07) !== 0x07 || (state & 0xe0) !== 0) return false;
	if (type !== PAD && isPadding(source, span.start, span.start + 8)) return false;
	const next = aligned(span.end, rules);
	if (next + HEADER_SIZE > end || isPadding(source, next, next + HEADER_SIZE)) return true;
	return readFileHeader(source, next, end, rules)?.sumOk === true;
}

/** Where a file may begin, at `at` or behind it. */
export function aligned(at: number, { origin }: FileRules): number {
	return origin + ((at - origin + 7) & ~7);
}

export function fileNode(
	source: Uint8Array,
	header: FileHeader,
	rules: FileRules,
	opening: Opening,
	depth: number,
): FirmwareNode {
	const { span, bodyStart, type, attributes, state, sumOk } = header;
	const tail = rules.tails && (attributes & LARGE_FILE) !== 0 ? 2 : 0;
	const body = { start: bodyStart, end: Math.max(bodyStart, span.end - tail) };
	const findings: Finding[] = [];
	const { start: offset } = span;
	if (!sumOk) findings.push(found('file-header-sum', 'warning', { offset }, offset));
	const unsummed = (attributes & HAS_CHECKSUM) === 0 ? undefined : opening.sum(body.end - body.start, span.start);
	findings.push(...(unsummed ?? []));
	if (unsummed === undefined && !dataSumOk(source, header, rules)) {
		findings.push(found('file-sum', 'warning', { offset }, offset));
	}
	if ((state & DELETED) !== 0) findings.push(found('file-deleted', 'note', { offset }, offset));
	const subtype = FILE_TYPES[type] ?? { type };
	const guid = guidAt(source, span.start);
	return firmwareNode({ type: 'file', subtype, guid, source, span, body, findings }, () => {
		if (depth >= MAX_DEPTH || isPadding(source, body.start, body.end)) return [];
		// Vendors' own types hold what they like.
		const hasSections =
			FILE_TYPES[type] === undefined
				? looksLikeSections(source.subarray(body.start, body.end))
				: type !== PAD && type !== RAW;
		return hasSections
			? readSections(source, body, opening, depth + 1)
			: opening.readArea(source, body, opening, depth + 1);
	});
}

export function dataSumOk(
	source: Uint8Array,
	{ span, bodyStart, attributes, dataSum }: FileHeader,
	rules: FileRules,
): boolean {
	if ((attributes & HAS_CHECKSUM) === 0) return NO_CHECKSUM.includes(dataSum);
	const end = span.end - (rules.tails && (attributes & LARGE_FILE) !== 0 ? 2 : 0);
	return ((sum8(source.subarray(bodyStart, end)) + dataSum) & 0xff) === 0;
}
