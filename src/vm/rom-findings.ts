/** All findings about a ROM that is checked for a VM, by code. */

import { JUDGE_FINDINGS } from '../consumers/judge-findings.js';
import type { Catalogue } from '../language/entry.js';
import { HELPER_FINDINGS } from './findings.js';

export const VM_ROM_FINDINGS: Catalogue = { ...JUDGE_FINDINGS, ...HELPER_FINDINGS };
