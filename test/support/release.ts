/** The single file, built as `npm run release` builds it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RolldownOptions, rolldown } from 'rolldown';
import { ROOT } from './files.js';

export interface Release {
	readonly folder: string;
	readonly file: string;
	remove(): void;
}

export async function buildRelease(): Promise<Release> {
	const { default: options }: { default: RolldownOptions } = await import(
		pathToFileURL(join(ROOT, '.rolldown.release.mjs')).href
	);
	const folder = mkdtempSync(join(tmpdir(), 'romtool-release-'));
	const { output, ...input } = options;
	const bundle = await rolldown({ ...input, cwd: ROOT, checks: { pluginTimings: false } });
	await bundle.write({ ...(output as object), dir: folder });
	await bundle.close();
	return { folder, file: join(folder, 'romtool.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
