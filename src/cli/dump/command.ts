/** `romtool dump`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import type { DumpFlags } from './run.js';

export function dumpCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('dump')
		.description("read the ROM of a card out of this system's sysfs, and check it")
		.argument('<address>', 'the function, as romtool devices and lspci print it: 0000:05:00.0 or 05:00.0')
		.option('-o, --output <file>', 'output (default: vbios_VVVV_DDDD.rom in the current folder)')
		.option('--sysfs <root>', 'folder in place of /sys')
		.option('--force', 'replace an existing file')
		.option('--json', 'print an array with an element for the ROM')
		.addHelpText(
			'after',
			'\nExit code: 0 dumped and fit, 1 dumped, but unfit, 2 it cannot be read or written, 3 there is no ROM to read.',
		)
		.action(async (address: string, flags: DumpFlags) => {
			const { runDump } = await import('./run.js');
			finish(await runDump(address, flags, io));
		});
}
