/**
 * Adds to `release/` what npm makes of the sources, the tarball and the bill of materials, and the digests of all that is there, as
 * `sha256sum -c` takes them. The last step of `npm run release`.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sbom } from './sbom.mjs';
import { sourceTime } from './source-time.mjs';

const SUMS = 'SHA256SUMS';
const root = fileURLToPath(new URL('..', import.meta.url));
const release = join(root, 'release');

/** @param {string[]} words */
function npm(...words) {
	// On Windows npm is a batch file, which only a shell starts.
	const options = { cwd: root, encoding: /** @type {const} */ ('utf8'), shell: process.platform === 'win32' };
	const { status, stdout, stderr } = spawnSync('npm', words, options);
	if (status !== 0) throw new Error(`npm ${words.join(' ')}: ${stderr}`);
	return stdout;
}

npm('pack', '--ignore-scripts', '--pack-destination', 'release');
writeFileSync(join(release, 'romtool.cdx.json'), sbom(npm('sbom', '--sbom-format', 'cyclonedx'), sourceTime()));

const names = readdirSync(release).filter((name) => name !== SUMS);
const sums = names.sort().map((name) => {
	const sum = createHash('sha256').update(readFileSync(join(release, name)));
	return `${sum.digest('hex')}  ${name}\n`;
});
writeFileSync(join(release, SUMS), sums.join(''));
