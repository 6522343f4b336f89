/** What is built once in a run of the tests, by the first that asks for it, whichever worker that is in. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';

/** The folder that `build` has filled, which nobody changes. */
export async function builtOnce(name: string, build: (folder: string) => unknown): Promise<string> {
	const folder = join(inject('builtFolder'), name);
	const own = `${folder}.building`;
	while (!existsSync(folder)) {
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
	} catch {
		return false;
	}
}
