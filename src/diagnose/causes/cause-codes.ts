/** The codes of all causes, and the values of each; types alone, so that who judges loads no texts. */
import type { EntryValues } from '../../language/entry.js';
import type { HOST_CAUSES } from './host/findings.js';
import type { IGD_CAUSES } from './igd/findings.js';
import type { ROM_CAUSES } from './roms/findings.js';

export type CauseCatalogue = typeof IGD_CAUSES & typeof ROM_CAUSES & typeof HOST_CAUSES;
export type CauseCode = keyof CauseCatalogue;
export type CauseValues<Code extends CauseCode> = EntryValues<CauseCatalogue, Code>;
