/** Follows an image's ROM header to its PCI data structure (PCI Firmware 3.x §5.1.2). */
import { FormatError } from '../bytes/errors.js';
import { hex } from '../bytes/hex.js';
import { PCIR_SIGNATURE, pciDataStructure23 } from './pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from './rom-header.js';

/** The PCI data structure's offset. @throws FormatError when the headers are not there. */
export function locatePcir(data: Uint8Array): number {
	const header = legacyRomHeader.read(data);
	if (header.signature !== ROM_SIGNATURE) {
		const found = hex(header.signature, 4);
		throw new FormatError('rom-signature', 0, `not an option ROM: ${found} at 0x0 in place of 0xaa55 (bytes 55 aa)`);
	}
	const at = header.pcirOffset;
	const pointer = hex(legacyRomHeader.offsets.pcirOffset);
	if (at === 0) throw new FormatError('pcir-offset', 0x18, `no PCI data structure: its offset at ${pointer} is zero`);
	if (!pciDataStructure23.fits(data, at)) {
		const problem = `PCI data structure at ${hex(at)} (from ${pointer}) runs past the end of the file at ${hex(data.length)}`;
		throw new FormatError('pcir-offset', 0x18, problem);
	}
	const { signature } = pciDataStructure23.read(data, at);
	if (signature !== PCIR_SIGNATURE) {
		const problem = `no PCI data structure at ${hex(at)}: ${hex(signature, 8)} in place of "PCIR"`;
		throw new FormatError('pcir-signature', at, problem);
	}
	return at;
}
