/** `romtool edit`: one subcommand per operation, and what runs when its words are read. */
import { Command, InvalidArgumentError } from 'commander';
import { parseIdPair } from '../../pci/ids.js';
import { checked } from '../checked.js';
import type { Io } from '../io.js';
import type { EditFlags, OperationFlags, OperationName, UnpackFlags } from './flags.js';

export function editCommand(io: Io, finish: (exitCode: number) => void): Command {
	const edit = new Command('edit').description('take option ROMs apart, join and change them');
	edit
		.command('unpack')
		.description('write every image to a file, drivers unpacked, and what it takes to build the ROM again')
		.argument('<file>', 'the ROM')
		.option('-d, --directory <folder>', 'where to; default: beside the ROM, its name with -parts')
		.option('--force', 'replace existing files')
		.option('--json', 'print the result as one JSON object')
		.action(async (file: string, flags: UnpackFlags) => {
			const { runUnpack } = await import('./unpack.js');
			finish(await runUnpack(file, flags, io));
		});

	const operation = (name: OperationName, description: string, files = '<file>'): Command => {
		const command = edit
			.command(name)
			.description(description)
			.argument(files, 'the ROM; - is standard input')
			.option('-o, --output <file>', 'what to write; - is standard output')
			.option('--force', 'replace an existing output or backup')
			.option('--json', 'print the result as one JSON object')
			.action(async (file: string | string[], flags: EditFlags & OperationFlags) => {
				const { runEdit } = await import('./run.js');
				finish(await runEdit(name, [file].flat(), flags, io));
			});
		if (name !== 'join') command.option('--in-place', 'write over the file and keep the old one as FILE.bak');
		return command;
	};
	operation('set-id', 'set vendor and device ID of the images')
		.requiredOption('--id <vendor:device>', 'as lspci -n prints it, 1002:164c', (text) =>
			checked(() => parseIdPair(text)),
		)
		.option('--image <number>', 'of this image alone, counted from 1', parseImageNumber)
		.option('--keep-list', 'leave device lists of several IDs as they are');
	operation('fix-sum', 'make the bytes of legacy images sum to zero').option('--efi', 'and those of EFI images');
	operation('trim', "remove a vendor's header before the first image, and what follows the last one");
	operation('join', 'the images of several ROMs as one ROM', '<file...>');
	operation('compress', 'compress the drivers of EFI images');
	operation('decompress', 'decompress the drivers of EFI images');
	return edit;
}

function parseImageNumber(text: string): number {
	if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
	throw new InvalidArgumentError('Images are counted from 1.');
}
