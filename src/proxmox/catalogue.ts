/** All findings that `lint` can report for a configuration of Proxmox VE. */
import { GUEST_FINDINGS } from '../guest/lint/guest-findings.js';
import type { Catalogue } from '../language/entry.js';
import { PROXMOX_LINT_FINDINGS } from './lint/findings.js';

export const PROXMOX_CATALOGUE: Catalogue = { ...GUEST_FINDINGS, ...PROXMOX_LINT_FINDINGS };
