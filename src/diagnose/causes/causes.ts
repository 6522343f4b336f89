/** All causes that are known. */
import type { Catalogue } from '../../language/entry.js';
import type { Cause, CausesOf } from './cause.js';
import type { CauseCatalogue, CauseCode } from './cause-codes.js';
import { HOST_CAUSES } from './host/findings.js';
import { HOST } from './host.js';
import { IGD_CAUSES } from './igd/findings.js';
import { IGD } from './igd.js';
import { ROM_CAUSES } from './roms/findings.js';
import { ROMS } from './roms.js';

const ALL: CausesOf<CauseCatalogue> = { ...HOST, ...IGD, ...ROMS };

/** Their order decides between those that are as grave and as sure as each other. */
export const CAUSES: readonly (readonly [CauseCode, Cause<CauseCode>])[] = Object.entries(ALL) as [
	CauseCode,
	Cause<CauseCode>,
][];

export const CAUSE_CATALOGUE: CauseCatalogue & Catalogue = { ...HOST_CAUSES, ...IGD_CAUSES, ...ROM_CAUSES };
