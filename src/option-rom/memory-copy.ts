/**
 * Whether a VBIOS was read from memory after it had run: from c0000, or from sysfs of the primary GPU, where Linux gives
 * that copy (IORESOURCE_ROM_SHADOW). It has changed itself by then, and its sum is not made right again.
 */
import { u16At } from '../bytes/integers.js';
import { hasText } from '../bytes/text.js';
import { VendorId } from '../pci/ids.js';
import type { OptionRom, OptionRomImage } from './parse.js';
import { isDisplayClass } from './pci-data-structure.js';

/** c0000 to cffff, and to dffff. */
const SEGMENTS: readonly number[] = [0x10000, 0x20000];
/** Where an ATOMBIOS has the offset of its ROM header, and in that `usPciBusDevInitCode` and `usIoBaseAddress`, zero until it runs (atombios.h). */
const ATOM_HEADER_AT = 0x48;
const ATOM_SIGNATURE_AT = 4;
const RUN_TIME_FIELDS: readonly number[] = [20, 22];

export function isMemoryCopy(bytes: Uint8Array, { findings }: OptionRom, { span, pcir }: OptionRomImage): boolean {
	if (span.start !== 0 || !isDisplayClass(pcir)) return false;
	switch (pcir.vendorId) {
		case VendorId.amd:
			return hasAtomRun(bytes);
		case VendorId.nvidia:
			return findings.some(({ code }) => code === 'image-missing');
		// An iGPU has no ROM that could be as large: it is all of the memory that old software looks into.
		case VendorId.intel:
			return SEGMENTS.includes(bytes.length) && span.end < bytes.length;
		default:
			return false;
	}
}

function hasAtomRun(bytes: Uint8Array): boolean {
	const header = u16At(bytes, ATOM_HEADER_AT);
	return (
		hasText(bytes, header + ATOM_SIGNATURE_AT, 'ATOM') && RUN_TIME_FIELDS.some((at) => u16At(bytes, header + at) !== 0)
	);
}
