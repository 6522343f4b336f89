/** `romtool install`: options, and what runs when they are read. */
import { Command, Option } from 'commander';
import { PROXMOX_ROM_FOLDER } from '../../consumers/proxmox.js';
import { ROLES } from '../../consumers/role-names.js';
import { parseIdPair } from '../../pci/ids.js';
import { checked } from '../checked.js';
import type { Io } from '../io.js';
import type { InstallFlags } from './run.js';

export function installCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('install')
		.description('check ROMs, copy them to where Proxmox VE looks for them, and print the lines that use them')
		.argument('<rom...>', 'ROM files; "-" is standard input')
		.option('--kvm-dir <dir>', `folder to copy to (default: ${PROXMOX_ROM_FOLDER})`)
		.option('--name <name>', 'name of the copy, of one ROM')
		.option('--for <vendor:device>', 'the device that the ROMs are for, as lspci -n prints it', (text) =>
			checked(() => parseIdPair(text)),
		)
		.addOption(new Option('--as <role>', 'what the ROMs are to be used as').choices(ROLES))
		.option('--sysfs <root>', 'folder in place of /sys, where the device is looked for')
		.option('--force', 'copy an unfit ROM, and replace an older backup')
		.option('--json', 'print an array with an element per ROM')
		.addHelpText(
			'after',
			'\nA file of other bytes in its place is kept as NAME.bak.' +
				'\nExit code: 0 installed, 1 a ROM is unfit, and nothing was copied without --force, 2 a file or an option cannot be used.',
		)
		.action(async (files: string[], flags: InstallFlags) => {
			const { runInstall } = await import('./run.js');
			finish(await runInstall(files, flags, io));
		});
}
