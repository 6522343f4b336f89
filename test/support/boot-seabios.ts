/** Boots SeaBIOS of a stack with devices, and says how far it gets. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { exceeds, type MachineTime } from '../../src/cli/probe/machine-time.js';
import { NOTHING_TO_BOOT } from './qemu.js';
import { machineOf, type Stack } from './stacks.js';
import { watchQemu, writtenTo } from './watch-qemu.js';

export interface SeabiosBoot {
	/** Text on I/O port 0x402. */
	readonly debug: string;
	/** `ended`: the machine was reset, at which QEMU stops here. */
	readonly outcome: 'through' | 'hangs' | 'ended';
}

export interface SeabiosLimits {
	/** Until it is given up. */
	readonly seconds: number;
	/** What is to hang is watched for so long, and until it has said what it says before that. */
	readonly hang?: { readonly after: MachineTime; readonly says: string };
}

/** @param devices of QEMU's `-device`, in the order in which firmware finds them. */
export function bootSeabios(
	stack: Stack,
	folder: string,
	devices: readonly string[],
	{ seconds, hang }: SeabiosLimits,
): Promise<SeabiosBoot> {
	const path = join(mkdtempSync(join(folder, 'seabios-')), 'debug.txt');
	const words = [
		...['-m', '256', '-display', 'none', '-nodefaults', '-no-reboot', ...machineOf(stack)],
		...devices.flatMap((device, index) => ['-device', `${device},addr=0x${(index + 2).toString(16)}`]),
		...['-chardev', `file,id=debug,path=${path}`, '-device', 'isa-debugcon,iobase=0x402,chardev=debug'],
	];
	return watchQemu(stack.qemu, words, seconds, ({ exitCode, isLate, time }) => {
		const debug = writtenTo(path);
		if (debug.includes(NOTHING_TO_BOOT)) return { debug, outcome: 'through' };
		if (exitCode === 0) return { debug, outcome: 'ended' };
		const isHung = hang !== undefined && exceeds(time, hang.after) && debug.includes(hang.says);
		return (isLate || isHung) && exitCode === null ? { debug, outcome: 'hangs' } : undefined;
	});
}
