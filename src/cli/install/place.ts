/** Puts a ROM into the folder of the hypervisor: whole or not at all, readable by it, and what was there kept beside it. */
import { chmodSync, lstatSync, statSync } from 'node:fs';
import { CliError, systemReason } from '../cli-error.js';
import type { Io } from '../io.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { writeInPlace } from '../write-in-place.js';
import { holds, writeOutput } from '../write-output.js';
import type { InstalledRom } from './installed-rom.js';

/** QEMU may run as another user (libvirt does), whatever the umask of the one who installs. */
const MODE = 0o644;

export type Placed = Pick<InstalledRom, 'state' | 'backup' | 'modeBefore'>;

/** @throws CliError where it cannot be written, or reads back as something else. */
export function place(target: string, bytes: Uint8Array, replaceBackup: boolean, io: Io): Placed {
	const placed = tryToPut(target, bytes, replaceBackup, io);
	if (!holds(target, bytes)) {
		const rest = placed.backup === undefined ? '' : `; what was there before is ${placed.backup}`;
		throw new CliError(`${target} does not read back as it was written: is the disk full or failing?${rest}`);
	}
	return placed;
}

/** Names may be too long, and links lead in circles. */
function tryToPut(target: string, bytes: Uint8Array, replaceBackup: boolean, io: Io): Placed {
	try {
		return put(target, bytes, replaceBackup, io);
	} catch (error) {
		if (error instanceof CliError) throw error;
		throw new CliError(`cannot write ${target}: ${systemReason(error)}`);
	}
}

function put(target: string, bytes: Uint8Array, replaceBackup: boolean, io: Io): Placed {
	if (holds(target, bytes)) return { state: 'unchanged', ...repairMode(target) };
	const there = lstatSync(target, { throwIfNoEntry: false });
	if (there === undefined || isBrokenLink(target)) {
		writeOutput(target, bytes, false, MODE);
		return { state: 'installed' };
	}
	if (!statSync(target).isFile()) throw new CliError(`cannot write ${target}: it is a folder or a device`);
	const before = readInput(target, MAX_FILE_SIZE, io);
	return { state: 'replaced', backup: writeInPlace(target, before, bytes, replaceBackup, MODE) };
}

function isBrokenLink(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false }) === undefined;
}

function repairMode(target: string): { modeBefore?: string } {
	const mode = statSync(target).mode & 0o7777;
	if (mode === MODE) return {};
	try {
		chmodSync(target, MODE);
	} catch (error) {
		throw new CliError(`cannot make ${target} readable for all: ${systemReason(error)}`);
	}
	return { modeBefore: mode.toString(8).padStart(4, '0') };
}
