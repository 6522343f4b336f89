/** `romtool.html` as `npm run page` writes it. */
import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { ROOT } from '../support/files.js';

const NAME = 'romtool.html';

export async function buildPage(folder: string): Promise<string> {
	const { build } = await import('vite');
	const { default: configuration } = await import(pathToFileURL(join(ROOT, '.vite.config.mjs')).href);
	await build({ ...configuration, build: { ...configuration.build, outDir: folder } });
	return join(folder, NAME);
}

/** Built by the first that asks, whichever worker that is in. */
export async function builtPage(): Promise<string> {
	const folder = inject('pageFolder');
	const file = join(folder, NAME);
	const own = join(folder, 'building');
	while (!existsSync(file)) {
		if (isOurs(own)) {
			try {
				renameSync(await buildPage(own), file);
			} catch (error) {
				// The next one tries it, and says what is wrong as well.
				rmdirSync(own);
				throw error;
			}
		} else await sleep(100);
	}
	return file;
}

function isOurs(folder: string): boolean {
	try {
		mkdirSync(folder);
		return true;
	} catch {
		return false;
	}
}
