/**
 * The ACPI table VFCT, in which AMD firmware hands a VBIOS per GPU to the system (UEFI_ACPI_VFCT and VFCT_IMAGE_HEADER
 * in Linux, drivers/gpu/drm/amd/include/atombios.h; the walk is that of amdgpu_bios.c).
 */
import { type Finding, finder } from '../bytes/finding.js';
import { u32At } from '../bytes/integers.js';
import { record } from '../bytes/record.js';
import { type Span, spanSize } from '../bytes/span.js';
import { sum8 } from '../bytes/sums.js';
import { stringAt } from '../bytes/text.js';
import type { VFCT_FINDINGS } from './findings.js';
import { acpiTableHeader } from './table-header.js';

const found = finder<typeof VFCT_FINDINGS>();

/** What follows the ACPI header. */
const vfctHeader = record('VFCT header', {
	uuid: { bytes: 16 },
	imageOffset: 'u32',
	libraryOffset: 'u32',
	reserved: { bytes: 16 },
});

const vfctImageHeader = record('VFCT image header', {
	bus: 'u32',
	device: 'u32',
	function: 'u32',
	vendorId: 'u16',
	deviceId: 'u16',
	subsystemVendorId: 'u16',
	subsystemId: 'u16',
	revision: 'u32',
	length: 'u32',
});

/** "VFCT". */
const VFCT_SIGNATURE = 0x54434656;
/** More than any table has; the words of text are numbers beyond. */
const MOST_BYTES = 1 << 28;
/** Real tables have one or two; a table of nothing but tiny images must not become a million. */
const MAX_IMAGES = 256;

export interface VfctImage {
	/** The VBIOS itself, cut where the data ends. */
	readonly span: Span;
	/** The GPU that it is for, at its place when the firmware ran. */
	readonly bus: number;
	readonly device: number;
	readonly function: number;
	readonly vendorId: number;
	readonly deviceId: number;
	/** 0 where the firmware left it out. */
	readonly subsystemVendorId: number;
	readonly subsystemId: number;
	readonly revision: number;
	/** Bytes, as its header declares. */
	readonly length: number;
	/** Whether bytes of it are missing; Linux reads the table no further. */
	readonly truncated: boolean;
}

export interface Vfct {
	/** Bytes, as declared. */
	readonly length: number;
	readonly revision: number;
	readonly checksumOk: boolean;
	readonly oemId: string;
	readonly oemTableId: string;
	readonly images: readonly VfctImage[];
	readonly findings: readonly Finding[];
}

/** Whether the file begins like a VFCT table, whole or not, and is no text that begins with its name. */
export function beginsWithVfct(bytes: Uint8Array): boolean {
	if (u32At(bytes, 0) !== VFCT_SIGNATURE) return false;
	return bytes.length < acpiTableHeader.size || u32At(bytes, acpiTableHeader.offsets.length) < MOST_BYTES;
}

/** Never throws: what cannot be read is missing, and a finding says so. */
export function parseVfct(bytes: Uint8Array): Vfct {
	const findings: Finding[] = [];
	const nothing = { length: 0, revision: 0, checksumOk: false, oemId: '', oemTableId: '', images: [], findings };
	const imageArea = acpiTableHeader.size + vfctHeader.size;
	if (bytes.length < imageArea) {
		const values = { case: 'headers', declared: imageArea, bytes: bytes.length } as const;
		findings.push(found('vfct-truncated', 'error', values, 0));
		return nothing;
	}
	const header = acpiTableHeader.read(bytes);
	if (header.signature !== VFCT_SIGNATURE) {
		findings.push(found('vfct-signature', 'error', { first: header.signature }, 0));
		return nothing;
	}
	const { length, revision } = header;
	if (length > bytes.length) {
		const values = { case: 'table', declared: length, bytes: bytes.length } as const;
		findings.push(found('vfct-truncated', 'error', values, acpiTableHeader.offsets.length));
	}
	const end = Math.min(length, bytes.length);
	const checksumOk = length <= bytes.length && sum8(bytes.subarray(0, length)) === 0;
	if (!checksumOk && length <= bytes.length) {
		findings.push(found('vfct-checksum', 'warning', {}, acpiTableHeader.offsets.checksum));
	}
	const first = vfctHeader.read(bytes, acpiTableHeader.size).imageOffset;
	const inHeader = first < imageArea;
	if (inHeader) {
		const at = acpiTableHeader.size + vfctHeader.offsets.imageOffset;
		findings.push(found('vfct-image-offset', 'error', { first, end: imageArea }, at));
	}
	const images = inHeader ? [] : readImages(bytes, first, end);
	for (const { span, length: declared, truncated } of images) {
		if (!truncated) continue;
		const values = { offset: span.start, declared, bytes: spanSize(span) };
		findings.push(found('vfct-image-truncated', 'error', values, span.start));
	}
	if (images.length === 0 && !inHeader)
		findings.push(found('vfct-empty', 'warning', {}, Math.min(first, bytes.length)));
	return {
		length,
		revision,
		checksumOk,
		oemId: stringAt(header.oemId, 0, 6).trim(),
		oemTableId: stringAt(header.oemTableId, 0, 8).trim(),
		images,
		findings,
	};
}

/** A header of length zero, as tables end with, is no image, and Linux reads on behind it. */
function readImages(bytes: Uint8Array, first: number, end: number): VfctImage[] {
	const images: VfctImage[] = [];
	for (let at = first; at + vfctImageHeader.size <= end && images.length < MAX_IMAGES; ) {
		const length = u32At(bytes, at + vfctImageHeader.offsets.length);
		const start = at + vfctImageHeader.size;
		const next = start + length;
		if (length > 0) {
			const span = { start, end: Math.min(next, end) };
			images.push({ span, ...vfctImageHeader.read(bytes, at), truncated: next > end });
		}
		at = next;
	}
	return images;
}
