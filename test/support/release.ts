/** The single file, built as `npm run release` builds it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RolldownOptions, rolldown } from 'rolldown';
import { builtOnce } from './built-once.js';
import { ROOT } from './files.js';

export interface Release {
	readonly folder: string;
	readonly file: string;
}

async function writeRelease(folder: string): Promise<void> {
	const { default: options }: { default: RolldownOptions } = await import(
		pathToFileURL(join(ROOT, '.rolldown.release.mjs')).href
	);
	const { output, ...input } = options;
	const bundle = await rolldown({ ...input, cwd: ROOT, checks: { pluginTimings: false } });
	await bundle.write({ ...(output as object), dir: folder });
	await bundle.close();
}

export async function buildRelease(): Promise<Release> {
	const folder = await builtOnce('release', writeRelease);
	return { folder, file: join(folder, 'romtool.mjs') };
}
