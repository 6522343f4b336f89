/** Boots firmware of a PC in QEMU with ROMs on network cards, and watches the debug port and the serial port. */
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { putFile, temporaryFolder } from './files.js';
import { need, programExists } from './process.js';
import { resumedQemu } from './resumed-qemu.js';
import { type Flash, installedStack, machineOf, type Stack } from './stacks.js';
import { watchQemu, writtenTo } from './watch-qemu.js';

export const QEMU = 'qemu-system-x86_64';
/** That of the Debian package. */
export const OVMF = installedStack('ovmf').flash as Flash;

export const IPXE_ROM = '/usr/lib/ipxe/qemu/efi-e1000.rom';

/** What OVMF's boot manager says on the serial port once all drivers have had their turn. */
export const BOOT_MANAGER = 'BdsDxe';
/** What SeaBIOS says on the debug port once all ROMs have had theirs, with nothing to boot from. */
export const NOTHING_TO_BOOT = 'No bootable device';

/** What OVMF says last where it crashes. */
const EXCEPTION = 'Exception Type';

/** As many as fit beside what a q35 machine has on its root bus, eight functions in each place. */
export const MAX_CARDS = 28 * 8;

export function needQemu(context: TestContext): void {
	need(context, programExists(QEMU), `${QEMU} (Debian package qemu-system-x86)`);
	need(context, existsSync(OVMF.code), `${OVMF.code} (Debian package ovmf)`);
}

export interface Seen {
	/** Text on I/O port 0x402. */
	readonly debug: string;
	readonly serial: string;
	/** The machine was about to start anew, and was ended instead. */
	readonly reset: boolean;
}

/** Whether firmware has been through all ROMs. */
export function throughRoms({ firmware }: Stack, { debug, serial }: Seen): boolean {
	return firmware === 'seabios' ? debug.includes(NOTHING_TO_BOOT) : serial.includes(BOOT_MANAGER);
}

export function hasCrashed({ serial, reset }: Seen): boolean {
	return reset || serial.includes(EXCEPTION);
}

/**
 * Boots OVMF until `done` is content with what is to be seen, at most `seconds`.
 *
 * @param romfile path of the ROM; empty for a card without one.
 */
export async function boot(
	folder: string,
	romfile: string,
	done: (seen: Seen) => boolean,
	seconds: number,
	options: CardOptions = {},
): Promise<Seen> {
	return bootCards(folder, installedStack('ovmf'), [romfile], done, seconds, options);
}

export interface CardOptions {
	/** More of QEMU's. */
	readonly options?: readonly string[];
	/** Secure Boot is on. */
	readonly secure?: boolean;
	/** The most that QEMU computes, on a machine that is busy with other things as well. */
	readonly cpuSeconds?: number;
	/** Of OVMF: from where firmware is about to look at its bus, instead of from the start. */
	readonly resumed?: boolean;
}

/** The same for any firmware and several e1000 cards, each with a ROM, in the order in which firmware finds them. */
export async function bootCards(
	folder: string,
	stack: Stack,
	romfiles: readonly string[],
	done: (seen: Seen) => boolean,
	seconds: number,
	{ options = [], secure = false, cpuSeconds = Number.POSITIVE_INFINITY, resumed = false }: CardOptions = {},
): Promise<Seen> {
	if (romfiles.length > MAX_CARDS) throw new RangeError(`${romfiles.length} cards, at most ${MAX_CARDS} fit`);
	const files = { debug: join(folder, 'debug.txt'), serial: join(folder, 'serial.txt') };
	const words = [
		...['-m', '256', '-display', 'none', '-nodefaults', '-no-reboot', ...machineOf(stack, secure)],
		...['-netdev', 'user,id=net,restrict=on'],
		...romfiles.flatMap((romfile, index) => ['-device', card(romfile, index)]),
		...['-chardev', `file,id=debug,path=${files.debug}`, '-device', 'isa-debugcon,iobase=0x402,chardev=debug'],
		...['-serial', `file:${files.serial}`],
		...options,
	];
	const qemu = resumed && stack.firmware === 'ovmf' ? await resumedQemu(stack, 'cards') : stack.qemu;
	return watchQemu(qemu, words, seconds, ({ exitCode, time, isLate }) => {
		// A fault of its own.
		if (exitCode !== null && exitCode !== 0) return undefined;
		const seen = { debug: writtenTo(files.debug), serial: writtenTo(files.serial), reset: exitCode !== null };
		return done(seen) || seen.reset || isLate || time.computed > cpuSeconds ? seen : undefined;
	});
}

/** The first card has the network, the others no cable. */
function card(romfile: string, index: number): string {
	const address = `addr=0x${((index >> 3) + 2).toString(16)}.${index & 7},multifunction=on`;
	return `e1000,${index === 0 ? 'netdev=net,' : ''}${address},romfile=${romfile}`;
}

/** A program that is QEMU without KVM, which may be there and not work: to find that out takes longer than to boot. */
export function withoutKvm(qemu: string, folder = temporaryFolder()): string {
	const refuse = 'case "$*" in *"-accel kvm"*) exit 1;; esac';
	const path = putFile(folder, 'qemu', `#!/bin/sh\n${refuse}\nexec '${qemu}' "$@"\n`);
	chmodSync(path, 0o755);
	return path;
}
