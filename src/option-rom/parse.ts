/**
 * Reads the images of an option ROM (PCI Firmware 3.x §5.1, UEFI 2.10 §14.4.2) without stopping at the first thing that is
 * wrong: what can be read becomes an image, what cannot a finding. The chain is firmware's, by the PCI data structures;
 * NVIDIA's private images stand inside of it and behind it.
 */
import { type Finding, finder } from '../bytes/finding.js';
import type { Span } from '../bytes/span.js';
import { VendorId } from '../pci/ids.js';
import { readBehind } from './chain-end.js';
import { type OptionRomEfiImage, parseEfiHeader } from './efi-header.js';
import type { ROM_FINDINGS } from './findings.js';
import { type NvidiaExtension, readNvidiaExtension } from './nvidia-extension.js';
import {
	CodeType,
	isDisplayClass,
	LAST_IMAGE,
	PCIR_SIGNATURE,
	type PciDataStructure,
	pciDataStructure23,
	readDeviceList,
	readPciDataStructure,
} from './pci-data-structure.js';
import { isForeignImage, type PrivateImage, privateImagesInside } from './private-images.js';
import { legacyRomHeader, ROM_SIGNATURE } from './rom-header.js';
import { ROM_UNIT } from './rom-size.js';

const found = finder<typeof ROM_FINDINGS>();

export interface OptionRomImage {
	/**
	 * Who gets to it: firmware, by the chain of PCI data structures; or only NVIDIA's drivers, to what stands inside of another
	 * image's extent or behind the chain.
	 */
	readonly reach: 'chain' | 'inside' | 'behind';
	/** From its 55 AA to its declared end, or to the file's where that comes first. */
	readonly span: Span;
	/** The same with the private images that its PCI data structure counts in. */
	readonly extent: Span;
	/** Offset of the PCI data structure in the file. */
	readonly pcirOffset: number;
	readonly pcir: PciDataStructure;
	/** The device list's entries, without the structure's own device ID. */
	readonly deviceList: readonly number[];
	/** What the legacy header says of its size, in bytes; 0 for an EFI image. */
	readonly legacySize: number;
	/** Present where the code type says EFI and the header agrees. */
	readonly efi?: OptionRomEfiImage;
}

export interface OptionRom {
	/** In order, without gaps; the first is one of the chain. */
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
	let hasEfi = false;
	for (;;) {
		const declared = parseImage(bytes, at, findings);
		if (declared === undefined) break;
		const { pcir, pcirOffset } = declared;
		const number = images.length + 1;
		const marked = (pcir.indicator & LAST_IMAGE) !== 0;
		const extension = readNvidiaExtension(bytes, at, pcirOffset, pcir);
		const image = extension === undefined || !marked ? declared : lengthened(bytes, declared, extension);
		const { extent } = image;
		const inside = extension === undefined ? [] : privateImagesInside(bytes, extent, extension, MAX_IMAGES - number);
		images.push(withoutInside(image, inside), ...inside.map((each) => privateImage(each, 'inside')));
		at = extent.end;
		if (isFull(images, at, findings) || pcir.imageLength === 0) break;
		const extensionLast = inside.at(-1)?.last ?? extension?.last;
		const goesOn = !marked && hasSignature(bytes, at) && !(extensionLast === false && isForeignImage(bytes, at));
		hasEfi ||= pcir.codeType === CodeType.efi;
		if (goesOn) continue;
		const isNvidia = extension !== undefined || pcir.vendorId === VendorId.nvidia;
		const isAmd = pcir.vendorId === VendorId.amd && isDisplayClass(pcir);
		const maker = isNvidia ? 'NVIDIA' : isAmd ? 'AMD' : undefined;
		const end = { at, image: number, marked, extensionLast, lacksEfi: hasEfi ? undefined : maker } as const;
		const behind = readBehind(bytes, end, MAX_IMAGES - images.length);
		images.push(...behind.images.map((each) => privateImage(each, 'behind')));
		findings.push(...behind.findings);
		at = images.at(-1)?.extent.end ?? at;
		isFull(images, at, findings);
		break;
	}
	return { images, findings, trailing: { start: at, end: bytes.length } };
}

function isFull(images: readonly OptionRomImage[], at: number, findings: Finding[]): boolean {
	if (images.length < MAX_IMAGES) return false;
	findings.push(found('too-many-images', 'error', { most: MAX_IMAGES, offset: at }, at));
	return true;
}

/** An image that the extension makes longer, unless that is where another one is. */
function lengthened(bytes: Uint8Array, image: OptionRomImage, { imageSize }: NvidiaExtension): OptionRomImage {
	const { start, end } = image.extent;
	const span = { start, end: start + imageSize };
	return span.end <= end || span.end > bytes.length || hasSignature(bytes, end)
		? image
		: { ...image, span, extent: span };
}

function withoutInside(image: OptionRomImage, [first]: readonly PrivateImage[]): OptionRomImage {
	return first === undefined ? image : { ...image, span: { start: image.span.start, end: first.span.start } };
}

function privateImage({ span, pcirOffset, pcir }: PrivateImage, reach: 'inside' | 'behind'): OptionRomImage {
	return { reach, span, extent: span, pcirOffset, pcir, deviceList: [], legacySize: 0 };
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
	const pcir = readPciDataStructure(bytes, pcirOffset);
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
		reach: 'chain',
		span,
		extent: span,
		pcirOffset,
		pcir,
		deviceList: deviceList(bytes, pcirOffset, pcir, span.end, findings),
		legacySize: pcir.codeType === CodeType.efi ? 0 : header.initializationSize * ROM_UNIT,
	} as const;
	const efi = pcir.codeType === CodeType.efi ? parseEfiHeader(bytes, image.span, findings) : undefined;
	return efi === undefined ? image : { ...image, efi };
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
