/** All that `inspect` may say of a file, by code: that it cannot be read, too. */
import type { Catalogue } from '../../language/entry.js';
import { CHECK_FINDINGS } from '../../report/check-findings.js';
import { FILE_FINDINGS } from '../../report/files/findings.js';

export const INSPECT_FINDINGS: Catalogue = { ...CHECK_FINDINGS, ...FILE_FINDINGS };
