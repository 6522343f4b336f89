/** The package's version; bundling puts the number in, so that an executable on its own knows it, too. */
import { readFileSync } from 'node:fs';

declare const ROMTOOL_VERSION: string | undefined;

export function version(): string {
	if (typeof ROMTOOL_VERSION === 'string') return ROMTOOL_VERSION;
	const manifest: { version: string } = JSON.parse(
		readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
	);
	return manifest.version;
}
