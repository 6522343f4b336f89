/** Boots OVMF in QEMU with a ROM on a network card, and watches the debug port and the serial port. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestContext } from 'vitest';
import { need, programExists } from './process.js';

const QEMU = 'qemu-system-x86_64';
const OVMF = { code: '/usr/share/OVMF/OVMF_CODE_4M.fd', vars: '/usr/share/OVMF/OVMF_VARS_4M.fd' };

export const IPXE_ROM = '/usr/lib/ipxe/qemu/efi-e1000.rom';

/** What OVMF's boot manager says on the serial port once all drivers have had their turn. */
export const BOOT_MANAGER = 'BdsDxe';

export function needQemu(context: TestContext): void {
	need(context, programExists(QEMU), `${QEMU} (Debian package qemu-system-x86)`);
	need(context, existsSync(OVMF.code), `${OVMF.code} (Debian package ovmf)`);
}

export interface Seen {
	/** Text on I/O port 0x402. */
	readonly debug: string;
	readonly serial: string;
}

/**
 * Boots until `done` is content with what is to be seen, at most `seconds`.
 *
 * @param romfile path of the ROM; empty for a card without one.
 */
export async function boot(
	folder: string,
	romfile: string,
	done: (seen: Seen) => boolean,
	seconds: number,
): Promise<Seen> {
	const files = { debug: join(folder, 'debug.txt'), serial: join(folder, 'serial.txt') };
	const child = spawn(
		QEMU,
		[
			...['-machine', 'q35,accel=tcg', '-m', '256', '-display', 'none', '-nodefaults', '-no-reboot'],
			...['-drive', `if=pflash,unit=0,readonly=on,format=raw,file=${OVMF.code}`],
			...['-drive', `if=pflash,unit=1,snapshot=on,format=raw,file=${OVMF.vars}`],
			...['-netdev', 'user,id=net,restrict=on', '-device', `e1000,netdev=net,romfile=${romfile}`],
			...['-chardev', `file,id=debug,path=${files.debug}`, '-device', 'isa-debugcon,iobase=0x402,chardev=debug'],
			...['-serial', `file:${files.serial}`],
		],
		{ stdio: ['ignore', 'ignore', 'pipe'] },
	);
	let stderr = '';
	child.stderr.on('data', (data) => {
		stderr += data;
	});
	const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
	const read = (path: string) => (existsSync(path) ? readFileSync(path, 'latin1') : '');
	const deadline = Date.now() + seconds * 1000;
	try {
		for (;;) {
			const seen = { debug: read(files.debug), serial: read(files.serial) };
			if (done(seen) || Date.now() > deadline) return seen;
			if (child.exitCode !== null) throw new Error(`${QEMU} ended early: ${stderr}`);
			await sleep(50);
		}
	} finally {
		child.kill('SIGKILL');
		await ended;
	}
}
