/** `romtool plan`: options, and what runs when they are read. */
import { Command, Option } from 'commander';
import { optionErrors } from '../../bytes/errors.js';
import { TARGET_IDS } from '../../host/host.js';
import { formatPciAddress, parsePciAddress } from '../../host/pci-function.js';
import { parseIdPair } from '../../pci/ids.js';
import { GUEST_IDS } from '../../vm/guest.js';
import { MODE_IDS } from '../../vm/modes/mode-names.js';
import { parseQemuVersion, type QemuVersion } from '../../vm/qemu-version.js';
import { PLAN_ERRORS } from '../../vm/recipe/errors/findings.js';
import { FORMS } from '../forms.js';
import { hostOption } from '../host-option.js';
import { HOST_TEXTS } from '../host-texts.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { checked } from '../usage-errors.js';
import type { PlanFlags } from './run.js';
import { PLAN_TEXTS } from './texts.js';

const error = optionErrors(PLAN_ERRORS);

const runPlan = onDemand(() => import('./run.js'), 'runPlan');

export function planCommand(io: Io, finish: Finish): Command {
	return new Command('plan')
		.description(say(PLAN_TEXTS.description))
		.argument('[rom...]', say(PLAN_TEXTS.roms))
		.option('--for <vendor:device>', say(PLAN_TEXTS.for), (text) => checked(() => parseIdPair(text)))
		.option('--at <address>', say(PLAN_TEXTS.at), (text) => checked(() => addressArgument(text)))
		.option('--qemu <version>', say(PLAN_TEXTS.qemu), (text) => checked(() => versionArgument(text)))
		.addOption(new Option('--mode <mode>', say(PLAN_TEXTS.mode)).choices(MODE_IDS))
		.addOption(hostOption())
		.addOption(new Option('--target <what>', say(HOST_TEXTS.target)).choices(TARGET_IDS))
		.addOption(new Option('--guest <system>', say(PLAN_TEXTS.guest)).choices(GUEST_IDS))
		.option('--rom-dir <dir>', say(PLAN_TEXTS.romDir))
		.option('--host-root <dir>', say(PLAN_TEXTS.hostRoot))
		.option('--sysfs <root>', say(PLAN_TEXTS.sysfs))
		.addOption(new Option('--as <form>', say(PLAN_TEXTS.as)).choices(FORMS).conflicts('json'))
		.option('--vm <vm>', say(PLAN_TEXTS.vm))
		.addOption(new Option('--apply', say(PLAN_TEXTS.apply)).conflicts(['json', 'as', 'undo', 'hookscript']))
		.option('--yes', say(PLAN_TEXTS.yes))
		.addOption(new Option('--undo', say(PLAN_TEXTS.undo)).conflicts(['json', 'as', 'hookscript']))
		.addOption(new Option('--hookscript', say(PLAN_TEXTS.hookscript)).conflicts(['json', 'as']))
		.option('--json', say(PLAN_TEXTS.json))
		.addHelpText('after', `\n${say(PLAN_TEXTS.exit)}`)
		.action(async (paths: string[], flags: PlanFlags) => finish(await runPlan(paths, flags, io)));
}

/** A GPU is function 0 where nobody says otherwise. */
function addressArgument(text: string): string {
	const address = parsePciAddress(text);
	if (address === undefined) throw error('not-an-address', { value: text });
	return formatPciAddress({ function: 0, ...address });
}

function versionArgument(text: string): QemuVersion {
	const version = parseQemuVersion(text);
	if (version === undefined) throw error('not-a-version', { value: text });
	return version;
}
