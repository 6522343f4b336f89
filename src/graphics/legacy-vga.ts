/** The few bytes that tell whose legacy VGA image it is: vendor in the PCI data structure, "IBM VGA" as VGA asks for. */
import { findBytes } from '../bytes/search.js';
import { CodeType, PCIR_SIGNATURE, pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from '../option-rom/rom-header.js';

export interface LegacyVga {
	/** Where its 55 AA is, in bytes from the file's start. */
	readonly offset: number;
	readonly vendorId: number;
	readonly saysIbmVga: boolean;
}

/** Where old software looks for "IBM", with some bytes to spare: Intel puts two characters before it. */
const IBM_AT = 0x1e;
const IBM_REACH = 0x40;

/** The image at `at`, or `undefined` where there is no legacy image. */
export function readLegacyVga(bytes: Uint8Array, at: number): LegacyVga | undefined {
	if (!legacyRomHeader.fits(bytes, at)) return undefined;
	const { signature, pcirOffset } = legacyRomHeader.read(bytes, at);
	const pcirAt = at + pcirOffset;
	if (signature !== ROM_SIGNATURE || pcirOffset === 0 || !pciDataStructure23.fits(bytes, pcirAt)) return undefined;
	const pcir = pciDataStructure23.read(bytes, pcirAt);
	if (pcir.signature !== PCIR_SIGNATURE || pcir.codeType !== CodeType.pcAt) return undefined;
	const saysIbmVga = findBytes(bytes, 'IBM VGA', at + IBM_AT, at + IBM_REACH) >= 0;
	return { offset: at, vendorId: pcir.vendorId, saysIbmVga };
}
