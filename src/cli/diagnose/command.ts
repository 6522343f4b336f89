/** `romtool diagnose`: options, and what runs when they are read. */
import { Command } from 'commander';
import { hostOption } from '../host-option.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import type { DiagnoseFlags } from './run.js';
import { DIAGNOSE_TEXTS } from './texts.js';

const runDiagnose = onDemand(() => import('./run.js'), 'runDiagnose');

export function diagnoseCommand(io: Io, finish: Finish): Command {
	return new Command('diagnose')
		.description(say(DIAGNOSE_TEXTS.description))
		.argument('[log...]', say(DIAGNOSE_TEXTS.logs))
		.option('--debugcon <log>', say(DIAGNOSE_TEXTS.debugcon))
		.option('--code <number>', say(DIAGNOSE_TEXTS.code))
		.option('--conf <conf>', say(DIAGNOSE_TEXTS.conf))
		.option('--rom <rom...>', say(DIAGNOSE_TEXTS.rom))
		.addOption(hostOption())
		.option('--host-root <dir>', say(DIAGNOSE_TEXTS.hostRoot))
		.option('--vm <number>', say(DIAGNOSE_TEXTS.vm))
		.option('--json', say(DIAGNOSE_TEXTS.json))
		.addHelpText('after', `\n${say(DIAGNOSE_TEXTS.exit)}`)
		.action(async (logs: string[], flags: DiagnoseFlags) => finish(await runDiagnose(logs, flags, io)));
}
