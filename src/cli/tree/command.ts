/** `romtool tree`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import type { TreeFlags } from './run.js';

export function treeCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('tree')
		.description('show the structure of a firmware image: volumes, files, sections, with offsets and findings')
		.argument('<image...>', 'BIOS images, capsules, volumes; "-" is standard input')
		.option('--json', 'print an array with an element per image')
		.action(async (paths: string[], flags: TreeFlags) => {
			const { runTree } = await import('./run.js');
			finish(await runTree(paths, flags, io));
		});
}
