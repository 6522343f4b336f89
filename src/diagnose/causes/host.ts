/** How causes that lie in the setup of the host are concluded. */
import { type CausesOf, deviceOf, gapOf } from './cause.js';
import type { HOST_CAUSES } from './host/findings.js';

export const HOST: CausesOf<typeof HOST_CAUSES> = {
	'group-not-viable': {
		rules: ['group-not-viable', 'group-shared'],
		values: (evidence) => ({ address: deviceOf(evidence), group: gapOf(evidence, 'group') }),
	},
};
