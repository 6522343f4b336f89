/** `romtool inspect`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { COMMON } from '../texts.js';
import type { InspectFlags } from './run.js';
import { INSPECT_HELP } from './texts.js';

export function inspectCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('inspect')
		.description(say(INSPECT_HELP.description))
		.argument('<file...>', say(COMMON.files))
		.option('--json', say(COMMON.jsonPerFile))
		.action(async (paths: string[], flags: InspectFlags) => {
			const { runInspect } = await import('./run.js');
			finish(runInspect(paths, flags, io));
		});
}
