/** `romtool extract`: options, and what runs when they are read. */
import { Command } from 'commander';
import { parseIdPair } from '../../pci/ids.js';
import { checked } from '../checked.js';
import type { Io } from '../io.js';
import type { ExtractFlags } from './flags.js';
import { guidArgument } from './flags.js';

export function extractCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('extract')
		.description("take GOP drivers, VBIOS and VBT out of a vendor's BIOS file, or any file by its name")
		.argument('<image...>', 'BIOS images, capsules, archives of them, and folders; "-" is standard input')
		.option('-d, --directory <dir>', 'folder to write to (default: "extracted")')
		.option('--for <vendor:device>', 'only what fits this device, as lspci -n prints it', (text) =>
			checked(() => parseIdPair(text)),
		)
		.option('--rom', 'with --for: also build the ROM files for that device, check them, and print the hostpci lines')
		.option('--all', 'option ROMs of other devices as well: RAID, LAN')
		.option('--name <glob>', 'files of this name instead (* and ? stand for others), such as "QemuVideo*"')
		.option('--guid <guid>', 'the file of this GUID instead', (text) => checked(() => guidArgument(text)))
		.option('--list', 'say what is there, and write nothing')
		.option('--force', 'replace files that are in the folder already')
		.option('--json', 'print an array with an element per image')
		.addHelpText(
			'after',
			'\nExit code: 0 found, 1 a ROM that was built is unfit, or its VBIOS is missing, 2 a file or an option cannot be used, 3 nothing found.',
		)
		.action(async (paths: string[], flags: ExtractFlags) => {
			const { runExtract } = await import('./run.js');
			finish(await runExtract(paths, flags, io));
		});
}
