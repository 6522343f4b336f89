/** Findings about flash images, capsules, volumes and what is in them, and about VFCT tables. */
import type { Explanations } from './explanation.js';

const GO_ON = 'None needed for what was found; where something is missing, take the BIOS file from its source again.';

export const FIRMWARE: Explanations = {
	'region-truncated': {
		cause:
			"A region of Intel's flash descriptor ends behind the image: the file is cut off, or holds the BIOS region alone.",
		fix: GO_ON,
	},
	'capsule-truncated': {
		cause: 'The capsule declares more bytes than are there.',
		fix: 'Get the whole file.',
	},
	'volume-header-sum': {
		cause: "A volume's header does not sum to zero: it is damaged. It is read all the same.",
		fix: GO_ON,
	},
	'volume-length': {
		cause: 'A volume declares another length than fits; it is read as far as it goes.',
		fix: GO_ON,
	},
	'file-header-sum': {
		cause: "A file's header does not have the sum that it gives: it is damaged.",
		fix: GO_ON,
	},
	'file-sum': {
		cause: "A file's data does not have the sum that its header gives: it is damaged.",
		fix: GO_ON,
	},
	'file-deleted': {
		cause: 'A file is marked as deleted: firmware passes it over, and a newer one is usually beside it.',
		fix: 'None needed.',
	},
	'file-header': {
		cause: 'Between the files of a volume are bytes that are no file; they are searched as they are.',
		fix: GO_ON,
	},
	'section-header': {
		cause:
			'Between the sections of a file are bytes that are no section, or more sections than are listed; they are searched as they are.',
		fix: GO_ON,
	},
	'section-crc': {
		cause: "A section's CRC-32 is wrong: what is in it is damaged.",
		fix: GO_ON,
	},
	'section-unknown': {
		cause: 'A section is packed in a way that is not known, and cannot be opened.',
		fix: 'Where what you look for is not found, look for it with UEFITool.',
	},
	'section-undecodable': {
		cause:
			'A compressed section cannot be unpacked: it is damaged, unpacks to too much, or nothing is there to unpack it with.',
		fix: GO_ON,
	},
	'directory-missing': {
		cause:
			"A pointer of AMD's embedded firmware structure leads to where no directory is: it is unused, or a part of the flash is missing.",
		fix: GO_ON,
	},
	'directory-repeated': {
		cause: 'Two pointers lead to one PSP or BIOS directory, which is read once.',
		fix: 'None needed.',
	},
	'directory-limit': {
		cause: 'There are more PSP and BIOS directories than any image has; the others are not read.',
		fix: GO_ON,
	},
	'directory-count': {
		cause: 'A PSP or BIOS directory declares more entries than fit; the first are read.',
		fix: GO_ON,
	},
	'directory-checksum': {
		cause: 'The checksum of a PSP or BIOS directory is wrong: it was changed, or is damaged.',
		fix: GO_ON,
	},
	'slot-checksum': {
		cause: "The checksum of an image slot's header is wrong.",
		fix: GO_ON,
	},
	'entry-outside': {
		cause:
			'An entry of a PSP or BIOS directory lies outside of the image, in a part of the flash that is not in the file.',
		fix: GO_ON,
	},
	'entry-truncated': {
		cause: 'An entry of a PSP or BIOS directory is longer than the image.',
		fix: GO_ON,
	},
	'entry-undecodable': {
		cause: 'An entry of a PSP or BIOS directory cannot be unpacked: it is encrypted, or damaged.',
		fix: GO_ON,
	},
	'work-limit': {
		cause:
			'The image asks for more work of one kind than any real one: so many headers that are none, parts that lie over each other, or packed data. What was found until then is told; the rest was not looked at further.',
		fix: 'None needed for what was found; a BIOS file from its vendor does not do this.',
	},
	'more-findings': {
		cause: 'There are more than twenty findings of one kind: the others are counted.',
		fix: 'Mend those that are shown, and look again.',
	},
};

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
