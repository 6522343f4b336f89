/** What is left in `dist` of another build, or of another commit, never stops a build: `git pull && npm run build` is all. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { putFile, ROOT, temporaryFolder } from './support/files.js';

const options = (name: string) => ({
	...{ composite: true, module: 'nodenext', strict: true, types: [], lib: ['es5'], skipLibCheck: true, rootDir: '.' },
	...{ outDir: `../dist/${name}`, tsBuildInfoFile: `../dist/.${name}.tsbuildinfo` },
});

const PROJECT = {
	'package.json': { type: 'module' },
	'tsconfig.json': { files: [], references: [{ path: 'one' }, { path: 'two' }] },
	'one/tsconfig.json': { compilerOptions: options('one') },
	'two/tsconfig.json': { compilerOptions: options('two'), references: [{ path: '../one' }] },
};
const STALE = 'export declare const one: string;\n';

it('compiles anew what does not compile with what is left, and what is of another commit', () => {
	const folder = temporaryFolder();
	for (const name of ['one', 'two']) mkdirSync(join(folder, name));
	for (const [name, content] of Object.entries(PROJECT)) putFile(folder, name, JSON.stringify(content));
	putFile(folder, 'one/one.ts', 'export const one = 1;\n');
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	copyFileSync(join(ROOT, '.tsc.build.mjs'), join(folder, 'build.mjs'));
	const declared = join(folder, 'dist/one/one.d.ts');
	const two = (source: string) => putFile(folder, 'two/two.ts', `import { one } from '../one/one.js';\n${source}\n`);
	const build = () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, ['build.mjs'], { cwd: folder, encoding: 'utf8' });
		return { status, output: stdout + stderr };
	};
	const done = { status: 0, output: '' };
	two('export const two = one;');
	expect(build()).toEqual(done);
	writeFileSync(declared, STALE);
	two('export const two: number = one;');
	expect(build()).toEqual(done);
	expect(readFileSync(declared, 'utf8')).not.toBe(STALE);

	const git = (...words: string[]) =>
		spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { cwd: folder });
	git('init', '--quiet');
	git('commit', '--quiet', '--allow-empty', '--message', 'another');
	writeFileSync(declared, STALE);
	expect(build()).toEqual(done);
	expect(readFileSync(declared, 'utf8')).not.toBe(STALE);

	two('export const two: string = one;');
	const { status, output } = build();
	expect(status).toBe(1);
	expect(output.match(/TS2322/g)).toHaveLength(1);
});
