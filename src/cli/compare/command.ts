/** `romtool compare`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { MAKING_TEXTS } from '../texts.js';
import type { CompareFlags } from './run.js';
import { COMPARE_HELP } from './texts.js';

const runCompare = onDemand(() => import('./run.js'), 'runCompare');

export function compareCommand(io: Io, finish: Finish): Command {
	return new Command('compare')
		.description(say(COMPARE_HELP.description))
		.argument('<file>', say(COMPARE_HELP.first))
		.argument('<other>', say(COMPARE_HELP.second))
		.option('--json', say(MAKING_TEXTS.jsonObject))
		.addHelpText('after', `\n${say(COMPARE_HELP.exitCode)}`)
		.action(async (first: string, second: string, flags: CompareFlags) => {
			finish(await runCompare(first, second, flags, io));
		});
}
