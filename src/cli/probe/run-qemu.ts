/** One process of QEMU, watched until it has told all, or will tell nothing any more. */
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { hasException, isExceptionComplete } from '../../probe/exception.js';
import { CliError, ExitCode } from '../cli-error.js';
import { systemReason } from '../file-errors.js';
import { say } from '../language.js';
import { launch, machineArguments } from './launch.js';
import { type MachineFiles, machineFiles } from './machine-folder.js';
import { Channel, SERIAL_TAIL, type Speaker, sizeOf, tailOf } from './machine-output.js';
import type { MachineSetup, Mode } from './machine-setup.js';
import { byClock, computedBy, exceeds, type MachineTime } from './machine-time.js';
import { kvmErrorIn, Monitor, problemIn } from './qemu-words.js';
import { PROBE_TEXTS } from './texts.js';

/** OVMF takes 4 s on two cores without KVM; a busy machine may take far longer. */
export const FIRMWARE_SECONDS = 120;
const INTERVAL = 50;
/** All answers of a long job have some hundred KiB; where no two devices have the same, some MiB for each VBIOS. */
const MAX_OUTPUT = 64 << 20;
/** Some drivers print a line for every device that they are asked about. */
const MAX_SERIAL = 32 << 20;
/** For the rest of an exception's report. */
const REPORT_TIME = 500;
/** Milliseconds that pipes may stay open once nothing is left of the process: what it has printed is read by then. */
const PIPE_TIME = 1000;
/** A shell's exit codes for what it cannot start (POSIX 2.8.2). */
const NOT_STARTED = new Set([126, 127]);

export interface Limits {
	/** With which the application begins its lines. */
	readonly token: string;
	/** How long the application may be silent once it runs. */
	readonly seconds: number;
	/** How long it may run, whatever it says. */
	readonly mostSeconds: number;
	/** Called with the last line that the application has said, and now and then with nothing. */
	readonly onProgress: (line: string) => void;
	/** Another machine than that with our application, and who speaks in it. */
	readonly other?: OtherMachine;
}

export interface OtherMachine {
	readonly words: (files: MachineFiles, mode: Mode) => readonly string[];
	readonly speaker: Speaker;
	/** How long it may take until somebody speaks, as far as it is known by now. */
	readonly toBegin: () => MachineTime;
	/** How long there may be silence from then on, if that took so long. */
	readonly silence: (began: MachineTime) => MachineTime;
}

export interface Run {
	/** `paused`: QEMU has stopped the processor, which it does where KVM fails. */
	readonly how: 'ended' | 'stopped' | 'silent' | 'paused';
	readonly output: string;
	/** Until somebody spoke; `undefined` where nobody did. */
	readonly began: MachineTime | undefined;
	readonly serial: string;
	/** What QEMU has to say of itself. */
	readonly errors: string;
}

/**
 * Until the application is through, the processor meets an exception, QEMU ends, or nothing happens any more.
 *
 * @throws CliError where there is nothing that could be started.
 */
export async function runQemu(
	{ machine, kvmSeconds }: MachineSetup,
	folder: string,
	mode: Mode,
	limits: Limits,
): Promise<Run> {
	const files = machineFiles(folder);
	// Of the machine before.
	rmSync(files.serial, { force: true });
	const { other, token } = limits;
	const words = other?.words(files, mode) ?? machineArguments(machine, files, mode);
	const { child, monitor, kill } = launch(machine.qemu, words, folder, mode.kvm);
	// Before the folder goes: Windows keeps what is in use.
	process.prependOnceListener('exit', kill);
	const channel = new Channel(token, other?.speaker);
	const watched = monitor && new Monitor(monitor);
	let errors = '';
	child.stdout?.on('data', (data: Buffer) => channel.take(data));
	child.stderr?.on('data', (data: Buffer) => {
		if (errors.length < SERIAL_TAIL) errors += data.toString();
	});
	// A wrapper may put both of its outputs into one.
	const hasKvmFailed = () => watched?.isPaused === true || kvmErrorIn(`${errors}\n${channel.preface}`) !== undefined;
	const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const failed = new Promise<never>((_, reject) => child.once('error', reject));
	/** Until somebody spoke first, and spoke last, as far as it has been looked at. */
	let began: MachineTime | undefined;
	let heard: MachineTime = { clock: 0, computed: 0 };
	const how = new Promise<Run['how']>((resolve) => {
		const look = () => {
			const now = performance.now();
			const computed = computedBy(child.pid);
			const heardAt = (channel.hasBegun ? channel.heard - channel.made : 0) / 1000;
			if (heardAt !== heard.clock) heard = { clock: heardAt, computed };
			if (channel.hasBegun) began ??= { clock: (channel.began - channel.made) / 1000, computed };
			const silence = { clock: (now - channel.made) / 1000 - heard.clock, computed: computed - heard.computed };
			const toBegin = mode.kvm ? byClock(kvmSeconds) : (other?.toBegin() ?? byClock(FIRMWARE_SECONDS));
			const patience = began === undefined ? toBegin : (other?.silence(began) ?? byClock(limits.seconds));
			limits.onProgress(channel.lastLine);
			if (hasEnded(child) || channel.isComplete) resolve('ended');
			else if (mode.kvm && hasKvmFailed()) resolve('paused');
			else if (channel.length > MAX_OUTPUT || sizeOf(files.serial) > MAX_SERIAL) resolve('stopped');
			else if (now - channel.began > limits.mostSeconds * 1000) resolve('stopped');
			else if (channel.hasFailed && now - channel.heard > REPORT_TIME) resolve('ended');
			else if (isException(files.serial, now - channel.heard)) resolve('ended');
			else if (exceeds(silence, patience)) resolve('silent');
			else return;
			clearInterval(timer);
		};
		const timer = setInterval(look, INTERVAL);
		child.stdout?.on('data', () => {
			if (channel.isComplete) look();
		});
		child.once('close', look);
		child.once('error', () => clearInterval(timer));
	});
	try {
		const ended = await Promise.race([how, failed]);
		kill();
		// A wrapper may have started what has left its group, and holds the pipes open as long as it likes.
		const letGo = setTimeout(() => {
			for (const stream of child.stdio) stream?.destroy();
		}, PIPE_TIME);
		await closed;
		clearTimeout(letGo);
		const problem = problemIn(errors);
		if (!channel.hasBegun && NOT_STARTED.has(child.exitCode ?? 0) && problem !== '') throw new Error(problem);
		errors += kvmErrorIn(channel.preface) ?? '';
		return { how: ended, output: channel.text, began, serial: tailOf(files.serial), errors };
	} catch (error) {
		throw new CliError(
			say(PROBE_TEXTS.cannotStart, { path: machine.qemu, reason: systemReason(error) }),
			ExitCode.missing,
		);
	} finally {
		process.off('exit', kill);
	}
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

function isException(path: string, silence: number): boolean {
	const serial = tailOf(path);
	return hasException(serial) && (isExceptionComplete(serial) || silence > REPORT_TIME);
}
