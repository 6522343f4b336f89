/** What each rule about a ROM file holds, and where that stands. */
import type { Rule } from './config-finding.js';

export const ROM_RULES = {
	'romfile-missing': {
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		text: 'The ROM file is there: without it QEMU stops with `failed to find romfile`.',
	},
	'romfile-unreadable': {
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		text: 'The ROM file is a file that can be read.',
	},
	'romfile-refused': {
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		text: 'The ROM file is not empty, and has 2 GiB at most.',
	},
	'romfile-unfit': {
		source: 'romtool check',
		text: 'The ROM file is whole, and what runs or reads it in this guest accepts it.',
	},
	'romfile-doubtful': {
		source: 'romtool check',
		text: 'Nothing about the ROM file works for some only.',
	},
	'romfile-other-device': {
		source: 'romtool check --for',
		text: 'VBIOS and GOP driver are for the device that gets them; a VBIOS of the same family does for many.',
	},
	'romfile-rombar-off': {
		source: 'QEMU hw/pci/pci.c pci_add_option_rom; SeaBIOS src/optionroms.c run_file_roms',
		text: 'With a ROM file, rombar is on: otherwise QEMU hands it to SeaBIOS alone, past the device, and OVMF never sees it.',
	},
	'romfile-firmware': {
		source: 'SeaBIOS src/optionroms.c map_pcirom; edk2 PciOptionRomSupport.c ProcessOpRomImage',
		text: "The ROM has an image for the guest's firmware: SeaBIOS runs x86 images, OVMF EFI images; only AMD's VBIOS is read by drivers as well.",
	},
} as const satisfies Record<string, Rule>;
