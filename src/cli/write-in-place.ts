/** Writes over a file and keeps what was in it beside it, as `FILE.bak`. */
import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { CliError, systemReason } from './cli-error.js';
import { writeOutput } from './write-output.js';

/**
 * @param before what was read from the file.
 * @returns the backup's path.
 * @throws CliError when a backup exists and `replaceBackup` is false, or nothing can be written; the file stays.
 */
export function writeInPlace(path: string, before: Uint8Array, bytes: Uint8Array, replaceBackup: boolean): string {
	const backup = `${path}.bak`;
	const there = existsSync(backup);
	if (there && !replaceBackup) {
		throw new CliError(`${backup} exists already: move it away, or replace it with --force`);
	}
	if (there && !statSync(backup).isFile()) throw new CliError(`cannot write ${backup}: it is a folder or a device`);
	// The older backup comes back where the file cannot be written.
	const older = there ? `${backup}.${process.pid}` : undefined;
	try {
		if (older !== undefined) renameSync(backup, older);
		writeOutput(backup, before, false);
		chmodSync(backup, statSync(path).mode & 0o7777);
		writeOutput(path, bytes, true);
	} catch (error) {
		rmSync(backup, { force: true });
		if (older !== undefined && existsSync(older)) renameSync(older, backup);
		if (error instanceof CliError) throw error;
		throw new CliError(`cannot write ${path}: ${systemReason(error)}`);
	}
	if (older !== undefined) rmSync(older, { force: true });
	return backup;
}
