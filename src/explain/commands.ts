/** Findings about the work of a command: what extract looked for, what dump read. */
import type { Explanations } from './explanation.js';

export const EXTRACT: Explanations = {
	'nothing-found': {
		cause:
			'Nothing of what was asked for is in the file: it is an update program or an encrypted package, firmware of a board without a GPU, or no firmware at all.',
		fix: 'Do what the finding says: unpack the package first, or take the BIOS of the right board; romtool tree shows what is there.',
	},
	'nothing-for-device': {
		cause: 'There are drivers or VBIOS images in the file, but none for the device that --for names.',
		fix: 'Take the BIOS of a board that this device sits on, or leave out --for to have everything.',
	},
};

export const DUMP: Explanations = {
	'dump-driver-bound': {
		cause: 'A driver of the host has the device: what was read may be changed by it, or a part only.',
		fix: 'Compare it with a dump after the driver is unbound.',
	},
	'dump-primary-gpu': {
		cause: 'The GPU is the primary one: what was read may be the copy that the firmware has started and changed.',
		fix: 'Compare it with a dump while another GPU is the primary one, or with the file of the vendor.',
	},
	'dump-left-on': {
		cause: "Reading the ROM could not be switched off again in the host's sysfs.",
		fix: 'Write 0 to the file rom of the device.',
	},
};
