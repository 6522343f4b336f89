/** All ROMs of the proof, in the order of its table. */
import { CHAIN_MUTATIONS } from './chain-mutations.js';
import { COPY_MUTATIONS, CUT_MUTATIONS } from './copy-mutations.js';
import type { Mutation } from './mutate.js';
import { MORE_PE_MUTATIONS } from './pe-mutations/all.js';
import { CODE_AS_SAID } from './pe-mutations/entries.js';
import { RELOCATIONS_OF_RELOCATIONS } from './pe-mutations/relocations.js';
import { PE_MUTATIONS } from './pe-mutations.js';
import { ROM_MUTATIONS } from './rom-mutations.js';
import { SEABIOS_MUTATIONS } from './seabios-mutations.js';

export const MUTATIONS: readonly Mutation[] = [
	...ROM_MUTATIONS,
	...CHAIN_MUTATIONS,
	...PE_MUTATIONS,
	...MORE_PE_MUTATIONS,
	...SEABIOS_MUTATIONS,
	// The place in this list is in each ROM: what comes later stands at the end, so that test/probe/agreed.tsv knows the others.
	...RELOCATIONS_OF_RELOCATIONS,
	...CODE_AS_SAID,
	...COPY_MUTATIONS,
	...CUT_MUTATIONS,
];
