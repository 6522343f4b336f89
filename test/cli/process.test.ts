/** The built executables as processes: pipes, signals and what a module in the test's process cannot show. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOLDEN, goldenInput, SAMPLES, temporaryFolder } from '../support/files.js';
import { EFIROM, ROMTOOL, run } from '../support/process.js';

const DRIVER = join(GOLDEN, 'inputs/x64-driver-300k.efi');
const BUILD = ['build', '-f', '1002', '-i', '164c'];

describe('romtool', () => {
	it('passes a large ROM through pipes whole', () => {
		const rom = execFileSync(process.execPath, [ROMTOOL, ...BUILD, '-'], {
			input: goldenInput('x64-driver-300k.efi'),
			stdio: ['pipe', 'pipe', 'ignore'],
		});
		const folder = temporaryFolder();
		run(ROMTOOL, [...BUILD, DRIVER, '-o', 'out.rom'], { cwd: folder });
		expect(rom).toEqual(readFileSync(join(folder, 'out.rom')));
	});

	it('ends quietly when the reader goes away, but not as if the ROM were written', async () => {
		const child = spawn(process.execPath, [ROMTOOL, ...BUILD, DRIVER, '-o', '-'], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		child.stdout.destroy();
		let stderr = '';
		child.stderr.on('data', (data) => {
			stderr += data;
		});
		const status = await new Promise((done) => child.on('close', done));
		expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
	});

	it('answers the same when nobody hears its messages', async () => {
		for (const [words, expected] of [
			[['check', 'no-such-file'], 2],
			[['no-such-command'], 2],
			[['extract', '--list', 'no-such-file', DRIVER], 2],
			[['build', '-f', '4098', '-i', '5708', DRIVER, '-o', join(temporaryFolder(), 'out.rom')], 0],
		] as const) {
			const child = spawn(process.execPath, [ROMTOOL, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
			child.stderr.destroy();
			let stdout = '';
			child.stdout.on('data', (data) => {
				stdout += data;
			});
			const status = await new Promise((done) => child.on('close', done));
			expect([words, status]).toEqual([words, expected]);
			expect(stdout.includes(DRIVER)).toBe(words.some((word) => word === DRIVER));
		}
	});

	it('keeps to a width of whole columns, whatever COLUMNS says', () => {
		const rom = join(SAMPLES, 'hello-driver/hello-driver.rom');
		const inspected = (COLUMNS: string) => {
			const options = { encoding: 'utf8', env: { ...process.env, COLUMNS }, timeout: 120_000 } as const;
			return spawnSync(process.execPath, [ROMTOOL, 'inspect', rom], options);
		};
		expect(inspected('60.5')).toMatchObject({ status: 0, stdout: inspected('60').stdout });
		for (const COLUMNS of ['0.5', '-1', 'wide', '1e400']) {
			expect(inspected(COLUMNS)).toMatchObject({ status: 0, stdout: inspected('').stdout });
		}
	});

	it.runIf(existsSync('/dev/stdout'))('writes to /dev/stdout where that is a pipe', () => {
		const rom = execFileSync('sh', [
			'-c',
			`"$0" "$1" -f 0x1002 -i 0x164c -e "$2" -o /dev/stdout | cat`,
			process.execPath,
			EFIROM,
			DRIVER,
		]);
		expect(rom.length % 512).toBe(0);
		expect(rom.length).toBeGreaterThan(300_000);
	});

	it.skipIf(process.platform === 'win32')('can be started as a program after every build', () => {
		for (const file of [ROMTOOL, EFIROM]) expect(statSync(file).mode & 0o111, file).toBe(0o111);
		expect(execFileSync(ROMTOOL, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
	});

	it('prints its version and help, and refuses to guess', () => {
		expect(run(ROMTOOL, ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
		expect(run(ROMTOOL, ['--help']).stdout).toContain('build');
		expect(run(ROMTOOL, ['build', '--help']).stdout).toContain('-ec FILE');
		expect(run(ROMTOOL, ['efirom', '--help']).stdout).toMatch(/^Usage: efirom/);
		expect(run(ROMTOOL, [])).toMatchObject({ status: 2, stdout: '' });
		expect(run(ROMTOOL, ['biuld'])).toMatchObject({ status: 2, stderr: expect.stringContaining('build') });
	});

	it('takes a file that is as large as it says, and no device without end', () => {
		const { status, stderr } = run(EFIROM, [
			'-f',
			'0x1002',
			'-i',
			'1',
			'-e',
			'/dev/zero',
			'-o',
			join(temporaryFolder(), 'x'),
		]);
		expect(status).toBe(2);
		expect(stderr).toMatch(/\/dev\/zero is too large: the limit is 256 MiB/);
	});

	it('writes in the folder where it is called', () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'my driver.efi'), goldenInput('x64-driver-4k.efi'));
		expect(run(ROMTOOL, [...BUILD, 'my driver.efi'], { cwd: folder }).stdout).toMatch(/^my driver\.rom /);
		expect(run(ROMTOOL, [...BUILD, 'my driver.efi'], { cwd: folder }).status).toBe(2);
	});
});
