/** The executable and files that are no plain files: devices, FIFOs, links, full disks, files that others write to. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it, onTestFinished, type TestContext, vi } from 'vitest';
import { goldenInput, putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { ROMTOOL, run } from '../support/process.js';
import { syntheticVbios } from '../support/synthetic.js';
import { sysfs } from '../support/sysfs.js';
import { vfct } from '../support/vfct.js';

/** What happens to a file between its being looked at and its being read. */
const whileReading = vi.hoisted(() => ({ change: undefined as (() => void) | undefined }));
vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	const readSync = (...args: Parameters<typeof fs.readSync>) => {
		const { change } = whileReading;
		whileReading.change = undefined;
		change?.();
		return fs.readSync(...args);
	};
	return { ...fs, readSync };
});

const SYSFS_FILE = '/sys/kernel/mm/transparent_hugepage/enabled';
const DRIVER = goldenInput('x64-driver-4k.efi');
const BUILD = ['build', '--id', '1002:164c'];

let folder: string;
let driver: string;
beforeEach(() => {
	folder = temporaryFolder();
	driver = putFile(folder, 'driver.efi', DRIVER);
});

const at = (name: string) => join(folder, name);

/** In a shell, with the words after the script as its arguments. */
const shell = (script: string, ...words: string[]) =>
	spawnSync('sh', ['-c', script, 'sh', process.execPath, ROMTOOL, ...words], { cwd: folder, encoding: 'utf8' });

function needUnix(context: TestContext): void {
	if (process.platform === 'win32') context.skip('Windows has no such files');
}

describe('as input', () => {
	it.each([
		['inspect', ['inspect', '/dev/zero']],
		['edit', ['edit', 'trim', '/dev/zero', '-o', 'x']],
		['extract', ['extract', '/dev/zero', '-d', 'x']],
		['lint', ['lint', '/dev/zero']],
		['devices', ['devices', '/dev/zero']],
		['vfct', ['vfct', '/dev/zero']],
	])('a device without end is read up to a bound by %s', (_, words) => {
		const { status, stdout, stderr } = run(ROMTOOL, words, { cwd: folder });
		expect([status, stdout + stderr]).toEqual([
			2,
			expect.stringMatching(/\/dev\/zero:? (?:is too large: the limit is|it is larger than) \d+ MiB/),
		]);
		expect(readdirSync(folder)).toEqual(['driver.efi']);
	});

	it('a FIFO is read to its end', (context) => {
		needUnix(context);
		execFileSync('mkfifo', [at('fifo')]);
		const { status, stdout } = shell('cat driver.efi > fifo & exec "$1" "$2" inspect fifo --json');
		expect([status, JSON.parse(stdout)]).toEqual([0, [expect.objectContaining({ kind: 'pe', size: DRIVER.length })]]);
	});

	it('a FIFO that nobody writes to is waited for, as by any program, until Ctrl-C', async (context) => {
		needUnix(context);
		execFileSync('mkfifo', [at('fifo')]);
		const child = spawn(process.execPath, [ROMTOOL, 'inspect', at('fifo')], { stdio: 'ignore' });
		const closed = new Promise((done) => child.on('close', (code, signal) => done(signal ?? code)));
		// Long enough to be there on any machine but a stopped one; a program that did not wait would have ended.
		await sleep(1500);
		expect(child.exitCode).toBe(null);
		child.kill('SIGINT');
		expect(await closed).toBe('SIGINT');
	});

	it('a folder has no FIFOs and no devices to offer', async (context) => {
		needUnix(context);
		execFileSync('mkfifo', [at('fifo')]);
		symlinkSync('fifo', at('to-fifo'));
		symlinkSync('/dev/zero', at('to-zero'));
		symlinkSync('driver.efi', at('to-driver'));
		const { stdout } = await romtool(['inspect', folder, '--json']);
		const files = JSON.parse(stdout).map(({ file }: { file: string }) => file);
		expect(files).toEqual([driver, at('to-driver')]);
	});

	it.runIf(existsSync('/proc/version'))('a file of /proc, which has no size, is read whole', async () => {
		const { stdout } = await romtool(['inspect', '/proc/version', '--json']);
		expect(JSON.parse(stdout)[0].size).toBe(readFileSync('/proc/version').length);
	});

	it.runIf(existsSync(SYSFS_FILE))('a file of /sys has fewer bytes than it says', async () => {
		const { stdout } = await romtool(['inspect', SYSFS_FILE, '--json']);
		expect(JSON.parse(stdout)[0].size).toBe(readFileSync(SYSFS_FILE).length);
		expect(statSync(SYSFS_FILE).size).toBeGreaterThan(JSON.parse(stdout)[0].size);
	});

	it.each([
		['build', [...BUILD, '-e', '.', '-o', 'x']],
		['edit', ['edit', 'trim', '.', '-o', 'x']],
		['edit unpack', ['edit', 'unpack', '.', '-d', 'x']],
		['install', ['install', '.', '--name', 'x', '--kvm-dir', '.']],
		['devices', ['devices', '.']],
		['vfct', ['vfct', '.']],
	])('a folder is none for %s', (_, words) => {
		const { status, stderr } = run(ROMTOOL, words, { cwd: folder });
		expect([status, stderr]).toEqual([2, expect.stringMatching(/^romtool: .* is a (?:directory|folder).*\n$/)]);
		expect(readdirSync(folder)).toEqual(['driver.efi']);
	});

	it.each<[string, (path: string) => void]>([
		['grows', (path) => appendFileSync(path, 'more')],
		['shrinks', (path) => truncateSync(path, 1000)],
		['changes', (path) => writeFileSync(path, new Uint8Array(DRIVER.length))],
	])('a file that %s while it is read is not taken for whole', async (_, change) => {
		// A file that has just been written may have the same time after a change as before.
		utimesSync(driver, 1, 1);
		whileReading.change = () => change(driver);
		const { exitCode, stderr } = await romtool([...BUILD, driver, '-o', at('out.rom')]);
		expect([exitCode, stderr]).toEqual([2, expect.stringContaining('changed while being read')]);
		expect(readdirSync(folder)).toEqual(['driver.efi']);
	});
});

describe('as output', () => {
	const build = (output: string, ...more: string[]) => [...BUILD, 'driver.efi', '-o', output, ...more];

	it.each([
		['a link that leads nowhere', 'new.rom'],
		['a link to a folder that is not there', 'no/new.rom'],
	])('%s', (_, leadsTo) => {
		symlinkSync(leadsTo, at('link.rom'));
		const refused = run(ROMTOOL, build('link.rom'), { cwd: folder });
		const reason = `link.rom is a link to ${leadsTo}, which does not exist: remove the link (\`rm link.rom\`), or create its target with --force`;
		expect([refused.status, refused.stderr]).toEqual([2, `romtool: ${reason}\n`]);
		expect(readdirSync(folder).sort()).toEqual(['driver.efi', 'link.rom']);
		const { status, stderr } = run(ROMTOOL, build('link.rom', '--force'), { cwd: folder });
		expect(readlinkSync(at('link.rom'))).toBe(leadsTo);
		if (leadsTo === 'new.rom') expect([status, statSync(at('new.rom')).size > DRIVER.length]).toEqual([0, true]);
		else
			expect([status, stderr]).toEqual([
				2,
				expect.stringContaining('cannot write link.rom: no such file or directory'),
			]);
	});

	it('a link that leads nowhere, for every other output', async (context) => {
		needUnix(context);
		expect(run(ROMTOOL, build('made.rom'), { cwd: folder }).status).toBe(0);
		const rom = readFileSync(at('made.rom'));
		const card = { address: '0000:03:00.0', id: [0x1002, 0x164c], classCode: 0x030000, rom } as const;
		const table = putFile(folder, 'vfct.bin', vfct([{ bus: 3, deviceId: 0x1636, data: syntheticVbios() }]));
		const names = temporaryFolder();
		await romtool(['vfct', table, '-d', names]);
		const [name = ''] = readdirSync(names);
		for (const [words, link] of [
			[['edit', 'set-id', '--id', '8086:1', 'made.rom', '-o', 'out/x'], 'x'],
			[['edit', 'set-id', '--id', '8086:1', '--in-place', 'made.rom'], '../made.rom.bak'],
			[['edit', 'unpack', 'made.rom', '-d', 'out'], 'rom.json'],
			[['install', 'made.rom', '--kvm-dir', 'out', '--sysfs', sysfs([])], 'made.rom'],
			[['dump', '03:00.0', '--sysfs', sysfs([card]), '-o', 'out/x'], 'x'],
			[['vfct', 'vfct.bin', '-d', 'out'], name],
		] as const) {
			mkdirSync(at('out'));
			symlinkSync('/no-such-folder-of-romtool/x', join(at('out'), link));
			const { status, stderr } = run(ROMTOOL, words, { cwd: folder });
			expect([words, status, stderr]).toEqual([words, 2, expect.stringContaining('is a link to /no-such-folder')]);
			expect(readdirSync(at('out'))).toHaveLength(link.includes('/') ? 0 : 1);
			expect(readFileSync(at('made.rom'))).toEqual(rom);
			rmSync(at('out'), { recursive: true });
		}
	});

	it('a linked folder, and a folder linked in a circle', () => {
		mkdirSync(at('real'));
		symlinkSync('real', at('linked'));
		symlinkSync('circle', at('circle'));
		expect(run(ROMTOOL, build('linked/a.rom'), { cwd: folder }).status).toBe(0);
		expect(readdirSync(at('real'))).toEqual(['a.rom']);
		const { status, stderr } = run(ROMTOOL, build('circle/a.rom'), { cwd: folder });
		expect([status, stderr]).toEqual([2, expect.stringContaining('too many symbolic links')]);
	});

	it('a backup that is a link in a circle', () => {
		expect(run(ROMTOOL, build('made.rom'), { cwd: folder }).status).toBe(0);
		const rom = readFileSync(at('made.rom'));
		symlinkSync('made.rom.bak', at('made.rom.bak'));
		for (const more of [[], ['--force']]) {
			const words = ['edit', 'set-id', '--id', '8086:1', '--in-place', ...more, 'made.rom'];
			const { status, stderr } = run(ROMTOOL, words, { cwd: folder });
			expect([status, stderr]).toEqual([2, 'romtool: cannot write made.rom.bak: too many symbolic links\n']);
			expect(readFileSync(at('made.rom'))).toEqual(rom);
		}
	});

	it('a folder whose name is empty, or a link that leads nowhere', () => {
		expect(run(ROMTOOL, build('made.rom'), { cwd: folder }).status).toBe(0);
		symlinkSync('elsewhere', at('link'));
		const files = readdirSync(folder);
		const words = ['edit', 'unpack', 'made.rom', '-d'];
		expect(run(ROMTOOL, [...words, ''], { cwd: folder })).toMatchObject({
			status: 2,
			stderr: 'romtool: -d: the directory name is empty\n',
		});
		for (const name of ['link', 'link/in']) {
			expect(run(ROMTOOL, [...words, name], { cwd: folder })).toMatchObject({
				status: 2,
				stderr: expect.stringMatching(
					`^romtool: cannot create the directory ${name}: .*link is a link to elsewhere, and there is no directory\n$`,
				),
			});
		}
		expect(readdirSync(folder)).toEqual(files);
	});

	it('/dev/null, which stays what it is', (context) => {
		needUnix(context);
		expect(run(ROMTOOL, build('/dev/null'), { cwd: folder }).status).toBe(0);
		expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
	});

	it.runIf(existsSync('/dev/full'))('a device or a disk that is full: a message and no success', () => {
		const device = run(ROMTOOL, build('/dev/full'), { cwd: folder });
		expect(device).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('no space left') });
		const redirected = shell('exec "$@" > /dev/full', ...build('-'));
		expect(redirected).toMatchObject({ status: 2, stderr: expect.stringContaining('no space left') });
		const text = shell('exec "$@" > /dev/full', 'inspect', 'driver.efi');
		expect(text).toMatchObject({ status: 2, stderr: expect.stringContaining('no space left') });
		// Nobody can be told, but the exit code says it.
		expect(shell('exec "$@" > /dev/full 2> /dev/full', 'inspect', 'driver.efi').status).toBe(2);
	});

	it('the file that the report goes to is refused', (context) => {
		needUnix(context);
		for (const words of [build('out.txt', '--force'), build('/dev/stdout', '--force')]) {
			const { status, stderr } = shell('exec "$@" > out.txt', ...words);
			expect([status, stderr]).toEqual([2, expect.stringContaining('-o -')]);
		}
		expect(shell('exec "$@" > out.rom', ...build('-')).status).toBe(0);
		expect(statSync(at('out.rom')).size % 512).toBe(0);
	});

	it('a file that is read-only is replaced with --force alone, and stays read-only', () => {
		writeFileSync(at('out.rom'), 'mine', { mode: 0o444 });
		expect(run(ROMTOOL, build('out.rom'), { cwd: folder }).status).toBe(2);
		expect(readFileSync(at('out.rom'), 'utf8')).toBe('mine');
		expect(run(ROMTOOL, build('out.rom', '--force'), { cwd: folder }).status).toBe(0);
		expect(statSync(at('out.rom')).mode & 0o777).toBe(0o444);
	});

	it.each([
		['build', (driver: string, output: string) => [...BUILD, driver, '-o', output, '--force']],
		['edit in place', (_: string, output: string) => ['edit', 'set-id', '--id', '8086:1', '--in-place', output]],
		['extract', (driver: string, output: string) => ['extract', driver, '--all', '-d', join(output, '..')]],
	])('a folder that cannot be written to, for %s', (_, words) => {
		const locked = at('locked');
		mkdirSync(locked);
		const output = join(locked, 'out.rom');
		const [source, rom] = [at('driver.efi'), at('made.rom')];
		expect(run(ROMTOOL, [...BUILD, source, '-o', rom]).status).toBe(0);
		writeFileSync(output, readFileSync(rom));
		chmodSync(output, 0o666);
		chmodSync(locked, 0o555);
		chmodSync(folder, 0o755);
		onTestFinished(() => chmodSync(locked, 0o755));
		const { status, stderr } = asNobody(words(rom, output));
		expect([status, stderr]).toEqual([2, expect.stringMatching(/permission denied/)]);
		expect(readFileSync(output)).toEqual(readFileSync(rom));
		expect(readdirSync(locked)).toEqual(['out.rom']);
	});

	it.each([
		['extract', 'manifest.json', ['extract', '--all']],
		['edit unpack', 'rom.json', ['edit', 'unpack']],
	])('a file of somebody else in a folder where nobody takes away those of others, for %s', (_, name, words) => {
		if (process.getuid?.() !== 0) return;
		expect(run(ROMTOOL, build('made.rom'), { cwd: folder }).status).toBe(0);
		const sticky = at('sticky');
		mkdirSync(sticky);
		chmodSync(sticky, 0o1777);
		chmodSync(folder, 0o755);
		const theirs = join(sticky, name);
		for (const make of [() => writeFileSync(theirs, 'theirs'), () => symlinkSync('nowhere', theirs)]) {
			make();
			const { status, stderr } = asNobody([...words, at('made.rom'), '--force', '-d', sticky]);
			expect([status, stderr]).toEqual([2, `romtool: cannot replace ${theirs}: operation not permitted\n`]);
			expect(readdirSync(sticky)).toEqual([name]);
			rmSync(theirs);
		}
	});

	it('files that cannot be read, of the same size', () => {
		const words = (more: string[]) => ['edit', 'set-id', '--id', '8086:1', '--in-place', ...more, at('made.rom')];
		expect(run(ROMTOOL, build('made.rom'), { cwd: folder }).status).toBe(0);
		chmodSync(folder, 0o777);
		const backup = putFile(folder, 'made.rom.bak', readFileSync(at('made.rom')));
		chmodSync(backup, 0);
		expect(asNobody(words([])).stderr).toBe(
			process.getuid?.() === 0
				? `romtool: ${backup} already exists: move it away, or overwrite it with --force\n`
				: expect.any(String),
		);
		expect(asNobody(words(['--force'])).stderr).toBe(`romtool: cannot read ${backup}: permission denied\n`);
		const out = at('out');
		const extract = () => asNobody(['extract', at('made.rom'), '--all', '-d', out]);
		expect(extract().status).toBe(0);
		const [name = ''] = readdirSync(out).filter((each) => each !== 'manifest.json');
		rmSync(join(out, 'manifest.json'));
		chmodSync(join(out, name), 0);
		expect(extract()).toMatchObject({ status: 0, stderr: '' });
		expect(readdirSync(out)).toHaveLength(3);
	});

	it('a disk that is full', (context) => {
		const disk = smallDisk(context);
		const output = join(disk, 'out.rom');
		writeFileSync(output, 'old');
		const large = putFile(folder, 'large.efi', goldenInput('x64-driver-300k.efi'));
		for (const words of [
			[...BUILD, large, '-o', output, '--force'],
			[...BUILD, large, '-o', join(disk, 'new.rom')],
			['edit', 'unpack', at('large.rom'), '-d', join(disk, 'parts')],
			['install', at('large.rom'), '--name', 'out.rom', '--kvm-dir', disk, '--force'],
		]) {
			if (!existsSync(at('large.rom'))) run(ROMTOOL, [...BUILD, large, '-o', at('large.rom')]);
			const { status, stderr } = run(ROMTOOL, words);
			expect([status, stderr]).toEqual([2, expect.stringContaining('no space left on the device')]);
			expect(readFileSync(output, 'utf8')).toBe('old');
			expect(readdirSync(disk).filter((name) => /tmp|new/.test(name))).toEqual([]);
		}
	});
});

/** Root may write anywhere; whoever else runs the tests is nobody enough. */
function asNobody(words: readonly string[]) {
	const isRoot = process.getuid?.() === 0;
	return spawnSync(process.execPath, [ROMTOOL, ...words], {
		encoding: 'utf8',
		...(isRoot && { uid: 65534, gid: 65534 }),
	});
}

/** 128 KiB, for root where mounting is allowed. */
function smallDisk(context: TestContext): string {
	const disk = at('disk');
	mkdirSync(disk);
	const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'romtool-test', disk]);
	if (status !== 0) context.skip('a small disk is mounted by root alone');
	onTestFinished(() => {
		execFileSync('umount', [disk]);
	});
	return disk;
}
