/**
 * NVIDIA's private images: data for its drivers, which the extension of the image before leads to (Linux, nouveau,
 * nvkm/subdev/bios/image.c and pcir.c; open-gpu-kernel-modules, kernel_gsp_vbios_tu102.c). Firmware does not: they stand
 * inside of what a PCI data structure declares, or behind the image that it marks as the last.
 */
import { u16At, u32At } from '../bytes/integers.js';
import type { Span } from '../bytes/span.js';
import { type NvidiaExtension, readNvidiaExtension } from './nvidia-extension.js';
import {
	CodeType,
	LAST_IMAGE,
	PCIR_SIGNATURE,
	type PciDataStructure,
	pciDataStructure23,
	readPciDataStructure,
} from './pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from './rom-header.js';
import { ROM_UNIT } from './rom-size.js';

/** 55 AA, 77 BB, "VN". */
const ROM_SIGNATURES = new Set([ROM_SIGNATURE, 0xbb77, 0x4e56]);
/** "PCIR", "NPDS", "RGIS". */
const STRUCTURES = new Set([PCIR_SIGNATURE, 0x5344504e, 0x53494752]);

export interface PrivateImage {
	/** May end behind the file's end. */
	readonly span: Span;
	readonly pcirOffset: number;
	readonly pcir: PciDataStructure;
	readonly last: boolean;
}

/** `undefined` for anything else, and for images of the types that firmware knows. */
export function readPrivateImage(bytes: Uint8Array, start: number): PrivateImage | undefined {
	if (!legacyRomHeader.fits(bytes, start) || !ROM_SIGNATURES.has(u16At(bytes, start))) return undefined;
	const pcirOffset = start + u16At(bytes, start + legacyRomHeader.offsets.pcirOffset);
	if (pcirOffset === start || !pciDataStructure23.fits(bytes, pcirOffset)) return undefined;
	const pcir = readPciDataStructure(bytes, pcirOffset);
	if (!STRUCTURES.has(pcir.signature) || pcir.codeType <= CodeType.efi) return undefined;
	const extension = readNvidiaExtension(bytes, start, pcirOffset, pcir);
	const size = extension?.imageSize ?? pcir.imageLength * ROM_UNIT;
	if (size === 0) return undefined;
	const last = extension?.last ?? (pcir.indicator & LAST_IMAGE) !== 0;
	return { span: { start, end: start + size }, pcirOffset, pcir, last };
}

/** Whether only NVIDIA's drivers take what begins at `at` for an image. */
export function isForeignImage(bytes: Uint8Array, at: number): boolean {
	const image = readPrivateImage(bytes, at);
	return (
		image !== undefined && !(u16At(bytes, at) === ROM_SIGNATURE && u32At(bytes, image.pcirOffset) === PCIR_SIGNATURE)
	);
}

/** Those that fill an image, as the PCI data structure has it, to its very end; none where they do not, or are too many. */
export function privateImagesInside(
	bytes: Uint8Array,
	{ start, end }: Span,
	{ imageSize }: NvidiaExtension,
	most: number,
): PrivateImage[] {
	const images: PrivateImage[] = [];
	for (let at = start + imageSize; at < end; ) {
		const image = images.length < most ? readPrivateImage(bytes, at) : undefined;
		if (image === undefined || image.span.end > end) return [];
		images.push(image);
		at = image.span.end;
	}
	return images;
}

/** Those from `at` to the last one, `most` at most; one that the file's end cuts off stands apart. */
export function privateImagesBehind(
	bytes: Uint8Array,
	at: number,
	most: number,
): { images: PrivateImage[]; cut: PrivateImage | undefined } {
	const images: PrivateImage[] = [];
	for (let next = at; images.length < most; ) {
		const image = readPrivateImage(bytes, next);
		if (image === undefined) break;
		if (image.span.end > bytes.length) return { images, cut: image };
		images.push(image);
		next = image.span.end;
		if (image.last) break;
	}
	return { images, cut: undefined };
}
