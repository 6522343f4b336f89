/** `romtool install`: options, and what runs when they are read. */
import { Command, Option } from 'commander';
import { ROLES } from '../../consumers/roles.js';
import { parseIdPair } from '../../pci/ids.js';
import { hostOption } from '../host-option.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { checked } from '../usage-errors.js';
import type { InstallFlags } from './run.js';
import { INSTALL_TEXTS } from './texts.js';

const runInstall = onDemand(() => import('./run.js'), 'runInstall');

export function installCommand(io: Io, finish: Finish): Command {
	return new Command('install')
		.description(say(INSTALL_TEXTS.description))
		.argument('<rom...>', say(INSTALL_TEXTS.rom))
		.addOption(hostOption())
		.option('--rom-dir <dir>', say(INSTALL_TEXTS.romDir))
		.addOption(new Option('--kvm-dir <dir>').hideHelp())
		.option('--name <name>', say(INSTALL_TEXTS.name))
		.option('--for <vendor:device>', say(INSTALL_TEXTS.for), (text) => checked(() => parseIdPair(text)))
		.addOption(new Option('--as <role>', say(INSTALL_TEXTS.as)).choices(ROLES))
		.option('--sysfs <root>', say(INSTALL_TEXTS.sysfs))
		.option('--force', say(INSTALL_TEXTS.force))
		.option('--json', say(INSTALL_TEXTS.json))
		.addHelpText('after', `\n${say(INSTALL_TEXTS.backup)}\n${say(INSTALL_TEXTS.exit)}`)
		.action(async (files: string[], flags: InstallFlags) => finish(await runInstall(files, flags, io)));
}
