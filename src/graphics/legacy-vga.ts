/** The few bytes that tell whose legacy VGA image it is: vendor in the PCI data structure, "IBM VGA" as VGA asks for. */
import { findBytes } from '../bytes/search.js';
import { CodeType, PCIR_SIGNATURE, pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from '../option-rom/rom-header.js';

export interface LegacyVga {
	readonly vendorId: number;
	readonly saysIbmVga: boolean;
}

/** Where old software looks for "IBM", with some bytes to spare: Intel puts two characters before it. */
const IBM_AT = 0x1e;
const IBM_REACH = 0x40;

/** `image` starts at its 55 AA; `undefined` where it is no legacy image. */
export function readLegacyVga(image: Uint8Array): LegacyVga | undefined {
	if (!legacyRomHeader.fits(image, 0)) return undefined;
	const { signature, pcirOffset } = legacyRomHeader.read(image, 0);
	if (signature !== ROM_SIGNATURE || pcirOffset === 0 || !pciDataStructure23.fits(image, pcirOffset)) return undefined;
	const pcir = pciDataStructure23.read(image, pcirOffset);
	if (pcir.signature !== PCIR_SIGNATURE || pcir.codeType !== CodeType.pcAt) return undefined;
	const saysIbmVga = findBytes(image, 'IBM VGA', IBM_AT, IBM_REACH) >= 0;
	return { vendorId: pcir.vendorId, saysIbmVga };
}
