/** All findings about a file that is checked as a ROM, by code. */
import { CONSUMERS } from '../consumers/consumers.js';
import { DEVICE_FINDINGS } from '../consumers/device-match/findings.js';
import { ROLE_FINDINGS } from '../consumers/role/findings.js';
import type { Catalogue } from '../language/entry.js';
import { BUILD_FINDINGS } from '../option-rom/build/findings.js';
import { INSPECT_FINDINGS } from './inspect-findings.js';
import { VFCT_IMAGE_FINDINGS } from './vfct/findings.js';

export const CHECK_FINDINGS: Catalogue = {
	...INSPECT_FINDINGS,
	...VFCT_IMAGE_FINDINGS,
	...BUILD_FINDINGS,
	...DEVICE_FINDINGS,
	...ROLE_FINDINGS,
	...Object.assign({}, ...CONSUMERS.map(({ findings }) => findings)),
};
