/** Asks each driver about its devices in as many virtual machines as it takes, and prints the answers. */

import { randomBytes } from 'node:crypto';
import { OptionError } from '../../bytes/errors.js';
import { X64 } from '../../consumers/edk2/machine.js';
import { kindOf } from '../../graphics/kinds/kinds.js';
import type { PciDevice } from '../../pci/ids.js';
import { printedIds } from '../../pci/printed-ids.js';
import { PROBE_APPLICATION } from '../../probe/application.generated.js';
import type { ProbeDriver, ProbeVbios } from '../../probe/inputs.js';
import { mostSeconds, probeVolume } from '../../probe/job.js';
import { questionGroups } from '../../probe/questions.js';
import { ProbeSession, type QuestionGroup } from '../../probe/session.js';
import { machineName } from '../../report/machine-name.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { Progress } from '../progress.js';
import { apart } from '../text-layout.js';
import { describeProbed } from './describe.js';
import { findMachine } from './find-machine.js';
import { type Options, runMachine } from './machine.js';
import { type MachineSetup, setupOf } from './machine-setup.js';
import { type FoundDriver, type FoundVbios, readInputs } from './read-inputs.js';
import { type Answers, type ProbedDriver, probedDriver } from './report.js';
import { PROBE_TEXTS } from './texts.js';

const SECONDS = 30;

export interface ProbeFlags {
	readonly vbios?: readonly string[];
	readonly for?: PciDevice;
	readonly allIds?: boolean;
	readonly json?: boolean;
	readonly qemu?: string;
	readonly ovmf?: string;
	/** Seconds. */
	readonly timeout?: number;
}

/** Exit code 0 where each argument has a driver that accepts a device. What cannot be asked is told on standard error. */
export async function runProbe(paths: readonly string[], flags: ProbeFlags, io: Io): Promise<number> {
	const { drivers, vbioses } = readInputs(paths, flags.vbios ?? [], io);
	const setup = drivers.some(isAskable) ? setupOf(findMachine(flags, io.env)) : undefined;
	const progress = new Progress(io);
	const tell = (message: string) => {
		progress.end();
		complain(message, io);
	};
	const probed: ProbedDriver[] = [];
	const bound = new Set<string>();
	let unusable = false;
	for (const [index, driver] of drivers.entries()) {
		try {
			const groups = groupsOf(driver, vbioses, flags);
			const onProgress = (what: string) => progress.update(`${driver.file}: ${what}`, index / drivers.length);
			const options = { seconds: flags.timeout ?? SECONDS, onProgress, tell };
			const isAsked = setup !== undefined && isAskable(driver);
			const answers = isAsked ? await askDriver(setup, driver, vbioses, groups, options) : unasked(driver, groups);
			probed.push(probedDriver(driver.file, driver, vbioses, answers));
			if (answers.results.some(({ verdict }) => verdict === 'accepts')) bound.add(driver.path);
		} catch (error) {
			const isOfDriver =
				error instanceof OptionError || (error instanceof CliError && error.exitCode === ExitCode.unusable);
			if (!isOfDriver) throw error;
			progress.end();
			unusable = true;
			const reason = error instanceof OptionError ? error.in(spokenLanguage()) : error.message;
			complain(say(PROBE_TEXTS.failed, { path: driver.file, reason }), io);
		}
	}
	progress.end();
	if (flags.json === true) io.stdout.json(probed);
	else io.stdout.lines(apart(probed.map((each) => describeProbed(each, vbioses, io.stdout, io.env))));
	if (unusable) return ExitCode.unusable;
	return paths.every((path) => bound.has(path)) ? ExitCode.ok : ExitCode.unfit;
}

function isAskable(driver: FoundDriver): boolean {
	return driver.machine === X64 && !driver.isApplication && !isHelper(driver);
}

/** One that sets up a device for others, and binds to none. */
function isHelper({ graphics }: FoundDriver): boolean {
	return graphics !== undefined && kindOf(graphics.kind).companion;
}

function groupsOf(driver: FoundDriver, vbioses: readonly FoundVbios[], flags: ProbeFlags): QuestionGroup[] {
	if (driver.machine !== X64) {
		throw new CliError(say(PROBE_TEXTS.otherMachine, { has: machineName(driver.machine), wanted: machineName(X64) }));
	}
	return questionGroups(driver, vbioses, { device: flags.for, allIds: flags.allIds === true });
}

/** Firmware starts no application as a driver, so neither do we. */
function unasked(driver: FoundDriver, groups: readonly QuestionGroup[]): Answers {
	const session = new ProbeSession(groups);
	session.endAll({ verdict: isHelper(driver) ? 'helper' : 'not-a-driver' });
	return { results: session.results, ...(isHelper(driver) && { name: nameOf(driver) }) };
}

/** What it is known as, where it does not say so itself. */
function nameOf({ graphics }: FoundDriver): string | undefined {
	if (graphics === undefined) return undefined;
	return kindOf(graphics.kind).summary(printedIds(graphics), say)[0];
}

export interface AskOptions extends Pick<Options, 'onProgress' | 'tell'> {
	/** How long the application may be silent once it runs. */
	readonly seconds: number;
}

/**
 * Asks one driver its questions, in as many virtual machines as it takes (src/probe/session.ts).
 * @param vbioses those that `groups` speak of by their index.
 * @throws CliError where the machine does not get as far as our application; OptionError where the files are more than
 * its volume holds.
 */
export async function askDriver(
	setup: MachineSetup,
	{ bytes }: Pick<ProbeDriver, 'bytes'>,
	vbioses: readonly Pick<ProbeVbios, 'bytes'>[],
	groups: readonly QuestionGroup[],
	{ seconds, ...listener }: AskOptions,
): Promise<ProbeSession> {
	const session = new ProbeSession(groups);
	const application = new Uint8Array(Buffer.from(PROBE_APPLICATION, 'base64'));
	const roms = vbioses.map((vbios) => vbios.bytes);
	while (session.questions.length > 0) {
		const { questions } = session;
		const token = randomBytes(8).toString('hex');
		const volume = probeVolume(application, bytes, roms, questions, token);
		const limits = { seconds, mostSeconds: mostSeconds(questions, seconds) };
		session.take(await runMachine(setup, volume, { token, ...limits, ...listener }));
	}
	return session;
}
