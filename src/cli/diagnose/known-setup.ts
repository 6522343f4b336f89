/** What is known beside the logs: the configuration as `lint` judges it, ROM files as `check` does, and the functions of the host. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configurationKnown, romKnown, type Setup, type SetupFile } from '../../diagnose/setup.js';
import { examineFile } from '../../examined/examined-file.js';
import { closerHost, type HostId } from '../../host/hosts.js';
import { checkFile } from '../../report/check.js';
import { CliError } from '../cli-error.js';
import { sha256 } from '../digests.js';
import { readSystem, systemHere } from '../host-choice.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type HostFolders, linter } from '../lint/linter.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { readSysfsFunctions } from '../sysfs.js';
import { FILE_TEXTS } from '../texts.js';

export interface SetupNames {
	readonly conf?: string | undefined;
	readonly rom?: readonly string[] | undefined;
	readonly hostRoot?: string | undefined;
	readonly host?: HostId | undefined;
}

/** @throws CliError for what cannot be read: a cause is not told by half of what was named. */
export function knownSetup({ conf, rom = [], hostRoot, host }: SetupNames, io: Io): Setup {
	if (hostRoot !== undefined && !existsSync(hostRoot)) {
		throw new CliError(say(FILE_TEXTS.noDirectory, { dir: hostRoot }));
	}
	const found = hostRoot === undefined ? systemHere() : readSystem(hostRoot);
	const root = { ...(hostRoot !== undefined && { hostRoot }), ...(host !== undefined && { host }) };
	return {
		files: [...(conf === undefined ? [] : [linted(conf, root, io)]), ...rom.map((name) => checked(name, io))],
		host: host === undefined ? found : closerHost(host, found),
		functions: hostRoot === undefined ? [] : functionsOf(hostRoot),
	};
}

function linted(name: string, root: HostFolders, io: Io): SetupFile {
	return configurationKnown(name, linter(root, io)(name));
}

function checked(name: string, io: Io): SetupFile {
	const examined = examineFile(readInput(name, MAX_FILE_SIZE, io), sha256);
	return romKnown(name, checkFile(examined, { fileName: name }));
}

function functionsOf(root: string): Setup['functions'] {
	return existsSync(join(root, 'sys/bus/pci/devices')) ? readSysfsFunctions(join(root, 'sys')) : [];
}
