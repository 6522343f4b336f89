/** Findings about flash images, capsules, volumes and what is in them, and about VFCT tables. */
import type { Explanations } from './explanation.js';

export const VFCT: Explanations = {
	'vfct-signature': {
		cause: 'The file does not begin with "VFCT": it is another table, or no ACPI table.',
		fix: 'Take /sys/firmware/acpi/tables/VFCT of the host.',
	},
	'vfct-truncated': {
		cause: 'The table is cut off: it declares more bytes than are there.',
		fix: 'Copy the table again, all of it.',
	},
	'vfct-checksum': {
		cause: 'The bytes of the table do not sum to zero: it was changed, or is damaged.',
		fix: 'Copy the table again.',
	},
	'vfct-image-truncated': {
		cause: 'A VBIOS in the table is cut off. It is told of, and not written.',
		fix: 'Copy the table again; where the firmware made it so, take the VBIOS out of the BIOS: romtool extract.',
	},
	'vfct-image-offset': {
		cause: 'The offset of the first VBIOS leads into the headers of the table: the table is damaged, or was changed.',
		fix: 'Copy the table again (/sys/firmware/acpi/tables/VFCT), or take the VBIOS out of the BIOS: romtool extract.',
	},
	'vfct-empty': {
		cause: 'The table has no VBIOS.',
		fix: 'Take the VBIOS out of the BIOS: romtool extract.',
	},
};
