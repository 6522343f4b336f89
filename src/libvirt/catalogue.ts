/** All findings that `lint` can report for a libvirt domain. */

import type { Catalogue } from '../language/entry.js';
import { VM_FINDINGS } from '../vm/lint/vm-findings.js';
import { LIBVIRT_LINT_FINDINGS } from './lint/findings.js';

export const LIBVIRT_CATALOGUE: Catalogue = { ...VM_FINDINGS, ...LIBVIRT_LINT_FINDINGS };
