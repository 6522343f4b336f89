/** Writes over a file and keeps what was in it beside it, as `FILE.bak`. */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { CliError, systemReason } from './cli-error.js';
import { MAX_FILE_SIZE } from './read-input.js';
import { holds, writeOutput } from './write-output.js';

/**
 * @param before what was read from the file.
 * @param mode permissions in place of those that the file has.
 * @returns the backup's path.
 * @throws CliError when another backup exists and `replaceBackup` is false, or nothing can be written; the file stays.
 */
export function writeInPlace(
	path: string,
	before: Uint8Array,
	bytes: Uint8Array,
	replaceBackup: boolean,
	mode?: number,
): string {
	const backup = `${path}.bak`;
	if (holds(backup, before)) {
		writeOutput(path, bytes, true, mode);
		return backup;
	}
	const older = existsSync(backup) ? readBackup(backup, replaceBackup) : undefined;
	writeOutput(backup, before, older !== undefined, modeOf(path));
	try {
		writeOutput(path, bytes, true, mode);
	} catch (error) {
		if (older === undefined) rmSync(backup, { force: true });
		else writeOutput(backup, older.bytes, true, older.mode);
		throw error;
	}
	return backup;
}

interface Backup {
	readonly bytes: Uint8Array;
	readonly mode: number;
}

/** It comes back where the file cannot be written. */
function readBackup(backup: string, replace: boolean): Backup {
	if (!replace) throw new CliError(`${backup} exists already: move it away, or replace it with --force`);
	const stat = statSync(backup);
	if (!stat.isFile()) throw new CliError(`cannot write ${backup}: it is a folder or a device`);
	if (stat.size > MAX_FILE_SIZE) throw new CliError(`${backup} has ${stat.size} bytes, as no ROM has: move it away`);
	try {
		return { bytes: readFileSync(backup), mode: stat.mode };
	} catch (error) {
		throw new CliError(`cannot read ${backup}: ${systemReason(error)}`);
	}
}

function modeOf(path: string): number {
	try {
		return statSync(path).mode;
	} catch (error) {
		throw new CliError(`cannot write ${path}: ${systemReason(error)}`);
	}
}
