/** The command with drivers of ours for each answer, in the real QEMU with the real OVMF. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, type TestContext } from 'vitest';
import { IGD_HELPER } from '../../src/igd-helper/igd-helper.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { joinRoms } from '../../src/option-rom/edit/join.js';
import { buildIgdRom } from '../../src/vm/igd-rom.js';
import { BUILD_SECONDS } from '../support/built-once.js';
import { goldenInput, putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { ROMTOOL } from '../support/process.js';
import { needQemu } from '../support/qemu.js';
import { resumedQemu } from '../support/resumed-qemu.js';
import { installedStack } from '../support/stacks.js';
import { syntheticVbios, syntheticVfct } from '../support/synthetic.js';

/** A machine takes 4 s on two cores under TCG; a busy one may take far longer. */
const TIMEOUT = (240 + BUILD_SECONDS) * 1000;
const driver = (name: string) => join(SAMPLES, 'probe-drivers', `${name}.efi`);
const PATH = process.env['PATH'];

/** Where the command puts what it needs for a while. */
let temporary: string;
const environment = process.env['TMPDIR'];
beforeEach(() => {
	temporary = temporaryFolder();
	process.env['TMPDIR'] = temporary;
});
afterEach(() => {
	if (environment === undefined) delete process.env['TMPDIR'];
	else process.env['TMPDIR'] = environment;
});

async function probed(context: TestContext, ...words: string[]) {
	needQemu(context);
	const qemu = words.includes('--qemu') ? [] : ['--qemu', await resumedQemu(installedStack('ovmf'), 'driver')];
	const { exitCode, stdout, stderr } = await romtool(['probe', '--json', ...words, ...qemu], { env: { PATH } });
	expect(leftIn(temporary)).toEqual([]);
	return { exitCode, stderr, drivers: stdout === '' ? [] : JSON.parse(stdout) };
}

describe('a driver', () => {
	it('that lists its IDs is asked about all of them', { timeout: TIMEOUT }, async (context) => {
		const file = driver('lists-ids');
		const { exitCode, drivers } = await probed(context, file, '--for', '1002:164c', '--all-ids');
		expect(exitCode).toBe(0);
		expect(drivers).toEqual([
			{
				file,
				sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
				machine: 'X64',
				name: 'romtool sample № 1',
				version: '0x00010002',
				results: [
					{
						vbios: null,
						vendorId: '0x1002',
						verdict: 'accepts',
						deviceIds: [
							['0x1638', '0x1639'],
							['0x164c', '0x164c'],
							['0x1900', '0x1900'],
						],
						deviceIdsOfOtherClass: [['0x1900', '0x1900']],
						asked: [['0x0000', '0xffff']],
						registerReads: 0,
					},
				],
			},
		]);
	});

	it.for<[name: string, words: string[], result: object]>([
		['reads-registers', [], { verdict: 'asks-hardware', deviceIds: [], registerReads: 1001 }],
		['hangs', ['--timeout', '4'], { verdict: 'times-out', stage: 'questions' }],
		['forges', ['--timeout', '3'], { verdict: 'times-out', stage: 'questions' }],
		['refuses', [], { verdict: 'did-not-start', stage: 'start', status: '0x8000000000000003' }],
		['is-application', [], { verdict: 'not-a-driver' }],
		[
			'crashes',
			[],
			{
				verdict: 'crashes',
				stage: 'questions',
				exception: {
					name: '#GP - General Protection',
					registers: { RBX: '0x00726f6d746f6f6c', RCX: '0x00deadbeef000000' },
				},
			},
		],
	])('%s', { timeout: TIMEOUT }, async ([name, words, result], context) => {
		const { exitCode, drivers } = await probed(context, driver(name), '--for', '1002:164c', ...words);
		expect(exitCode).toBe(1);
		expect(drivers).toMatchObject([{ machine: 'X64', results: [{ vbios: null, vendorId: '0x1002', ...result }] }]);
	});

	it('that does not come back is ended behind a wrapper, too', { timeout: TIMEOUT }, async (context) => {
		const wrapper = putFile(temporaryFolder(), 'qemu', '#!/bin/sh\nqemu-system-x86_64 "$@"\n');
		chmodSync(wrapper, 0o755);
		const words = ['--for', '1002:164c', '--timeout', '4', '--qemu', wrapper];
		const { drivers } = await probed(context, driver('hangs'), ...words);
		expect(drivers).toMatchObject([{ results: [{ verdict: 'times-out' }] }]);
		expect(machinesIn(temporary)).toEqual([]);
	});

	it('without a driver binding is none', { timeout: TIMEOUT }, async (context) => {
		const rom = join(SAMPLES, 'hello-driver/hello-driver.rom');
		const { exitCode, drivers } = await probed(context, rom, '--for', '8086:100e');
		expect(exitCode).toBe(1);
		expect(drivers).toMatchObject([{ image: 1, version: null, results: [{ verdict: 'not-a-driver' }] }]);
	});
});

describe("romtool's IGD helper", () => {
	it('is named, and not asked, for which no machine is needed', async () => {
		const file = putFile(temporaryFolder(), 'igd.rom', buildIgdRom());
		const { exitCode, stdout } = await romtool(['probe', '--json', file], { env: { PATH: '' } });
		expect(exitCode).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject([
			{ image: 1, name: `romtool's IGD helper ${IGD_HELPER.version}`, version: null, results: [{ verdict: 'helper' }] },
		]);
		const { stdout: text } = await romtool(['probe', file], { env: { PATH: '' } });
		expect(text).toMatch(/^ {2}name {5}romtool's IGD helper 1\.0$/m);
	});

	it('stands before a driver that is asked', { timeout: TIMEOUT }, async (context) => {
		const asked = new Uint8Array(readFileSync(driver('lists-ids')));
		const behind = buildOptionRom([{ kind: 'efi', data: asked }], { vendorId: 0x8086, deviceIds: [0xa780] });
		const file = putFile(temporaryFolder(), 'igd.rom', joinRoms([buildIgdRom(), behind]).bytes);
		const { exitCode, drivers } = await probed(context, file, '--for', '1002:164c');
		expect(exitCode).toBe(0);
		expect(drivers).toMatchObject([
			{ image: 1, results: [{ verdict: 'helper' }] },
			{ image: 2, results: [{ verdict: 'accepts' }] },
		]);
	});
});

describe('a VBIOS', () => {
	it('makes the difference, from its own file, a table and the ROM of the driver', {
		timeout: TIMEOUT,
	}, async (context) => {
		const folder = temporaryFolder();
		const file = readFileSync(driver('needs-rom'));
		const joined = buildOptionRom(
			[
				{ kind: 'binary', data: syntheticVbios({ deviceId: 0x164c }) },
				{ kind: 'efi', data: file, compress: true },
			],
			{ vendorId: 0x1002, deviceIds: [0x164c] },
		);
		const own = putFile(folder, 'vbios.bin', syntheticVbios({ deviceId: 0x1638 }));
		const table = putFile(folder, 'VFCT', syntheticVfct(syntheticVbios({ deviceId: 0x1636 })));
		const words = [putFile(folder, 'joined.rom', joined), '--vbios', own, '--vbios', table];
		const { exitCode, drivers } = await probed(context, ...words);
		expect(exitCode).toBe(0);
		expect(drivers).toHaveLength(1);
		expect(drivers[0].image).toBe(2);
		expect(drivers[0].results).toMatchObject([
			{
				vbios: null,
				verdict: 'declines',
				asked: [
					['0x1636', '0x1636'],
					['0x1638', '0x1638'],
					['0x164c', '0x164c'],
				],
			},
			{ verdict: 'accepts', deviceIds: [['0x164c', '0x164c']] },
			{ verdict: 'accepts', deviceIds: [['0x1638', '0x1638']] },
			{ verdict: 'declines', asked: [['0x1636', '0x1636']] },
		]);
	});

	it('is found in the folder of extract, and told of in plain words', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const folder = temporaryFolder();
		putFile(folder, 'manifest.json', '[]');
		putFile(folder, 'Driver.efi', readFileSync(driver('needs-rom')));
		putFile(folder, 'vbios_1002_164c.bin', syntheticVbios());
		const { exitCode, stdout } = await romtool(['probe', folder], { env: { PATH } });
		expect(exitCode).toBe(0);
		const text = stdout.replace(/\n\s*/g, ' ');
		expect(text).toContain('will bind to 1002:164c. The VBIOS is required: without it, the driver declines.');
	});
});

it('leaves no process and no file when it is interrupted', { timeout: TIMEOUT }, async (context) => {
	needQemu(context);
	const words = ['probe', driver('hangs'), '--for', '1002:164c', '--timeout', '240'];
	const child = spawn(process.execPath, [ROMTOOL, ...words], { stdio: 'ignore' });
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
	while (machinesIn(temporary).length === 0) await sleep(50);
	child.kill('SIGINT');
	expect(await ended).toBe(130);
	while (machinesIn(temporary).length > 0) await sleep(50);
	expect(leftIn(temporary)).toEqual([]);
});

/** Beside the folders of the tests themselves. */
function leftIn(folder: string): string[] {
	return readdirSync(folder).filter((name) => !name.startsWith('romtool-test-'));
}

/** The processes whose command line speaks of the folder, other than romtool's. */
function machinesIn(folder: string): string[] {
	return readdirSync('/proc').filter((id) => {
		const path = `/proc/${id}/cmdline`;
		return /^\d+$/.test(id) && existsSync(path) && readQuietly(path).includes(folder);
	});
}

/** A process may end meanwhile. */
function readQuietly(path: string): string {
	try {
		return readFileSync(path, 'latin1');
	} catch {
		return '';
	}
}

describe('usage', () => {
	it.each<[string, readonly string[], number, RegExp]>([
		['no driver', [], 2, /missing argument <gop>/],
		[
			'a file without a driver',
			[join(SAMPLES, 'README.md')],
			2,
			/README\.md contains no UEFI driver; to identify it: romtool inspect .*README\.md/,
		],
		['a folder without one', [join(SAMPLES, 'legacy-hello')], 2, /legacy-hello contains no UEFI driver/],
		['a file that is not there', ['missing.efi'], 2, /cannot open missing\.efi/],
		[
			'a VBIOS that is none',
			[driver('lists-ids'), '--vbios', driver('lists-ids')],
			2,
			/lists-ids\.efi contains no VBIOS/,
		],
		[
			'a time that is none',
			[driver('lists-ids'), '--timeout', 'soon'],
			2,
			/--timeout: "soon" is not a number of seconds/,
		],
		['no QEMU', [driver('lists-ids'), '--qemu', '/missing/qemu'], 4, /cannot use \/missing\/qemu \(--qemu\): install/],
	])('is refused with %s', async (_, words, exitCode, message) => {
		const outcome = await romtool(['probe', ...words]);
		expect(outcome.stderr).toMatch(message);
		expect(outcome.exitCode).toBe(exitCode);
		expect(outcome.stdout).toBe('');
	});

	it('tells of drivers that cannot be asked, and prints the others', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const folder = temporaryFolder();
		const other = putFile(folder, 'other.efi', goldenInput('aa64-driver-20k.efi'));
		const { exitCode, stderr, drivers } = await probed(context, other, driver('is-application'), '--for', '1002:164c');
		expect(exitCode).toBe(2);
		expect(stderr).toContain('other.efi: the driver is built for AA64');
		expect(drivers).toMatchObject([{ results: [{ verdict: 'not-a-driver' }] }]);
	});

	it('asks for all makers of GPUs where nothing says which device', { timeout: TIMEOUT }, async (context) => {
		const { exitCode, drivers } = await probed(context, driver('is-application'));
		expect(exitCode).toBe(1);
		const vendors = drivers[0].results.map(({ vendorId }: { vendorId: string }) => vendorId);
		expect(vendors).toEqual(['0x1002', '0x8086', '0x10de']);
	});

	it('says what does not work about a QEMU', async (context) => {
		needQemu(context);
		const qemu = '/bin/false';
		const { exitCode, stderr } = await probed(context, driver('lists-ids'), '--for', '1002:164c', '--qemu', qemu);
		expect(exitCode).toBe(4);
		expect(stderr).toContain('the VM does not run: /bin/false ended before the probe application began');
	});
});
