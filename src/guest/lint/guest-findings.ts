/** All that `lint` may say of a configuration of any kind, and of the ROMs that it names. */
import type { Catalogue } from '../../language/entry.js';
import { CHECK_FINDINGS } from '../../report/check-findings.js';
import { MANAGER_FINDINGS } from './managers/findings.js';

export const GUEST_FINDINGS: Catalogue = { ...CHECK_FINDINGS, ...MANAGER_FINDINGS };
