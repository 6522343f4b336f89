/**
 * NVIDIA's extension of the PCI data structure, `NPDE`: on the next 16-byte boundary after it (open-gpu-kernel-modules,
 * kernel_gsp_vbios_tu102.c; Linux, nouveau, nvkm/subdev/bios/npde.c). NVIDIA's drivers go by its length and last-image
 * flag, firmware by the structure's own.
 */
import { u32At } from '../bytes/integers.js';
import { record } from '../bytes/record.js';
import { LAST_IMAGE, type PciDataStructure } from './pci-data-structure.js';
import { ROM_UNIT } from './rom-size.js';

export const nvidiaExtension = record('NVIDIA PCI data extension', {
	signature: 'u32',
	revision: 'u16',
	length: 'u16',
	/** In units of 512 bytes. */
	imageLength: 'u16',
	/** Bit 7, as in the PCI data structure's indicator. */
	lastImage: 'u8',
});

/** "NPDE". */
const SIGNATURE = 0x4544504e;

export interface NvidiaExtension {
	/** Bytes of the image. */
	readonly imageSize: number;
	readonly last: boolean;
}

/** Its offset from the image's start, or `undefined` where there is none. */
export function locateNvidiaExtension(image: Uint8Array, pcirOffset: number, pcirLength: number): number | undefined {
	const at = (pcirOffset + pcirLength + 15) & ~15;
	if (!nvidiaExtension.fits(image, at)) return undefined;
	return u32At(image, at + nvidiaExtension.offsets.signature) === SIGNATURE ? at : undefined;
}

/** What it says of the image at `start`; `undefined` where there is none, or none that can be right. */
export function readNvidiaExtension(
	bytes: Uint8Array,
	start: number,
	pcirOffset: number,
	pcir: PciDataStructure,
): NvidiaExtension | undefined {
	const image = bytes.subarray(start);
	const at = locateNvidiaExtension(image, pcirOffset - start, pcir.length);
	if (at === undefined) return undefined;
	const { imageLength, length, lastImage } = nvidiaExtension.read(image, at);
	if (imageLength === 0) return undefined;
	// Short ones have no flag: then an image that is shorter than its structure says is not the last.
	const hasFlag = length > nvidiaExtension.offsets.lastImage;
	const flags = hasFlag ? lastImage : imageLength < pcir.imageLength ? 0 : pcir.indicator;
	return { imageSize: imageLength * ROM_UNIT, last: (flags & LAST_IMAGE) !== 0 };
}
