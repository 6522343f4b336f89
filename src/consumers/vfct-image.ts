/** Whether a VBIOS in a VFCT table is for the device of the table: Linux compares the table's IDs with it, SeaBIOS those in the VBIOS. */
import type { VfctImage } from '../acpi/vfct.js';
import { type Finding, finder } from '../bytes/finding.js';
import type { OptionRom } from '../option-rom/parse.js';
import { pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { isSameDevice } from '../pci/ids.js';
import type { VFCT_IMAGE_FINDINGS } from './vfct-image/findings.js';

const found = finder<typeof VFCT_IMAGE_FINDINGS>();

/** `rom` is the image alone; offsets count from its start. */
export function checkVfctImage(image: VfctImage, { images: [first] }: OptionRom): Finding[] {
	if (first === undefined) return [];
	const own = first.pcir;
	const offset = first.pcirOffset + pciDataStructure23.offsets.vendorId;
	return isSameDevice(image, own) ? [] : [found('vfct-other-ids', 'warning', { table: image, own, offset }, offset)];
}
