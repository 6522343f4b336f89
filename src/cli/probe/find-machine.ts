/** QEMU and OVMF, where the distributions, Homebrew and Windows put them. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { CliError, ExitCode } from '../cli-error.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { PROBE_TEXTS, type System } from './texts.js';

export interface Machine {
	readonly qemu: string;
	readonly ovmf: string;
}

const QEMU = process.platform === 'win32' ? 'qemu-system-x86_64.exe' : 'qemu-system-x86_64';
/** Beside PATH: QEMU's installer for Windows does not put it there, and services of Homebrew have a short one. */
const QEMU_PLACES = [
	'/usr/bin/qemu-system-x86_64',
	'/usr/libexec/qemu-kvm',
	'/opt/homebrew/bin/qemu-system-x86_64',
	'/usr/local/bin/qemu-system-x86_64',
	'/run/current-system/sw/bin/qemu-system-x86_64',
	'C:\\Program Files\\qemu\\qemu-system-x86_64.exe',
];

/** The builds without SMM: Secure Boot has no say here, and needs another machine. */
const OVMF_PLACES = [
	// Proxmox
	'/usr/share/pve-edk2-firmware/OVMF_CODE_4M.fd',
	'/usr/share/pve-edk2-firmware/OVMF_CODE.fd',
	// Debian, Ubuntu
	'/usr/share/OVMF/OVMF_CODE_4M.fd',
	'/usr/share/OVMF/OVMF_CODE.fd',
	// Fedora, Red Hat
	'/usr/share/edk2/ovmf/OVMF_CODE.fd',
	'/usr/share/edk2/ovmf/OVMF_CODE_4M.qcow2',
	// Arch
	'/usr/share/edk2/x64/OVMF_CODE.4m.fd',
	'/usr/share/edk2/x64/OVMF_CODE.fd',
	'/usr/share/edk2-ovmf/x64/OVMF_CODE.fd',
	// Gentoo
	'/usr/share/edk2-ovmf/OVMF_CODE.fd',
	// openSUSE
	'/usr/share/qemu/ovmf-x86_64-4m-code.bin',
	'/usr/share/qemu/ovmf-x86_64-code.bin',
	// What QEMU itself brings along
	'/usr/share/qemu/edk2-x86_64-code.fd',
];
/** The same beside the program: Homebrew, Windows, NixOS. */
const OVMF_BESIDE_QEMU = ['../share/qemu/edk2-x86_64-code.fd', 'share/edk2-x86_64-code.fd'];

const SYSTEMS: readonly string[] = ['linux', 'darwin', 'win32'] satisfies System[];

/** @throws CliError with exit code 4 where either is missing. */
export function findMachine(given: { qemu?: string; ovmf?: string }, env: Io['env']): Machine {
	const { qemu: name } = given;
	// A name without a folder is a program's, as everywhere.
	const places =
		name === undefined ? [...inPath(QEMU, env), ...QEMU_PLACES] : /[\\/]/.test(name) ? [name] : inPath(name, env);
	const qemu = find('QEMU', '--qemu', name, places, constants.X_OK);
	const beside = OVMF_BESIDE_QEMU.map((path) => join(dirname(qemu), path));
	const firmware = given.ovmf === undefined ? [...OVMF_PLACES, ...beside] : [given.ovmf];
	return { qemu, ovmf: find('OVMF', '--ovmf', given.ovmf, firmware, constants.R_OK) };
}

function inPath(program: string, env: Io['env']): string[] {
	const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return folders.map((folder) => join(folder, program));
}

function find(
	what: 'QEMU' | 'OVMF',
	option: string,
	given: string | undefined,
	places: readonly string[],
	mode: number,
): string {
	const found = places.find((path) => isUsable(path, mode));
	if (found !== undefined) return found;
	const system = SYSTEMS.includes(process.platform) ? (process.platform as System) : 'other';
	throw new CliError(say(PROBE_TEXTS.notFound, { what, option, path: given, system }), ExitCode.missing);
}

function isUsable(path: string, mode: number): boolean {
	try {
		accessSync(path, mode);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
