/** The files that arguments name: folders stand for all files below them, in order of their names. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isTemporary } from './temporary-files.js';

/**
 * Links to folders inside a folder are left out, so that a circle ends, and what is no file: nobody has asked for a
 * device. What cannot be read stays in the list.
 */
export function collectFiles(paths: readonly string[]): string[] {
	return paths.flatMap((path) => (path !== '-' && isFolder(path) ? filesBelow(path) : [path]));
}

/** What cannot be looked at counts as a file: reading it will say why. */
export function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/** A folder, a device, a FIFO. */
function isNoFile(path: string): boolean {
	try {
		return !statSync(path).isFile();
	} catch {
		return false;
	}
}

function filesBelow(folder: string): string[] {
	let entries: ReturnType<typeof list>;
	try {
		entries = list(folder);
	} catch {
		return [folder];
	}
	return entries.flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesBelow(path);
		return entry.isSymbolicLink() && isNoFile(path) ? [] : [path];
	});
}

function list(folder: string) {
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink())
		.filter((entry) => !isTemporary(entry.name))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
