/**
 * One start of the virtual machine: QEMU with OVMF, a read-only volume of ours, no network, no other disk and no
 * display. The driver in it is hostile: its time and what it may write are bounded, and nothing of it stays.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasException, isExceptionComplete, parseException } from '../../probe/exception.js';
import type { MachineEnd } from '../../probe/session.js';
import { isComplete, parseTranscript } from '../../probe/transcript.js';
import { CliError, ExitCode, systemReason } from '../cli-error.js';
import { deferSignals } from '../signals.js';
import { printable } from '../terminal.js';
import type { Machine } from './find-machine.js';

/** OVMF takes 4 s on two cores without KVM; a busy machine may take far longer. */
const FIRMWARE_SECONDS = 120;
const INTERVAL = 50;
/** All answers of a long job have some hundred KiB, an exception's report two. */
const MAX_OUTPUT = 8 << 20;
const MAX_SERIAL = 1 << 20;
/** For the rest of an exception's report. */
const REPORT_TIME = 500;

const SANDBOX = ['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'];

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
		writeFileSync(files.volume, volume);
		const first = await start(machine, files, SANDBOX, options);
		// Builds without seccomp, and those for other systems than Linux, do not know the sandbox.
		if (first.how !== 'ended' || first.output !== '') return endOf(first, machine);
		return endOf(await start(machine, files, [], options), machine);
	} catch (error) {
		if (error instanceof CliError) throw error;
		throw new CliError(`cannot make the machine's disk: ${systemReason(error)}`);
	} finally {
		process.off('exit', removeFolder);
		removeFolder();
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

interface Files {
	readonly volume: string;
	readonly serial: string;
}

/** Until the application is through, the processor meets an exception, QEMU ends, or nothing happens any more. */
async function start(machine: Machine, files: Files, sandbox: readonly string[], options: Options): Promise<Run> {
	const child = spawn(machine.qemu, [...sandbox, ...machineArguments(machine, files)], {
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
		if (errors.length < MAX_SERIAL) errors += data.toString();
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
		return { how: ended, output, serial: read(files.serial), errors };
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

function machineArguments({ qemu: _, ovmf }: Machine, { volume, serial }: Files): string[] {
	const firmware = blockDevice('firmware', ovmf, isQcow2(ovmf) ? 'qcow2' : 'raw');
	return [
		...['-machine', 'q35,pflash0=firmware', '-m', '256', ...(isKvmUsable() ? ['-accel', 'kvm'] : []), '-accel', 'tcg'],
		...['-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none', '-nic', 'none'],
		...['-blockdev', firmware, '-blockdev', blockDevice('volume', volume, 'raw')],
		// Named as what to start from, OVMF looks at nothing else. Where the false device is, nothing may be.
		...['-device', 'virtio-blk-pci,drive=volume,bootindex=0,addr=0x1e'],
		...['-chardev', 'stdio,id=probe,signal=off', '-device', 'isa-debugcon,iobase=0x4e8,chardev=probe'],
		...['-chardev', `file,id=serial,path=${serial.replaceAll(',', ',,')}`, '-serial', 'chardev:serial'],
	];
}

/** As JSON, in which any path can be written. */
function blockDevice(name: string, filename: string, driver: 'raw' | 'qcow2'): string {
	const file = { driver: 'file', filename };
	return JSON.stringify({ driver, 'node-name': name, 'read-only': true, file });
}

/** Fedora has its firmware in this form. */
function isQcow2(path: string): boolean {
	return path.endsWith('.qcow2');
}

/** It may be there and closed to us, or be a nested machine's that has none. */
function isKvmUsable(): boolean {
	try {
		closeSync(openSync('/dev/kvm', 'r+'));
		return true;
	} catch {
		return false;
	}
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

function isException(path: string, silence: number): boolean {
	const serial = read(path);
	return hasException(serial) && (isExceptionComplete(serial) || silence > REPORT_TIME);
}

function read(path: string): string {
	try {
		return readFileSync(path, 'latin1').slice(0, MAX_SERIAL);
	} catch {
		return '';
	}
}

function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
