/** The files that arguments name: folders stand for all files below them, in order of their names. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CliError, systemReason } from './cli-error.js';

/** Links to folders inside a folder are not followed, so that a circle ends. What does not exist stays in the list. */
export function collectFiles(paths: readonly string[]): string[] {
	return paths.flatMap((path) => {
		if (path === '-' || statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
		return filesBelow(path);
	});
}

function filesBelow(folder: string): string[] {
	let entries: ReturnType<typeof list>;
	try {
		entries = list(folder);
	} catch (error) {
		throw new CliError(`cannot read ${folder}: ${systemReason(error)}`);
	}
	return entries.flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesBelow(path) : [path];
	});
}

function list(folder: string) {
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink())
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
