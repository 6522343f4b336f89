/** `romtool devices`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import type { DevicesFlags } from './run.js';

export function devicesCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('devices')
		.description('list GPUs and their audio functions: IDs, IOMMU groups, drivers, and which ROM each needs')
		.argument(
			'[file]',
			'text of lspci -nn or lspci -Dnn, also with -k or -v, in place of this system; "-" is standard input',
		)
		.option('--sysfs <root>', 'folder in place of /sys')
		.option('--json', 'print an array with an element per function')
		.addHelpText(
			'after',
			'\nWhat is piped in is read as the text of lspci: lspci -nn | romtool devices\n' +
				'Exit code: 0 listed, 2 a file or an option cannot be used, 3 no GPU.',
		)
		.action(async (file: string | undefined, flags: DevicesFlags) => {
			const { runDevices } = await import('./run.js');
			finish(runDevices(file, flags, io));
		});
}
