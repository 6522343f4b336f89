/** All trials of drivers, by kind. */
import type { Mutation } from '../mutate.js';
import { COMPRESSED } from './compressed.js';
import { DEBUG } from './debug.js';
import { ENTRIES } from './entries.js';
import { HEADERS } from './headers.js';
import { OVERRUNS } from './overruns.js';
import { PLACEMENT } from './placement.js';
import { RELOCATIONS } from './relocations.js';
import { TE } from './te.js';

export const MORE_PE_MUTATIONS: readonly Mutation[] = [
	...ENTRIES,
	...OVERRUNS,
	...PLACEMENT,
	...RELOCATIONS,
	...DEBUG,
	...HEADERS,
	...TE,
	...COMPRESSED,
];
