/** One image that brings its own ROM headers (PCI Firmware 3.x §5.1.2): length, indicator and sum are set as EfiRom does. */
import { FormatError } from '../bytes/errors.js';
import { hex } from '../bytes/hex.js';
import type { BinaryImageInput, BuildOptions } from './build-options.js';
import { balanceEfiImage, balanceLastByte } from './checksum.js';
import { CodeType, LAST_IMAGE, PCIR_SIGNATURE, pciDataStructure23 } from './pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from './rom-header.js';
import { paddedSize, ROM_UNIT } from './rom-size.js';

const PADDING = 0xff;

/** `last` sets the indicator. */
export function buildBinaryImage(image: BinaryImageInput, options: BuildOptions, last: boolean): Uint8Array {
	const { data } = image;
	const at = locatePcir(data);
	const bytes = new Uint8Array(paddedSize(data.length));
	bytes.set(data);
	bytes.fill(PADDING, data.length);
	const imageLength = bytes.length / ROM_UNIT;
	const fields = pciDataStructure23.read(bytes, at);
	pciDataStructure23.write(bytes, at, { ...fields, imageLength, indicator: last ? LAST_IMAGE : 0 });
	const { checksum = false } = options;
	if (fields.codeType !== CodeType.efi) {
		// EfiRom sums the file without its padding, so the sum over the image is zero only where there is none.
		balanceLastByte(checksum ? bytes : bytes.subarray(0, data.length));
	} else if (checksum) {
		balanceEfiImage(bytes);
	}
	return bytes;
}

/** The PCI data structure's offset. @throws FormatError when the headers are not there. */
function locatePcir(data: Uint8Array): number {
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
