/** What is left in `dist` of another build, or of another commit, never stops a build: `git pull && npm run build` is all. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** A hook runs with what names its repository, to which all would go. */
function withoutGit(): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
}

function projects() {
	const folder = temporaryFolder();
	for (const name of ['one', 'two']) mkdirSync(join(folder, name));
	for (const [name, content] of Object.entries(PROJECT)) putFile(folder, name, JSON.stringify(content));
	putFile(folder, 'one/one.ts', 'export const one = 1;\n');
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	copyFileSync(join(ROOT, '.tsc.build.mjs'), join(folder, 'build.mjs'));
	const surroundings = { cwd: folder, env: withoutGit(), encoding: 'utf8' } as const;
	const settings = ['user.name=a', 'user.email=a@b', 'commit.gpgsign=false'].flatMap((setting) => ['-c', setting]);
	const git = (...words: string[]) => {
		const { status, stderr } = spawnSync('git', [...settings, ...words], surroundings);
		expect(status, stderr).toBe(0);
	};
	return {
		folder,
		declared: join(folder, 'dist/one/one.d.ts'),
		two: (source: string) => putFile(folder, 'two/two.ts', `import { one } from '../one/one.js';\n${source}\n`),
		build: () => {
			const { status, stdout, stderr } = spawnSync(process.execPath, ['build.mjs'], surroundings);
			return { status, output: stdout + stderr };
		},
		git,
		commit: () => git('commit', '--quiet', '--allow-empty', '--message', 'another'),
	};
}
const DONE = { status: 0, output: '' };

it('compiles anew what does not compile with what is left, and what is of another commit', () => {
	const { declared, two, build, git, commit } = projects();
	two('export const two = one;');
	expect(build()).toEqual(DONE);
	writeFileSync(declared, STALE);
	two('export const two: number = one;');
	expect(build()).toEqual(DONE);
	expect(readFileSync(declared, 'utf8')).not.toBe(STALE);

	git('init', '--quiet');
	commit();
	writeFileSync(declared, STALE);
	expect(build()).toEqual(DONE);
	expect(readFileSync(declared, 'utf8')).not.toBe(STALE);

	two('export const two: string = one;');
	const { status, output } = build();
	expect(status).toBe(1);
	expect(output.match(/TS2322/g)).toHaveLength(1);
});

it('compiles a commit anew after another one that did not compile', () => {
	const { declared, two, build, git, commit } = projects();
	git('init', '--quiet');
	commit();
	two('export const two = one;');
	expect(build()).toEqual(DONE);

	commit();
	two('export const two: string = one;');
	expect(build().status).toBe(1);
	git('reset', '--quiet', 'HEAD~1');
	two('export const two = one;');
	writeFileSync(declared, STALE);
	expect(build()).toEqual(DONE);
	expect(readFileSync(declared, 'utf8')).not.toBe(STALE);
});

it('leaves nothing of sources that another commit does not have, and all that others have made', () => {
	const { folder, two, build, git, commit } = projects();
	git('init', '--quiet');
	commit();
	two('export const two = one;');
	const gone = putFile(folder, 'two/gone.ts', 'export const gone = 1;\n');
	expect(build()).toEqual(DONE);
	const others = ['bin', 'man', '.fuzz'].map((name) => {
		mkdirSync(join(folder, 'dist', name));
		return putFile(join(folder, 'dist', name), 'made', '');
	});
	const outputs = ['gone.js', 'gone.d.ts'].map((name) => join(folder, 'dist/two', name));
	expect([...outputs, ...others].filter(existsSync)).toEqual([...outputs, ...others]);

	commit();
	rmSync(gone);
	expect(build()).toEqual(DONE);
	expect([...outputs, ...others].filter(existsSync)).toEqual(others);
});
