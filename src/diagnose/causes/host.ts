/** How causes that lie in the setup of the host are concluded. */
import { type CausesOf, deviceOf, gapOf } from './cause.js';
import type { HOST_CAUSES } from './host/findings.js';

export const HOST: CausesOf<typeof HOST_CAUSES> = {
	'kvm-off': { values: () => ({}) },
	'iommu-off': {
		rules: ['iommu-off'],
		values: () => ({}),
	},
	'group-not-viable': {
		rules: ['group-not-viable', 'group-shared'],
		values: (evidence) => ({ address: deviceOf(evidence), group: gapOf(evidence, 'group') }),
	},
	'not-bound': {
		rules: ['vfio-not-loaded', 'vfio-ids-invalid'],
		values: (evidence) => ({ address: deviceOf(evidence), group: gapOf(evidence, 'group') }),
	},
	'iommu-refused': {
		values: (evidence) => ({ address: deviceOf(evidence), error: gapOf(evidence, 'error') }),
	},
	memlock: {
		values: (evidence) => ({ address: deviceOf(evidence), error: gapOf(evidence, 'error') }),
	},
	hook: { values: (evidence) => ({ file: gapOf(evidence, 'file') }) },
	'vga-region-absent': {
		rules: ['igd-no-disable-vga', 'vga-disabled', 'x-vga-ovmf'],
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
};
