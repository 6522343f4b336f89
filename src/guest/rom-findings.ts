/** All findings about a ROM that is checked for a VM, by code. */
import type { Catalogue } from '../language/entry.js';
import { CHECK_FINDINGS } from '../report/check-findings.js';
import { HELPER_FINDINGS } from './findings.js';

export const GUEST_ROM_FINDINGS: Catalogue = { ...CHECK_FINDINGS, ...HELPER_FINDINGS };
