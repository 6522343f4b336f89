/** The commands whose files may be worked on in several threads, by name: another thread loads the one that it is for. */
import { onDemand } from '../on-demand.js';
import type { WorkName } from './work-name.js';

/** Of the module that runs the command, which needs no file of its own for it then. */
export const WORKS = {
	inspect: onDemand(() => import('../inspect/run.js'), 'inspectWork'),
	check: onDemand(() => import('../check/run.js'), 'checkWork'),
	extract: onDemand(() => import('../extract/run.js'), 'extractWork'),
	tree: onDemand(() => import('../tree/run.js'), 'treeWork'),
} satisfies Record<WorkName, unknown>;
