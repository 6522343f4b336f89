/** Writes over a file and keeps what was in it beside it, as `FILE.bak`. */
import { lstatSync, readFileSync, rmSync, type Stats, statSync } from 'node:fs';
import { CliError } from './cli-error.js';
import { cannotRead, cannotWrite } from './file-errors.js';
import { say } from './language.js';
import { checkFree, holds, isSameFile, isThere, statOf, unwritable } from './output-name.js';
import { MAX_FILE_SIZE } from './read-input.js';
import { FILE_TEXTS } from './texts.js';
import { type WritingOptions, writeFiles, writeOutput } from './write-output.js';

/** `replace` is about another backup that may be there; the file itself is always replaced. */
type Options = Pick<WritingOptions, 'replace' | 'mode' | 'tell'>;

/**
 * Both are written or none of them, also where a signal comes in between.
 * @param before what was read from the file.
 * @returns the backup's path.
 * @throws CliError when another backup exists and `replace` is false, or nothing can be written; the file stays.
 */
export async function writeInPlace(
	path: string,
	before: Uint8Array,
	bytes: Uint8Array,
	{ replace, mode, tell }: Options,
): Promise<string> {
	const like = statOfFile(path);
	const backup = `${path}.bak`;
	const file = { path, bytes, replace: true, tell, ...(mode !== undefined && { mode }) };
	if (isLinkTo(backup, path)) throw new CliError(say(FILE_TEXTS.backupIsLink, { file: backup }));
	if (holds(backup, before)) {
		await writeFiles([file]);
		return backup;
	}
	const taken = say(FILE_TEXTS.existsInTheWay, { file: backup });
	if (!replace) checkFree(backup, taken);
	const older = isThere(backup) ? readBackup(backup) : undefined;
	try {
		await writeFiles([{ path: backup, bytes: before, replace, taken, like, tell }, file]);
	} catch (error) {
		// It has its name already where the file cannot have its own: that is marked as immutable, say.
		if (holds(backup, before)) await putBack(backup, older, tell);
		throw error;
	}
	return backup;
}

/** It would show what the file holds afterwards. */
function isLinkTo(path: string, file: string): boolean {
	return isThere(path) && lstatSync(path).isSymbolicLink() && isSameFile(path, file);
}

interface Backup {
	readonly bytes: Uint8Array;
	readonly like: Stats;
}

async function putBack(backup: string, older: Backup | undefined, tell: Options['tell']): Promise<void> {
	if (older === undefined) rmSync(backup, { force: true });
	else await writeOutput(backup, older.bytes, { replace: true, like: older.like, tell });
}

/** It comes back where the file cannot be written. `undefined` for a link that leads nowhere, or in a circle. */
function readBackup(backup: string): Backup | undefined {
	const like = statOf(backup);
	if (like === undefined) return undefined;
	if (!like.isFile()) throw unwritable(backup, FILE_TEXTS.notRegular);
	if (like.size > MAX_FILE_SIZE) {
		throw new CliError(say(FILE_TEXTS.backupTooLarge, { file: backup, bytes: like.size }));
	}
	try {
		return { bytes: readFileSync(backup), like };
	} catch (error) {
		throw cannotRead(backup, error);
	}
}

function statOfFile(path: string): Stats {
	let stat: Stats;
	try {
		stat = statSync(path);
	} catch (error) {
		throw cannotWrite(path, error);
	}
	if (!stat.isFile()) throw unwritable(path, FILE_TEXTS.notRegular);
	return stat;
}
