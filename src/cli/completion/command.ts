/** `romtool completion`: its argument, and what runs when it is read. */
import { Argument, Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import type { Shell } from './run.js';
import { COMPLETION_TEXTS } from './texts.js';

/** All for which there is a script. */
const SHELLS: Readonly<Record<Shell, true>> = { bash: true, zsh: true, fish: true };

const runCompletion = onDemand(() => import('./run.js'), 'runCompletion');

export function completionCommand(io: Io, finish: Finish, program: Command): Command {
	return new Command('completion')
		.description(say(COMPLETION_TEXTS.description))
		.addArgument(new Argument('<shell>', say(COMPLETION_TEXTS.shell)).choices(Object.keys(SHELLS)))
		.addHelpText('after', say(COMPLETION_TEXTS.install))
		.action(async (shell: Shell) => finish(await runCompletion(shell, program, io)));
}
