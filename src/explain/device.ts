/** Findings about a ROM and the device or the role that it is for. */
import type { Explanations } from './explanation.js';

const OWN = "Take the device's own, from the card or the firmware of its board: romtool vfct, romtool extract.";

export const DEVICE: Explanations = {
	'vbios-other-vendor': {
		cause: "The VBIOS is for a GPU of another vendor: the device's driver has no use for it.",
		fix: OWN,
	},
	'vbios-other-device': {
		cause: 'The VBIOS is for another device: SeaBIOS does not run it, and it may not fit.',
		fix: OWN,
	},
	'vbios-other-family': {
		cause:
			'The VBIOS is for another family of chips: drivers set the chip up by the tables of another, and fail (error 43, black screen).',
		fix: OWN,
	},
	'vbios-family-unknown': {
		cause: "The family of the device's chip is not known to romtool, so that it cannot tell whether the VBIOS fits.",
		fix: OWN,
	},
	'vbios-sibling': {
		cause:
			'The VBIOS is for a sibling of the same family: it works for many, but SeaBIOS, which compares IDs, does not run it.',
		fix: OWN,
	},
	'gop-other-vendor': {
		cause: 'The GOP driver is for another vendor, and leaves the device alone.',
		fix: OWN,
	},
	'gop-device-measured': {
		cause: 'This driver was asked in a virtual machine, and takes the device.',
		fix: 'None needed.',
	},
	'gop-device-listed': {
		cause:
			"The device is in the driver's own table. Nobody has asked this driver; drivers take what is in their table as a rule.",
		fix: 'None needed; romtool probe asks the driver.',
	},
	'gop-device-declined': {
		cause: 'This driver was asked in a virtual machine, and declines the device with the VBIOS that it gets.',
		fix: "Take the driver and the VBIOS of the device's own board: romtool extract.",
	},
	'gop-device-asks-hardware': {
		cause:
			"This driver was asked in a virtual machine, and read the device's registers before it declined: only the chip itself can tell.",
		fix: 'Try it.',
	},
	'gop-device-absent': {
		cause:
			'The driver takes the devices in its table only, and this one is not in it: no picture before the driver of the guest.',
		fix: OWN,
	},
	'gop-device-unknown': {
		cause: "The device is not in the driver's table, and drivers of its kind run on chips that their table lacks.",
		fix: 'Ask it (romtool probe), or try it, with a VBIOS of the device in the ROM BAR.',
	},
	'gop-id-not-looked-at': {
		cause: "The ROM's header names another device. OVMF does not look at it, and starts the driver anyway.",
		fix: 'None needed; romtool edit set-id makes them agree.',
	},
	'role-mismatch': {
		cause: 'The file is not what it is to be used as: a VBIOS in place of a GOP driver, a helper in place of a driver.',
		fix: 'Use it as what it is, or take another file.',
	},
	'legacy-only-no-picture': {
		cause:
			"The VBIOS is legacy code alone, which OVMF does not run: the screen stays dark until the guest's own driver loads.",
		fix: "Give the guest a GOP driver's ROM as well: romtool plan says where.",
	},
	'igd-needs-gop': {
		cause:
			'The helper for an Intel iGPU draws nothing: it sets up OpRegion and stolen memory for a GOP driver, and there is none in this ROM.',
		fix: 'Give the GOP ROM to a second function, or join the two: romtool edit join.',
	},
	'gop-on-audio-function': {
		cause: "The GOP driver is alone in its ROM, and the GPU's ROM BAR is needed for the VBIOS or the helper.",
		fix: 'Give the ROM to the audio function as its romfile, or join it behind the other: romtool edit join.',
	},
	'igd-helper-too-small': {
		cause:
			'The helper for Intel iGPUs is smaller than whole ones: builds that lost their code to link-time optimisation load and do nothing.',
		fix: 'Take another build, or build it without LTO.',
	},
};
