/**
 * One start of the virtual machine: QEMU with OVMF, a read-only volume of ours, no network, no other disk and no
 * display. The driver in it is hostile: its time and what it may write are bounded, and nothing of it stays. What does
 * not work before the driver has had its say, KVM or the sandbox, is left out, and the same is asked again.
 */
import { writeFileSync } from 'node:fs';
import { parseException } from '../../probe/exception.js';
import type { MachineEnd } from '../../probe/session.js';
import { isComplete, parseTranscript, type Transcript } from '../../probe/transcript.js';
import { CliError, ExitCode } from '../cli-error.js';
import { systemReason } from '../file-errors.js';
import { say } from '../language.js';
import { withSignals } from '../signals.js';
import { machineFiles, makeMachineFolder, removeMachineFolder } from './machine-folder.js';
import type { MachineSetup, Mode } from './machine-setup.js';
import { kvmErrorIn, problemIn } from './qemu-words.js';
import { type Limits, type Run, runQemu } from './run-qemu.js';
import { PROBE_TEXTS } from './texts.js';
import { unfitFirmware } from './unfit-firmware.js';

export interface Options extends Limits {
	/** Called with a sentence for people, where KVM is found not to work: once for a setup. */
	readonly tell: (message: string) => void;
}

/** @throws CliError where the machine does not get as far as our application. */
export function runMachine(setup: MachineSetup, volume: Uint8Array, options: Options): Promise<MachineEnd> {
	let folder: string | undefined;
	const removeFolder = () => {
		if (folder !== undefined) removeMachineFolder(folder);
	};
	return withSignals(async () => {
		try {
			folder = makeMachineFolder();
			writeVolume(machineFiles(folder).volume, volume);
			return endOf(await runInWorkingMode(setup, folder, options), setup, options);
		} finally {
			removeFolder();
		}
	}, removeFolder);
}

function writeVolume(path: string, volume: Uint8Array): void {
	try {
		writeFileSync(path, volume);
	} catch (error) {
		throw new CliError(say(PROBE_TEXTS.cannotWrite, { path, reason: systemReason(error) }));
	}
}

/** The first machine that gets as far as the driver, or the last one that does not. */
async function runInWorkingMode(setup: MachineSetup, folder: string, options: Options): Promise<Run> {
	let modes = setup.modes;
	let last: Run | undefined;
	let kvmFault = '';
	for (let mode = modes[0]; mode !== undefined; mode = modes[0]) {
		modes = modes.slice(1);
		last = await runQemu(setup, folder, mode, options);
		const transcript = parseTranscript(last.output, options.token);
		const fault = faultOf(last, transcript, mode, options);
		if (fault === undefined) {
			if (!isBeforeDriver(transcript) && setup.learn(mode)) options.tell(kvmFault);
			break;
		}
		if (mode.kvm) kvmFault = withoutKvm(fault, last.errors);
		// A machine that ends at once may lack the sandbox as well, with which it ends without KVM, too.
		if (fault !== 'ended') modes = modes.filter(({ kvm }) => !kvm);
	}
	return last as Run;
}

export type Fault = 'ended' | 'paused' | 'silent';

/** What speaks for another mode; `undefined` where the driver has had its say, or where no other mode would help. */
function faultOf(
	{ how, output, errors }: Run,
	transcript: Transcript,
	{ kvm }: Mode,
	{ token }: Options,
): Fault | undefined {
	if (isComplete(output, token) || transcript.failure?.what === 'application') return undefined;
	if (kvm && (how === 'paused' || kvmErrorIn(errors) !== undefined)) return 'paused';
	if (!isBeforeDriver(transcript)) return undefined;
	if (how === 'ended') return how;
	return how === 'silent' && kvm ? how : undefined;
}

/** Told where KVM is found not to work. */
export function withoutKvm(fault: Fault, errors: string): string {
	const problem = problemIn(errors);
	return problem === '' ? say(PROBE_TEXTS.withoutKvm, { fault }) : say(PROBE_TEXTS.kvmFails, { problem });
}

/** The driver has had no say yet. */
function isBeforeDriver({ stage }: Transcript): boolean {
	return stage === 'firmware' || stage === 'application';
}

function endOf({ how, output, serial, errors }: Run, { machine }: MachineSetup, { token }: Options): MachineEnd {
	const transcript = parseTranscript(output, token);
	if (transcript.failure?.what === 'application') {
		throw new CliError(say(PROBE_TEXTS.applicationFailed, { status: transcript.failure.status }));
	}
	if (isBeforeDriver(transcript)) {
		const unfit = unfitFirmware(machine.ovmf);
		if (unfit !== undefined) throw new CliError(unfit, ExitCode.missing);
		const problem = problemIn(errors);
		if (problem !== '') throw new CliError(say(PROBE_TEXTS.qemuFails, { problem }), ExitCode.missing);
		const silent =
			how === 'ended'
				? say(PROBE_TEXTS.qemuEnded, { path: machine.qemu })
				: say(PROBE_TEXTS.ovmfSilent, { path: machine.ovmf });
		throw new CliError(silent, ExitCode.missing);
	}
	const exception = parseException(serial);
	if (isComplete(output, token)) return { transcript, how: 'end' };
	// A machine that goes away without a word has had a fault that OVMF could not report.
	return {
		transcript,
		how: how === 'ended' ? 'crashes' : 'times-out',
		...(exception !== undefined && { exception }),
	};
}
