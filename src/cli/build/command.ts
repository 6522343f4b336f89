/** `romtool build`: options, and what runs when they are read. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { type PciDevice, parseHex, parseIdPair } from '../../pci/ids.js';
import { CliError } from '../cli-error.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { type FileKind, RomRequest } from '../rom-request.js';
import { MAKING_TEXTS } from '../texts.js';
import { checked } from '../usage-errors.js';
import type { BuildFlags } from './run.js';
import { BUILD_TEXTS } from './texts.js';
import { FILE_OPTIONS } from './words.js';

const runBuild = onDemand(() => import('./run.js'), 'runBuild');

interface Words {
	readonly last: boolean;
	readonly pci23?: boolean;
	readonly checksum?: boolean;
	readonly output?: string;
	readonly igdHelper?: boolean;
	readonly for?: PciDevice;
}

export function buildCommand(io: Io, finish: Finish): Command {
	const request = new RomRequest();
	const setVendor = (vendorId: number) => {
		if (request.vendorId !== undefined && request.vendorId !== vendorId) {
			throw new InvalidArgumentError(say(BUILD_TEXTS.oneVendor));
		}
		request.vendorId = vendorId;
	};
	const command = new Command('build')
		.description(say(BUILD_TEXTS.description))
		.usage(
			'[-f VENDOR] [-i DEVICE…] [--id 1002:164c] [-e|-ec|-b FILE…] [FILE…] [-o OUT]\n       romtool build --igd-helper [--for 8086:a780] [GOP] [-o OUT]',
		)
		.option('-f, --vendor <id>', say(BUILD_TEXTS.vendor), (text) => {
			setVendor(checked(() => parseHex(text, 'vendor-id')));
		})
		.option('-i, --device <id>', say(BUILD_TEXTS.device), (text) => {
			request.deviceIds.push(checked(() => parseHex(text, 'device-id')));
		})
		.option('--id <vendor:device>', say(BUILD_TEXTS.id), (text) => {
			const { vendorId, deviceId } = checked(() => parseIdPair(text));
			setVendor(vendorId);
			request.deviceIds.push(deviceId);
		})
		.option('--igd-helper', say(BUILD_TEXTS.igdHelper))
		.option('--for <vendor:device>', say(BUILD_TEXTS.for), (text) => checked(() => parseIdPair(text)))
		.option('-l, --class-code <code>', say(BUILD_TEXTS.classCode), (text) => {
			request.setClassCode(checked(() => parseHex(text, 'class-code', 6)));
		})
		.option('-r, --revision <number>', say(BUILD_TEXTS.revision), (text) => {
			request.setCodeRevision(checked(() => parseHex(text, 'code-revision')));
		})
		.option('-n, --no-last', say(BUILD_TEXTS.noLast))
		.option('-p, --pci23', say(BUILD_TEXTS.pci23))
		.option('--checksum', say(BUILD_TEXTS.checksum))
		.option('-o, --output <file>', say(BUILD_TEXTS.output), (path) => {
			if (path.startsWith('-') && path !== '-') throw new InvalidArgumentError(say(BUILD_TEXTS.optionAsName, { path }));
			return path;
		})
		.option('--force', say(MAKING_TEXTS.replaceOutput))
		.option('--json', say(MAKING_TEXTS.jsonObject))
		.addHelpText('after', say(BUILD_TEXTS.help));
	for (const [kind, flag] of Object.entries(FILE_OPTIONS)) {
		const addFile = (path: string) => request.addFile(kind as FileKind, path);
		command.addOption(new Option(`${flag} <file>`).argParser(addFile).hideHelp());
	}
	command.action(async (flags: BuildFlags & Words) => {
		setIgdHelper(request, flags);
		request.markLast = flags.last;
		request.pciRevision = flags.pci23 === true ? '2.3' : '3.0';
		request.checksum = flags.checksum === true;
		request.output = flags.output;
		finish(await runBuild(request, flags, io));
	});
	return command;
}

/** @throws CliError for words that do not go together. */
function setIgdHelper(request: RomRequest, { igdHelper = false, for: device }: Words): void {
	request.igdHelper = igdHelper;
	if (device === undefined) return;
	if (!igdHelper) throw new CliError(say(BUILD_TEXTS.forWithoutHelper, { id: device }));
	if (request.vendorId !== undefined || request.deviceIds.length > 0) throw new CliError(say(BUILD_TEXTS.forOrId));
	request.vendorId = device.vendorId;
	request.deviceIds.push(device.deviceId);
}
