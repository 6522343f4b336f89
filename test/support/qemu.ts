/** Boots OVMF or SeaBIOS in QEMU with ROMs on network cards, and watches the debug port and the serial port. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestContext } from 'vitest';
import { putFile, temporaryFolder } from './files.js';
import { need, programExists } from './process.js';

export const QEMU = 'qemu-system-x86_64';
/** That of the Debian package, installed or unpacked elsewhere. */
const OVMF_FOLDER = process.env['ROMTOOL_OVMF'] ?? '/usr/share/OVMF';
export const OVMF = { code: join(OVMF_FOLDER, 'OVMF_CODE_4M.fd'), vars: join(OVMF_FOLDER, 'OVMF_VARS_4M.fd') };
const SECURE = { code: join(OVMF_FOLDER, 'OVMF_CODE_4M.ms.fd'), vars: join(OVMF_FOLDER, 'OVMF_VARS_4M.ms.fd') };

export const IPXE_ROM = '/usr/lib/ipxe/qemu/efi-e1000.rom';

/** What OVMF's boot manager says on the serial port once all drivers have had their turn. */
export const BOOT_MANAGER = 'BdsDxe';
/** What SeaBIOS says on the debug port once all ROMs have had theirs, with nothing to boot from. */
export const NOTHING_TO_BOOT = 'No bootable device';

/** `ovmf-secure-boot` has Microsoft's keys enrolled and Secure Boot on. */
export type Firmware = 'ovmf' | 'ovmf-secure-boot' | 'seabios';

/** As many cards as fit beside what a q35 machine has on its root bus. */
export const MAX_CARDS = 28;

export function needQemu(context: TestContext): void {
	need(context, programExists(QEMU), `${QEMU} (Debian package qemu-system-x86)`);
	need(context, existsSync(OVMF.code), `${OVMF.code} (Debian package ovmf)`);
}

export interface Seen {
	/** Text on I/O port 0x402. */
	readonly debug: string;
	readonly serial: string;
}

/** Whether firmware has been through all ROMs. */
export function throughRoms(firmware: Firmware, { debug, serial }: Seen): boolean {
	return firmware === 'seabios' ? debug.includes(NOTHING_TO_BOOT) : serial.includes(BOOT_MANAGER);
}

/**
 * Boots OVMF until `done` is content with what is to be seen, at most `seconds`.
 *
 * @param romfile path of the ROM; empty for a card without one.
 * @param options more of QEMU's.
 */
export async function boot(
	folder: string,
	romfile: string,
	done: (seen: Seen) => boolean,
	seconds: number,
	options: readonly string[] = [],
): Promise<Seen> {
	return bootCards(folder, 'ovmf', [romfile], done, seconds, options);
}

/** The same for any firmware and several e1000 cards, each with a ROM, in the order in which firmware finds them. */
export async function bootCards(
	folder: string,
	firmware: Firmware,
	romfiles: readonly string[],
	done: (seen: Seen) => boolean,
	seconds: number,
	options: readonly string[] = [],
): Promise<Seen> {
	if (romfiles.length > MAX_CARDS) throw new RangeError(`${romfiles.length} cards, at most ${MAX_CARDS} fit`);
	const files = { debug: join(folder, 'debug.txt'), serial: join(folder, 'serial.txt') };
	const child = spawn(
		QEMU,
		[
			...['-m', '256', '-display', 'none', '-nodefaults', '-no-reboot', ...machine(firmware)],
			...['-netdev', 'user,id=net,restrict=on'],
			...romfiles.flatMap((romfile, index) => ['-device', card(romfile, index)]),
			...['-chardev', `file,id=debug,path=${files.debug}`, '-device', 'isa-debugcon,iobase=0x402,chardev=debug'],
			...['-serial', `file:${files.serial}`],
			...options,
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

export function machine(firmware: Firmware): string[] {
	if (firmware === 'seabios') return ['-machine', 'q35,accel=tcg'];
	const { code, vars } = firmware === 'ovmf' ? OVMF : SECURE;
	const secure = ['-machine', 'q35,accel=tcg,smm=on', '-global', 'driver=cfi.pflash01,property=secure,value=on'];
	return [
		...(firmware === 'ovmf' ? ['-machine', 'q35,accel=tcg'] : secure),
		...['-drive', `if=pflash,unit=0,readonly=on,format=raw,file=${code}`],
		...['-drive', `if=pflash,unit=1,snapshot=on,format=raw,file=${vars}`],
	];
}

/** The first card has the network, the others no cable. */
function card(romfile: string, index: number): string {
	const address = `addr=0x${(index + 2).toString(16)}`;
	return `e1000,${index === 0 ? 'netdev=net,' : ''}${address},romfile=${romfile}`;
}

/** A program that is QEMU without KVM, which may be there and not work: to find that out takes longer than to boot. */
export function withoutKvm(qemu: string): string {
	const refuse = 'case "$*" in *"-accel kvm"*) exit 1;; esac';
	const path = putFile(temporaryFolder(), 'qemu', `#!/bin/sh\n${refuse}\nexec '${qemu}' "$@"\n`);
	chmodSync(path, 0o755);
	return path;
}
