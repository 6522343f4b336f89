/** Gives a file that is written a name that nobody has. */
import { closeSync, linkSync, openSync, renameSync, unlinkSync } from 'node:fs';
import { errorCode } from './cli-error.js';
import { NameTaken } from './output-name.js';

/** A rename that fails where the name is taken, also by somebody else in this very moment. @throws NameTaken that says `taken` */
export function giveNewName(temporary: string, target: string, taken: string): void {
	try {
		linkSync(temporary, target);
	} catch (error) {
		if (errorCode(error) === 'EEXIST') throw new NameTaken(taken);
		takeName(target, taken);
		renameSync(temporary, target);
		return;
	}
	unlinkSync(temporary);
}

/** FAT and some network file systems have no hard links: an empty file takes the name first. */
function takeName(target: string, taken: string): void {
	try {
		closeSync(openSync(target, 'wx'));
	} catch (error) {
		throw errorCode(error) === 'EEXIST' ? new NameTaken(taken) : error;
	}
}
