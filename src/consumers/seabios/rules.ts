/** What SeaBIOS demands of a ROM, each rule with where it stands (SeaBIOS 1.16 src/optionroms.c; QEMU hw/pci/pci.c). */
import type { Rule } from '../../bytes/rule.js';

export const SEABIOS_RULES = {
	'seabios-rom-signature': {
		source: 'src/optionroms.c map_pcirom',
		text: 'Each image begins with 55 aa, and the first one with the ROM; the search ends before one that does not.',
		fix: 'Cut off what precedes the ROM (romtool edit trim), or build it anew.',
	},
	'seabios-pcir-signature': {
		source: 'src/optionroms.c map_pcirom, get_pci_rom',
		text: 'Each image points to a PCI data structure that begins with "PCIR". It need not be aligned.',
		fix: 'Build the ROM anew: romtool build.',
	},
	'seabios-ids': {
		source: 'src/optionroms.c map_pcirom',
		text: "The image's vendor and device are the device's. The device list is not looked at.",
		fix: "Take the device's own VBIOS, or set its IDs: romtool edit set-id.",
	},
	'seabios-code-type': {
		source: 'src/optionroms.c map_pcirom',
		text: "The image's code type is 0 (x86 PC-AT).",
		fix: 'Take a ROM with a VBIOS; EFI drivers are for OVMF.',
	},
	'seabios-last-image': {
		source: 'src/optionroms.c map_pcirom',
		text: 'Bit 7 of the indicator ends the search.',
		fix: 'Build the ROM anew: romtool build marks the last image alone.',
	},
	'seabios-image-length-zero': {
		source: 'src/optionroms.c map_pcirom',
		text: 'No image that is passed over has length zero: SeaBIOS would look at it forever.',
		fix: 'Build the ROM anew: romtool build.',
	},
	'seabios-size-zero': {
		source: 'src/optionroms.c is_valid_rom',
		text: 'The size at byte 2 of the header is not zero.',
		fix: 'Take the ROM from its source again, or build it anew.',
	},
	'seabios-size-beyond-rom': {
		source: 'src/optionroms.c copy_rom',
		text: 'The size at byte 2 of the header ends inside the ROM BAR. SeaBIOS does not check it: where nothing else is mapped behind, all bytes there are alike, leave the sum as it is, and the image runs.',
		fix: 'Get the whole file.',
	},
	'seabios-sum': {
		source: 'src/optionroms.c is_valid_rom',
		text: 'The bytes that the size at byte 2 covers sum to zero. The image length in the PCI data structure plays no part.',
		fix: 'Mend the sum (romtool edit fix-sum) where the change was meant; otherwise take the ROM from its source again.',
	},
	'seabios-truncated': {
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		text: 'The image lies inside the file. Zeros stand in for what is missing.',
		fix: 'Get the whole file.',
	},
	'seabios-display': {
		source: 'src/optionroms.c vgarom_setup, try_setup_display_other, optionrom_setup',
		text: 'Of all display devices only one gets its ROM run: the first that decodes VGA, or the first of class 0x0380 with a ROM where there is no VGA.',
		fix: 'Make the passed card the only display of the guest.',
	},
} as const satisfies Record<string, Rule>;

export type SeabiosRule = keyof typeof SEABIOS_RULES;
