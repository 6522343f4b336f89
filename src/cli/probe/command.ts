/** `romtool probe`: options, and what runs when they are read. */
import { Command } from 'commander';
import { parseIdPair } from '../../pci/ids.js';
import { checked } from '../checked.js';
import type { Io } from '../io.js';
import { type ProbeFlags, secondsArgument } from './flags.js';

export function probeCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('probe')
		.description('ask a GOP driver itself which devices it takes, in a virtual machine (QEMU with OVMF)')
		.argument('<gop...>', 'drivers (.efi), option ROMs, and folders that romtool extract has written')
		.option(
			'--vbios <file>',
			'VBIOS for the device: an option ROM or a VFCT table; may be given several times',
			(file, files: readonly string[] = []) => [...files, file],
		)
		.option('--for <vendor:device>', 'the device, as lspci -n prints it', (text) => checked(() => parseIdPair(text)))
		.option('--all-ids', 'ask about all 65,536 device IDs of the vendor')
		.option('--qemu <path>', 'qemu-system-x86_64, where it is not found of itself')
		.option('--ovmf <path>', 'OVMF_CODE.fd, where it is not found of itself')
		.option('--timeout <seconds>', 'how long the driver may be silent (default: 30)', (text) =>
			checked(() => secondsArgument(text)),
		)
		.option('--json', 'print an array with an element per driver')
		.addHelpText(
			'after',
			'\nExit code: 0 a device is accepted, 1 none is, 2 when a file or an option cannot be used, 4 no QEMU or OVMF.',
		)
		.action(async (paths: string[], flags: ProbeFlags) => {
			const { runProbe } = await import('./run.js');
			finish(await runProbe(paths, flags, io));
		});
}
