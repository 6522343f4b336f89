/** `romtool completion`: its argument, and what runs when it is read. */
import { Argument, Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { SHELLS, type Shell } from './shells.js';
import { COMPLETION_TEXTS } from './texts.js';

export function completionCommand(io: Io, finish: (exitCode: number) => void, program: Command): Command {
	return new Command('completion')
		.description(say(COMPLETION_TEXTS.description))
		.addArgument(new Argument('<shell>', say(COMPLETION_TEXTS.shell)).choices(SHELLS))
		.addHelpText('after', say(COMPLETION_TEXTS.install))
		.action(async (shell: Shell) => {
			const { runCompletion } = await import('./run.js');
			finish(runCompletion(shell, program, io));
		});
}
