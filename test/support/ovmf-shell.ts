/** A session in the shell that OVMF brings along: commands over the serial port, and pictures of the screen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
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
			...['-serial', 'stdio', '-chardev', 'socket,id=monitor,fd=3', '-mon', 'chardev=monitor,mode=control'],
		],
		{ stdio: ['pipe', descriptor, 'pipe', 'pipe'] },
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
	/** Node's further pipes are sockets, and go both ways. */
	private readonly monitor: Duplex;
	private replies = '';
	private errors = '';
	private requests = 0;

	constructor(child: ChildProcess, folder: string, output: string, deadline: number) {
		this.child = child;
		this.folder = folder;
		this.output = output;
		this.deadline = deadline;
		this.monitor = child.stdio[3] as Duplex;
		child.stderr?.on('data', (data: Buffer) => {
			this.errors += data.toString();
		});
		this.monitor.on('data', (data: Buffer) => {
			this.replies += data.toString();
		});
		// A machine that has ended is reported with what it said, not as a broken pipe.
		for (const stream of [this.monitor, child.stdin]) stream?.on('error', () => {});
	}

	private get serial(): string {
		return readFileSync(this.output, 'latin1');
	}

	async start(): Promise<void> {
		await this.request('qmp_capabilities');
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
		await this.request('screendump', { filename });
		const file = readFileSync(filename);
		const [header = '', width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(file.toString('latin1')) ?? [];
		return { width: Number(width), height: Number(height), pixels: new Uint8Array(file.subarray(header.length)) };
	}

	/** A command of QEMU's machine protocol: a line of JSON each way, with events in between. */
	private async request(execute: string, args: Record<string, string> = {}): Promise<void> {
		this.requests += 1;
		const id = this.requests;
		this.monitor.write(`${JSON.stringify({ execute, arguments: args, id })}\n`);
		const reply = await this.until(execute, () =>
			this.replies
				.split('\n')
				.slice(0, -1)
				.map((line) => JSON.parse(line))
				.find((one) => one.id === id),
		);
		if (reply.error !== undefined) throw new Error(`${execute}: ${reply.error.desc}`);
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
