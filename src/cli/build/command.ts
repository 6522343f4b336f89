/** `romtool build`: options, and what runs when they are read. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { parseHex, parseIdPair } from '../../pci/ids.js';
import { checked } from '../checked.js';
import type { Io } from '../io.js';
import { type FileKind, RomRequest } from '../rom-request.js';
import type { BuildFlags } from './flags.js';
import { FILE_OPTIONS, inOrder } from './words.js';

const FILE_KINDS_HELP = `
Files:
  -e FILE…   EFI drivers, as they are
  -ec FILE…  EFI drivers, to be compressed
  -b FILE…   legacy binaries (a VBIOS) with ROM headers of their own
  A file that no such flag precedes is told by its content. "-" is standard
  input, and "-o -" standard output.

Examples:
  romtool build -f 1002 -i 164c AMDGopDriver.efi
  romtool build --id 1002:164c -b vbios.bin -ec AMDGopDriver.efi -o both.rom
  romtool build parts/rom.json -o again.rom     (the parts that romtool edit unpack wrote)
`;

export interface BuildCommand {
	readonly command: Command;
	/** The command's words in the form that `command` takes them. */
	inOrder(args: readonly string[]): string[];
}

export function buildCommand(io: Io, finish: (exitCode: number) => void): BuildCommand {
	const request = new RomRequest();
	const setVendor = (vendorId: number) => {
		if (request.vendorId !== undefined && request.vendorId !== vendorId) {
			throw new InvalidArgumentError('A ROM has one vendor ID.');
		}
		request.vendorId = vendorId;
	};
	const command = new Command('build')
		.description('build an option ROM of EFI drivers (PE) and legacy images')
		.usage('[-f VENDOR] [-i DEVICE…] [--id 1002:164c] [-e|-ec|-b FILE…] [FILE…] [-o OUT]')
		.option('-f, --vendor <id>', 'vendor ID of the EFI images, hex as lspci prints it', (text) => {
			setVendor(checked(() => parseHex(text, 'vendor-id')));
		})
		.option('-i, --device <id>', 'device IDs, likewise; several make a device list', (text) => {
			request.deviceIds.push(checked(() => parseHex(text, 'device-id')));
		})
		.option('--id <vendor:device>', 'both at once; may be repeated for several devices', (text) => {
			const { vendorId, deviceId } = checked(() => parseIdPair(text));
			setVendor(vendorId);
			request.deviceIds.push(deviceId);
		})
		.option('-l, --class-code <code>', 'class code for the file that follows, hex (030000)', (text) => {
			request.setClassCode(checked(() => parseHex(text, 'class-code', 6)));
		})
		.option('-r, --revision <number>', 'code revision for the file that follows, hex', (text) => {
			request.setCodeRevision(checked(() => parseHex(text, 'code-revision')));
		})
		.option('-n, --no-last', 'do not mark the last image as the last')
		.option('-p, --pci23', 'PCI 2.3 layout in place of PCI 3.0')
		.option('--checksum', 'make the bytes of EFI images sum to zero, too')
		.option('-o, --output <file>', "what to write; default: the first input's name with .rom", (path) => {
			if (path.startsWith('-') && path !== '-') throw new InvalidArgumentError(`Write ./${path} if that is its name.`);
			return path;
		})
		.option('--force', 'replace an existing output')
		.option('--json', 'print the result as one JSON object')
		.addHelpText('after', FILE_KINDS_HELP);
	for (const [kind, flag] of Object.entries(FILE_OPTIONS)) {
		const addFile = (path: string) => request.addFile(kind as FileKind, path);
		command.addOption(new Option(`${flag} <file>`).argParser(addFile).hideHelp());
	}
	command.action(
		async (flags: BuildFlags & { last: boolean; pci23?: boolean; checksum?: boolean; output?: string }) => {
			request.markLast = flags.last;
			request.pciRevision = flags.pci23 === true ? '2.3' : '3.0';
			request.checksum = flags.checksum === true;
			request.output = flags.output;
			const { runBuild } = await import('./run.js');
			finish(await runBuild(request, flags, io));
		},
	);
	return { command, inOrder: (args) => inOrder(command, args) };
}
