/** `romtool check`: options, and what runs when they are read. */
import { Command, Option } from 'commander';
import { CONSUMER_NAMES } from '../../consumers/consumer-names.js';
import { ROLES } from '../../consumers/roles.js';
import { CONSUMER_TITLES, CONSUMERS_WITH_RELEASES } from '../../consumers/verdicts.js';
import { parseIdPair } from '../../pci/ids.js';
import { OLD_IMAGE, PVE_RELEASES } from '../../proxmox/pve-releases.js';
import type { Io } from '../io.js';
import { jobsOption } from '../jobs/option.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { COMMON } from '../texts.js';
import { checked } from '../usage-errors.js';
import type { CheckFlags } from './check-file.js';
import { MEMORY_SIZES } from './memory-sizes.js';
import { CHECK_TEXTS } from './texts.js';

const runCheck = onDemand(() => import('./run.js'), 'runCheck');

export function checkCommand(io: Io, finish: Finish): Command {
	const command = new Command('check')
		.description(say(CHECK_TEXTS.description, { consumers: CONSUMER_TITLES }))
		.argument('<file...>', say(COMMON.files))
		.option('--for <vendor:device>', say(CHECK_TEXTS.for), (text) => checked(() => parseIdPair(text)))
		.addOption(new Option('--as <role>', say(CHECK_TEXTS.as)).choices(ROLES))
		.option('--secure-boot', say(CHECK_TEXTS.secureBoot));
	for (const id of CONSUMERS_WITH_RELEASES) {
		const { title, releases } = CONSUMER_NAMES[id];
		const choices = id === 'ovmf' ? [OLD_IMAGE, ...releases.all] : releases.all;
		command.addOption(new Option(`--${id} <release>`, say(CHECK_TEXTS.release, { title })).choices(choices));
	}
	return command
		.addOption(new Option('--pve <release>', say(CHECK_TEXTS.pve)).choices(PVE_RELEASES))
		.addOption(new Option('--memory <size>', say(CHECK_TEXTS.memory)).choices(Object.keys(MEMORY_SIZES)))
		.option('--no-rom-bar', say(CHECK_TEXTS.noRomBar))
		.option('--host-root <dir>', say(CHECK_TEXTS.hostRoot))
		.option('--verbose', say(CHECK_TEXTS.verbose))
		.addOption(jobsOption())
		.option('--json', say(COMMON.jsonPerFile))
		.addHelpText('after', `\n${say(COMMON.exitUsable)}`)
		.action(async (paths: string[], flags: CheckFlags) => finish(await runCheck(paths, flags, io)));
}
