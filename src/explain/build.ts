/** Findings about what `romtool build`, `efirom` and `romtool edit` make. */
import type { Explanations } from './explanation.js';

export const BUILD: Explanations = {
	'vendor-id-decimal': {
		cause: 'The vendor ID is nobody\'s, but was meant in hex and read as decimal: EfiRom reads "-f 1002" as 0x03EA.',
		fix: 'Give the ID in hex: romtool edit set-id mends a ROM that is there.',
	},
	'device-id-decimal': {
		cause:
			'The device ID is unknown, but is a known one when its digits are read as hex: EfiRom takes IDs without 0x for decimal.',
		fix: 'Give the ID in hex: romtool edit set-id mends a ROM that is there.',
	},
	'vendor-id-unknown': {
		cause: 'Nobody has this vendor ID, but its digits, read as decimal, are one that is known.',
		fix: 'Give the ID in hex, as lspci -nn prints it.',
	},
	'ids-unused': {
		cause: 'An input that starts with 55 aa brings headers of its own, which keep their IDs.',
		fix: 'Change them with romtool edit set-id, if they are to be others.',
	},
	'efi-application': {
		cause: 'The input is an EFI application: firmware starts only drivers from an option ROM.',
		fix: 'Use the driver (.efi of subsystem 11 or 12).',
	},
	'subsystem-not-efi': {
		cause: "The input's subsystem is none of an EFI driver (11 boot service driver, 12 runtime driver).",
		fix: 'Use the driver.',
	},
	'machine-unsupported': {
		cause: 'No UEFI firmware in use runs drivers of this machine type.',
		fix: 'Use a build of the driver for X64.',
	},
	'rom-too-small-for-ovmf': {
		cause: 'The ROM has 2048 bytes or fewer: OVMF takes a BAR of 2 KiB for none, and never reads it.',
		fix: 'Add a second image, or pad the driver.',
	},
	'binary-several-images': {
		cause: 'The binary is a ROM of several images and was taken as one: those after the first are hidden.',
		fix: 'Join ROMs with romtool edit join.',
	},
	'binary-last-byte': {
		cause: "The binary's last byte was changed so that its bytes sum to zero, as EfiRom does.",
		fix: 'None needed, unless that byte meant something.',
	},
	'checksum-byte': {
		cause: 'With --checksum one byte was set so that the bytes of the image sum to zero.',
		fix: 'None needed.',
	},
	'same-as-unpacked': {
		cause: 'Built from a rom.json, the ROM has the same bytes as the one that was unpacked.',
		fix: 'None needed.',
	},
	'differs-from-unpacked': {
		cause:
			'Built from a rom.json, the ROM has other bytes than the one that was unpacked: a part has been changed since.',
		fix: 'None, if the change was meant; else unpack the ROM again.',
	},
};
