/** What is built once in a run of the tests, by the first that asks for it, whichever worker that is in. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtFolder } from './built-folder.js';

/** Seconds. Where a worker has died that was building, nobody goes on. */
export const BUILD_SECONDS = 600;

/** The folder that `build` has filled, which nobody changes; it had another path then. */
export async function builtOnce(name: string, build: (folder: string) => unknown): Promise<string> {
	const folder = join(builtFolder(), name);
	const own = `${folder}.building`;
	const deadline = Date.now() + BUILD_SECONDS * 1000;
	while (!existsSync(folder)) {
		if (Date.now() > deadline) throw new Error(`${name} was not built in ${BUILD_SECONDS} seconds`);
		if (isOurs(own)) {
			const filled = join(own, name);
			mkdirSync(filled);
			try {
				await build(filled);
				renameSync(filled, folder);
			} catch (error) {
				// The next one tries it, and says what is wrong as well.
				rmSync(own, { recursive: true });
				throw error;
			}
		} else await sleep(100);
	}
	return folder;
}

function isOurs(folder: string): boolean {
	try {
		mkdirSync(folder);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return false;
	}
}
