/** What ends the walk over a ROM's images, or skips one of them (edk2 PciOptionRomSupport.c `LoadOpRomImage`, `ContainEfiImage`). */
import { type Finding, finder } from '../../bytes/finding.js';
import { PCIR_SIGNATURE, pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { legacyRomHeader } from '../../option-rom/rom-header.js';
import type { RomBar } from '../rom-bar.js';
import type { OVMF_FINDINGS } from './findings.js';

const PCIR_AT = legacyRomHeader.offsets.pcirOffset;

const found = finder<typeof OVMF_FINDINGS>('ovmf');

export function badSignature(bar: RomBar): Finding {
	return found('ovmf-rom-signature', 'error', { found: [bar.u8(0), bar.u8(1)] }, 0);
}

/** The checks on the way from a ROM header to its PCI data structure; `end` is the BAR's or the copy's. */
export function badPcir(bar: RomBar, image: number, end: number): Finding | undefined {
	const pcirOffset = bar.u16(image + PCIR_AT);
	const pcir = image + pcirOffset;
	if (pcirOffset === 0 || pcirOffset % 4 !== 0) {
		const which = pcirOffset === 0 ? 'zero' : 'unaligned';
		return found('ovmf-pcir-offset', 'error', { case: which, image, pcir, end }, image + PCIR_AT);
	}
	if (pcir + pciDataStructure23.size > end) return pcirOutside('outside', image, pcir, end);
	if (bar.u32(pcir) === PCIR_SIGNATURE) return undefined;
	const signature = [...bar.bytes(pcir, 4)];
	return found('ovmf-pcir-signature', 'error', { image, offset: pcir, found: signature }, pcir);
}

export function pcirOutside(which: 'outside' | 'code-type', image: number, pcir: number, end: number): Finding {
	return found('ovmf-pcir-offset', 'error', { case: which, image, pcir, end }, image + PCIR_AT);
}

export function tooLong(image: number, length: number, bar: RomBar, lengthAt: number): Finding {
	return found('ovmf-image-length', 'error', { image, length, end: bar.size }, lengthAt);
}
