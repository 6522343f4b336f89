/** Finds a ROM that does not begin where its file does, as behind the header of NVIDIA's firmware files. */
import { u16At, u32At } from '../bytes/integers.js';
import { ByteSearch } from '../bytes/search.js';
import { CodeType, PCIR_SIGNATURE, pciDataStructure23 } from './pci-data-structure.js';
import { legacyRomHeader } from './rom-header.js';
import { ROM_UNIT } from './rom-size.js';

const { offsets } = pciDataStructure23;

/** What every image begins with. */
const MARK = Uint8Array.of(0x55, 0xaa);
/** The header's last field. */
const POINTER_AT = legacyRomHeader.offsets.pcirOffset;
const FIRST_OF_PCIR = PCIR_SIGNATURE & 0xff;

/**
 * Where the first image begins, from `start` on and before `end`; `undefined` for none. At 0x0 any image counts; behind
 * other data only a whole one of a code type that PCI defines, because NVIDIA has parts of its own that look alike.
 */
export function locateOptionRom(bytes: Uint8Array, start = 0, end: number = bytes.length): number | undefined {
	if (start === 0 && isRomImageAt(bytes, 0)) return 0;
	return romLocator(bytes, end)(start);
}

/** Asks for whole images one after the other, each from an offset behind the one before, in one pass over the bytes. */
export function romLocator(bytes: Uint8Array, end: number = bytes.length): (start: number) => number | undefined {
	const images = new ByteSearch(bytes, MARK, { to: end + MARK.length - 1, holds: (at) => isWholeImageAt(bytes, at) });
	return (start) => {
		const at = images.next(start);
		return at < 0 ? undefined : at;
	};
}

function isWholeImageAt(bytes: Uint8Array, at: number): boolean {
	const pcir = pcirOfImageAt(bytes, at);
	if (pcir === undefined || (bytes[pcir + offsets.codeType] as number) > CodeType.efi) return false;
	const length = u16At(bytes, pcir + offsets.imageLength) * ROM_UNIT;
	return length > 0 && at + length <= bytes.length;
}

/** Whether 55 AA and a PCI data structure of any kind are there. */
export function isRomImageAt(bytes: Uint8Array, at: number): boolean {
	return pcirOfImageAt(bytes, at) !== undefined;
}

/** Where the PCI data structure of the image at `at` is, if one is there. By hand, because it is asked at every 55 AA of a file. */
function pcirOfImageAt(bytes: Uint8Array, at: number): number | undefined {
	const pointer = at + POINTER_AT;
	if (bytes[at] !== 0x55 || bytes[at + 1] !== 0xaa || pointer + 2 > bytes.length) return undefined;
	const pcir = at + ((bytes[pointer] as number) | ((bytes[pointer + 1] as number) << 8));
	if (bytes[pcir] !== FIRST_OF_PCIR || pcir === at || u32At(bytes, pcir) !== PCIR_SIGNATURE) return undefined;
	return pciDataStructure23.fits(bytes, pcir) ? pcir : undefined;
}
