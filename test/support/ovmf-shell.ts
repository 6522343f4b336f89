/** A session in the shell that OVMF brings along: commands over the serial port, and pictures of the screen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { MONITOR, Monitor } from './monitor.js';
import { QEMU } from './qemu.js';
import { installedStack, machineOf } from './stacks.js';

const PROMPT = 'Shell> ';
/** The shell counts down before it looks for this script; a key ends that. */
const COUNTDOWN = 'startup.nsh';

export interface Picture {
	readonly width: number;
	readonly height: number;
	/** Red, green and blue, row by row from the top. */
	readonly pixels: Uint8Array;
}

export interface OvmfShell {
	/** What the command printed, without its echo and the prompts. */
	run(command: string): Promise<string>;
	screen(): Promise<Picture>;
}

/** Boots OVMF with devices, does `work` in its shell and turns the machine off, `seconds` after the start at the latest. */
export async function inOvmfShell(
	folder: string,
	devices: readonly string[],
	seconds: number,
	work: (shell: OvmfShell) => Promise<void>,
): Promise<void> {
	/*
	 * A file and not a pipe: what Node calls one is a socket, which some hundred single bytes fill, and QEMU's serial port
	 * drops what its other end does not take.
	 */
	const output = join(folder, 'serial.txt');
	const descriptor = openSync(output, 'w');
	const child = spawn(
		QEMU,
		[
			...['-m', '256', '-display', 'none', '-nodefaults', '-no-reboot', ...machineOf(installedStack('ovmf'))],
			...devices.flatMap((device) => ['-device', device]),
			...['-serial', 'stdio', ...MONITOR],
		],
		{ stdio: ['pipe', descriptor, 'pipe', 'pipe'], timeout: seconds * 1000, killSignal: 'SIGKILL' },
	);
	closeSync(descriptor);
	const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
	try {
		const session = new Session(child, folder, output, Date.now() + seconds * 1000);
		await session.start();
		await work(session);
	} finally {
		child.kill('SIGKILL');
		await ended;
	}
}

class Session implements OvmfShell {
	private readonly child: ChildProcess;
	private readonly folder: string;
	private readonly output: string;
	private readonly deadline: number;
	private readonly monitor: Monitor;
	private errors = '';

	constructor(child: ChildProcess, folder: string, output: string, deadline: number) {
		this.child = child;
		this.folder = folder;
		this.output = output;
		this.deadline = deadline;
		// Node's further pipes are sockets, and go both ways.
		this.monitor = new Monitor(child.stdio[3] as Duplex);
		child.stderr?.on('data', (data: Buffer) => {
			this.errors += data.toString();
		});
		// A machine that has ended is reported with what it said, not as a broken pipe.
		child.stdin?.on('error', () => {});
	}

	private get serial(): string {
		return readFileSync(this.output, 'latin1');
	}

	async start(): Promise<void> {
		await this.monitor.ask('qmp_capabilities');
		await this.until(COUNTDOWN, () => this.serial.includes(COUNTDOWN) || undefined);
		this.child.stdin?.write('\r');
		await this.until(PROMPT, () => this.serial.includes(PROMPT) || undefined);
	}

	async run(command: string): Promise<string> {
		const start = this.serial.length;
		const echo = `${command}\r\n`;
		this.child.stdin?.write(`${command}\r`);
		return this.until(command, () => {
			const text = stripVTControlCharacters(this.serial.slice(start));
			const at = text.indexOf(echo);
			return at >= 0 && text.endsWith(PROMPT) ? text.slice(at + echo.length, -PROMPT.length) : undefined;
		});
	}

	async screen(): Promise<Picture> {
		const filename = join(this.folder, 'screen.ppm');
		await this.monitor.ask('screendump', { filename });
		const file = readFileSync(filename);
		const [header = '', width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(file.toString('latin1')) ?? [];
		return { width: Number(width), height: Number(height), pixels: new Uint8Array(file.subarray(header.length)) };
	}

	private async until<T>(what: string, find: () => T | undefined): Promise<T> {
		for (;;) {
			const found = find();
			if (found !== undefined) return found;
			const said = `${this.errors}\n${stripVTControlCharacters(this.serial).slice(-2000)}`;
			if (this.child.exitCode !== null) throw new Error(`QEMU ended before ${what}: ${said}`);
			if (Date.now() > this.deadline) throw new Error(`no time left for ${what}: ${said}`);
			await sleep(20);
		}
	}
}
