/** All that `romtool extract` may say of images and of the ROMs that it builds, by code. */
import type { Catalogue } from '../../language/entry.js';
import { CHECK_FINDINGS } from '../../report/check-findings.js';
import { EXTRACT_FINDINGS } from '../../report/extract/findings.js';

export const EXTRACT_CATALOGUE: Catalogue = { ...CHECK_FINDINGS, ...EXTRACT_FINDINGS };
