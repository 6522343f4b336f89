/** `romtool.html` as `npm run page` writes it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtOnce } from '../support/built-once.js';
import { ROOT } from '../support/files.js';

const NAME = 'romtool.html';

export async function buildPage(folder: string): Promise<string> {
	const { build } = await import('vite');
	const { default: configuration } = await import(pathToFileURL(join(ROOT, '.vite.config.mjs')).href);
	await build({ ...configuration, build: { ...configuration.build, outDir: folder } });
	return join(folder, NAME);
}

export async function builtPage(): Promise<string> {
	return join(await builtOnce('page', buildPage), NAME);
}
