/** Lints a configuration of whatever kind it is, with what is known of the host that it is for. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { MAX_CONFIGURATION } from '../../assembly/limits.js';
import { configurationKind, type Linted, lintConfiguration } from '../../assembly/lint/lint-configuration.js';
import { FormatError } from '../../bytes/errors.js';
import type { HostFacts } from '../../host/host-facts.js';
import { closerHost, type HostId } from '../../host/hosts.js';
import type { InstalledReleases } from '../../host/installed-firmware.js';
import { PROXMOX_HOST } from '../../host/kinds/proxmox.js';
import type { RomFile } from '../../vm/lint/rom-file.js';
import { CliError, errorCode } from '../cli-error.js';
import { sha256 } from '../digests.js';
import { ReadError, systemProblem } from '../file-errors.js';
import { hostFirmware } from '../host-firmware.js';
import { readHostFacts } from '../host-root.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { HOMES } from '../machine-homes.js';
import { decodeText, MAX_FILE_SIZE, readInput } from '../read-input.js';
import { LINT_TEXTS } from './texts.js';

/** Where what the configurations name is looked for, if not on this host. */
export interface HostFolders {
	readonly kvmDir?: string;
	readonly hostRoot?: string;
	/** What it is, where that is not to be found out. */
	readonly host?: HostId;
}

export interface LinterOptions extends HostFolders {
	/** ROM files that are not yet where their name says, by that name. */
	readonly planned?: ReadonlyMap<string, string>;
}

/** Lints the files of that name. */
export function linter(options: LinterOptions, io: Io): (name: string) => Linted {
	const lintText = textLinter(options, io);
	return (name) => lintText(configurationText(name, io), name);
}

/** What several configurations have in common is read once. `name` is that of the file with the text. */
export function textLinter(
	{ hostRoot, kvmDir, planned, host: system }: LinterOptions,
	io: Io,
): (text: string, name: string) => Linted {
	const hosts = new Map<string, HostFacts>();
	const factsOf = (root: string) => {
		const facts = hosts.get(root) ?? readHostFacts(root);
		hosts.set(root, facts);
		return facts;
	};
	const firmwares = new Map<string, InstalledReleases>();
	const firmwareOf = (root: string) => {
		const firmware = firmwares.get(root) ?? hostFirmware(root);
		firmwares.set(root, firmware);
		return firmware;
	};
	const read = romReader(io);
	return (text, name) => {
		const root = hostRoot ?? (existsSync(HOMES[configurationKind(text)]) ? '/' : undefined);
		const fileAt = (path: string): RomFile => {
			// QEMU looks for such names in folders of its own.
			if (!path.startsWith('/')) return { state: 'unknown' };
			return root === undefined ? fileHere(path, name, read) : read(join(root, join('/', path)));
		};
		const file = (path: string): RomFile => {
			const found = fileAt(path);
			if (kvmDir === undefined || found.state === 'read') return found;
			const standIn = read(join(kvmDir, basename(path)));
			return standIn.state === 'missing' && dirname(path) !== PROXMOX_HOST.romFolder ? found : standIn;
		};
		const folder = kvmDir ?? (root === undefined ? undefined : join(root, PROXMOX_HOST.romFolder));
		const rom = (named: string) => {
			const path = posix.join(PROXMOX_HOST.romFolder, named);
			const file = planned?.get(named) ?? (folder === undefined ? undefined : `${folder}/${named}`);
			return { path, rom: file === undefined ? ({ state: 'unknown' } as const) : read(file) };
		};
		const host = root === undefined ? undefined : { host: factsOf(root), installed: firmwareOf(root) };
		const about = { ...host, ...(system !== undefined && { system: closerHost(system, host?.host.system) }) };
		const linted = withReason(name, () => lintConfiguration(text, { ...about, rom, file, sha256 }));
		if (linted !== undefined) return linted;
		throw new CliError(say(LINT_TEXTS.notAConfiguration, { file: fileOf(name), why: whyNone(text) }));
	};
}

/** Of an unknown host: a file that is here too is looked at; that one is missing is sure only in the configuration's own folder. */
function fileHere(path: string, configuration: string, read: (path: string) => RomFile): RomFile {
	const found = read(path);
	const isBeside = configuration !== '-' && path.startsWith(join(dirname(resolve(configuration)), '/'));
	return found.state === 'read' || isBeside ? found : { state: 'unknown' };
}

function whyNone(text: string): 'other-keys' | 'indented' | 'no-line' {
	if (/^[a-z][a-z_-]*\d*: /m.test(text)) return 'other-keys';
	return /^[ \t]+[a-z][a-z_-]*\d*: /m.test(text) ? 'indented' : 'no-line';
}

/** @throws CliError for what is no domain of libvirt */
function withReason<T>(file: string, lint: () => T): T {
	try {
		return lint();
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		throw new CliError(say(LINT_TEXTS.notADomain, { file: fileOf(file), reason: error.in(spokenLanguage()) }));
	}
}

export function configurationText(file: string, io: Io): string {
	const text = decodeText(readInput(file, MAX_CONFIGURATION, io));
	if (text.includes('\0')) {
		throw new CliError(say(LINT_TEXTS.notAConfiguration, { file: fileOf(file), why: 'binary' }));
	}
	return text;
}

function fileOf(name: string): string | undefined {
	return name === '-' ? undefined : name;
}

/** Looks for ROM files. A configuration names the same file again in each of its snapshots. */
export function romReader(io: Io): (path: string) => RomFile {
	const seen = new Map<string, RomFile>();
	return (path) => {
		const known = seen.get(path) ?? readRom(path, io);
		seen.set(path, known);
		return known;
	};
}

function readRom(path: string, io: Io): RomFile {
	try {
		const stat = statSync(path);
		const reason = stat.isDirectory() ? 'EISDIR' : 'not-a-file';
		if (!stat.isFile()) return { state: 'unreadable', problem: { reason }, refused: true };
		if (stat.size > MAX_FILE_SIZE) return { state: 'too-large', size: stat.size };
		return { state: 'read', bytes: readInput(path, MAX_FILE_SIZE, io) };
	} catch (error) {
		if (error instanceof ReadError) return { state: 'unreadable', problem: error.problem, refused: false };
		// A name that no file can have, or that leads through a file.
		if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return { state: 'missing' };
		return { state: 'unreadable', problem: systemProblem(error), refused: false };
	}
}
