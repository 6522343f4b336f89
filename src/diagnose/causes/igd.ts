/** How causes in the way of an Intel iGPU are concluded. */
import { type CausesOf, deviceOf, gapOf } from './cause.js';
import type { IGD_CAUSES } from './igd/findings.js';
import { supported } from './supported.js';

export const IGD: CausesOf<typeof IGD_CAUSES> = {
	'igd-helper-host-bdsm': {
		rules: ['igd-helper-host-bdsm', 'igd-qemu'],
		/** It reads 0 where QEMU emulates the register. With another address it is memory that is missing. */
		conclude: (facts) => {
			const addresses = facts.of('helper-bdsm-get');
			const zero = addresses.filter(({ values }) => Number(values['base']) === 0);
			if (addresses.length > 0 && zero.length === 0) return [];
			return supported('igd-helper-host-bdsm', facts).map(({ evidence }) => ({
				confidence: zero.length > 0 ? 'certain' : 'likely',
				evidence: [...evidence, ...zero],
			}));
		},
		values: (evidence) => ({
			address: deviceOf(evidence),
			base: gapOf(evidence, 'base'),
			status: gapOf(evidence, 'status') ?? '',
		}),
	},
};
