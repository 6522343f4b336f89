/** A firmware volume: its header and extended header (PI 1.8 volume 3 §3.2.1), and the file system in it (§3.2.2). */
import type { Finding } from '../bytes/finding.js';
import { guidAt } from '../bytes/guid.js';
import { hex } from '../bytes/hex.js';
import { u16At, u32At } from '../bytes/integers.js';
import { record, type ValuesOf } from '../bytes/record.js';
import { latin1 } from '../bytes/text.js';
import { isPlausibleFile, readFileHeader } from './file.js';
import { readFiles } from './files.js';
import { type FirmwareNode, firmwareNode } from './node.js';
import type { Opening } from './opening.js';

/** `EFI_FIRMWARE_VOLUME_HEADER` up to its block map. */
const volumeHeader = record('firmware volume header', {
	zeroVector: { skip: 16 },
	fileSystem: { bytes: 16 },
	lengthLow: 'u32',
	lengthHigh: 'u32',
	signature: 'u32',
	attributes: 'u32',
	headerLength: 'u16',
	checksum: 'u16',
	extendedHeaderOffset: 'u16',
	reserved: 'u8',
	revision: 'u8',
});

/** `EFI_FIRMWARE_VOLUME_EXT_HEADER`: the volume's name, and the size of the header with its entries. */
const extendedHeader = record('firmware volume extended header', { name: { bytes: 16 }, size: 'u32' });

export const VOLUME_SIGNATURE = '_FVH';
export const VOLUME_SIGNATURE_AT = volumeHeader.offsets.signature;

/** Insyde keeps a store of defaults behind this and its size, which begins with a copy of the whole volume's header. */
const FDC_SIGNATURE = '_FDC';
const FDC_SIZE = 8;

/** `EFI_FVB2_ERASE_POLARITY`: blank bytes are FF. */
const ERASE_POLARITY = 0x800;
/** With its block map; real ones have one entry or two. */
const MAX_HEADER = 0x400;
/** With its entries; what is larger is none. */
const MAX_EXTENDED_HEADER = 0x1000;

/** The file systems that are known; those that keep files are FFS in one of its versions. */
const FILE_SYSTEMS: Readonly<Record<string, string>> = {
	'7A9354D9-0468-444A-81CE-0BF617D890DF': 'FFSv1',
	'8C8CE578-8A3D-4F1C-9935-896185C32DD3': 'FFSv2',
	'5473C07A-3DCB-4DCA-BD6F-1E9689E7349A': 'FFSv3',
	'AD3FFFFF-D28B-44C4-9F13-9EA98A97F9F0': 'FFSv2',
	'D6A1CD70-4B33-4994-A6EA-375F2CCC5437': 'FFSv2',
	'04ADEEAD-61FF-4D31-B6BA-64F8BF901F5A': 'FFSv2',
	'BD001B8C-6A71-487B-A14F-0C2A2DCF7A5D': 'FFSv2',
	'4F494156-AED6-4D64-A537-B8A5557BCEEC': 'FFSv2',
	// Apple's for microcode.
	'153D2197-29BD-44DC-AC59-887F70E41A6B': 'microcode',
	'FFF12B8D-7696-4C8B-A985-2747075B4F50': 'NVRAM',
	'00504624-8A59-4EEB-BD0F-6B36E96128E0': 'NVRAM',
};

type Header = ValuesOf<typeof volumeHeader>;

/** The volume that begins at `start` and ends before `limit`, or `undefined` where that is none. */
export function readVolume(
	source: Uint8Array,
	start: number,
	limit: number,
	opening: Opening,
	depth: number,
): FirmwareNode | undefined {
	if (start < 0 || start + volumeHeader.size > limit || !volumeHeader.fits(source, start)) return undefined;
	const header = volumeHeader.read(source, start);
	if (!isPlausible(header)) return undefined;
	const fileSystem = guidAt(header.fileSystem, 0);
	const known = FILE_SYSTEMS[fileSystem];
	const blocks = blockMapSize(source, start, header, limit);
	const sumOk = headerSum(source, start, header.headerLength) === 0;
	if (!sumOk && known === undefined && blocks !== header.lengthLow) return undefined;

	const findings: Finding[] = [];
	const warn = (code: string, offset: number, message: string) =>
		findings.push({ code, severity: 'warning', offset, message });
	if (!sumOk) {
		warn('volume-header-sum', start, `the header of the volume at ${hex(start)} does not sum to zero: it is damaged`);
	}
	const end = volumeEnd(start, header, blocks, limit);
	const isCopy = start >= FDC_SIZE && latin1(source, start - FDC_SIZE, start - 4) === FDC_SIGNATURE;
	if (!isCopy && (header.lengthHigh !== 0 || header.lengthLow !== end - start)) {
		const declared = header.lengthHigh * 2 ** 32 + header.lengthLow;
		const what = `the volume at ${hex(start)} declares ${declared} bytes; it is read up to ${hex(end)}`;
		warn('volume-length', start + volumeHeader.offsets.lengthLow, what);
	}
	const span = { start, end };
	const extended = readExtendedHeader(source, start, header, end);
	// Files begin at multiples of eight.
	const headerEnd = start + ((Math.max(header.headerLength, extended?.end ?? 0) + 7) & ~7);
	const body = { start: Math.min(headerEnd, end), end };
	const fields = {
		type: 'volume',
		subtype: known ?? 'unknown file system',
		guid: extended?.name ?? fileSystem,
		source,
		span,
		body,
		findings,
	} as const;
	return firmwareNode(fields, () => {
		const blank = (header.attributes & ERASE_POLARITY) !== 0 ? 0xff : 0;
		const largeSize = known === 'FFSv3' ? 8 : header.revision === 1 ? 0 : 4;
		const rules = { origin: start, blank, largeSize, tails: header.revision === 1 } as const;
		// Vendors have made up more GUIDs for the same file system than anybody has listed.
		const first = known === undefined ? readFileHeader(source, body.start, end, rules) : undefined;
		const looksLikeFiles = first?.sumOk === true && isPlausibleFile(source, first, end, rules);
		if (known?.startsWith('FFS') === true || looksLikeFiles) {
			return readFiles(source, body, rules, opening, depth + 1);
		}
		return opening.readArea(source, body, opening, depth + 1);
	});
}

/** The signature may stand in code that handles volumes; a header has a revision, a length, and room for a block map. */
function isPlausible({ headerLength, lengthLow, lengthHigh, revision }: Header): boolean {
	const length = lengthHigh * 2 ** 32 + lengthLow;
	if (headerLength < volumeHeader.size || headerLength > MAX_HEADER || headerLength % 2 !== 0) return false;
	return length >= headerLength && (revision === 1 || revision === 2);
}

/** Of the 16-bit words of the header. */
function headerSum(source: Uint8Array, start: number, length: number): number {
	let sum = 0;
	for (let at = start; at < start + length; at += 2) sum += u16At(source, at);
	return sum & 0xffff;
}

/** Blocks times their size, over the whole map; `undefined` where it has no end inside the header. */
function blockMapSize(source: Uint8Array, start: number, { headerLength }: Header, limit: number): number | undefined {
	const end = Math.min(start + headerLength, limit);
	let size = 0;
	for (let at = start + volumeHeader.size; at + 8 <= end; at += 8) {
		const [count, length] = [u32At(source, at), u32At(source, at + 4)];
		if (count === 0 && length === 0) return size;
		size += count * length;
	}
	return undefined;
}

/** Where the declared length does not fit, the block map may; both are cut off at the area's end. */
function volumeEnd(start: number, header: Header, blocks: number | undefined, limit: number): number {
	const fits = header.lengthHigh === 0 && start + header.lengthLow <= limit;
	if (fits) return start + header.lengthLow;
	const length = blocks !== undefined && blocks >= header.headerLength ? blocks : limit - start;
	return Math.min(start + length, limit);
}

/** The volume's name, and where the header ends, counted from the volume's start. */
function readExtendedHeader(
	source: Uint8Array,
	start: number,
	{ extendedHeaderOffset, revision }: Header,
	limit: number,
): { name: string; end: number } | undefined {
	const at = start + extendedHeaderOffset;
	if (extendedHeaderOffset === 0 || revision < 2 || at + extendedHeader.size > limit) return undefined;
	const { name, size } = extendedHeader.read(source, at);
	if (size < extendedHeader.size || size > MAX_EXTENDED_HEADER || at + size > limit) return undefined;
	return { name: guidAt(name, 0), end: extendedHeaderOffset + size };
}
