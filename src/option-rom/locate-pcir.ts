/** Follows an image's ROM header to its PCI data structure (PCI Firmware 3.x §5.1.2). */
import { formatErrors } from '../bytes/errors.js';
import { HEADER_FINDINGS } from './headers/findings.js';
import { PCIR_SIGNATURE, pciDataStructure23 } from './pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from './rom-header.js';

const error = formatErrors(HEADER_FINDINGS);

/** The PCI data structure's offset. @throws FormatError when the headers are not there. */
export function locatePcir(data: Uint8Array): number {
	const header = legacyRomHeader.read(data);
	if (header.signature !== ROM_SIGNATURE) {
		throw error('rom-signature', 0, { offset: 0, found: header.signature });
	}
	const at = header.pcirOffset;
	if (at === 0 || !pciDataStructure23.fits(data, at)) {
		const offset = legacyRomHeader.offsets.pcirOffset;
		const which = at === 0 ? 'zero' : 'outside';
		throw error('pcir-offset', offset, { case: which, offset, pcir: at, end: data.length });
	}
	const { signature } = pciDataStructure23.read(data, at);
	if (signature !== PCIR_SIGNATURE) throw error('pcir-signature', at, { offset: at, found: signature });
	return at;
}
