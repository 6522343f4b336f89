/**
 * Reads the chain of images in an option ROM (PCI Firmware 3.x §5.1, UEFI 2.10 §14.4.2) without stopping at the first
 * thing that is wrong: what can be read becomes an image, what cannot a finding.
 */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { u16At } from '../bytes/integers.js';
import type { ValuesOf } from '../bytes/record.js';
import type { Span } from '../bytes/span.js';
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
			const message = `more than ${MAX_IMAGES} images: what follows ${hex(at)} was not read`;
			findings.push({ code: 'too-many-images', severity: 'error', offset: at, message });
			break;
		}
		if ((image.pcir.indicator & LAST_IMAGE) !== 0 || image.pcir.imageLength === 0) break;
		if (at >= bytes.length || !hasSignature(bytes, at)) {
			const message =
				at >= bytes.length
					? `no image is marked as the last in its PCI data structure (Indicator bit 7), and the file ends at ${hex(at)}`
					: `no image is marked as the last in its PCI data structure (Indicator bit 7), and what follows is no image at ${hex(at)}`;
			findings.push({ code: 'last-image-missing', severity: 'warning', offset: at, message });
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
	const fail = (code: string, offset: number, message: string): undefined => {
		findings.push({ code, severity: 'error', offset, message });
	};
	if (!legacyRomHeader.fits(bytes, start)) return fail('truncated', start, `no room for a ROM header at ${hex(start)}`);
	const header = legacyRomHeader.read(bytes, start);
	if (header.signature !== ROM_SIGNATURE) {
		const problem = `not an option ROM image: ${hex(header.signature, 4)} at ${hex(start)} in place of 0xaa55 (bytes 55 aa)`;
		return fail('rom-signature', start, problem);
	}
	const pcirOffset = start + header.pcirOffset;
	if (header.pcirOffset === 0 || !pciDataStructure23.fits(bytes, pcirOffset)) {
		const problem = `PCI data structure at ${hex(pcirOffset)} is not inside the file`;
		return fail('pcir-offset', start + legacyRomHeader.offsets.pcirOffset, problem);
	}
	const length = u16At(bytes, pcirOffset + pciDataStructure23.offsets.length);
	const long = length >= pciDataStructure30.size && pciDataStructure30.fits(bytes, pcirOffset);
	const pcir = (long ? pciDataStructure30 : pciDataStructure23).read(bytes, pcirOffset);
	if (pcir.signature !== PCIR_SIGNATURE) {
		const problem = `no PCI data structure: ${hex(pcir.signature, 8)} at ${hex(pcirOffset)} in place of "PCIR"`;
		return fail('pcir-signature', pcirOffset, problem);
	}

	if (pcir.imageLength === 0) {
		fail('image-length-zero', pcirOffset + pciDataStructure23.offsets.imageLength, 'image length is zero');
	}
	const declaredEnd = start + pcir.imageLength * ROM_UNIT;
	const end = pcir.imageLength === 0 ? bytes.length : Math.min(declaredEnd, bytes.length);
	if (declaredEnd > bytes.length) {
		const problem = `image at ${hex(start)} is cut off: it ends at ${hex(declaredEnd)}, the file at ${hex(bytes.length)}`;
		fail('image-truncated', start, problem);
	}
	const image = {
		span: { start, end },
		pcirOffset,
		pcir,
		deviceList: deviceList(bytes, pcirOffset, pcir, end, findings),
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
		const message = `EFI image without the EFI signature: ${hex(header.efiSignature, 8)} in place of 0x00000ef1`;
		findings.push({ code: 'efi-signature', severity: 'error', offset, message });
	}
	const payloadStart = start + header.efiImageOffset;
	if (payloadStart >= end) {
		const offset = start + efiRomHeader.offsets.efiImageOffset;
		const message = `the driver at ${hex(payloadStart)} lies outside its image, which ends at ${hex(end)}`;
		findings.push({ code: 'efi-image-offset', severity: 'error', offset, message });
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
	const message = `device list at ${hex(at)} has no end inside the image`;
	findings.push({ code: 'device-list-unterminated', severity: 'warning', offset: Math.min(at, bytes.length), message });
	return [];
}
