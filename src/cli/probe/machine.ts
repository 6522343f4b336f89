/**
 * One start of the virtual machine: QEMU with OVMF, a read-only volume of ours, no network, no other disk and no
 * display. The driver in it is hostile: its time and what it may write are bounded, and nothing of it stays.
 */
import { parseException } from '../../probe/exception.js';
import type { MachineEnd } from '../../probe/session.js';
import { isComplete, parseTranscript, type Transcript } from '../../probe/transcript.js';
import { CliError, ExitCode } from '../cli-error.js';
import { say } from '../language.js';
import { inMachineFolder, machineFiles, writeMachineFile } from './machine-folder.js';
import type { MachineSetup, Mode } from './machine-setup.js';
import { problemIn } from './qemu-words.js';
import { type Limits, type Run, runQemu } from './run-qemu.js';
import { PROBE_TEXTS } from './texts.js';
import { unfitFirmware } from './unfit-firmware.js';
import { type Judged, runInWorkingMode } from './working-mode.js';

export interface Options extends Limits {
	/** Called with a sentence for people, where KVM is found not to work: once for a setup. */
	readonly tell: (message: string) => void;
}

/** @throws CliError where the machine does not get as far as our application. */
export function runMachine(setup: MachineSetup, volume: Uint8Array, options: Options): Promise<MachineEnd> {
	return inMachineFolder(async (folder) => {
		writeMachineFile(machineFiles(folder).volume, volume);
		const start = (mode: Mode) => runQemu(setup, folder, mode, options);
		const { run } = await runInWorkingMode(setup, start, (each) => judged(each, options.token), options.tell);
		return endOf(run, setup, options);
	});
}

function judged({ output }: Run, token: string): Judged {
	const transcript = parseTranscript(output, token);
	return {
		isOver: isComplete(output, token) || transcript.failure?.what === 'application',
		hasBegun: !isBeforeDriver(transcript),
	};
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
