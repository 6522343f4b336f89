/** All that `check` may say of a ROM, by code. */
import { SEABIOS_FINDINGS } from '../consumers/seabios/findings.js';
import type { Catalogue } from '../language/entry.js';

export const CHECK_FINDINGS: Catalogue = { ...SEABIOS_FINDINGS };
