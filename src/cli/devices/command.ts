/** `romtool devices`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import type { DevicesFlags } from './run.js';
import { DEVICES_TEXTS } from './texts.js';

const runDevices = onDemand(() => import('./run.js'), 'runDevices');

export function devicesCommand(io: Io, finish: Finish): Command {
	return new Command('devices')
		.description(say(DEVICES_TEXTS.description))
		.argument('[file]', say(DEVICES_TEXTS.file))
		.option('--sysfs <root>', say(DEVICES_TEXTS.sysfs))
		.option('--json', say(DEVICES_TEXTS.json))
		.addHelpText('after', `\n${say(DEVICES_TEXTS.exit)}`)
		.action(async (file: string | undefined, flags: DevicesFlags) => finish(await runDevices(file, flags, io)));
}
