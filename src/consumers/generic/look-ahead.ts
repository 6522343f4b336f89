/** What lies beside the images: a ROM that begins elsewhere, and padding. */
import { PCIR_SIGNATURE, pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from '../../option-rom/rom-header.js';

/** Where 55 AA with a PCI data structure is, from `start` on and before `end`. */
export function romStartsAt(bytes: Uint8Array, start: number, end: number): number | undefined {
	const limit = Math.min(end, bytes.length);
	for (let at = bytes.indexOf(0x55, start); at >= 0 && at < limit; at = bytes.indexOf(0x55, at + 1)) {
		if (isImageAt(bytes, at)) return at;
	}
	return undefined;
}

function isImageAt(bytes: Uint8Array, at: number): boolean {
	if (bytes[at + 1] !== 0xaa || !legacyRomHeader.fits(bytes, at)) return false;
	const { signature, pcirOffset } = legacyRomHeader.read(bytes, at);
	const pcir = at + pcirOffset;
	if (signature !== ROM_SIGNATURE || pcirOffset === 0 || !pciDataStructure23.fits(bytes, pcir)) return false;
	return pciDataStructure23.read(bytes, pcir).signature === PCIR_SIGNATURE;
}

/** Nothing but 00 or nothing but FF. */
export function isPadding(bytes: Uint8Array, start: number, end: number): boolean {
	const first = bytes[start];
	if (first !== 0 && first !== 0xff) return false;
	return bytes.subarray(start, end).every((byte) => byte === first);
}
