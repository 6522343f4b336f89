/** How causes that lie in the state of a device of the host are concluded. */
import { type CausesOf, deviceOf, gapOf } from './cause.js';
import type { DEVICE_CAUSES } from './devices/findings.js';

export const DEVICES: CausesOf<typeof DEVICE_CAUSES> = {
	'host-framebuffer': {
		rules: ['host-console-lost'],
		values: (evidence) => ({ address: deviceOf(evidence), bar: gapOf(evidence, 'bar') }),
	},
	'device-lost': {
		values: (evidence) => ({ address: deviceOf(evidence), error: gapOf(evidence, 'error') }),
	},
	'device-busy': {
		rules: ['device-twice'],
		values: (evidence) => ({
			address: deviceOf(evidence),
			group: gapOf(evidence, 'group'),
			user: gapOf(evidence, 'user'),
		}),
	},
	'device-absent': {
		rules: ['device-absent', 'source-missing'],
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'host-driver-stuck': { values: (evidence) => ({ address: deviceOf(evidence) }) },
	'gpu-not-reset': { values: (evidence) => ({ address: deviceOf(evidence) }) },
	'reset-group': {
		rules: ['audio-not-passed'],
		values: (evidence) => ({ address: deviceOf(evidence), other: gapOf(evidence, 'other') }),
	},
};
