/** All findings that `lint` can report for a configuration of any kind and its ROMs. */

import { JUDGE_FINDINGS } from '../../consumers/judge-findings.js';
import type { Catalogue } from '../../language/entry.js';
import { GUEST_FINDINGS, LINT_RESET_FINDINGS } from '../amd-reset/findings.js';
import { HELPER_FINDINGS, SHARED_FINDINGS } from '../findings.js';
import { HOST_GPU_FINDINGS } from '../host-gpu/findings.js';
import { VIRTUAL_FUNCTION_FINDINGS } from '../virtual-functions/findings.js';
import { IGD_FINDINGS, PASSED_VIRTUAL_FINDINGS } from './findings.js';
import { HOST_FINDINGS, TAKEN_GROUP_FINDINGS, VIABLE_GROUP_FINDINGS } from './host-rules/findings.js';
import { MACHINE_FINDINGS } from './machine-rules/findings.js';
import { MANAGER_FINDINGS } from './managers/findings.js';
import { ROM_FILE_FINDINGS } from './rom-files/findings.js';
import { ROM_PLACE_FINDINGS } from './rom-places/findings.js';

/** Of the configuration and its host. */
export const CONFIG_FINDINGS = {
	...MANAGER_FINDINGS,
	...SHARED_FINDINGS,
	...IGD_FINDINGS,
	...ROM_FILE_FINDINGS,
	...ROM_PLACE_FINDINGS,
	...HELPER_FINDINGS,
	...PASSED_VIRTUAL_FINDINGS,
	...VIRTUAL_FUNCTION_FINDINGS,
	...MACHINE_FINDINGS,
	...HOST_FINDINGS,
	...HOST_GPU_FINDINGS,
	...LINT_RESET_FINDINGS,
	...GUEST_FINDINGS,
};

/** With what is in the ROMs, which are the reasons of some. */
export const VM_FINDINGS: Catalogue = {
	...JUDGE_FINDINGS,
	...CONFIG_FINDINGS,
	...TAKEN_GROUP_FINDINGS,
	...VIABLE_GROUP_FINDINGS,
};
