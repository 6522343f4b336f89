/** All findings that `lint` can report for a libvirt domain. */
import { GUEST_FINDINGS } from '../guest/lint/guest-findings.js';
import type { Catalogue } from '../language/entry.js';
import { LIBVIRT_LINT_FINDINGS } from './lint/findings.js';

export const LIBVIRT_CATALOGUE: Catalogue = { ...GUEST_FINDINGS, ...LIBVIRT_LINT_FINDINGS };
