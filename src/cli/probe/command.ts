/** `romtool probe`: options, and what runs when they are read. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { parseIdPair } from '../../pci/ids.js';
import { MEMORY_SIZES } from '../check/memory-sizes.js';
import { CliError } from '../cli-error.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { checked } from '../usage-errors.js';
import type { FirmwareFlags } from './firmware/run.js';
import { CARD_TEXTS } from './firmware/texts.js';
import type { ProbeFlags } from './run.js';
import { PROBE_TEXTS } from './texts.js';

/** Less than the watchdog of the application waits, which would make a crash of silence. */
const MOST_SECONDS = 240;

const runProbe = onDemand(() => import('./run.js'), 'runProbe');
const runFirmware = onDemand(() => import('./firmware/run.js'), 'runFirmware');

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
		.option('--firmware', say(CARD_TEXTS.firmware))
		.option('--code <file>', say(CARD_TEXTS.code))
		.option('--vars <file>', say(CARD_TEXTS.vars))
		.option('--secure-boot', say(CARD_TEXTS.secureBoot))
		.addOption(new Option('--memory <size>', say(CARD_TEXTS.memory)).choices(Object.keys(MEMORY_SIZES)))
		.option('--json', say(PROBE_TEXTS.json))
		.addHelpText('after', `\n${say(PROBE_TEXTS.exit)}`)
		.action(async (paths: string[], flags: AllFlags) => finish(await run(paths, flags, io)));
}

type AllFlags = ProbeFlags & FirmwareFlags & { readonly firmware?: boolean };

/** Of one of the two questions each, which have the other options in common. */
const ABOUT_DRIVERS = { vbios: '--vbios', for: '--for', allIds: '--all-ids', ovmf: '--ovmf' } as const;
const ABOUT_FIRMWARE = { code: '--code', vars: '--vars', secureBoot: '--secure-boot', memory: '--memory' } as const;

/** @throws CliError for an option of the other question. */
function run(paths: readonly string[], flags: AllFlags, io: Io): Promise<number> {
	const asked: Readonly<Record<string, unknown>> = { ...flags };
	const wrong = Object.entries(flags.firmware === true ? ABOUT_DRIVERS : ABOUT_FIRMWARE).find(([key]) => key in asked);
	if (wrong !== undefined) {
		const said = flags.firmware === true ? CARD_TEXTS.notWithFirmware : CARD_TEXTS.onlyWithFirmware;
		throw new CliError(say(said, { option: wrong[1] }));
	}
	return flags.firmware === true ? runFirmware(paths, flags, io) : runProbe(paths, flags, io);
}

/** @throws InvalidArgumentError for anything but a number of seconds. */
export function secondsArgument(text: string): number {
	const seconds = Number(text);
	if (/^\d+$/.test(text) && seconds >= 1 && seconds <= MOST_SECONDS) return seconds;
	throw new InvalidArgumentError(say(PROBE_TEXTS.notSeconds, { value: text, most: MOST_SECONDS }));
}
