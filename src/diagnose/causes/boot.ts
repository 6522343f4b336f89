/** How causes in what firmware and operating system of a VM do with the GPU are concluded. */

import type { BOOT_CAUSES } from './boot/findings.js';
import { type CausesOf, deviceOf, gapOf } from './cause.js';
import { helperRuns } from './helper-runs.js';

export const BOOT: CausesOf<typeof BOOT_CAUSES> = {
	'igd-gop-missing': {
		rules: ['igd-gop-missing', 'igd-needs-gop'],
		/** The helper has done its part, and no GOP driver has asked it for the VBT. */
		conclude: (facts) =>
			helperRuns(facts).flatMap(({ start, opRegion, stolen, failed, vbt }) => {
				const [shown = opRegion[0]] = [start];
				if (shown === undefined || opRegion.length === 0 || failed.length > 0 || vbt.length > 0) return [];
				return [{ confidence: stolen.length > 0 ? 'likely' : 'possible', evidence: [shown] }];
			}),
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'igd-vbt-bad': {
		rules: ['i915-vbt-size'],
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'secure-boot': {
		rules: ['ovmf-secure-boot'],
		values: (evidence) => ({ what: gapOf(evidence, 'what') }),
	},
	'mmio-window': {
		values: (evidence) => ({ address: deviceOf(evidence), bar: gapOf(evidence, 'bar') }),
	},
	'gop-no-monitor': { values: () => ({}) },
	'guest-driver': { values: () => ({}) },
	'guest-disk': { values: () => ({}) },
};
