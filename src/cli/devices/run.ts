/** Lists the display and audio functions of this system, of another one's sysfs, or of lspci's text. */

import { listedDevice } from '../../assembly/listed-device.js';
import { identifyContent } from '../../content/content.js';
import { displayDevices } from '../../host/display-devices.js';
import { parseLspci } from '../../host/lspci.js';
import { isDisplay, type PciFunction } from '../../host/pci-function.js';
import { printedNames } from '../../host/printed-names.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { isFolder } from '../collect-files.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { systemPciNames } from '../pci-names.js';
import { decodeText, readInput } from '../read-input.js';
import { readSysfsFunctions } from '../sysfs.js';
import { describeDevices } from './describe.js';
import { SOURCE_TEXTS as TEXTS } from './report-texts/texts.js';

export interface DevicesFlags {
	readonly sysfs?: string;
	readonly json?: boolean;
}

/** `lspci -vvvnn` of a large server has some hundred KiB. */
const MAX_TEXT = 4 << 20;

interface Source {
	readonly functions: readonly PciFunction[];
	/** Where they come from. */
	readonly name: string;
	readonly isSysfs: boolean;
}

/** Exit code 3 where there is no GPU. */
export function runDevices(file: string | undefined, { sysfs, json = false }: DevicesFlags, io: Io): number {
	if (file !== undefined && sysfs !== undefined) {
		throw new CliError(say(TEXTS.twoSources));
	}
	const source = sourceOf(file, sysfs, io);
	const { functions, name } = source;
	const names = printedNames(functions, systemPciNames());
	const devices = displayDevices(functions);
	const found = functions.some(isDisplay);
	if (!found) complain(whyNone(functions, name), io);
	if (json) io.stdout.json(devices.map((device) => listedDevice(device, names)));
	else io.stdout.lines(describeDevices(devices, names, source.isSysfs, io.stdout, io.env));
	return found ? ExitCode.ok : ExitCode.nothingFound;
}

function sourceOf(file: string | undefined, sysfs: string | undefined, io: Io): Source {
	if (file !== undefined) {
		if (isFolder(file)) throw new CliError(say(TEXTS.isDirectory, { file }));
		return fromText(readInput(file, MAX_TEXT, io), file);
	}
	const given = sysfs === undefined ? io.readGivenStdin(MAX_TEXT) : new Uint8Array(0);
	if (given.length > 0) return fromText(given, '-');
	const root = sysfs ?? '/sys';
	return { functions: readSysfsFunctions(root), name: root, isSysfs: true };
}

/** @throws CliError where the text is not lspci's. */
function fromText(bytes: Uint8Array, file: string): Source {
	const name = file === '-' ? say(TEXTS.standardInput) : file;
	const text = decodeText(bytes);
	const functions = parseLspci(text);
	if (functions.length > 0) return { functions, name, isSysfs: false };
	if (/^(?:[0-9a-f]{4}:)?[0-9a-f]{2}:[01][0-9a-f]\.[0-7] /im.test(text)) {
		throw new CliError(say(TEXTS.withoutIds, { file: name }));
	}
	const content = identifyContent(bytes);
	throw new CliError(
		content === undefined || content.kind === 'text'
			? say(TEXTS.notLspci, { file: name })
			: say(TEXTS.otherContent, { file: name, what: content.what, detail: content.detail }),
	);
}

function whyNone(functions: readonly PciFunction[], file: string): string {
	if (functions.length === 0) return say(TEXTS.noFunctions, { file });
	return say(TEXTS.noGpu, { file, count: functions.length });
}
