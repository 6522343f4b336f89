/** A firmware volume: its header and extended header (PI 1.8 volume 3 §3.2.1), and the file system in it (§3.2.2). */
import { type Finding, finder } from '../bytes/finding.js';
import { guidAt } from '../bytes/guid.js';
import { record } from '../bytes/record.js';
import { hasText } from '../bytes/text.js';
import { isPlausibleFile, readFileHeader } from './file.js';
import { readFiles } from './files.js';
import type { FIRMWARE_FINDINGS } from './findings.js';
import { type FirmwareNode, firmwareNode } from './node.js';
import type { Opening } from './opening.js';
import { readVolumeHeader, type VolumeHeader, volumeHeader } from './volume-header.js';

/** `EFI_FIRMWARE_VOLUME_EXT_HEADER`: the volume's name, and the size of the header with its entries. */
const extendedHeader = record('firmware volume extended header', { name: { bytes: 16 }, size: 'u32' });

/** Insyde keeps a store of defaults behind this and its size, which begins with a copy of the whole volume's header. */
const FDC_SIGNATURE = '_FDC';
const FDC_SIZE = 8;

/** `EFI_FVB2_ERASE_POLARITY`: blank bytes are FF. */
const ERASE_POLARITY = 0x800;
/** With its entries; what is larger is none. */
const MAX_EXTENDED_HEADER = 0x1000;

type Header = VolumeHeader['header'];

const found = finder<typeof FIRMWARE_FINDINGS>();

/** The volume that begins at `start` and ends before `limit`, or `undefined` where that is none. */
export function readVolume(
	source: Uint8Array,
	start: number,
	limit: number,
	opening: Opening,
	depth: number,
): FirmwareNode | undefined {
	const read = readVolumeHeader(source, start, limit, () => opening.takeDoubtfulVolume());
	if (read === undefined) return undefined;
	const { header, fileSystem, known, blocks, sumOk } = read;
	const findings: Finding[] = [];
	if (!sumOk) findings.push(found('volume-header-sum', 'warning', { offset: start }, start));
	const end = volumeEnd(start, header, blocks, limit);
	const isCopy = start >= FDC_SIZE && hasText(source, start - FDC_SIZE, FDC_SIGNATURE);
	if (!isCopy && (header.lengthHigh !== 0 || header.lengthLow !== end - start)) {
		const declared = header.lengthHigh * 2 ** 32 + header.lengthLow;
		const at = start + volumeHeader.offsets.lengthLow;
		findings.push(found('volume-length', 'warning', { volume: start, declared, end }, at));
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
	const blank = (header.attributes & ERASE_POLARITY) !== 0 ? 0xff : 0;
	const largeSize = known === 'FFSv3' ? 8 : header.revision === 1 ? 0 : 4;
	const rules = { origin: start, blank, largeSize, tails: header.revision === 1 } as const;
	return firmwareNode(fields, () => {
		// Vendors have made up more GUIDs for the same file system than anybody has listed.
		const first = known === undefined ? readFileHeader(source, body.start, end, rules) : undefined;
		const looksLikeFiles = first?.sumOk === true && isPlausibleFile(source, first, end, rules);
		if (known?.startsWith('FFS') === true || looksLikeFiles) {
			return readFiles(source, body, rules, opening, depth + 1);
		}
		return opening.readArea(source, body, opening, depth + 1);
	});
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
