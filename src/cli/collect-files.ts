/** The files that arguments name: folders stand for all files below them, in order of their names. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Links to folders inside a folder are left out, so that a circle ends. What cannot be read stays in the list. */
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
		return entry.isSymbolicLink() && isFolder(path) ? [] : [path];
	});
}

function list(folder: string) {
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink())
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
