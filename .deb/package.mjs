/** The Debian package (deb(5)): the single file with its two commands, manual pages, completions, and what Debian asks of each package. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ar, gzip, tarGz } from './archive.mjs';
import { changelog, control } from './control.mjs';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
export const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** A link or a script: an unpacked tree runs where it lies. */
const EFIROM = `#!/bin/sh
# EfiRom of edk2, as romtool has it.
exec "$(dirname -- "$(readlink -f -- "$0")")/romtool" efirom "$@"
`;

/** Where each shell looks for what packages bring. */
const COMPLETIONS = {
	bash: 'usr/share/bash-completion/completions/romtool',
	zsh: 'usr/share/zsh/vendor-completions/_romtool',
	fish: 'usr/share/fish/vendor_completions.d/romtool.fish',
};

/**
 * Debian calls its own Node by its path (policy 10.4).
 *
 * @param {string} file
 */
function program(file) {
	const text = readFileSync(file, 'utf8');
	const [line = ''] = text.split('\n', 1);
	if (!line.startsWith('#!')) throw new Error(`${file} does not start with #!`);
	return Buffer.from(`#!/usr/bin/node${text.slice(line.length)}`);
}

/**
 * @param {string} file romtool.mjs
 * @param {number} time seconds since 1970
 * @returns {import('./archive.mjs').Entry[]}
 */
function entries(file, time) {
	const read = (/** @type {string} */ path) => readFileSync(at(path));
	const completion = (/** @type {string} */ shell) => execFileSync(process.execPath, [file, 'completion', shell]);
	return [
		{ path: 'usr/share/romtool/romtool.mjs', data: program(file), mode: 0o755 },
		{ path: 'usr/bin/romtool', target: '../share/romtool/romtool.mjs' },
		{ path: 'usr/bin/efirom', data: Buffer.from(EFIROM), mode: 0o755 },
		{ path: 'usr/share/man/man1/romtool.1.gz', data: gzip(read('dist/man/romtool.1')) },
		{ path: 'usr/share/man/man1/efirom.1.gz', data: gzip(read('dist/man/efirom.1')) },
		...Object.entries(COMPLETIONS).map(([shell, path]) => ({ path, data: completion(shell) })),
		{ path: 'usr/share/doc/romtool/copyright', data: read('.deb/copyright') },
		{ path: 'usr/share/doc/romtool/changelog.gz', data: gzip(Buffer.from(changelog(version, time))) },
		{ path: 'usr/share/doc/romtool/CHANGELOG.md.gz', data: gzip(read('CHANGELOG.md')) },
	];
}

/**
 * @param {string} release the folder of romtool.mjs
 * @param {number} time of all that is in it, in seconds since 1970: the same files give the same bytes
 */
export async function debianPackage(release, time) {
	const files = entries(join(release, 'romtool.mjs'), time);
	const regular = files.flatMap((entry) => ('data' in entry ? [entry] : []));
	const sums = regular.map(({ path, data }) => `${createHash('md5').update(data).digest('hex')}  ${path}\n`);
	const installedSize = regular.reduce((sum, { data }) => sum + Math.ceil(data.length / 1024), 0);
	const about = [
		{ path: 'control', data: Buffer.from(control({ version, installedSize })) },
		{ path: 'md5sums', data: Buffer.from(sums.join('')) },
	];
	const members = [
		{ name: 'debian-binary', data: Buffer.from('2.0\n') },
		{ name: 'control.tar.gz', data: await tarGz(about, time) },
		{ name: 'data.tar.gz', data: await tarGz(files, time) },
	];
	return ar(members, time);
}
