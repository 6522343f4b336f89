/** Lints a configuration of whatever kind it is, with what is known of the host that it is for. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type NotJudged, notJudged } from '../../assembly/not-judged.js';
import { FormatError } from '../../bytes/errors.js';
import type { HostFacts } from '../../host/host-facts.js';
import { PROXMOX_HOST } from '../../host/kinds/proxmox.js';
import { libvirtMachine } from '../../libvirt/given-machine.js';
import { lintLibvirt } from '../../libvirt/lint.js';
import { type FirmwareImage, firmwareOfConfiguration } from '../../proxmox/firmware-image.js';
import { proxmoxMachine } from '../../proxmox/given-machine.js';
import { lintProxmox } from '../../proxmox/lint.js';
import type { GivenMachine } from '../../vm/given-machine.js';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import type { RomFile } from '../../vm/lint/rom-file.js';
import { CliError, errorCode } from '../cli-error.js';
import { sha256 } from '../digests.js';
import { ReadError, systemProblem } from '../file-errors.js';
import { readHostFacts } from '../host-root.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { decodeText, MAX_FILE_SIZE, readInput } from '../read-input.js';
import { LINT_TEXTS } from './texts.js';

/** Configurations have a few kB; with long notes and many snapshots some hundred. pmxcfs takes 1 MiB, libvirt is read up to as much. */
const MAX_CONFIGURATION = 4 << 20;
/** A configuration from somewhere else says nothing of this machine, unless this one has the folder for its kind. */
export const HOMES = { proxmox: '/etc/pve/qemu-server', libvirt: '/etc/libvirt/qemu' } as const;

/** Where what the configurations name is looked for, if not on this host. */
export interface HostFolders {
	readonly kvmDir?: string;
	readonly hostRoot?: string;
}

/** What is wrong in a configuration. */
export interface Linted {
	readonly findings: readonly ReportedConfigFinding[];
	readonly notJudged: readonly NotJudged[];
	/** Of a configuration of Proxmox, which decides it by itself. */
	readonly firmware?: FirmwareImage;
	/** The same with what is known of its host, to be compared with others of it. */
	readonly machine?: { readonly text: string; readonly host?: HostFacts };
	/** The VM that it makes, read when it is asked for. */
	given(): GivenMachine | undefined;
}

/** What several configurations have in common is read once. */
export function linter({ hostRoot, kvmDir }: HostFolders, io: Io): (name: string) => Linted {
	const hosts = new Map<string, HostFacts>();
	const factsOf = (root: string) => {
		const facts = hosts.get(root) ?? readHostFacts(root);
		hosts.set(root, facts);
		return facts;
	};
	const read = romReader(io);
	return (name) => {
		const text = configurationText(name, io);
		const kind = isXml(text) ? 'libvirt' : 'proxmox';
		const root = hostRoot ?? (existsSync(HOMES[kind]) ? '/' : undefined);
		const host: { readonly host?: HostFacts } = root === undefined ? {} : { host: factsOf(root) };
		const unseen = new Set<string>();
		const seen = (path: string, rom: RomFile) => {
			if (rom.state === 'unknown') unseen.add(path);
			return rom;
		};
		const fileAt = (path: string): RomFile => {
			// QEMU looks for such names in folders of its own.
			if (!path.startsWith('/')) return { state: 'unknown' };
			return root === undefined ? fileHere(path, name, read) : read(join(root, join('/', path)));
		};
		const lookFor = (path: string): RomFile => {
			const found = fileAt(path);
			if (kvmDir === undefined || found.state === 'read') return found;
			const standIn = read(join(kvmDir, basename(path)));
			return standIn.state === 'missing' && dirname(path) !== PROXMOX_HOST.romFolder ? found : standIn;
		};
		const file = (path: string) => seen(path, lookFor(path));
		const lintedAs = (findings: readonly ReportedConfigFinding[]): Linted => ({
			findings,
			given: () => (kind === 'libvirt' ? libvirtMachine(text, host.host) : proxmoxMachine(text, host.host)),
			notJudged: notJudged(kind, text, { unseenRoms: unseen.size, host: host.host }),
		});
		if (kind === 'libvirt') return lintedAs(lintDomain(name, text, { ...host, rom: file, sha256 }));
		const folder = kvmDir ?? (root === undefined ? undefined : join(root, PROXMOX_HOST.romFolder));
		const rom = (named: string) =>
			seen(
				join(PROXMOX_HOST.romFolder, named),
				folder === undefined ? { state: 'unknown' } : read(`${folder}/${named}`),
			);
		const findings = lintProxmox(text, { ...host, rom, file, sha256 });
		if (findings === undefined) {
			throw new CliError(say(LINT_TEXTS.notAConfiguration, { file: fileOf(name), why: whyNone(text) }));
		}
		const firmware = firmwareOfConfiguration(text);
		return { ...lintedAs(findings), ...(firmware !== undefined && { firmware }), machine: { text, ...host } };
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

function lintDomain(
	file: string,
	...[text, surroundings]: Parameters<typeof lintLibvirt>
): readonly ReportedConfigFinding[] {
	try {
		return lintLibvirt(text, surroundings);
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		throw new CliError(say(LINT_TEXTS.notADomain, { file: fileOf(file), reason: error.in(spokenLanguage()) }));
	}
}

/** No line of a configuration of Proxmox begins so. */
function isXml(text: string): boolean {
	return /^\s*</.test(text);
}

function configurationText(file: string, io: Io): string {
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
