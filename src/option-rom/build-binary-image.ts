/** One image that brings its own ROM headers (PCI Firmware 3.x §5.1.2): length, indicator and sum are set as EfiRom does. */
import type { BinaryImageInput, BuildOptions } from './build-options.js';
import { balanceEfiImage, balanceLastByte } from './checksum.js';
import { locatePcir } from './locate-pcir.js';
import { CodeType, LAST_IMAGE, pciDataStructure23 } from './pci-data-structure.js';
import { PADDING, paddedSize, ROM_UNIT } from './rom-size.js';

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
