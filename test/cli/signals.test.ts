/** Ctrl-C and the like end a command at once whatever it does; what is being written is finished or undone. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
	closeSync,
	existsSync,
	constants as fsConstants,
	openSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { turn, withSignals } from '../../src/cli/signals.js';
import { isTemporary } from '../../src/cli/temporary-files.js';
import { amdBios } from '../support/bios.js';
import { putFile, ROOT, SAMPLES, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { ROMTOOL } from '../support/process.js';

const ROM = join(SAMPLES, 'hello-driver/hello-driver.rom');
const NAMES = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

let folder: string;
let bios: string;
beforeEach(() => {
	folder = temporaryFolder();
	bios = putFile(folder, 'bios.rom', amdBios());
});

const at = (name: string) => join(folder, name);

/** A child that ends with the test at the latest. */
function start(words: readonly string[], stdout: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
	const child = spawn(process.execPath, words, { stdio: ['ignore', stdout, 'inherit'], cwd: folder });
	onTestFinished(() => {
		child.kill('SIGKILL');
	});
	return child;
}

const ended = (child: ChildProcess) =>
	new Promise<number | string | null>((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));

/** A module of the built program and what is done with it. */
const script = (module: string, text: string) => [
	...['--input-type=module', '-e'],
	`const m = await import(${JSON.stringify(pathToFileURL(join(ROOT, 'dist/cli', module)).href)}); ${text}`,
];

/** A FIFO can be opened for writing, without waiting, once somebody has opened it to read. */
async function openForReader(fifo: string): Promise<number> {
	for (;;) {
		try {
			return openSync(fifo, fsConstants.O_WRONLY | fsConstants.O_NONBLOCK);
		} catch {
			await sleep(5);
		}
	}
}

async function until(isSo: () => boolean): Promise<void> {
	while (!isSo()) await sleep(5);
}

const listeners = () => NAMES.map((name) => process.listenerCount(name));

it('are left to the system before and after a write', async () => {
	const before = listeners();
	expect((await romtool(['extract', bios, '-d', at('out')])).exitCode).toBe(0);
	expect(readdirSync(at('out'))).toContain('manifest.json');
	expect(listeners()).toEqual(before);
});

it('are held back while work goes on, also within other work, and when it fails', async () => {
	const before = listeners();
	const more = before.map((count) => count + 1);
	const work = withSignals(async () => {
		await withSignals(() => expect(listeners()).toEqual(more));
		expect(listeners()).toEqual(more);
		await turn();
		throw new Error('failed');
	});
	await expect(work).rejects.toThrow('failed');
	expect(listeners()).toEqual(before);
});

describe.skipIf(process.platform === 'win32')('end', () => {
	it.each(NAMES)('by %s a command that waits for a FIFO after it has written', async (name) => {
		execFileSync('mkfifo', [at('fifo')]);
		const child = start([ROMTOOL, 'extract', bios, 'fifo', '-d', 'out']);
		const writer = await openForReader(at('fifo'));
		onTestFinished(() => closeSync(writer));
		expect(readdirSync(at('out')).length).toBeGreaterThan(1);
		child.kill(name);
		expect(await ended(child)).toBe(name);
		expect(readdirSync(at('out')).filter(isTemporary)).toEqual([]);
	});

	it('a command whose output nobody reads', async () => {
		const child = start([ROMTOOL, 'inspect', '--json', ...Array.from({ length: 400 }, () => ROM)], 'pipe');
		await new Promise((resolve) => child.stdout?.once('readable', resolve));
		await sleep(300);
		child.kill('SIGTERM');
		expect(await ended(child)).toBe('SIGTERM');
	});

	it('a write that takes long: what it was to replace is as it was', async () => {
		writeFileSync(at('out.rom'), 'old');
		const child = start(
			script(
				'write-output.js',
				`await m.writeOutput('out.rom', new Uint8Array(1 << 30), { replace: true, tell() {} });`,
			),
		);
		const size = () =>
			Math.max(
				0,
				...readdirSync(folder)
					.filter(isTemporary)
					.map((name) => sizeOf(at(name))),
			);
		await until(() => size() > 8 << 20);
		child.kill('SIGINT');
		expect(await ended(child)).toBe(128 + constants.signals.SIGINT);
		expect(readFileSync(at('out.rom'), 'utf8')).toBe('old');
		expect(readdirSync(folder).sort()).toEqual(['bios.rom', 'out.rom']);
	});

	it('work between two of its steps, after it has been undone', async () => {
		const text = `
			const { writeFileSync } = await import('node:fs');
			await m.withSignals(async () => { writeFileSync('begun', ''); for (;;) await m.turn(); }, () => writeFileSync('undone', ''));`;
		const child = start(script('signals.js', text));
		await until(() => existsSync(at('begun')));
		child.kill('SIGTERM');
		expect(await ended(child)).toBe(128 + constants.signals.SIGTERM);
		expect(existsSync(at('undone'))).toBe(true);
	});

	it('work whose last step they came in: it is done, and not undone', async () => {
		const text = `
			const { writeFileSync } = await import('node:fs');
			await m.withSignals(() => process.kill(process.pid, 'SIGINT'), () => writeFileSync('undone', ''));
			writeFileSync('went on', '');`;
		expect(await ended(start(script('signals.js', text)))).toBe(128 + constants.signals.SIGINT);
		expect(readdirSync(folder)).toEqual(['bios.rom']);
	});

	it('the dump of a ROM, which is switched off first', async () => {
		const text = `
			const { appendFileSync } = await import('node:fs');
			await m.readRomFile('rom', {
				isSysfs: () => true,
				write: (_, text) => appendFileSync('said', text),
				async read() { for (;;) await new Promise(setImmediate); },
			});`;
		const child = start(script('dump/rom-file.js', text));
		await until(() => existsSync(at('said')));
		child.kill('SIGINT');
		expect(await ended(child)).toBe(128 + constants.signals.SIGINT);
		expect(readFileSync(at('said'), 'utf8')).toBe('1\n0\n');
	});
});

function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
