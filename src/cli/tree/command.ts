/** `romtool tree`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import type { TreeFlags } from './run.js';
import { TREE_TEXTS } from './texts.js';

export function treeCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('tree')
		.description(say(TREE_TEXTS.description))
		.argument('<image...>', say(TREE_TEXTS.image))
		.option('--json', say(TREE_TEXTS.json))
		.action(async (paths: string[], flags: TreeFlags) => {
			const { runTree } = await import('./run.js');
			finish(await runTree(paths, flags, io));
		});
}
