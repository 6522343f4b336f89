/** `romtool check`: options, and what runs when they are read. */
import { Command, Option } from 'commander';
import { ROLES } from '../../consumers/role-names.js';
import { parseIdPair } from '../../pci/ids.js';
import { checked } from '../checked.js';
import type { Io } from '../io.js';
import type { CheckFlags } from './run.js';

export function checkCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('check')
		.description('say what OVMF, SeaBIOS, QEMU, amdgpu, i915 and Proxmox will do with ROMs, and why')
		.argument('<file...>', 'files, and folders for all files below them; "-" is standard input')
		.option('--for <vendor:device>', 'the device that the ROM is for, as lspci -n prints it', (text) =>
			checked(() => parseIdPair(text)),
		)
		.addOption(new Option('--as <role>', 'what the ROM is to be used as').choices(ROLES))
		.option('--secure-boot', 'Secure Boot is on in the guest')
		.option('--json', 'print an array with an element per file')
		.addHelpText('after', '\nExit code: 0 fit, 1 unfit, 2 when a file or an option cannot be used.')
		.action(async (paths: string[], flags: CheckFlags) => {
			const { runCheck } = await import('./run.js');
			finish(runCheck(paths, flags, io));
		});
}
