/** `romtool explain`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import type { ExplainFlags } from './run.js';
import { EXPLAIN_TEXTS } from './texts.js';

export function explainCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('explain')
		.description(say(EXPLAIN_TEXTS.description))
		.argument('[code...]', say(EXPLAIN_TEXTS.code))
		.option('--json', say(EXPLAIN_TEXTS.json))
		.addHelpText('after', `\n${say(EXPLAIN_TEXTS.exit)}`)
		.action(async (codes: string[], flags: ExplainFlags) => {
			const { runExplain } = await import('./run.js');
			finish(runExplain(codes, flags, io));
		});
}
