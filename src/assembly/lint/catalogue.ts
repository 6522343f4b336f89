/** What findings of configurations say, and with them those of the ROM files that they name. */
import type { Catalogue } from '../../language/entry.js';
import { LIBVIRT_CATALOGUE } from '../../libvirt/catalogue.js';
import { PROXMOX_CATALOGUE } from '../../proxmox/catalogue.js';
import { CHECK_FINDINGS } from '../../report/check-findings.js';

export const LINT_CATALOGUE: Catalogue = { ...PROXMOX_CATALOGUE, ...LIBVIRT_CATALOGUE };

/** Of causes of a log that are findings of what is known beside it. */
export const RULE_CATALOGUE: Catalogue = { ...LINT_CATALOGUE, ...CHECK_FINDINGS };
