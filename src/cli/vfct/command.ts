/** `romtool vfct`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import type { VfctFlags } from './run.js';

export function vfctCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('vfct')
		.description("take the VBIOS of AMD GPUs out of the system's ACPI table VFCT, and check them")
		.argument('[file]', 'a VFCT table (default: that of the running system); "-" is standard input')
		.option('-d, --directory <dir>', 'folder to write to (default: the current one)')
		.option('--list', 'say what is there, and write nothing')
		.option('--force', 'replace files that are in the folder already')
		.option('--sysfs <root>', 'folder in place of /sys, where the table and the GPUs are looked for')
		.option('--json', 'print an array with an element per table')
		.addHelpText(
			'after',
			'\nExit code: 0 written and fit, 1 a VBIOS is unfit or the table is damaged, 2 a file or an option cannot be used,\n3 no table, or no VBIOS in it.',
		)
		.action(async (file: string | undefined, flags: VfctFlags) => {
			const { runVfct } = await import('./run.js');
			finish(await runVfct(file, flags, io));
		});
}
