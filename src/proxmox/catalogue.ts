/** All findings that `lint` can report for a configuration of Proxmox VE. */

import type { Catalogue } from '../language/entry.js';
import { VM_FINDINGS } from '../vm/lint/vm-findings.js';
import { PROXMOX_LINT_FINDINGS } from './lint/findings.js';

export const PROXMOX_CATALOGUE: Catalogue = { ...VM_FINDINGS, ...PROXMOX_LINT_FINDINGS };
