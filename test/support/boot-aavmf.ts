/** Boots AAVMF of a stack with ROMs on network cards, and says what is on the serial port, and how far it gets. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOOT_MANAGER } from './qemu.js';
import { machineOf, type Stack } from './stacks.js';
import { watchQemu, writtenTo } from './watch-qemu.js';

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
	/** Seconds that what is to hang computes until it is given up. */
	readonly hangsAfter?: number;
	readonly secure?: boolean;
}

/** In the order in which firmware finds the cards. */
export function bootAavmf(
	stack: Stack,
	folder: string,
	roms: readonly Uint8Array[],
	{ seconds, hangsAfter = Number.POSITIVE_INFINITY, secure = false }: AavmfBootOptions,
): Promise<AavmfBoot> {
	const home = mkdtempSync(join(folder, 'aavmf-'));
	const cards = roms.flatMap((rom, index) => {
		const path = join(home, `${index}.rom`);
		writeFileSync(path, rom);
		return ['-device', `e1000,addr=0x${(index + 2).toString(16)},romfile=${path}`];
	});
	const path = join(home, 'serial.txt');
	const words = [
		...['-m', '256', '-display', 'none', '-nodefaults', '-no-reboot', ...machineOf(stack, secure)],
		// It waits five seconds for a key else.
		...['-boot', 'menu=on,splash-time=0', ...cards, '-serial', `file:${path}`],
	];
	return watchQemu(stack.qemu, words, seconds, ({ isLate, time }) => {
		const serial = writtenTo(path);
		if (EXCEPTION.test(serial)) return { serial, outcome: 'crashes' };
		if (serial.includes(BOOT_MANAGER)) return { serial, outcome: 'through' };
		return isLate || time.computed > hangsAfter ? { serial, outcome: 'hangs' } : undefined;
	});
}
