/** What `npm ci` prints before the first result is npm's own: bundling says nothing where all is well, and fails where it is not. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { putFile, ROOT, temporaryFolder } from './support/files.js';

const { scripts, man } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

function bundle(source: string) {
	const folder = temporaryFolder();
	const input = putFile(folder, 'one.js', source);
	const dir = join(folder, 'out');
	const config = putFile(folder, 'config.mjs', `export default ${JSON.stringify({ input, output: { dir } })};`);
	const words = scripts.build.split(' && ')[1].replace('.rolldown.config.mjs', config).split(' ');
	return {
		...spawnSync(words[0], words.slice(1), { cwd: ROOT, encoding: 'utf8' }),
		written: existsSync(join(dir, 'one.js')),
	};
}

it('prints nothing', () => {
	expect(bundle('export const one = 1;')).toMatchObject({ status: 0, stdout: '', stderr: '', written: true });
});

it('stops at what cannot be read', () => {
	const { status, stderr, written } = bundle('export const = 1;');
	expect({ status, written }).toEqual({ status: 1, written: false });
	expect(stderr).toContain('one.js');
});

it('has the manual page in a list: of a text, npm takes each character for a page', () => {
	expect(man).toEqual(['./dist/man/romtool.1', './dist/man/efirom.1']);
});
