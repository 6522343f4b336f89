/** `--jobs`: several files at a time, and nothing else of what is said, written and returned changes. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
	closeSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { jobsFor } from '../../src/cli/jobs/jobs-for.js';
import { Unheard } from '../../src/cli/jobs/shared-counts.js';
import { isTemporary } from '../../src/cli/temporary-files.js';
import { AMD_GOP, amdBios, amdVolume, intelBios, SECOND_VBIOS, VBIOS } from '../support/bios.js';
import { goldenInput, putFile, ROOT, SAMPLES, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { ROMTOOL } from '../support/process.js';
import { zip } from '../support/zip.js';

const HOOK = join(ROOT, 'test/support/odd-threads.cjs');
const ROM = join(SAMPLES, 'hello-driver/hello-driver.rom');

interface Answer {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

function romtoolIn(cwd: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Answer {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', HOOK, ROMTOOL, ...words], {
		...{ cwd, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 120_000 },
		env: { ...process.env, COLUMNS: '80', ...env },
	});
	return { status, stdout, stderr };
}

/** Firmware, ROMs, an archive, what is damaged, what cannot be read, and what is something else. */
function mixedFolder(): string {
	const folder = temporaryFolder();
	const at = join(folder, 'in');
	mkdirSync(join(at, 'deep/er'), { recursive: true });
	putFile(at, 'a.bios', amdBios());
	putFile(
		at,
		'b.zip',
		zip([{ name: 'B.CAP', data: intelBios() }, ...['x', 'y'].map((name) => ({ name, data: name }))]),
	);
	putFile(at, 'c.zip', zip([{ name: 'manual.txt', data: 'nothing' }]));
	putFile(at, 'cut.zip', zip([{ name: 'B.CAP', data: amdBios() }]).subarray(0, 9000));
	// Other bytes under the names of a.bios.
	const [gop, vbios] = [AMD_GOP.slice(), SECOND_VBIOS.slice()];
	gop[gop.length - 1] = 1;
	putFile(at, 'd.bios', amdBios(amdVolume({ gop, vbios: [vbios] })));
	putFile(at, 'deep/er/e.rom', readFileSync(ROM));
	putFile(at, 'deep/f.efi', AMD_GOP);
	putFile(at, 'deep/g.bin', VBIOS);
	putFile(at, 'deep/h.rom', readFileSync(ROM).subarray(0, 900));
	putFile(at, 'empty', '');
	putFile(at, 'i.efi', goldenInput('bad-truncated-headers.efi'));
	symlinkSync('nowhere', join(at, 'j.rom'));
	putFile(at, 'k.txt', 'text');
	return folder;
}

/** The same in this process, one file at a time. */
async function oneByOne(words: readonly string[]): Promise<Answer> {
	const { exitCode: status, stdout, stderr } = await romtool([...words, '--jobs', '1']);
	return { status, stdout, stderr };
}

const COMMANDS = ['inspect', 'check', 'extract', 'tree'] as const;

describe.each(COMMANDS)('%s', (command) => {
	it.each([
		[2, ['--json']],
		[4, ['--lang', 'zh']],
	])('says, writes and returns the same with %d jobs', async (jobs, form) => {
		const cwd = mixedFolder();
		const at = (name: string) => join(cwd, name);
		const options = {
			...{ inspect: [], tree: [], check: ['--host-root', cwd] },
			extract: ['--for', '1002:1636', '--rom', '--force', '-d', at('out')],
		};
		const words = [command, at('in'), at('in/a.bios'), at('missing.rom'), at('in/deep'), ...options[command], ...form];
		const written = () =>
			existsSync(at('out'))
				? readdirSync(at('out')).map((name) => [name, readFileSync(at(`out/${name}`), 'latin1')])
				: [];
		const one = await oneByOne(words);
		const before = written();
		expect(one.stdout.length).toBeGreaterThan(1000);
		expect(one.status).toBe(2);
		const many = romtoolIn(cwd, [...words, '--jobs', String(jobs)], { ROMTOOL_TEST_LOG: at('log') });
		expect(many).toEqual(one);
		expect(written()).toEqual(before);
		expect(before.length > 0).toBe(command === 'extract');
		// It was other threads that have opened the files.
		expect(readFileSync(at('log'), 'utf8').split('\n')).toEqual(expect.arrayContaining(['a.bios', 'h.rom', 'k.txt']));
	});
});

it('keeps other bytes of the name that the first file gives, whoever would have been first', async () => {
	const cwd = mixedFolder();
	const at = (name: string) => join(cwd, name);
	mkdirSync(at('out'));
	putFile(at('out'), 'AMDGopDriver.efi', 'of somebody else');
	const words = ['extract', at('in/a.bios'), at('in/d.bios'), at('in/b.zip'), '-d', at('out')];
	const many = romtoolIn(cwd, [...words, '--jobs', '3']);
	expect(many.status).toBe(0);
	const names = readdirSync(at('out'));
	for (const name of names.filter((name) => name !== 'AMDGopDriver.efi')) rmSync(at(`out/${name}`));
	expect(await oneByOne(words)).toEqual(many);
	expect(readdirSync(at('out'))).toEqual(names);
	// Two drivers and two VBIOS images beside the file that was there, a VBT, and the manifest.
	expect(names.filter((name) => name.startsWith('AMDGopDriver')).length).toBe(3);
});

it('keeps the order, and does not run ahead of a slow file without end', () => {
	const cwd = temporaryFolder();
	const names = ['slow.rom', ...Array.from({ length: 150 }, (_, i) => `${100 + i}.rom`)];
	for (const name of names) copyFileSync(ROM, join(cwd, name));
	const log = join(cwd, 'log');
	const { status, stdout } = romtoolIn(cwd, ['inspect', ...names, '--json', '--jobs', '2'], { ROMTOOL_TEST_LOG: log });
	expect(status).toBe(0);
	expect((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file)).toEqual(names);
	// The parts of the program are opened as well.
	const opened: string[] = readFileSync(log, 'utf8').match(/^.*\.rom.*$/gm) ?? [];
	const ahead = opened.indexOf('slow.rom is done');
	expect(opened.length).toBe(names.length + 1);
	expect(ahead).toBeGreaterThan(10);
	expect(ahead).toBeLessThanOrEqual(64);
});

it('waits while too much of what it told is unheard', async () => {
	const module = pathToFileURL(join(ROOT, 'dist/cli/jobs/shared-counts.js')).href;
	const script = `import(${JSON.stringify(module)}).then(({ Unheard }) => {
		const unheard = new Unheard(require('node:worker_threads').workerData);
		for (let i = 1; i <= 8; i++) {
			unheard.add(8 << 20);
			require('node:worker_threads').parentPort.postMessage(i);
		}
	});`;
	const unheard = new Unheard();
	const worker = new Worker(script, { eval: true, workerData: unheard.memory });
	let told = 0;
	worker.on('message', (count: number) => {
		told = count;
	});
	const until = async (count: number) => {
		while (told < count) await sleep(2);
		await sleep(30);
		expect(told).toBe(count);
	};
	await until(4);
	unheard.take(8 << 20);
	await until(5);
	unheard.take(24 << 20);
	await until(8);
	await worker.terminate();
});

describe('a thread that dies', () => {
	const names = ['a.rom', 'exits.rom', 'b.rom', 'throws.rom', 'c.rom', 'd.rom', 'e.rom'];
	const folderOf = (all: readonly string[]) => {
		const cwd = temporaryFolder();
		for (const name of all) copyFileSync(ROM, join(cwd, name));
		return cwd;
	};

	it.each(['inspect', 'tree', 'extract'])('loses its file: %s', (command) => {
		const { status, stdout, stderr } = romtoolIn(folderOf(names), [command, ...names, '--json', '--jobs', '2']);
		expect(status).toBe(2);
		const lost = new Set(['exits.rom', 'throws.rom']);
		const files = (JSON.parse(stdout) as { file: string; kind?: string }[]).filter(({ kind }) => kind !== 'unreadable');
		expect(files.map(({ file }) => file)).toEqual(names.filter((name) => !lost.has(name)));
		expect(stderr).toMatch(/^romtool: internal error, report it to the project: RangeError: too deep\n +at /m);
		if (command !== 'inspect')
			expect(stderr).toContain('romtool: cannot process exits.rom: internal error of romtool\n');
		else expect(stdout).toContain('Cannot read throws.rom: internal error of romtool.');
	});

	it('amid a tree ends its JSON, whose rest nobody could read, and no text', () => {
		const all = ['a.rom', 'half.rom', 'b.rom'];
		const cwd = folderOf(all);
		const json = romtoolIn(cwd, ['tree', ...all, '--json', '--jobs', '2']);
		expect(json.status).toBe(2);
		expect(json.stderr).toMatch(
			/RangeError: cut off.*\nromtool: cannot process half\.rom: internal error of romtool\n$/s,
		);
		expect((JSON.parse(`${json.stdout.slice(0, -2)}]`) as { file: string }[]).map(({ file }) => file)).toEqual([
			'a.rom',
		]);
		expect(json.stdout.slice(-2)).toBe(',\n');
		const text = romtoolIn(cwd, ['tree', ...all, '--jobs', '2']);
		expect({ status: text.status, stderr: text.stderr }).toEqual({ status: 2, stderr: json.stderr });
		expect(text.stdout).toContain('b.rom');
	});

	it('of want of memory says so', () => {
		const all = ['a.rom', 'fills.rom', 'b.rom'];
		const { status, stdout, stderr } = romtoolIn(folderOf(all), ['check', ...all, '--lang', 'zh', '--jobs', '2']);
		expect(status).toBe(2);
		expect(stderr).toBe('romtool: 无法处理 fills.rom：romtool 内存不足\n');
		expect(stdout).toContain('a.rom');
		expect(stdout).toContain('b.rom');
	});

	it('at once leaves all to the one that is there', async () => {
		const cwd = folderOf(['a.rom', 'b.rom']);
		const words = ['inspect', join(cwd, 'a.rom'), join(cwd, 'b.rom')];
		const alone = romtoolIn(cwd, [...words, '--jobs', '2'], { ROMTOOL_TEST_NO_THREADS: '1' });
		expect(alone).toEqual(await oneByOne(words));
	});
});

describe('where the system has no thread left', () => {
	it.each(['0', '1'])('those that there are do it: %s', async (threads) => {
		const cwd = temporaryFolder();
		const names = ['a.rom', ...(threads === '0' ? [] : ['exits.rom']), 'b.rom', 'c.rom'];
		for (const name of names) copyFileSync(ROM, join(cwd, name));
		const some = romtoolIn(cwd, ['check', ...names, '--jobs', '3'], { ROMTOOL_TEST_THREADS: threads });
		expect(some.stderr).not.toContain('EAGAIN');
		for (const name of ['a.rom', 'b.rom', 'c.rom']) expect(some.stdout).toContain(name);
		expect(some.status).toBe(threads === '0' ? 0 : 2);
	});
});

it('loses no file where memory cannot be freed at once', () => {
	const cwd = temporaryFolder();
	// The memory of the first is too small for the second.
	const names = ['small.bin', 'large.bin', 'more.bin'];
	for (const [i, name] of names.entries()) truncateSync(putFile(cwd, name, ''), i === 1 ? 40 << 20 : 9 << 20);
	const words = ['extract', ...names, '--list', '--json', '--jobs', '1'];
	const { status, stdout, stderr } = romtoolIn(cwd, words, { ROMTOOL_TEST_NO_GC: '1' });
	expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
	expect((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file)).toEqual(names);
});

describe.skipIf(process.platform === 'win32')('ends', () => {
	it('where nothing can be written, though most files are still to do', async () => {
		const cwd = temporaryFolder();
		for (let i = 0; i < 90; i++) copyFileSync(ROM, join(cwd, `${i}.rom`));
		const words = ['extract', cwd, '--all', '-d', join(cwd, '0.rom/out')];
		const many = romtoolIn(cwd, [...words, '--jobs', '2']);
		expect(many.status).toBe(2);
		expect(many).toEqual(await oneByOne(words));
	});

	it.each(['SIGINT', 'SIGTERM'] as const)('all threads by %s, and leaves nothing half written', async (signal) => {
		const cwd = temporaryFolder();
		putFile(cwd, 'bios.rom', amdBios());
		for (const name of ['hangs.rom', 'more.rom']) copyFileSync(ROM, join(cwd, name));
		const [words, log] = [['extract', 'bios.rom', 'hangs.rom', 'more.rom', '--jobs', '2'], join(cwd, 'log')];
		const child = spawn(process.execPath, ['--require', HOOK, ROMTOOL, ...words], {
			...{ cwd, stdio: 'ignore' },
			env: { ...process.env, ROMTOOL_TEST_LOG: log },
		});
		onTestFinished(() => void child.kill('SIGKILL'));
		const ended = new Promise((resolve) => child.once('exit', (code, by) => resolve(by ?? code)));
		const hasBegun = () => existsSync(log) && readFileSync(log, 'utf8').includes('hangs.rom');
		while (!hasBegun() || !existsSync(join(cwd, 'extracted'))) await sleep(5);
		child.kill(signal);
		expect([signal, 128 + os.constants.signals[signal]]).toContain(await ended);
		expect(readdirSync(join(cwd, 'extracted')).filter(isTemporary)).toEqual([]);
	});

	it.runIf(existsSync('/dev/full')).each(['1', '2'])('where nothing can be said: --jobs %s', (jobs) => {
		const cwd = mixedFolder();
		const words = ['extract', '--list', 'in', '--jobs', jobs];
		const full = openSync('/dev/full', 'w');
		onTestFinished(() => closeSync(full));
		const { status, stdout } = spawnSync(process.execPath, [ROMTOOL, ...words], {
			...{ cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', full] },
		});
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	});

	it('quietly when the reader goes away', () => {
		const cwd = mixedFolder();
		const many = Array.from({ length: 40 }, () => 'in/a.bios').join(' ');
		const script = `"$0" "$1" tree ${many} --json --jobs 2 | head -n 1; echo \${PIPESTATUS[0]}`;
		const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, ROMTOOL], { cwd, encoding: 'utf8' });
		expect({ stdout, stderr }).toEqual({ stdout: '[\n0\n', stderr: '' });
	});
});

describe('--jobs', () => {
	it.each(['0', '-1', 'x', '1e3', '1.5', '257', '', '0x10', '9999999999'])('is no "%s"', async (value) => {
		for (const command of COMMANDS) {
			const { exitCode, stdout, stderr } = await romtool([command, ROM, `--jobs=${value}`]);
			expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
			expect(stderr).toBe(`romtool: --jobs: "${value}" is not a whole number from 1 to 256\n(see --help)\n`);
		}
		const { stderr } = await romtool(['--lang', 'zh', 'inspect', ROM, `--jobs=${value}`]);
		expect(stderr).toContain(`--jobs：“${value}”不是 1 到 256 的整数`);
	});

	it('is no more than there are files, and 1 where they have to be read in turn', () => {
		const folder = mixedFolder();
		const files = ['a.bios', 'b.zip', 'nowhere'].map((name) => join(folder, 'in', name));
		expect(jobsFor('tree', files, 2)).toBe(2);
		expect(jobsFor('tree', files, 256)).toBe(3);
		expect(jobsFor('tree', files, 1)).toBe(1);
		expect(jobsFor('tree', [...files, '-'], 4)).toBe(1);
		execFileSync('mkfifo', [join(folder, 'fifo')]);
		expect(jobsFor('tree', [...files, join(folder, 'fifo')], 4)).toBe(1);
		expect(jobsFor('tree', [...files, '/dev/null'], 4)).toBe(1);
	});

	it('is by default what the files repay, at most the cores', () => {
		const folder = temporaryFolder();
		const files = Array.from({ length: 3 }, (_, i) => putFile(folder, `${i}.rom`, ''));
		expect(jobsFor('extract', files, undefined)).toBe(1);
		for (const file of files) truncateSync(file, 16 << 20);
		expect(jobsFor('extract', files, undefined)).toBeLessThanOrEqual(os.availableParallelism());
		expect(jobsFor('extract', files, undefined, () => 2)).toBe(2);
		expect(jobsFor('extract', files, undefined, () => 8)).toBe(3);
		expect(jobsFor('extract', files, undefined, () => 0)).toBe(1);
		expect(jobsFor('inspect', files, undefined, () => 8)).toBe(1);
		writeFileSync(join(folder, 'small.rom'), 'x');
		const small = Array.from({ length: 4096 }, () => join(folder, 'small.rom'));
		expect(jobsFor('check', small, undefined, () => 8)).toBe(2);
		expect(jobsFor('check', small.slice(1), undefined, () => 8)).toBe(1);
	});
});
