/** `romtool vfct`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import type { VfctFlags } from './run.js';
import { VFCT_TEXTS } from './texts.js';

const runVfct = onDemand(() => import('./run.js'), 'runVfct');

export function vfctCommand(io: Io, finish: Finish): Command {
	return new Command('vfct')
		.description(say(VFCT_TEXTS.description))
		.argument('[file]', say(VFCT_TEXTS.file))
		.option('-d, --directory <dir>', say(VFCT_TEXTS.directory))
		.option('--list', say(VFCT_TEXTS.list))
		.option('--force', say(VFCT_TEXTS.force))
		.option('--sysfs <root>', say(VFCT_TEXTS.sysfs))
		.option('--json', say(VFCT_TEXTS.json))
		.addHelpText('after', `\n${say(VFCT_TEXTS.exit)}`)
		.action(async (file: string | undefined, flags: VfctFlags) => finish(await runVfct(file, flags, io)));
}
