/** All findings of `check`, by code, including those about files that cannot be read. */
import { FILE_FINDINGS } from '../bytes/files/findings.js';
import { VFCT_IMAGE_FINDINGS } from '../consumers/vfct-image/findings.js';
import type { Catalogue } from '../language/entry.js';
import { VM_ROM_FINDINGS } from '../vm/rom-findings.js';

export const CHECK_FINDINGS: Catalogue = { ...FILE_FINDINGS, ...VFCT_IMAGE_FINDINGS, ...VM_ROM_FINDINGS };
