/**
 * One start of the virtual machine: QEMU with OVMF, a read-only volume of ours, no network, no other disk and no
 * display. The driver in it is hostile: its time and what it may write are bounded, and nothing of it stays. What does
 * not work before the driver has had its say, KVM or the sandbox, is left out, and the same is asked again.
 */
import { writeFileSync } from 'node:fs';
import { parseException } from '../../probe/exception.js';
import type { MachineEnd } from '../../probe/session.js';
import { isComplete, parseTranscript, type Transcript } from '../../probe/transcript.js';
import { CliError, ExitCode, systemReason } from '../cli-error.js';
import { deferSignals } from '../signals.js';
import { printable } from '../terminal.js';
import { machineFiles, makeMachineFolder, removeMachineFolder } from './machine-folder.js';
import type { MachineSetup, Mode } from './machine-setup.js';
import { kvmErrorIn, problemIn } from './qemu-words.js';
import { type Limits, type Run, runQemu } from './run-qemu.js';

export interface Options extends Limits {
	/** Called with a sentence for people, where KVM is found not to work: once for a setup. */
	readonly tell: (message: string) => void;
}

/** @throws CliError where the machine does not get as far as our application. */
export async function runMachine(setup: MachineSetup, volume: Uint8Array, options: Options): Promise<MachineEnd> {
	deferSignals();
	const folder = makeMachineFolder();
	const removeFolder = () => removeMachineFolder(folder);
	process.once('exit', removeFolder);
	try {
		writeVolume(machineFiles(folder).volume, volume);
		return endOf(await runInWorkingMode(setup, folder, options), setup, options);
	} finally {
		process.off('exit', removeFolder);
		removeFolder();
	}
}

function writeVolume(path: string, volume: Uint8Array): void {
	try {
		writeFileSync(path, volume);
	} catch (error) {
		throw new CliError(`cannot write ${path}: ${systemReason(error)}`);
	}
}

/** The first machine that gets as far as the driver, or the last one that does not. */
async function runInWorkingMode(setup: MachineSetup, folder: string, options: Options): Promise<Run> {
	let modes = setup.modes;
	let kvmFault = '';
	for (;;) {
		const [mode, ...others] = modes as [Mode, ...Mode[]];
		const run = await runQemu(setup, folder, mode, options);
		const fault = faultOf(run, mode, options);
		if (fault === undefined) {
			const works = !isBeforeDriver(parseTranscript(run.output, options.token));
			if (works && setup.learn(mode)) {
				options.tell(
					`KVM does not work on this machine (${kvmFault}); romtool goes on without it, more slowly`,
				);
			}
			return run;
		}
		if (mode.kvm) kvmFault = fault.what;
		// One that ends at once may lack the sandbox as well, with which it ends without KVM, too.
		modes = fault.isOfKvm ? others.filter(({ kvm }) => !kvm) : others;
		if (modes.length === 0) return run;
	}
}

interface Fault {
	/** In words. */
	readonly what: string;
	readonly isOfKvm: boolean;
}

/** What speaks for another mode; `undefined` where the driver has had its say, or where no other mode would help. */
function faultOf(
	{ how, output, errors }: Run,
	{ kvm }: Mode,
	{ token }: Options,
): Fault | undefined {
	if (isComplete(output, token)) return undefined;
	const transcript = parseTranscript(output, token);
	if (transcript.failure?.what === 'application') return undefined;
	if (kvm && (how === 'paused' || kvmErrorIn(errors) !== undefined)) {
		return { what: saidBy(errors) ?? 'QEMU has paused the virtual machine', isOfKvm: true };
	}
	if (!isBeforeDriver(transcript)) return undefined;
	if (how === 'ended') return { what: saidBy(errors) ?? 'QEMU has ended', isOfKvm: false };
	if (how === 'silent' && kvm) return { what: 'the virtual machine is silent', isOfKvm: true };
	return undefined;
}

/** The driver has had no say yet. */
function isBeforeDriver({ stage }: Transcript): boolean {
	return stage === 'firmware' || stage === 'application';
}

function saidBy(errors: string): string | undefined {
	const problem = problemIn(errors);
	return problem === '' ? undefined : `QEMU says: ${printable(problem)}`;
}

function endOf({ how, output, serial, errors }: Run, { machine }: MachineSetup, { token }: Options): MachineEnd {
	const transcript = parseTranscript(output, token);
	if (transcript.failure?.what === 'application') {
		throw new CliError(`the application in the virtual machine failed, EFI status ${transcript.failure.status}`);
	}
	if (isBeforeDriver(transcript)) {
		const silent =
			how === 'ended'
				? `${machine.qemu} ended before our application had begun: is it QEMU for x86-64?`
				: `${machine.ovmf} did not start our application: is it OVMF for x86-64, without SMM?`;
		throw new CliError(`the virtual machine does not work, ${saidBy(errors) ?? silent}`, ExitCode.missing);
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
