/** Findings about the work of a command: what extract looked for, what dump read. */
import type { Explanations } from './explanation.js';

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
