/** `romtool check`: options, and what runs when they are read. */
import { Command, Option } from 'commander';
import { ROLES } from '../../consumers/role-names.js';
import { parseIdPair } from '../../pci/ids.js';
import { checked } from '../checked.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { COMMON } from '../texts.js';
import type { CheckFlags } from './run.js';
import { CHECK_TEXTS } from './texts.js';

export function checkCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('check')
		.description(say(CHECK_TEXTS.description))
		.argument('<file...>', say(COMMON.files))
		.option('--for <vendor:device>', say(CHECK_TEXTS.for), (text) => checked(() => parseIdPair(text)))
		.addOption(new Option('--as <role>', say(CHECK_TEXTS.as)).choices(ROLES))
		.option('--secure-boot', say(CHECK_TEXTS.secureBoot))
		.option('--verbose', say(CHECK_TEXTS.verbose))
		.option('--json', say(COMMON.jsonPerFile))
		.addHelpText('after', `\n${say(COMMON.exitUsable)}`)
		.action(async (paths: string[], flags: CheckFlags) => {
			const { runCheck } = await import('./run.js');
			finish(runCheck(paths, flags, io));
		});
}
