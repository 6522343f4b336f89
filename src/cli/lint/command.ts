/** `romtool lint`: options, and what runs when they are read. */
import { Command, Option } from 'commander';
import { FORMS } from '../forms.js';
import { hostOption } from '../host-option.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import type { LintFlags } from './run.js';
import { LINT_TEXTS } from './texts.js';

const runLint = onDemand(() => import('./run.js'), 'runLint');

export function lintCommand(io: Io, finish: Finish): Command {
	return new Command('lint')
		.description(say(LINT_TEXTS.description))
		.argument('[conf...]', say(LINT_TEXTS.configurations))
		.addOption(hostOption())
		.option('--kvm-dir <dir>', say(LINT_TEXTS.kvmDir))
		.option('--host-root <dir>', say(LINT_TEXTS.hostRoot))
		.addOption(new Option('--as <form>', say(LINT_TEXTS.as)).choices(FORMS).conflicts('json'))
		.option('--json', say(LINT_TEXTS.json))
		.addHelpText('after', `\n${say(LINT_TEXTS.exit)}`)
		.action(async (paths: string[], flags: LintFlags) => finish(await runLint(paths, flags, io)));
}
