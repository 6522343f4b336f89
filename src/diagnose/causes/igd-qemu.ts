/** How causes in what QEMU and the host offer of an Intel iGPU are concluded. */
import { type CausesOf, deviceOf, gapOf } from './cause.js';
import type { IGD_QEMU_CAUSES } from './igd-qemu/findings.js';
import { supported } from './supported.js';

export const IGD_QEMU: CausesOf<typeof IGD_QEMU_CAUSES> = {
	'igd-opregion-absent': {
		rules: ['igd-not-primary'],
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'igd-address': {
		rules: ['igd-address', 'legacy-igd-address'],
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'igd-legacy-q35': {
		rules: ['legacy-igd-q35', 'igd-lpc-q35'],
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'igd-legacy-no-rom': {
		rules: ['igd-helper-missing'],
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'igd-qemu-generation': {
		rules: ['igd-qemu', 'igd-generation-unknown'],
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'igd-hotplug': { values: (evidence) => ({ address: deviceOf(evidence) }) },
	'igd-gms-range': {
		rules: ['igd-gms-range'],
		values: (evidence) => ({ address: deviceOf(evidence), range: gapOf(evidence, 'range') }),
	},
	'igd-option-unknown': {
		rules: ['igd-option-unknown', 'args-set-unknown'],
		/** A name that begins with a number is the rest of one of a device: `-set device.hostpci0.0.romfile` without such a device. */
		conclude: (facts) =>
			supported('igd-option-unknown', facts).flatMap(({ confidence, evidence }) => {
				const own = evidence.filter(({ values }) => !/^\d+\./.test(values['option'] ?? ''));
				return own.length > 0 ? [{ confidence, evidence: own }] : [];
			}),
		values: (evidence) => ({ address: deviceOf(evidence), option: gapOf(evidence, 'option') }),
	},
};
