/** Finds a ROM that does not begin where its file does, as behind the header of NVIDIA's firmware files. */
import { PCIR_SIGNATURE, pciDataStructure23 } from './pci-data-structure.js';
import { legacyRomHeader } from './rom-header.js';

/** Where the first image with a PCI data structure begins, from `start` on and before `end`; `undefined` for none. */
export function locateOptionRom(bytes: Uint8Array, start = 0, end: number = bytes.length): number | undefined {
	const limit = Math.min(end, bytes.length);
	for (let at = bytes.indexOf(0x55, start); at >= 0 && at < limit; at = bytes.indexOf(0x55, at + 1)) {
		if (isImageAt(bytes, at)) return at;
	}
	return undefined;
}

function isImageAt(bytes: Uint8Array, at: number): boolean {
	if (bytes[at + 1] !== 0xaa || !legacyRomHeader.fits(bytes, at)) return false;
	const { pcirOffset } = legacyRomHeader.read(bytes, at);
	const pcir = at + pcirOffset;
	if (pcirOffset === 0 || !pciDataStructure23.fits(bytes, pcir)) return false;
	return pciDataStructure23.read(bytes, pcir).signature === PCIR_SIGNATURE;
}
