/**
 * One start of the virtual machine: QEMU with OVMF, a read-only volume of ours, no network, no other disk and no
 * display. The driver in it is hostile: its time and what it may write are bounded, and nothing of it stays.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasException, isExceptionComplete, parseException } from '../../probe/exception.js';
import type { MachineEnd } from '../../probe/session.js';
import { isComplete, parseTranscript } from '../../probe/transcript.js';
import { CliError, ExitCode, systemReason } from '../cli-error.js';
import { deferSignals } from '../signals.js';
import { printable } from '../terminal.js';
import { Channel } from './channel.js';
import type { Machine } from './find-machine.js';
import { type MachineFiles, machineArguments } from './machine-arguments.js';
import { sizeOf, TAIL, tailOf } from './serial-file.js';

/** OVMF takes 4 s on two cores without KVM; a busy machine may take far longer. */
const FIRMWARE_SECONDS = 120;
const INTERVAL = 50;
/** All answers of a long job have some hundred KiB; where no two devices have the same, some MiB for each VBIOS. */
const MAX_OUTPUT = 64 << 20;
/** Some drivers print a line for every device that they are asked about. */
const MAX_SERIAL = 32 << 20;
/** For the rest of an exception's report. */
const REPORT_TIME = 500;

interface Options {
	/** With which the application begins its lines. */
	readonly token: string;
	/** How long the application may be silent once it runs. */
	readonly seconds: number;
	/** How long it may run, whatever it says. */
	readonly mostSeconds: number;
	/** Called with the last line that the application has said, and now and then with nothing. */
	readonly onProgress: (line: string) => void;
}

/** @throws CliError where the machine does not get as far as our application. */
export async function runMachine(machine: Machine, volume: Uint8Array, options: Options): Promise<MachineEnd> {
	deferSignals();
	const folder = temporaryFolder();
	const removeFolder = () => rmSync(folder, { recursive: true, force: true });
	process.once('exit', removeFolder);
	try {
		const files = { volume: join(folder, 'volume.img'), serial: join(folder, 'serial.txt') };
		writeVolume(files.volume, volume);
		const first = await start(machine, files, true, options);
		// Builds without seccomp, and those for other systems than Linux, do not know the sandbox.
		if (first.how !== 'ended' || first.output !== '') return endOf(first, machine, options);
		return endOf(await start(machine, files, false, options), machine, options);
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

function temporaryFolder(): string {
	try {
		return mkdtempSync(join(tmpdir(), 'romtool-probe-'));
	} catch (error) {
		throw new CliError(`cannot make a temporary folder in ${tmpdir()}: ${systemReason(error)}`);
	}
}

interface Run {
	readonly how: 'ended' | 'stopped' | 'silent';
	readonly output: string;
	readonly serial: string;
	/** What QEMU has to say of itself. */
	readonly errors: string;
}

/** Until the application is through, the processor meets an exception, QEMU ends, or nothing happens any more. */
async function start(machine: Machine, files: MachineFiles, sandbox: boolean, options: Options): Promise<Run> {
	const child = spawn(machine.qemu, machineArguments(machine, files, sandbox), {
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: HAS_GROUPS,
	});
	const kill = () => killAll(child);
	// Before the folder goes: Windows keeps what is in use.
	process.prependOnceListener('exit', kill);
	const channel = new Channel(options.token);
	let errors = '';
	child.stdout.on('data', (data: Buffer) => channel.take(data));
	child.stderr.on('data', (data: Buffer) => {
		if (errors.length < TAIL) errors += data.toString();
	});
	const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const failed = new Promise<never>((_, reject) => child.once('error', reject));
	const how = new Promise<Run['how']>((resolve) => {
		const look = () => {
			const now = performance.now();
			const silence = now - channel.heard;
			const patience = channel.length === 0 ? FIRMWARE_SECONDS : options.seconds;
			options.onProgress(channel.lastLine);
			if (hasEnded(child) || channel.isComplete) resolve('ended');
			else if (channel.length > MAX_OUTPUT || sizeOf(files.serial) > MAX_SERIAL) resolve('stopped');
			else if (now - channel.began > options.mostSeconds * 1000) resolve('stopped');
			else if (isException(files.serial, silence)) resolve('ended');
			else if (silence > patience * 1000) resolve('silent');
			else return;
			clearInterval(timer);
		};
		const timer = setInterval(look, INTERVAL);
		child.stdout.on('data', () => {
			if (channel.isComplete) look();
		});
		child.once('close', look);
		child.once('error', () => clearInterval(timer));
	});
	try {
		const ended = await Promise.race([how, failed]);
		kill();
		await closed;
		return { how: ended, output: channel.text, serial: tailOf(files.serial), errors };
	} catch (error) {
		throw new CliError(`cannot start ${machine.qemu}: ${systemReason(error)}`, ExitCode.missing);
	} finally {
		process.off('exit', kill);
	}
}

/**
 * A wrapper around QEMU may have it as its child, which would live on and hold the pipes: the whole group goes. Windows
 * has no such groups.
 */
const HAS_GROUPS = process.platform !== 'win32';

function killAll(child: ChildProcess): void {
	if (!HAS_GROUPS || child.pid === undefined) {
		child.kill('SIGKILL');
		return;
	}
	try {
		process.kill(-child.pid, 'SIGKILL');
	} catch {
		// Nothing of it is there any more.
	}
}

function endOf({ how, output, serial, errors }: Run, machine: Machine, { token }: Options): MachineEnd {
	const transcript = parseTranscript(output, token);
	if (transcript.failure?.what === 'application') {
		throw new CliError(`the application in the virtual machine failed, EFI status ${transcript.failure.status}`);
	}
	// The driver has had no say yet.
	if (transcript.stage === 'firmware' || transcript.stage === 'application') {
		const said = errors.trim().split('\n').slice(-3).join('; ');
		const silent =
			how === 'ended'
				? `${machine.qemu} ended before our application had begun: is it QEMU for x86-64?`
				: `${machine.ovmf} did not start our application: is it OVMF for x86-64, without SMM?`;
		const problem = said === '' ? silent : `QEMU says: ${printable(said)}`;
		throw new CliError(`the virtual machine does not work, ${problem}`, ExitCode.missing);
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

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

function isException(path: string, silence: number): boolean {
	const serial = tailOf(path);
	return hasException(serial) && (isExceptionComplete(serial) || silence > REPORT_TIME);
}
