/** What lies beside the images: a ROM that begins elsewhere, and padding. */
import { CodeType, pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { legacyRomHeader } from '../../option-rom/rom-header.js';

const PCIR = [0x50, 0x43, 0x49, 0x52] as const;

/**
 * Where 55 AA with a PCI data structure is, from `start` on and before `end`; `isPublic` leaves out the code types that
 * vendors keep for themselves (NVIDIA's 0xe0 stand before the VBIOS, LSI's 0xff behind the driver).
 */
export function romStartsAt(bytes: Uint8Array, start: number, end: number, isPublic = false): number | undefined {
	const limit = Math.min(end, bytes.length);
	for (let at = bytes.indexOf(0x55, start); at >= 0 && at < limit; at = bytes.indexOf(0x55, at + 1)) {
		const codeType = codeTypeAt(bytes, at);
		if (codeType !== undefined && (!isPublic || codeType <= CodeType.efi)) return at;
	}
	return undefined;
}

/** By hand, as it is asked at every 55 of a file; a record's reader makes an object each time. */
function codeTypeAt(bytes: Uint8Array, at: number): number | undefined {
	if (bytes[at + 1] !== 0xaa) return undefined;
	const pointer = at + legacyRomHeader.offsets.pcirOffset;
	const pcirOffset = (bytes[pointer] ?? 0) | ((bytes[pointer + 1] ?? 0) << 8);
	const pcir = at + pcirOffset;
	if (pcirOffset === 0 || !pciDataStructure23.fits(bytes, pcir)) return undefined;
	if (!PCIR.every((byte, i) => bytes[pcir + i] === byte)) return undefined;
	return bytes[pcir + pciDataStructure23.offsets.codeType];
}

/** Nothing but 00 or nothing but FF. */
export function isPadding(bytes: Uint8Array, start: number, end: number): boolean {
	const first = bytes[start];
	if (first !== 0 && first !== 0xff) return false;
	return bytes.subarray(start, end).every((byte) => byte === first);
}
