/** `romtool dump`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { COMMON } from '../texts.js';
import type { DumpFlags } from './run.js';
import { DUMP_TEXTS } from './texts.js';

const runDump = onDemand(() => import('./run.js'), 'runDump');

export function dumpCommand(io: Io, finish: Finish): Command {
	return new Command('dump')
		.description(say(DUMP_TEXTS.description))
		.argument('<address>', say(DUMP_TEXTS.address))
		.option('-o, --output <file>', say(DUMP_TEXTS.output))
		.option('--sysfs <root>', say(COMMON.sysfs))
		.option('--force', say(DUMP_TEXTS.force))
		.option('--json', say(DUMP_TEXTS.json))
		.addHelpText('after', `\n${say(DUMP_TEXTS.exit)}`)
		.action(async (address: string, flags: DumpFlags) => finish(await runDump(address, flags, io)));
}
