/** `romtool tree`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { jobsOption } from '../jobs/option.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import type { SvgFlags } from '../svg.js';
import { MAKING_TEXTS } from '../texts.js';
import { TREE_TEXTS } from './texts.js';
import type { TreeFlags } from './write-trees.js';

const runTree = onDemand(() => import('./run.js'), 'runTree');
const drawTree = onDemand(() => import('./draw.js'), 'drawTree');

export function treeCommand(io: Io, finish: Finish): Command {
	return new Command('tree')
		.description(say(TREE_TEXTS.description))
		.argument('<image...>', say(TREE_TEXTS.image))
		.addOption(jobsOption())
		.option('--json', say(TREE_TEXTS.json))
		.option('--svg <file>', say(MAKING_TEXTS.svg))
		.option('--force', say(MAKING_TEXTS.replaceOutput))
		.action(async (paths: string[], flags: TreeFlags & SvgFlags) => {
			finish(await (flags.svg === undefined ? runTree : drawTree)(paths, flags, io));
		});
}
