/** `romtool completion`: its argument, and what runs when it is read. */
import { Argument, Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { SHELLS, type Shell } from './shells.js';
import { COMPLETION_TEXTS } from './texts.js';

const runCompletion = onDemand(() => import('./run.js'), 'runCompletion');

export function completionCommand(io: Io, finish: Finish, program: Command): Command {
	return new Command('completion')
		.description(say(COMPLETION_TEXTS.description))
		.addArgument(new Argument('<shell>', say(COMPLETION_TEXTS.shell)).choices(SHELLS))
		.addHelpText('after', say(COMPLETION_TEXTS.install))
		.action(async (shell: Shell) => finish(await runCompletion(shell, program, io)));
}
