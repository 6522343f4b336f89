/** All findings of `check`, by code, including those about files that cannot be read. */
import { FILE_FINDINGS } from '../bytes/files/findings.js';
import { GUEST_ROM_FINDINGS } from '../guest/rom-findings.js';
import type { Catalogue } from '../language/entry.js';
import { VFCT_IMAGE_FINDINGS } from './vfct/findings.js';

export const CHECK_FINDINGS: Catalogue = { ...FILE_FINDINGS, ...VFCT_IMAGE_FINDINGS, ...GUEST_ROM_FINDINGS };
