/** Where ours is, what we compare with, and what of it this machine lacks. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const ROMTOOL = join(ROOT, 'dist/bin/romtool.cjs');
export const INPUTS = join(ROOT, 'test/golden/inputs');
export const CORPUS = join(ROOT, '../shared/corpus');
/** OVMF's code as Debian installs it. */
export const OVMF = '/usr/share/OVMF/OVMF_CODE_4M.fd';

/** Of Debian, by what a page of figures calls them. */
export const PACKAGES = ['uefitool-cli', 'xz-utils', 'innoextract', 'cabextract', '7zip', 'qemu-system-x86', 'ovmf'];

/** @param {string} program @param {string} debian the package that brings it */
export function missingProgram(program, debian) {
	const there = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
	return there ? undefined : `no ${program} (Debian package ${debian})`;
}

/** @param {string} path @param {string} [debian] the package that brings it */
export function missingFile(path, debian) {
	if (existsSync(path)) return undefined;
	return debian === undefined ? `no ${path.replace(ROOT, '')}` : `no ${path} (Debian package ${debian})`;
}

/**
 * A run of the program, to its end; an error unless it ends with one of `codes`.
 *
 * @param {string[]} words @param {number[]} [codes]
 * @param {{ node?: string, env?: NodeJS.ProcessEnv, by?: readonly string[] }} [as] `by`: the command that runs it
 */
export function romtool(words, codes = [0], { node = process.execPath, env = process.env, by = [] } = {}) {
	const [program = node, ...rest] = [...by, node, ROMTOOL, ...words];
	const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8', env });
	if (status === null || !codes.includes(status)) throw new Error(`romtool ${words.join(' ')}: ${status}, ${stderr}`);
}
