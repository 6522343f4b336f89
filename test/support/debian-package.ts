/** The Debian package as `npm run deb` makes it, with a time of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './files.js';
import { buildRelease } from './release.js';

export interface DebianPackage {
	readonly file: string;
	readonly bytes: Uint8Array;
	/** The same again. */
	again(time: number): Promise<Uint8Array>;
	remove(): void;
}

/** In seconds since 1970. */
export const TIME = 1_780_000_000;

export async function buildDebianPackage(): Promise<DebianPackage> {
	const release = await buildRelease();
	const { debianPackage }: { debianPackage(folder: string, time: number): Promise<Uint8Array> } = await import(
		pathToFileURL(join(ROOT, '.deb/package.mjs')).href
	);
	const again = (time: number) => debianPackage(release.folder, time);
	const bytes = await again(TIME);
	const folder = mkdtempSync(join(tmpdir(), 'romtool-deb-'));
	const file = join(folder, 'romtool.deb');
	writeFileSync(file, bytes);
	return { file, bytes, again, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
