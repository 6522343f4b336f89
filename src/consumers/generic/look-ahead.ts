/** What lies beside the images: a ROM that begins elsewhere, and padding. */
import { pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { legacyRomHeader } from '../../option-rom/rom-header.js';

const PCIR = [0x50, 0x43, 0x49, 0x52] as const;

/** Where 55 AA with a PCI data structure is, from `start` on and before `end`. */
export function romStartsAt(bytes: Uint8Array, start: number, end: number): number | undefined {
	const limit = Math.min(end, bytes.length);
	for (let at = bytes.indexOf(0x55, start); at >= 0 && at < limit; at = bytes.indexOf(0x55, at + 1)) {
		if (isImageAt(bytes, at)) return at;
	}
	return undefined;
}

/** By hand, as it is asked at every 55 of a file; a record's reader makes an object each time. */
function isImageAt(bytes: Uint8Array, at: number): boolean {
	if (bytes[at + 1] !== 0xaa) return false;
	const pointer = at + legacyRomHeader.offsets.pcirOffset;
	const pcirOffset = (bytes[pointer] ?? 0) | ((bytes[pointer + 1] ?? 0) << 8);
	const pcir = at + pcirOffset;
	return pcirOffset !== 0 && pciDataStructure23.fits(bytes, pcir) && PCIR.every((byte, i) => bytes[pcir + i] === byte);
}

/** Nothing but 00 or nothing but FF. */
export function isPadding(bytes: Uint8Array, start: number, end: number): boolean {
	const first = bytes[start];
	if (first !== 0 && first !== 0xff) return false;
	return bytes.subarray(start, end).every((byte) => byte === first);
}
