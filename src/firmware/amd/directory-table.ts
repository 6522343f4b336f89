/**
 * A PSP, BIOS or combo directory as a table (coreboot, src/vendorcode/amd/psp/psp_directory.h, bios_directory.h and
 * combo_directory.h).
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { u32At } from '../../bytes/integers.js';
import { isPadding } from '../../bytes/padding.js';
import { record } from '../../bytes/record.js';
import type { Span } from '../../bytes/span.js';
import { latin1 } from '../../bytes/text.js';
import type { FIRMWARE_FINDINGS } from '../findings.js';
import { AddressMode, type Location, locationAt } from './addresses.js';
import { fletcher32 } from './fletcher32.js';

const found = finder<typeof FIRMWARE_FINDINGS>();

const directoryHeader = record('directory header', {
	magic: { bytes: 4 },
	/** Over all that follows it. */
	checksum: 'u32',
	count: 'u32',
	/** Sizes, and how the rows give locations; the look-up mode in a combo directory. */
	info: 'u32',
});

/** coreboot writes 255 at the most. */
const MAX_ROWS = 512;

export type Kind = 'PSP' | 'BIOS';

interface Format {
	readonly kind: Kind;
	/** Its rows lead to the directories of several processors. */
	readonly combo: boolean;
	readonly headerSize: number;
	readonly rowSize: number;
}

const PSP = { kind: 'PSP', combo: false, headerSize: 16, rowSize: 16 } as const;
const BIOS = { kind: 'BIOS', combo: false, headerSize: 16, rowSize: 24 } as const;
const FORMATS: Readonly<Record<string, Format>> = {
	$PSP: PSP,
	$PL2: PSP,
	$BHD: BIOS,
	$BL2: BIOS,
	'2PSP': { ...PSP, combo: true, headerSize: 32 },
	'2BHD': { ...BIOS, combo: true, headerSize: 32, rowSize: 16 },
};

export interface Row {
	readonly span: Span;
	/** Rows of combo directories have an ID where the others have type and size. */
	readonly kind: Kind | 'combo';
	readonly type: number;
	/** Flag of BIOS entries. */
	readonly compressed: boolean;
	/** Bytes; the ID of the processor in a combo row. */
	readonly size: number;
	readonly location: Location;
}

export interface Table extends Format {
	readonly magic: string;
	/** Header and rows. */
	readonly span: Span;
	readonly bodyStart: number;
	readonly rows: readonly Row[];
	readonly findings: readonly Finding[];
}

export function isDirectory(source: Uint8Array, at: number, { start, end }: Span): boolean {
	const fits = at >= start && at + directoryHeader.size <= end;
	return fits && FORMATS[latin1(source, at, at + 4)] !== undefined;
}

/** The directory at `at`, where `isDirectory` has found one, cut off at `end`. */
export function readTable(source: Uint8Array, at: number, end: number): Table {
	const { magic: letters, checksum, count, info } = directoryHeader.read(source, at);
	const magic = latin1(letters, 0, letters.length);
	const format = FORMATS[magic] ?? PSP;
	const { headerSize, rowSize } = format;
	const bodyStart = Math.min(at + headerSize, end);
	const there = Math.min(count, MAX_ROWS, Math.floor((end - bodyStart) / rowSize));
	const span = { start: at, end: bodyStart + there * rowSize };
	const findings: Finding[] = [];
	const about = { magic, directory: at };
	const { offsets } = directoryHeader;
	if (there < count) {
		const values = { ...about, declared: count, read: there };
		findings.push(found('directory-count', 'warning', values, at + offsets.count));
	} else {
		const sum = fletcher32(source, at + offsets.count, span.end);
		const values = { ...about, declared: checksum, sum };
		if (sum !== checksum) findings.push(found('directory-checksum', 'warning', values, at + offsets.checksum));
	}
	const mode = format.combo ? AddressMode.physical : addressMode(info);
	const rows: Row[] = [];
	for (let start = bodyStart; start < span.end; start += rowSize) {
		const rowSpan = { start, end: start + rowSize };
		if (!isPadding(source, start, rowSpan.end)) rows.push(readRow(source, rowSpan, format, mode));
		// No count says where the rows end: blank bytes do.
		else if (there < count) break;
	}
	return { ...format, magic, span, bodyStart, rows, findings };
}

/** The top bit tells two layouts apart. */
function addressMode(info: number): number {
	return info >>> 31 === 1 ? (info >>> 24) & 3 : (info >>> 29) & 3;
}

/** Rows have modes of their own only where the directory does not set one of the absolute ones for all of them. */
function readRow(source: Uint8Array, span: Span, { kind, combo }: Format, mode: number): Row {
	const { start } = span;
	const { value, mode: own } = locationAt(source, start + 8);
	return {
		span,
		kind: combo ? 'combo' : kind,
		type: source[start] ?? 0,
		compressed: kind === 'BIOS' && !combo && ((source[start + 2] ?? 0) & 8) !== 0,
		size: u32At(source, start + 4),
		location: { value, mode: mode < AddressMode.directory ? mode : own },
	};
}
