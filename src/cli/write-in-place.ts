/** Writes over a file and keeps what was in it beside it, as `FILE.bak`. */
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { CliError, systemReason } from './cli-error.js';
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
	const there = existsSync(backup);
	if (there && !replaceBackup) {
		throw new CliError(`${backup} exists already: move it away, or replace it with --force`);
	}
	if (there && !statSync(backup).isFile()) throw new CliError(`cannot write ${backup}: it is a folder or a device`);
	// The older backup comes back where the file cannot be written.
	const older = there ? `${backup}.${process.pid}` : undefined;
	try {
		if (older !== undefined) renameSync(backup, older);
		writeOutput(backup, before, false, statSync(path).mode & 0o7777);
		writeOutput(path, bytes, true, mode);
	} catch (error) {
		rmSync(backup, { force: true });
		if (older !== undefined && existsSync(older)) renameSync(older, backup);
		if (error instanceof CliError) throw error;
		throw new CliError(`cannot write ${path}: ${systemReason(error)}`);
	}
	if (older !== undefined) rmSync(older, { force: true });
	return backup;
}
