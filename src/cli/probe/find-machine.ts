/** QEMU and OVMF, where the distributions, Homebrew and Windows put them. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { FIRMWARE_PLACES, placesBesideQemu } from '../../host/firmware-places.js';
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

const SYSTEMS: readonly string[] = ['linux', 'darwin', 'win32'] satisfies System[];

/** @throws CliError with exit code 4 where either is missing. */
export function findMachine(given: { qemu?: string; ovmf?: string }, env: Io['env']): Machine {
	const qemu = findQemu(given.qemu, env);
	const beside = placesBesideQemu('ovmf').map((path) => join(dirname(qemu), path));
	// The builds without SMM: Secure Boot has no say here, and needs another machine.
	const firmware = given.ovmf === undefined ? [...FIRMWARE_PLACES.ovmf.plain, ...beside] : [given.ovmf];
	return { qemu, ovmf: find('OVMF', '--ovmf', given.ovmf, firmware, constants.R_OK) };
}

/** @throws CliError with exit code 4 where it is missing. */
export function findQemu(name: string | undefined, env: Io['env']): string {
	// A name without a folder is a program's, as everywhere.
	const places = name === undefined ? placesOf(QEMU, env) : /[\\/]/.test(name) ? [name] : inPath(name, env);
	return find('QEMU', '--qemu', name, places, constants.X_OK);
}

/** One of QEMU's programs where it is installed. */
export function findProgram(program: string, env: Io['env']): string | undefined {
	return placesOf(program, env).find((path) => isUsable(path, constants.X_OK));
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
