/** `romtool inspect`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import { jobsOption } from '../jobs/option.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import type { SvgFlags } from '../svg.js';
import { COMMON, MAKING_TEXTS } from '../texts.js';
import type { InspectFlags } from './run.js';
import { INSPECT_HELP } from './texts.js';

const runInspect = onDemand(() => import('./run.js'), 'runInspect');
const drawInspect = onDemand(() => import('./draw.js'), 'drawInspect');

export function inspectCommand(io: Io, finish: Finish): Command {
	return new Command('inspect')
		.description(say(INSPECT_HELP.description))
		.argument('<file...>', say(COMMON.files))
		.addOption(jobsOption())
		.option('--json', say(COMMON.jsonPerFile))
		.option('--svg <file>', say(MAKING_TEXTS.svg))
		.option('--force', say(MAKING_TEXTS.replaceOutput))
		.action(async (paths: string[], flags: InspectFlags & SvgFlags) => {
			finish(await (flags.svg === undefined ? runInspect : drawInspect)(paths, flags, io));
		});
}
