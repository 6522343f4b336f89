/** What executables load late: at its first use, and a build that would load it at once, or not at all, ends with an error. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { putFile, ROOT, temporaryFolder } from './support/files.js';

/** A program that says when it begins, and what; `shared` is a module that another program imports, too, and so a file of its own. */
function bundle({ group = 'late', of = 'said', shared = 'shared' }) {
	const folder = temporaryFolder();
	putFile(folder, 'said.js', `console.log('loaded');\nexport const SAID = 'said';\n`);
	putFile(folder, `${shared}.js`, `export const say = (text) => console.log(text);\n`);
	const one = putFile(
		folder,
		'one.js',
		`import { SAID } from './said.js';\nimport { say } from './${shared}.js';\nsay('begun');\nsay(SAID);\n`,
	);
	const two = putFile(folder, 'two.js', `import { say } from './${shared}.js';\nsay('two');\n`);
	const config = `
		import { late } from ${JSON.stringify(pathToFileURL(join(ROOT, '.rolldown.chunks.mjs')).href)};
		export default {
			input: ${JSON.stringify({ one, two })},
			platform: 'node',
			plugins: [late(['late'])],
			output: {
				dir: ${JSON.stringify(join(folder, 'out'))},
				format: 'cjs',
				entryFileNames: '[name].cjs',
				chunkFileNames: '[name].cjs',
				codeSplitting: { groups: [{ name: ${JSON.stringify(group)}, test: /[\\\\/]${of}\\.js$/ }] },
			},
		};`;
	const words = ['.rolldown.build.mjs', putFile(folder, 'config.mjs', config)];
	const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
	return { status, stderr, one: join(folder, 'out/one.cjs') };
}

it('loads it at its first use', () => {
	const { one, ...ended } = bundle({});
	expect(ended).toEqual({ status: 0, stderr: '' });
	expect(spawnSync(process.execPath, [one], { encoding: 'utf8' }).stdout).toBe('begun\nloaded\nsaid\n');
});

it.each([
	['has another name', { group: 'words' }, 'not one chunk late: none'],
	['has no modules', { of: 'sayd' }, 'not one chunk late: none'],
	['shares its name with another', { shared: 'late' }, /not one chunk late: late2?\.cjs, late2?\.cjs/],
])('is not built where it %s', (_, changed, told) => {
	const { status, stderr } = bundle(changed);
	expect(status).toBe(1);
	expect(stderr).toMatch(told);
});
