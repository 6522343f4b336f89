/** Boots SeaBIOS of a stack with devices, and says how far it gets. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NOTHING_TO_BOOT } from './qemu.js';
import { machineOf, type Stack } from './stacks.js';

export interface SeabiosBoot {
	/** Text on I/O port 0x402. */
	readonly debug: string;
	/** `ended`: the machine was reset, at which QEMU stops here. */
	readonly outcome: 'through' | 'hangs' | 'ended';
}

/** @param devices of QEMU's `-device`, in the order in which firmware finds them. */
export async function bootSeabios(
	stack: Stack,
	folder: string,
	devices: readonly string[],
	seconds: number,
): Promise<SeabiosBoot> {
	const path = join(mkdtempSync(join(folder, 'seabios-')), 'debug.txt');
	const child = spawn(
		stack.qemu,
		[
			...['-m', '256', '-display', 'none', '-nodefaults', '-no-reboot', ...machineOf(stack)],
			...devices.flatMap((device, index) => ['-device', `${device},addr=0x${(index + 2).toString(16)}`]),
			...['-chardev', `file,id=debug,path=${path}`, '-device', 'isa-debugcon,iobase=0x402,chardev=debug'],
		],
		{ stdio: ['ignore', 'ignore', 'pipe'] },
	);
	let stderr = '';
	child.stderr.on('data', (data) => {
		stderr += data;
	});
	const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
	const deadline = Date.now() + seconds * 1000;
	try {
		for (;;) {
			const over = child.exitCode;
			const debug = existsSync(path) ? readFileSync(path, 'latin1') : '';
			if (debug.includes(NOTHING_TO_BOOT)) return { debug, outcome: 'through' };
			if (over === 0) return { debug, outcome: 'ended' };
			if (over !== null) throw new Error(`${stack.qemu} ended early: ${stderr}`);
			if (Date.now() > deadline) return { debug, outcome: 'hangs' };
			await sleep(50);
		}
	} finally {
		child.kill('SIGKILL');
		await ended;
	}
}
