/** `romtool probe`: options, and what runs when they are read. */
import { Command, InvalidArgumentError } from 'commander';
import { parseIdPair } from '../../pci/ids.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { checked } from '../usage-errors.js';
import type { ProbeFlags } from './run.js';
import { PROBE_TEXTS } from './texts.js';

/** Less than the watchdog of the application waits, which would make a crash of silence. */
const MOST_SECONDS = 240;

const runProbe = onDemand(() => import('./run.js'), 'runProbe');

export function probeCommand(io: Io, finish: Finish): Command {
	return new Command('probe')
		.description(say(PROBE_TEXTS.description))
		.argument('<gop...>', say(PROBE_TEXTS.gop))
		.option('--vbios <file>', say(PROBE_TEXTS.vbios), (file, files: readonly string[] = []) => [...files, file])
		.option('--for <vendor:device>', say(PROBE_TEXTS.for), (text) => checked(() => parseIdPair(text)))
		.option('--all-ids', say(PROBE_TEXTS.allIds))
		.option('--qemu <path>', say(PROBE_TEXTS.qemu))
		.option('--ovmf <path>', say(PROBE_TEXTS.ovmf))
		.option('--timeout <seconds>', say(PROBE_TEXTS.timeout), secondsArgument)
		.option('--json', say(PROBE_TEXTS.json))
		.addHelpText('after', `\n${say(PROBE_TEXTS.exit)}`)
		.action(async (paths: string[], flags: ProbeFlags) => finish(await runProbe(paths, flags, io)));
}

/** @throws InvalidArgumentError for anything but a number of seconds. */
export function secondsArgument(text: string): number {
	const seconds = Number(text);
	if (/^\d+$/.test(text) && seconds >= 1 && seconds <= MOST_SECONDS) return seconds;
	throw new InvalidArgumentError(say(PROBE_TEXTS.notSeconds, { value: text, most: MOST_SECONDS }));
}
