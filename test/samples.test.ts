/** The shipped samples are what their sources and romtool make of them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sum8 } from '../src/bytes/sums.js';
import { SAMPLES, temporaryFolder } from './support/files.js';
import { romtool } from './support/io.js';
import { needClang14 } from './support/process.js';

const sample = (name: string) => readFileSync(join(SAMPLES, name));

describe.each(['hello-driver', 'second-driver'])('%s', (name) => {
	it('its ROM is built from the driver', async () => {
		const out = join(temporaryFolder(), 'out.rom');
		const driver = join(SAMPLES, `${name}/${name}.efi`);
		const { stdout, exitCode } = await romtool(['build', '--id', '8086:100e', driver, '-o', out, '--json']);
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout).findings).toEqual([]);
		expect(readFileSync(out)).toEqual(sample(`${name}/${name}.rom`));
	});
});

it('legacy-hello.rom is built from legacy-hello.bin', async () => {
	const out = join(temporaryFolder(), 'out.rom');
	const { exitCode } = await romtool(['build', '-b', join(SAMPLES, 'legacy-hello/legacy-hello.bin'), '-o', out]);
	expect(exitCode).toBe(0);
	expect(readFileSync(out)).toEqual(sample('legacy-hello/legacy-hello.rom'));
	expect(sum8(sample('legacy-hello/legacy-hello.rom'))).toBe(0);
});

it('the binaries are built from their sources', (context) => {
	needClang14(context);
	const folder = temporaryFolder();
	const { status, stderr } = spawnSync('sh', [join(SAMPLES, 'build.sh'), folder], { encoding: 'utf8' });
	expect(status, stderr).toBe(0);
	for (const name of [
		'hello-driver/hello-driver.efi',
		'second-driver/second-driver.efi',
		'legacy-hello/legacy-hello.bin',
		...readdirSync(join(SAMPLES, 'probe-drivers'))
			.filter((name) => name.endsWith('.efi'))
			.map((name) => `probe-drivers/${name}`),
	]) {
		expect(readFileSync(join(folder, name)), name).toEqual(sample(name));
	}
});
