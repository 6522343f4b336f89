/** The shipped samples are what their sources and romtool make of them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SAMPLES, temporaryFolder } from './support/files.js';
import { romtool } from './support/io.js';
import { need, programExists } from './support/process.js';

const DRIVER = join(SAMPLES, 'hello-driver/hello-driver.efi');

it('hello-driver.rom is built from hello-driver.efi', async () => {
	const out = join(temporaryFolder(), 'out.rom');
	const { stdout, exitCode } = await romtool(['build', '--id', '8086:100e', DRIVER, '-o', out, '--json']);
	expect(exitCode).toBe(0);
	expect(JSON.parse(stdout).findings).toEqual([]);
	expect(readFileSync(out)).toEqual(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom')));
});

it('hello-driver.efi is built from its source', (context) => {
	need(context, programExists('clang') && programExists('lld-link'), 'clang and lld-link (Debian packages clang, lld)');
	const version = spawnSync('clang', ['--version'], { encoding: 'utf8' }).stdout;
	if (!version.includes('version 14.')) context.skip('the file was built with clang 14; others give other bytes');
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'hello-driver'));
	const { status, stderr } = spawnSync('sh', [join(SAMPLES, 'build.sh'), folder], { encoding: 'utf8' });
	expect(status, stderr).toBe(0);
	expect(readFileSync(join(folder, 'hello-driver/hello-driver.efi'))).toEqual(readFileSync(DRIVER));
});
