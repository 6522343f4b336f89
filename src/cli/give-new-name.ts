/** Gives a file that is written a name that nobody has. */
import { closeSync, linkSync, openSync, renameSync, unlinkSync } from 'node:fs';
import { CliError, errorCode } from './cli-error.js';

/** A rename that fails where the name is taken, also by somebody else in this very moment. */
export function giveNewName(path: string, temporary: string, target: string): void {
	try {
		linkSync(temporary, target);
	} catch (error) {
		if (errorCode(error) === 'EEXIST') throw alreadyThere(path);
		takeName(path, target);
		renameSync(temporary, target);
		return;
	}
	unlinkSync(temporary);
}

/** FAT and some network file systems have no hard links: an empty file takes the name first. */
function takeName(path: string, target: string): void {
	try {
		closeSync(openSync(target, 'wx'));
	} catch (error) {
		throw errorCode(error) === 'EEXIST' ? alreadyThere(path) : error;
	}
}

export function alreadyThere(path: string): CliError {
	return new CliError(`${path} exists already: choose another name with -o, or replace it with --force`);
}
