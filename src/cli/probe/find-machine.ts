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

const QEMU = 'qemu-system-x86_64';
/** Beside PATH: QEMU's installer for Windows does not put it there, and services of Homebrew have a short one. */
const QEMU_FOLDERS = ['/usr/bin', '/opt/homebrew/bin', '/usr/local/bin', '/run/current-system/sw/bin'];
/** Of Red Hat, for x86-64. */
const KVM = '/usr/libexec/qemu-kvm';
const WINDOWS_FOLDER = 'C:\\Program Files\\qemu';

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
	const qemu = findQemu(given.qemu, env);
	const beside = OVMF_BESIDE_QEMU.map((path) => join(dirname(qemu), path));
	const firmware = given.ovmf === undefined ? [...OVMF_PLACES, ...beside] : [given.ovmf];
	return { qemu, ovmf: find('OVMF', '--ovmf', given.ovmf, firmware, constants.R_OK) };
}

/** @throws CliError with exit code 4 where it is missing. */
export function findQemu(name: string | undefined, env: Io['env'], program = QEMU): string {
	// A name without a folder is a program's, as everywhere.
	const places = name === undefined ? placesOf(program, env) : /[\\/]/.test(name) ? [name] : inPath(name, env);
	return find('QEMU', '--qemu', name, places, constants.X_OK);
}

function placesOf(program: string, env: Io['env']): string[] {
	const file = process.platform === 'win32' ? `${program}.exe` : program;
	const fixed = QEMU_FOLDERS.map((folder) => join(folder, program));
	const native = program === QEMU ? [KVM] : [];
	return [...inPath(file, env), ...fixed, ...native, `${WINDOWS_FOLDER}\\${program}.exe`];
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
