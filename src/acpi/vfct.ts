/**
 * The ACPI table VFCT, in which AMD firmware hands a VBIOS per GPU to the system (UEFI_ACPI_VFCT and VFCT_IMAGE_HEADER
 * in Linux, drivers/gpu/drm/amd/include/atombios.h; the walk is that of amdgpu_bios.c).
 */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { record } from '../bytes/record.js';
import { type Span, spanSize } from '../bytes/span.js';
import { sum8 } from '../bytes/sums.js';
import { stringAt } from '../bytes/text.js';
import { acpiTableHeader } from './table-header.js';

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
/** Real tables have one or two; a table of nothing but empty headers must not become a million images. */
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
	/** Whether bytes of it are missing; Linux then refuses the table. */
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

/** Never throws: what cannot be read is missing, and a finding says so. */
export function parseVfct(bytes: Uint8Array): Vfct {
	const findings: Finding[] = [];
	const report = (code: string, severity: Finding['severity'], offset: number, message: string) =>
		void findings.push({ code, severity, offset, message });
	const nothing = { length: 0, revision: 0, checksumOk: false, oemId: '', oemTableId: '', images: [], findings };
	const imageArea = acpiTableHeader.size + vfctHeader.size;
	if (bytes.length < imageArea) {
		report('vfct-truncated', 'error', 0, `too short for a VFCT: ${bytes.length} bytes, its headers take ${imageArea}`);
		return nothing;
	}
	const header = acpiTableHeader.read(bytes);
	if (header.signature !== VFCT_SIGNATURE) {
		report('vfct-signature', 'error', 0, `not a VFCT: ${hex(header.signature, 8)} at 0x0 in place of "VFCT"`);
		return nothing;
	}
	const { length, revision } = header;
	if (length > bytes.length) {
		const problem = `the table is cut off: it declares ${length} bytes, and ${bytes.length} are there`;
		report('vfct-truncated', 'error', acpiTableHeader.offsets.length, problem);
	}
	const end = Math.min(length, bytes.length);
	const checksumOk = length <= bytes.length && sum8(bytes.subarray(0, length)) === 0;
	if (!checksumOk && length <= bytes.length) {
		const problem = 'the bytes of the table do not sum to zero';
		report('vfct-checksum', 'warning', acpiTableHeader.offsets.checksum, problem);
	}
	const first = vfctHeader.read(bytes, acpiTableHeader.size).imageOffset;
	const inHeader = first < imageArea;
	if (inHeader) {
		const problem = `the table says that its images begin at ${hex(first)}, within its own headers, which end at ${hex(imageArea)}: nothing there is a VBIOS`;
		report('vfct-image-offset', 'error', acpiTableHeader.size + vfctHeader.offsets.imageOffset, problem);
	}
	const images = inHeader ? [] : readImages(bytes, first, end);
	for (const { span, length: declared, truncated } of images) {
		if (!truncated) continue;
		const problem = `the VBIOS at ${hex(span.start)} is cut off: it declares ${declared} bytes, and ${spanSize(span)} of them are in the table`;
		report('vfct-image-truncated', 'error', span.start, problem);
	}
	if (images.length === 0 && !inHeader)
		report('vfct-empty', 'warning', Math.min(first, bytes.length), 'no VBIOS in the table');
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

/** Tables end with a header of zeros, which is no image. */
function readImages(bytes: Uint8Array, first: number, end: number): VfctImage[] {
	const images: VfctImage[] = [];
	for (let at = first; at + vfctImageHeader.size <= end && images.length < MAX_IMAGES; ) {
		const header = vfctImageHeader.read(bytes, at);
		const { length } = header;
		if (length === 0) break;
		const start = at + vfctImageHeader.size;
		at = start + length;
		images.push({ span: { start, end: Math.min(at, end) }, ...header, truncated: at > end });
	}
	return images;
}
