/** The executable is killed while it replaces files: each is then the whole old or the whole new one. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/cli/digests.js';
import { isTemporary } from '../../src/cli/temporary-files.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { randomFrom } from '../fuzz/mutate.js';
import { amdBios } from '../support/bios.js';
import { ascii } from '../support/executables.js';
import { goldenInput, ROOT, temporaryFolder } from '../support/files.js';
import { partOf, seedOfDay } from '../support/part-of-day.js';
import { ROMTOOL, run } from '../support/process.js';
import { syntheticVbios } from '../support/synthetic.js';
import { sysfs } from '../support/sysfs.js';

type Files = Readonly<Record<string, Uint8Array>>;

interface Scenario {
	/** Other than what is written. */
	readonly inputs: Files;
	/** What is in the folder before. */
	readonly old: () => Files;
	readonly words: (input: (name: string) => string, folder: string) => string[];
	/** Taken away first, because it tells of the others. */
	readonly manifest?: string;
	/** Of an old file, to be found under one of these names whatever happens. */
	readonly kept?: readonly string[];
}

const rom = (driver: string) =>
	buildOptionRom([{ kind: 'efi', data: goldenInput(driver) }], { vendorId: 0x1002, deviceIds: [0x164c] });
const OLD_ROM = rom('x64-driver-75k.efi');
const VBIOS = syntheticVbios();
const OLD_VBIOS = syntheticVbios({ version: '017.010.000.031.000000' });
const OLDER_VBIOS = syntheticVbios({ version: '017.010.000.028.000000' });

/** Of another image, under the same names. */
const OLD_PARTS: Files = {
	'AMDGopDriver.efi': goldenInput('x64-driver-4k.efi'),
	'vbios_1002_1636.bin': OLD_VBIOS,
	'vbios_1002_1638.bin': OLDER_VBIOS,
};

const SCENARIOS: Readonly<Record<string, Scenario>> = {
	build: {
		inputs: { 'driver.efi': goldenInput('x64-driver-300k.efi') },
		old: () => ({ 'out.rom': OLD_ROM }),
		words: (input, folder) => ['build', '--id', '1002:164c', input('driver.efi'), '-o', join(folder, 'out.rom')],
	},
	'edit into another file': {
		inputs: { 'card.rom': rom('x64-driver-300k.efi') },
		old: () => ({ 'out.rom': OLD_ROM }),
		words: (input, folder) => [
			...['edit', 'set-id', '--id', '8086:1', input('card.rom'), '-o', join(folder, 'out.rom')],
		],
	},
	'edit in place': {
		inputs: {},
		old: () => ({ 'card.rom': OLD_ROM, 'card.rom.bak': OLDER_VBIOS }),
		words: (_, folder) => ['edit', 'set-id', '--id', '8086:1', '--in-place', join(folder, 'card.rom')],
		kept: ['card.rom', 'card.rom.bak'],
	},
	'edit unpack': {
		inputs: { 'card.rom': rom('x64-driver-300k.efi') },
		old: () => partsOf(OLD_ROM),
		words: (input, folder) => ['edit', 'unpack', input('card.rom'), '-d', folder],
		manifest: 'rom.json',
	},
	extract: {
		inputs: { 'bios.rom': amdBios() },
		old: () => ({ ...OLD_PARTS, 'manifest.json': ascii('[]') }),
		words: (input, folder) => ['extract', input('bios.rom'), '-d', folder],
		manifest: 'manifest.json',
	},
	install: {
		inputs: { 'vbios.bin': VBIOS },
		old: () => ({ 'vbios.bin': OLD_VBIOS, 'vbios.bin.bak': OLDER_VBIOS }),
		words: (input, folder) => ['install', input('vbios.bin'), '--kvm-dir', folder, '--sysfs', input('sys')],
		kept: ['vbios.bin', 'vbios.bin.bak'],
	},
};

function partsOf(bytes: Uint8Array): Files {
	const folder = mkdtempSync(join(tmpdir(), 'romtool-test-'));
	try {
		writeFileSync(join(folder, 'input'), bytes);
		run(ROMTOOL, ['edit', 'unpack', join(folder, 'input'), '-d', join(folder, 'out')]);
		return filesIn(join(folder, 'out'));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function filesIn(folder: string): Files {
	const names = readdirSync(folder).filter((name) => !isTemporary(name));
	return Object.fromEntries(names.sort().map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

const digests = (files: Files) =>
	Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)]));

/** The command line, a way back to the old files, and what is there when nobody kills it. */
function prepared(scenario: Scenario) {
	const { inputs, words } = scenario;
	const old = scenario.old();
	const [source, folder] = [temporaryFolder(), join(temporaryFolder(), 'out')];
	for (const [name, bytes] of Object.entries(inputs)) writeFileSync(join(source, name), bytes);
	const nowhere = sysfs([]);
	const args = words((name) => (name === 'sys' ? nowhere : join(source, name)), folder);
	const reset = () => {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder);
		for (const [name, bytes] of Object.entries(old)) writeFileSync(join(folder, name), bytes);
	};
	const command = [ROMTOOL, ...args, '--force'];
	const finish = () => spawnSync(process.execPath, command, { encoding: 'utf8' });
	reset();
	expect(finish()).toMatchObject({ status: 0, stderr: '' });
	return { folder, command, reset, finish, before: digests(old), done: digests(filesIn(folder)) };
}

function checkWhole({ manifest, kept }: Scenario, { folder, before, done }: ReturnType<typeof prepared>): void {
	const now = digests(filesIn(folder));
	for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
		if (name === manifest && now[name] === undefined) continue;
		expect([before[name], done[name]], name).toContain(now[name]);
	}
	// Where there is a manifest, it tells of what is there.
	if (manifest !== undefined && now[manifest] !== undefined) {
		const told = now[manifest] === done[manifest] ? done : before;
		expect(now).toMatchObject(told);
	}
	if (kept !== undefined) expect(kept.map((name) => now[name])).toContain(before[kept[0] as string]);
}

describe.skipIf(process.platform === 'win32').each(Object.entries(SCENARIOS))('%s', (_, scenario) => {
	it('killed before or amid every change to the file system', { timeout: 300_000 }, () => {
		const each = prepared(scenario);
		const { folder, command, reset, finish, done } = each;
		const hook = join(ROOT, 'test/support/kill-at.cjs');
		let killed = 0;
		for (;;) {
			reset();
			const env = { ...process.env, ROMTOOL_TEST_KILL_AT: `${killed + 1}` };
			const { signal, status } = spawnSync(process.execPath, ['--require', hook, ...command], { env });
			if (signal === null) {
				expect(status).toBe(0);
				break;
			}
			killed++;
			expect(signal).toBe('SIGKILL');
			checkWhole(scenario, each);
			// The next run does not stumble over what is left; of three places, one is tried.
			if (killed % 3 !== 1) continue;
			expect(finish()).toMatchObject({ status: 0, stderr: '' });
			expect(digests(filesIn(folder))).toMatchObject(done);
		}
		// Open, write and rename, for one file at least.
		expect(killed).toBeGreaterThanOrEqual(3);
	});
});

/** Half of them, the others on another day, which ROMTOOL_KILL_SEED repeats. */
const TODAY = partOf(
	Object.entries(SCENARIOS).map(([name, scenario]) => ({ name, scenario })),
	2,
	seedOfDay(process.env['ROMTOOL_KILL_SEED']),
);

describe.skipIf(process.platform === 'win32').each(TODAY)('$name', ({ scenario }) => {
	it('interrupted before every change: finished or undone', { timeout: 300_000 }, () => {
		const each = prepared(scenario);
		const { folder, command, reset } = each;
		const hook = join(ROOT, 'test/support/kill-at.cjs');
		let ended = 0;
		for (;;) {
			reset();
			const env = { ...process.env, ROMTOOL_TEST_KILL_AT: `${ended + 1}`, ROMTOOL_TEST_SIGNAL: 'SIGINT' };
			const { signal, status } = spawnSync(process.execPath, ['--require', hook, ...command], { env });
			if (signal === null && status === 0) break;
			ended++;
			expect(signal ?? status).toBeOneOf(['SIGINT', 128 + constants.signals.SIGINT]);
			checkWhole(scenario, each);
			expect(readdirSync(folder).filter(isTemporary)).toEqual([]);
		}
		expect(ended).toBeGreaterThanOrEqual(3);
	});

	it('killed at any time', { timeout: 300_000 }, async () => {
		const each = prepared(scenario);
		const { command, reset, finish } = each;
		const random = randomFrom(20_261_125);
		const started = performance.now();
		for (let i = 0; i < 3; i++) finish();
		let runTime = (performance.now() - started) / 3;
		let wasKilled = false;
		for (let i = 0; i < 5 || !wasKilled; i++) {
			reset();
			const child = spawn(process.execPath, command, { stdio: 'ignore' });
			const timer = setTimeout(() => child.kill('SIGKILL'), (random(1000) / 1000) * runTime);
			const ended = await new Promise<NodeJS.Signals | null>((done) => child.on('close', (_, signal) => done(signal)));
			clearTimeout(timer);
			wasKilled ||= ended === 'SIGKILL';
			// The machine may have been busy with something else before.
			if (i >= 4 && ended === null) runTime /= 2;
			checkWhole(scenario, each);
		}
	});
});

it('what killed runs have left goes with a later run, and is no input of any', () => {
	const folder = temporaryFolder();
	const [left, young, mine] = ['.romtool-123-abc.tmp', '.romtool-124-abd.tmp', '.romtool-mine.tmp'];
	for (const name of [left, young, mine]) writeFileSync(join(folder, name), OLD_ROM);
	const hourAgo = Date.now() / 1000 - 3600;
	utimesSync(join(folder, left), hourAgo, hourAgo);
	utimesSync(join(folder, mine), hourAgo, hourAgo);
	const listed = run(ROMTOOL, ['inspect', folder, '--json']);
	expect(JSON.parse(listed.stdout)).toMatchObject([{ file: join(folder, mine) }]);
	writeFileSync(join(folder, 'driver.efi'), goldenInput('x64-driver-4k.efi'));
	expect(run(ROMTOOL, ['build', '--id', '1:2', 'driver.efi'], { cwd: folder }).status).toBe(0);
	expect(readdirSync(folder).sort()).toEqual([young, mine, 'driver.efi', 'driver.rom'].sort());
});
