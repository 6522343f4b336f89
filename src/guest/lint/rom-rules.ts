/** What each rule about a ROM file holds, and where that stands. */
import type { Rule } from './config-finding.js';

export const ROM_RULES = {
	'romfile-missing': {
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		text: 'The ROM file is there: without it QEMU stops with `failed to find romfile`.',
		fix: 'Copy the ROM to where the configuration looks for it: romtool install.',
	},
	'romfile-unreadable': {
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		text: 'The ROM file is a file that can be read.',
		fix: 'Make it a plain file that root may read (mode 0644), or copy it again: romtool install.',
	},
	'romfile-refused': {
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		text: 'The ROM file is not empty, and has 2 GiB at most.',
		fix: 'Take the ROM from its source again, the ROM alone and not the flash around it.',
	},
	'romfile-unfit': {
		source: 'romtool check',
		text: 'The ROM file is whole, and what runs or reads it in this guest accepts it.',
		fix: 'Run romtool check on the ROM, and do what it says; romtool extract makes a new one of the BIOS.',
	},
	'romfile-doubtful': {
		source: 'romtool check',
		text: 'Nothing about the ROM file works for some only.',
		fix: 'Run romtool check on the ROM; should the guest stay dark, take the ROM of the device itself.',
	},
	'romfile-other-device': {
		source: 'romtool check --for',
		text: 'VBIOS and GOP driver are for the device that gets them; a VBIOS of the same family does for many.',
		fix: "Take the device's own VBIOS (romtool vfct, romtool extract) or a driver that takes it.",
	},
	'romfile-rombar-off': {
		source: 'QEMU hw/pci/pci.c pci_add_option_rom; SeaBIOS src/optionroms.c run_file_roms',
		text: 'With a ROM file, rombar is on: otherwise QEMU hands it to SeaBIOS alone, past the device, and OVMF never sees it.',
		fix: 'Leave the ROM BAR on (no rombar=0, no bar=off).',
	},
	'romfile-firmware': {
		source: 'SeaBIOS src/optionroms.c map_pcirom; edk2 PciOptionRomSupport.c ProcessOpRomImage',
		text: "The ROM has an image for the guest's firmware: SeaBIOS runs x86 images, OVMF EFI images; only AMD's VBIOS is read by drivers as well.",
		fix: "Take a ROM for the guest's firmware: with a GOP driver for OVMF, with a VBIOS for SeaBIOS.",
	},
} as const satisfies Record<string, Rule>;
