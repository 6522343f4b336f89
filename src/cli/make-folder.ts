/** Makes a folder and those that it is to be in. */
import { lstatSync, mkdirSync, readlinkSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CliError } from './cli-error.js';
import { systemReason } from './file-errors.js';
import { giveToOwnerOfParent } from './keep-owner.js';
import { say } from './language.js';
import { FILE_TEXTS } from './texts.js';

/** Where a command writes what it takes out of a file, so that `romtool plan extracted` finds all of it. */
export const PARTS_FOLDER = 'extracted';

/** One by one: Node's own `recursive` never ends where the system makes no folder, as in /proc. */
export function makeFolder(folder: string): void {
	try {
		for (const missing of missingFolders(resolve(folder))) make(missing);
	} catch (error) {
		const reason = error instanceof CliError ? error.message : systemReason(error);
		throw new CliError(say(FILE_TEXTS.cannotMakeDirectory, { dir: folder, reason }));
	}
}

/** From the outermost on, and at least the folder itself, so that making it says what else has its name. */
function missingFolders(folder: string): string[] {
	const parent = dirname(folder);
	const parentIsThere = parent === folder || statSync(parent, { throwIfNoEntry: false }) !== undefined;
	return parentIsThere ? [folder] : [...missingFolders(parent), folder];
}

function make(folder: string): void {
	try {
		mkdirSync(folder);
		giveToOwnerOfParent(folder);
	} catch (error) {
		if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
		if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true) throw error;
		throw new CliError(say(FILE_TEXTS.danglingDirectory, { link: folder, target: readlinkSync(folder) }));
	}
}
