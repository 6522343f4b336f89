/** How causes that lie in the state of a device of the host are concluded. */
import { type CausesOf, type Conclusion, deviceOf, gapOf } from './cause.js';
import type { DEVICE_CAUSES } from './devices/findings.js';
import { supported } from './supported.js';

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
	'gpu-not-reset': {
		/** The port of a GPU that has died tells of it, too: not a second GPU. */
		conclude: (facts, setup) => {
			const all = supported('gpu-not-reset', facts, setup);
			const isPort = ({ evidence }: Conclusion) => evidence.every(({ message }) => message === 'k-aer');
			const ports = all.filter(isPort).flatMap(({ evidence }) => evidence);
			const [first, ...others] = all.filter((each) => !isPort(each));
			if (first === undefined || ports.length === 0) return all;
			const confidence = first.confidence === 'possible' ? 'likely' : first.confidence;
			return [{ ...first, confidence, evidence: [...first.evidence, ...ports] }, ...others];
		},
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'reset-group': {
		rules: ['audio-not-passed'],
		values: (evidence) => ({ address: deviceOf(evidence), other: gapOf(evidence, 'other') }),
	},
};
