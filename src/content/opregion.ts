/** A dump of Intel's OpRegion, in which the firmware hands the VBT over (ACPI IGD OpRegion specification 0.5 §3.1.1). */
import { u32At } from '../bytes/integers.js';
import { hasText } from '../bytes/text.js';

/** Its size as its header has it: 8 KiB in all. */
const OPREGION_KIB = 8;

export function isOpregion(bytes: Uint8Array): boolean {
	return hasText(bytes, 0, 'IntelGraphicsMem') && u32At(bytes, 0x10) === OPREGION_KIB;
}
