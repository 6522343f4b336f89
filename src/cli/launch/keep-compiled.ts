/** Keeps what V8 has compiled in this run for the next one. Where that cannot be, the next run compiles it again. */
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { type CachePlace, isOurs, isOwnHome } from './cache-place.js';
import { type CompiledPart, compiledFile } from './compiled.js';

export interface LoadedPart {
	readonly stamp: string;
	readonly script: Script;
}

/** More than there are commands; the oldest go. */
const MOST_FILES = 24;

/** @param before what was kept until now, of which this run may not have loaded all */
export function keepCompiled(
	{ home, folder, file, key }: CachePlace,
	loaded: ReadonlyMap<string, LoadedPart>,
	before: ReadonlyMap<string, CompiledPart>,
): void {
	// Threads of a process may end at the same time.
	const temporary = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
	try {
		if (!isOwnHome(home)) return;
		makeFolder(dirname(folder));
		makeFolder(folder);
		if (!isOurs(lstatSync(folder))) return;
		const parts = new Map(before);
		// With the functions that were called, which are not compiled before that.
		for (const [name, { stamp, script }] of loaded) parts.set(name, { stamp, data: script.createCachedData() });
		writeFileSync(temporary, compiledFile(key, parts), { flag: 'wx', mode: 0o600 });
		renameSync(temporary, file);
		removeOldest(folder);
	} catch {
		remove(temporary);
	}
}

/** One at a time: told to make all of them, Node tries without end where a system says of its folder that it is not there. */
function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { mode: 0o700 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}

function removeOldest(folder: string): void {
	const files = readdirSync(folder).map((name) => join(folder, name));
	if (files.length <= MOST_FILES) return;
	const ages = files.map((file) => ({ file, time: statSync(file).mtimeMs }));
	ages.sort((a, b) => b.time - a.time);
	for (const { file } of ages.slice(MOST_FILES)) remove(file);
}

function remove(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// Another run has done it, or nobody can.
	}
}
