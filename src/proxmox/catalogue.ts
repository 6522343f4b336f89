/** All findings that `lint` can report for a configuration of Proxmox VE. */

import type { Catalogue } from '../language/entry.js';
import { VM_FINDINGS } from '../vm/lint/vm-findings.js';
import { MEDIATED_FINDINGS } from '../vm/mediated/findings.js';
import { PROXMOX_LINT_FINDINGS } from './lint/findings.js';
import { FIRMWARE_FINDINGS } from './lint/firmware/findings.js';
import { MAPPING_FINDINGS } from './lint/mappings/findings.js';
import { REFUSED_MACHINE_FINDINGS } from './lint/refused-machine/findings.js';
import { SHARED_DEVICE_FINDINGS } from './lint/shared/findings.js';

/** Of its own configurations and those of its cluster. */
export const PROXMOX_FINDINGS = {
	...PROXMOX_LINT_FINDINGS,
	...MAPPING_FINDINGS,
	...FIRMWARE_FINDINGS,
	...REFUSED_MACHINE_FINDINGS,
	...SHARED_DEVICE_FINDINGS,
	...MEDIATED_FINDINGS,
};

export const PROXMOX_CATALOGUE: Catalogue = { ...VM_FINDINGS, ...PROXMOX_FINDINGS };
