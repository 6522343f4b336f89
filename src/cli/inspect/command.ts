/** `romtool inspect`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import type { InspectFlags } from './run.js';

export function inspectCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('inspect')
		.description('say what files are: ROMs, drivers, VBIOS, VBT, VFCT tables, and what is in them')
		.argument('<file...>', 'files, and folders for all files below them; "-" is standard input')
		.option('--json', 'print an array with an element per file')
		.action(async (paths: string[], flags: InspectFlags) => {
			const { runInspect } = await import('./run.js');
			finish(runInspect(paths, flags, io));
		});
}
