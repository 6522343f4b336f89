/**
 * Bundles by the configurations that are named. Rolldown's own command prints a line for each file that it writes, a
 * hundred in front of what `npm ci` says, and no option of it stops that.
 *
 *   node .rolldown.build.mjs .rolldown.config.mjs
 */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

for (const file of process.argv.slice(2)) {
	const { default: configuration } = await import(pathToFileURL(resolve(file)).href);
	// On a busy machine it would tell how long its plugins take.
	for (const each of [configuration].flat()) await build({ ...each, checks: { pluginTimings: false } });
}
