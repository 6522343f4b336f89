/** Finds a ROM that does not begin where its file does, as behind the header of NVIDIA's firmware files. */
import { PCIR_SIGNATURE, pciDataStructure23 } from './pci-data-structure.js';
import { legacyRomHeader } from './rom-header.js';

/** Where the first image with a PCI data structure begins; `undefined` where there is none. */
export function locateOptionRom(bytes: Uint8Array): number | undefined {
	for (let at = bytes.indexOf(0x55); at >= 0; at = bytes.indexOf(0x55, at + 1)) {
		if (bytes[at + 1] !== 0xaa || !legacyRomHeader.fits(bytes, at)) continue;
		const pcir = at + legacyRomHeader.read(bytes, at).pcirOffset;
		if (pcir === at || !pciDataStructure23.fits(bytes, pcir)) continue;
		if (pciDataStructure23.read(bytes, pcir).signature === PCIR_SIGNATURE) return at;
	}
	return undefined;
}
