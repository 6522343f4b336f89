/** What `npm run release` adds to the files themselves: a bill of materials that lasts; and the tarball, run by npx in an empty folder. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, SAMPLES, temporaryFolder } from '../support/files.js';
import { certificates } from '../support/no-certificates.js';
import { type Packed, pack } from '../support/packed.js';
import { need } from '../support/process.js';

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describe('the bill of materials', () => {
	it('is the same at each call, and has what is delivered', async () => {
		const { sbom }: { sbom(text: string, time: number): string } = await import(
			pathToFileURL(join(ROOT, '.release/sbom.mjs')).href
		);
		const ask = () => spawnSync(NPM, ['sbom', '--sbom-format', 'cyclonedx'], { cwd: ROOT, encoding: 'utf8' }).stdout;
		const [one, other] = [ask(), ask()];
		expect(one).not.toBe(other);
		const bill = sbom(one, 1_780_000_000);
		expect(sbom(other, 1_780_000_000)).toBe(bill);
		const { serialNumber, metadata, components } = JSON.parse(bill);
		expect(serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
		expect(metadata).toMatchObject({ timestamp: '2026-05-28T20:26:40.000Z', component: { name: 'romtool' } });
		const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
		const names = components.map(({ name }: { name: string }) => name);
		expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'preact', 'get-east-asian-width']));
	});
});

describe('npx', () => {
	let packed: Packed;
	beforeAll(async () => {
		packed = await pack();
	});
	afterAll(() => packed.remove());

	it('runs the tarball in a folder that has nothing else', { timeout: 300_000 }, (context) => {
		const env = { ...process.env, ...certificates() };
		const folder = temporaryFolder();
		copyFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom'), join(folder, 'hello.rom'));
		const words = ['--yes', `--package=file:${packed.tarball}`, '--', 'romtool', 'check', 'hello.rom'];
		const { status, stdout, stderr } = spawnSync(NPM, ['exec', ...words], { cwd: folder, env, encoding: 'utf8' });
		if (status !== 0) {
			const online = spawnSync(NPM, ['view', 'commander', 'version'], { env, stdio: 'ignore' });
			need(context, online.status === 0, 'the packages that romtool depends on (no connection)');
		}
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain('OVMF runs');
		expect(readdirSync(folder)).toEqual(['hello.rom']);
	});
});
