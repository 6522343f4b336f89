/**
 * Compiles, as `tsc -b` does. Where many files have changed at once, TypeScript 7.0.2 leaves declarations as they were whose
 * types come from those files: what is built upon another commit is compiled anew, and so is what does not compile.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ROOT = import.meta.dirname;
const DIST = join(ROOT, 'dist');
/** The commit that was compiled last. */
const STAMP = join(DIST, '.commit');
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** What others write there: the bundler, and test/fuzz. */
const OF_OTHERS = ['bin', 'man', '.fuzz'];

/**
 * Removes what TypeScript knows of the last time, and what it wrote: also of sources that are gone. The stamp is the first: what
 * there is after an interruption, or where something does not compile, is of no commit.
 */
function forget() {
	rmSync(STAMP, { force: true });
	for (const name of readdirSync(DIST).filter((each) => !OF_OTHERS.includes(each)))
		rmSync(join(DIST, name), { recursive: true });
}

/** @param {'inherit' | 'ignore'} output @returns {boolean} */
function compiles(output) {
	return spawnSync(process.execPath, [TSC, '-b'], { cwd: ROOT, stdio: output }).status === 0;
}

mkdirSync(DIST, { recursive: true });
const { stdout: commit } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
const isSame = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === (commit ?? '');
let isCompiled = isSame && compiles('ignore');
if (!isCompiled) {
	forget();
	isCompiled = compiles('inherit');
}
if (isCompiled) writeFileSync(STAMP, commit ?? '');
else process.exitCode = 1;
