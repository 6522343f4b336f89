/** Boots AAVMF of a stack with ROMs on network cards, and says what is on the serial port, and how far it gets. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BOOT_MANAGER } from './qemu.js';
import { machineOf, type Stack } from './stacks.js';

/** As many cards as fit beside what the root bus has. */
export const MAX_CARDS = 28;
/** What AAVMF says last where it crashes. */
const EXCEPTION = /Synchronous Exception at/;

export interface AavmfBoot {
	readonly serial: string;
	readonly outcome: 'through' | 'crashes' | 'hangs';
}

export interface AavmfBootOptions {
	readonly seconds: number;
	readonly secure?: boolean;
}

/** In the order in which firmware finds the cards. */
export async function bootAavmf(
	stack: Stack,
	folder: string,
	roms: readonly Uint8Array[],
	{ seconds, secure = false }: AavmfBootOptions,
): Promise<AavmfBoot> {
	const home = mkdtempSync(join(folder, 'aavmf-'));
	const cards = roms.flatMap((rom, index) => {
		const path = join(home, `${index}.rom`);
		writeFileSync(path, rom);
		return ['-device', `e1000,addr=0x${(index + 2).toString(16)},romfile=${path}`];
	});
	const path = join(home, 'serial.txt');
	const child = spawn(
		stack.qemu,
		[
			...['-m', '256', '-display', 'none', '-nodefaults', '-no-reboot', ...machineOf(stack, secure)],
			...[...cards, '-serial', `file:${path}`],
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
			const serial = existsSync(path) ? readFileSync(path, 'latin1') : '';
			if (EXCEPTION.test(serial)) return { serial, outcome: 'crashes' };
			if (serial.includes(BOOT_MANAGER)) return { serial, outcome: 'through' };
			if (Date.now() > deadline) return { serial, outcome: 'hangs' };
			if (child.exitCode !== null) throw new Error(`${stack.qemu} ended early: ${stderr}`);
			await sleep(50);
		}
	} finally {
		child.kill('SIGKILL');
		await ended;
	}
}
