/** `romtool tree`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import type { TreeFlags } from './run.js';
import { TREE_TEXTS } from './texts.js';

const runTree = onDemand(() => import('./run.js'), 'runTree');

export function treeCommand(io: Io, finish: Finish): Command {
	return new Command('tree')
		.description(say(TREE_TEXTS.description))
		.argument('<image...>', say(TREE_TEXTS.image))
		.option('--json', say(TREE_TEXTS.json))
		.action(async (paths: string[], flags: TreeFlags) => finish(await runTree(paths, flags, io)));
}
