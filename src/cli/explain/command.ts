/** `romtool explain`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import type { ExplainFlags } from './run.js';

export function explainCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('explain')
		.description('say what the code of a finding means and what to do about it; without a code, list all of them')
		.argument('[code...]', 'as --json gives it, such as ovmf-rom-bar')
		.option('--json', 'print an array with an element per code and domain')
		.addHelpText('after', '\nExit code: 0 explained, 2 a code is unknown.')
		.action(async (codes: string[], flags: ExplainFlags) => {
			const { runExplain } = await import('./run.js');
			finish(runExplain(codes, flags, io));
		});
}
