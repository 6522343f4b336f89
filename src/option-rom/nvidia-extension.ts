/**
 * NVIDIA's extension of the PCI data structure, `NPDE`: on the next 16-byte boundary after it (Linux, nouveau,
 * nvkm/subdev/bios/npde.c). Where it is there, its length and last-image flag count in place of the structure's own.
 */
import { record } from '../bytes/record.js';

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

/** Its offset from the image's start, or `undefined` where there is none. */
export function locateNvidiaExtension(image: Uint8Array, pcirOffset: number, pcirLength: number): number | undefined {
	const at = (pcirOffset + pcirLength + 15) & ~15;
	if (!nvidiaExtension.fits(image, at)) return undefined;
	return nvidiaExtension.read(image, at).signature === SIGNATURE ? at : undefined;
}
