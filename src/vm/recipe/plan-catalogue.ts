/** All that may be said of a plan and of the ROMs in it, by code. */
import type { Catalogue } from '../../language/entry.js';
import { PLAN_RESET_FINDINGS } from '../amd-reset/findings.js';
import { SHARED_FINDINGS } from '../findings.js';
import { HOST_GPU_FINDINGS } from '../host-gpu/findings.js';
import { MEDIATED_FINDINGS, PLAN_SLICE_FINDINGS } from '../mediated/findings.js';
import { MODE_FINDINGS } from '../modes/findings.js';
import { VM_ROM_FINDINGS } from '../rom-findings.js';
import { PLAN_VIRTUAL_FINDINGS, VIRTUAL_FUNCTION_FINDINGS } from '../virtual-functions/findings.js';
import { CHANGE_FINDINGS } from './changes/findings.js';
import { PLAN_FINDINGS } from './findings.js';

export const PLAN_CATALOGUE: Catalogue = {
	...VM_ROM_FINDINGS,
	...SHARED_FINDINGS,
	...VIRTUAL_FUNCTION_FINDINGS,
	...PLAN_VIRTUAL_FINDINGS,
	...MEDIATED_FINDINGS,
	...PLAN_SLICE_FINDINGS,
	...PLAN_RESET_FINDINGS,
	...PLAN_FINDINGS,
	...CHANGE_FINDINGS,
	...HOST_GPU_FINDINGS,
	...MODE_FINDINGS,
};
