/** `romtool explain`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import type { ExplainFlags } from './run.js';
import { EXPLAIN_TEXTS } from './texts.js';

const runExplain = onDemand(() => import('./run.js'), 'runExplain');

export function explainCommand(io: Io, finish: Finish): Command {
	return new Command('explain')
		.description(say(EXPLAIN_TEXTS.description))
		.argument('[code...]', say(EXPLAIN_TEXTS.code))
		.option('--json', say(EXPLAIN_TEXTS.json))
		.addHelpText('after', `\n${say(EXPLAIN_TEXTS.exit)}`)
		.action(async (codes: string[], flags: ExplainFlags) => finish(await runExplain(codes, flags, io)));
}
