/**
 * Reads the chain of images in an option ROM (PCI Firmware 3.x §5.1, UEFI 2.10 §14.4.2) without stopping at the first
 * thing that is wrong: what can be read becomes an image, what cannot a finding.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { u16At } from '../bytes/integers.js';
import type { ValuesOf } from '../bytes/record.js';
import type { Span } from '../bytes/span.js';
import type { ROM_FINDINGS } from './findings.js';
import {
	CodeType,
	LAST_IMAGE,
	PCIR_SIGNATURE,
	pciDataStructure23,
	pciDataStructure30,
	readDeviceList,
} from './pci-data-structure.js';
import { EFI_ROM_SIGNATURE, efiRomHeader, legacyRomHeader, ROM_SIGNATURE } from './rom-header.js';
import { ROM_UNIT } from './rom-size.js';

const found = finder<typeof ROM_FINDINGS>();

export interface OptionRomImage {
	/** From its 55 AA to its declared end, or to the file's where that comes first. */
	readonly span: Span;
	/** Offset of the PCI data structure in the file. */
	readonly pcirOffset: number;
	/** The two fields that only PCI 3.0 has are there where the structure is long enough for them. */
	readonly pcir: ValuesOf<typeof pciDataStructure23> & Partial<ValuesOf<typeof pciDataStructure30>>;
	/** The device list's entries, without the structure's own device ID. */
	readonly deviceList: readonly number[];
	/** What the legacy header says of its size, in bytes; 0 for an EFI image. */
	readonly legacySize: number;
	/** Present where the code type says EFI and the header agrees. */
	readonly efi?: OptionRomEfiImage;
}

export interface OptionRomEfiImage {
	readonly header: ValuesOf<typeof efiRomHeader>;
	/** From the PE image or the compressed data to the image's end; empty where its offset lies outside. */
	readonly payload: Span;
}

export interface OptionRom {
	readonly images: readonly OptionRomImage[];
	readonly findings: readonly Finding[];
	/** What follows the last image. */
	readonly trailing: Span;
}

/** Real ROMs have five at most; a file of nothing but tiny ones must not become a report of a million lines. */
const MAX_IMAGES = 1024;

/** `start` is where the ROM begins in the file; offsets count from the file's start all the same. */
export function parseOptionRom(bytes: Uint8Array, start = 0): OptionRom {
	const images: OptionRomImage[] = [];
	const findings: Finding[] = [];
	let at = start;
	for (;;) {
		const image = parseImage(bytes, at, findings);
		if (image === undefined) break;
		images.push(image);
		at = image.span.end;
		if (images.length === MAX_IMAGES) {
			findings.push(found('too-many-images', 'error', { most: MAX_IMAGES, offset: at }, at));
			break;
		}
		if ((image.pcir.indicator & LAST_IMAGE) !== 0 || image.pcir.imageLength === 0) break;
		if (at >= bytes.length || !hasSignature(bytes, at)) {
			const which = at >= bytes.length ? 'file-ends' : 'no-image';
			const values = { image: images.length, case: which, offset: at } as const;
			findings.push(found('last-image-missing', 'warning', values, at));
			break;
		}
	}
	return { images, findings, trailing: { start: at, end: bytes.length } };
}

function hasSignature(bytes: Uint8Array, at: number): boolean {
	return bytes[at] === 0x55 && bytes[at + 1] === 0xaa;
}

/** The image at `start`, or `undefined` and a finding where its headers are not there. */
function parseImage(bytes: Uint8Array, start: number, findings: Finding[]): OptionRomImage | undefined {
	const fail = (finding: Finding): undefined => {
		findings.push(finding);
	};
	const end = bytes.length;
	if (!legacyRomHeader.fits(bytes, start)) {
		const { name, size } = legacyRomHeader;
		return fail(found('truncated', 'error', { name, offset: start, bytes: size, end }, start));
	}
	const header = legacyRomHeader.read(bytes, start);
	if (header.signature !== ROM_SIGNATURE) {
		return fail(found('rom-signature', 'error', { offset: start, found: header.signature }, start));
	}
	const pcirOffset = start + header.pcirOffset;
	if (header.pcirOffset === 0 || !pciDataStructure23.fits(bytes, pcirOffset)) {
		const offset = start + legacyRomHeader.offsets.pcirOffset;
		const which = header.pcirOffset === 0 ? 'zero' : 'outside';
		return fail(found('pcir-offset', 'error', { case: which, offset, pcir: pcirOffset, end }, offset));
	}
	const length = u16At(bytes, pcirOffset + pciDataStructure23.offsets.length);
	const long = length >= pciDataStructure30.size && pciDataStructure30.fits(bytes, pcirOffset);
	const pcir = (long ? pciDataStructure30 : pciDataStructure23).read(bytes, pcirOffset);
	if (pcir.signature !== PCIR_SIGNATURE) {
		return fail(found('pcir-signature', 'error', { offset: pcirOffset, found: pcir.signature }, pcirOffset));
	}

	if (pcir.imageLength === 0) {
		const offset = pcirOffset + pciDataStructure23.offsets.imageLength;
		findings.push(found('image-length-zero', 'error', { image: start }, offset));
	}
	const declared = start + pcir.imageLength * ROM_UNIT;
	const span = { start, end: pcir.imageLength === 0 ? end : Math.min(declared, end) };
	if (declared > end) {
		findings.push(found('image-truncated', 'error', { offset: start, end: declared, size: end }, start));
	}
	const image = {
		span,
		pcirOffset,
		pcir,
		deviceList: deviceList(bytes, pcirOffset, pcir, span.end, findings),
		legacySize: pcir.codeType === CodeType.efi ? 0 : header.initializationSize * ROM_UNIT,
	};
	const efi = pcir.codeType === CodeType.efi ? parseEfiHeader(bytes, image.span, findings) : undefined;
	return efi === undefined ? image : { ...image, efi };
}

function parseEfiHeader(bytes: Uint8Array, span: Span, findings: Finding[]): OptionRomEfiImage | undefined {
	const { start, end } = span;
	if (!efiRomHeader.fits(bytes, start)) return undefined;
	const header = efiRomHeader.read(bytes, start);
	if (header.efiSignature !== EFI_ROM_SIGNATURE) {
		const offset = start + efiRomHeader.offsets.efiSignature;
		findings.push(found('efi-signature', 'error', { image: start, found: header.efiSignature }, offset));
	}
	const payloadStart = start + header.efiImageOffset;
	if (payloadStart >= end) {
		const offset = start + efiRomHeader.offsets.efiImageOffset;
		findings.push(found('efi-image-offset', 'error', { case: 'image', driver: payloadStart, end }, offset));
	}
	return { header, payload: { start: Math.min(payloadStart, end), end } };
}

/** PCI 2.3 structures have no list; what stands there is reserved. */
function deviceList(
	bytes: Uint8Array,
	pcirOffset: number,
	pcir: OptionRomImage['pcir'],
	end: number,
	findings: Finding[],
): readonly number[] {
	if (pcir.revision < 3 || pcir.deviceListOffset === 0) return [];
	const at = pcirOffset + pcir.deviceListOffset;
	const { ids, terminated } = readDeviceList(bytes, at, end);
	if (terminated) return ids;
	const efi = pcir.codeType === CodeType.efi;
	findings.push(found('device-list-unterminated', 'warning', { offset: at, efi }, Math.min(at, bytes.length)));
	return [];
}
