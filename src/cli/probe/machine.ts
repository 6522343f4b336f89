/**
 * One start of the virtual machine: QEMU with OVMF, a read-only volume of ours, no network, no other disk and no
 * display. The driver in it is hostile: its time and what it may write are bounded, and nothing of it stays.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasException, isExceptionComplete, parseException } from '../../probe/exception.js';
import type { MachineEnd } from '../../probe/session.js';
import { isComplete, parseTranscript } from '../../probe/transcript.js';
import { CliError, ExitCode, systemReason } from '../cli-error.js';
import { deferSignals } from '../signals.js';
import { printable } from '../terminal.js';
import type { Machine } from './find-machine.js';
import { type MachineFiles, machineArguments } from './machine-arguments.js';

/** OVMF takes 4 s on two cores without KVM; a busy machine may take far longer. */
const FIRMWARE_SECONDS = 120;
const INTERVAL = 50;
/** All answers of a long job have some hundred KiB. */
const MAX_OUTPUT = 8 << 20;
/** Some drivers print a line for every device that they are asked about. */
const MAX_SERIAL = 32 << 20;
/** An exception's report has two KiB, and is the last that is said. */
const TAIL = 64 << 10;
/** For the rest of an exception's report. */
const REPORT_TIME = 500;

interface Options {
	/** How long the application may be silent once it runs. */
	readonly seconds: number;
	/** Called with the last line that the application has said. */
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
		if (first.how !== 'ended' || first.output !== '') return endOf(first, machine);
		return endOf(await start(machine, files, false, options), machine);
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
	});
	const kill = () => void child.kill('SIGKILL');
	// Before the folder goes: Windows keeps what is in use.
	process.prependOnceListener('exit', kill);
	let output = '';
	let errors = '';
	let heard = performance.now();
	child.stdout.on('data', (data: Buffer) => {
		output += data.toString('latin1');
		heard = performance.now();
		options.onProgress(output.slice(output.lastIndexOf('\n', output.length - 2) + 1, -1));
	});
	child.stderr.on('data', (data: Buffer) => {
		if (errors.length < TAIL) errors += data.toString();
	});
	const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const failed = new Promise<never>((_, reject) => child.once('error', reject));
	const how = new Promise<Run['how']>((resolve) => {
		const look = () => {
			const silence = performance.now() - heard;
			const patience = output === '' ? FIRMWARE_SECONDS : options.seconds;
			if (hasEnded(child) || isComplete(output)) resolve('ended');
			else if (output.length > MAX_OUTPUT || sizeOf(files.serial) > MAX_SERIAL) resolve('stopped');
			else if (isException(files.serial, silence)) resolve('ended');
			else if (silence > patience * 1000) resolve('silent');
			else return;
			clearInterval(timer);
		};
		const timer = setInterval(look, INTERVAL);
		child.stdout.on('data', look);
		child.once('close', look);
		child.once('error', () => clearInterval(timer));
	});
	try {
		const ended = await Promise.race([how, failed]);
		kill();
		await closed;
		return { how: ended, output, serial: tailOf(files.serial), errors };
	} catch (error) {
		throw new CliError(`cannot start ${machine.qemu}: ${systemReason(error)}`, ExitCode.missing);
	} finally {
		process.off('exit', kill);
	}
}

function endOf({ how, output, serial, errors }: Run, machine: Machine): MachineEnd {
	const transcript = parseTranscript(output);
	if (transcript.stage === 'firmware') {
		const said = errors.trim().split('\n').slice(-3).join('; ');
		const problem = said === '' ? `${machine.ovmf} did not start our application` : `QEMU says: ${printable(said)}`;
		throw new CliError(`the virtual machine does not work, ${problem}`, ExitCode.missing);
	}
	if (transcript.failure?.what === 'application') {
		throw new CliError(`the application in the virtual machine failed, EFI status ${transcript.failure.status}`);
	}
	const exception = parseException(serial);
	if (isComplete(output)) return { transcript, how: 'end' };
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

/** Empty for a file that is not there yet. */
function tailOf(path: string): string {
	const size = sizeOf(path);
	if (size === 0) return '';
	const descriptor = openSync(path, 'r');
	try {
		const bytes = Buffer.alloc(Math.min(size, TAIL));
		return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, bytes.length, size - bytes.length));
	} finally {
		closeSync(descriptor);
	}
}

function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
