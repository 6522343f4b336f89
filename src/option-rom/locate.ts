/** Finds a ROM that does not begin where its file does, as behind the header of NVIDIA's firmware files. */
import { u16At, u32At } from '../bytes/integers.js';
import { CodeType, PCIR_SIGNATURE, pciDataStructure23 } from './pci-data-structure.js';
import { legacyRomHeader } from './rom-header.js';
import { ROM_UNIT } from './rom-size.js';

/**
 * Where the first image begins, from `start` on and before `end`; `undefined` for none. At 0x0 any image counts; behind
 * other data only a whole one of a code type that PCI defines, because NVIDIA has parts of its own that look alike.
 */
export function locateOptionRom(bytes: Uint8Array, start = 0, end: number = bytes.length): number | undefined {
	if (start === 0 && pcirOfImageAt(bytes, 0) !== undefined) return 0;
	const limit = Math.min(end, bytes.length);
	for (let at = bytes.indexOf(0x55, start); at >= 0 && at < limit; at = bytes.indexOf(0x55, at + 1)) {
		const pcir = pcirOfImageAt(bytes, at);
		if (pcir === undefined || pcir.codeType > CodeType.efi || pcir.imageLength === 0) continue;
		if (at + pcir.imageLength * ROM_UNIT <= bytes.length) return at;
	}
	return undefined;
}

/** Whether 55 AA and a PCI data structure of any kind are there. */
export function isRomImageAt(bytes: Uint8Array, at: number): boolean {
	return pcirOfImageAt(bytes, at) !== undefined;
}

/** The PCI data structure of the image at `at`, if one is there. */
function pcirOfImageAt(bytes: Uint8Array, at: number) {
	if (bytes[at] !== 0x55 || bytes[at + 1] !== 0xaa || !legacyRomHeader.fits(bytes, at)) return undefined;
	// By hand, because it is asked at every 55 AA of a file.
	const pcirAt = at + u16At(bytes, at + legacyRomHeader.offsets.pcirOffset);
	if (pcirAt === at || u32At(bytes, pcirAt) !== PCIR_SIGNATURE || !pciDataStructure23.fits(bytes, pcirAt))
		return undefined;
	return pciDataStructure23.read(bytes, pcirAt);
}
