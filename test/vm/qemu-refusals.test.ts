/** What the real QEMU says of what `lint` foretells. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { romReader } from '../../src/cli/lint/linter.js';
import { LIBVIRT_WORDS } from '../../src/libvirt/words.js';
import { lintBridgeRoms } from '../../src/vm/lint/bridge-roms.js';
import { judgeRom } from '../../src/vm/lint/judge-rom.js';
import { romExaminer } from '../../src/vm/lint/rom-file.js';
import { type RomOptions, romOptions } from '../../src/vm/lint/rom-options.js';
import { parseQemuArguments } from '../../src/vm/qemu-arguments.js';
import { BUILD_SECONDS } from '../support/built-once.js';
import { putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { sha256 } from '../support/lint.js';
import { need, programExists } from '../support/process.js';
import { BOOT_MANAGER, boot, bootCards, NOTHING_TO_BOOT, needQemu, QEMU } from '../support/qemu.js';
import { installedStack } from '../support/stacks.js';

const HELLO = 'romtool sample driver: hello from the option ROM\n';
const LEGACY = 'romtool sample legacy: hello from the option ROM\n';
const SECONDS = 200;
const TIMEOUT = (SECONDS + BUILD_SECONDS) * 1000;

/** What QEMU says before it stops; empty where it starts the machine. */
async function refusal(context: TestContext, args: readonly string[], machine = 'pc'): Promise<string> {
	need(context, programExists(QEMU), `${QEMU} (Debian package qemu-system-x86)`);
	const child = spawn(
		QEMU,
		['-machine', `${machine},accel=tcg`, '-nodefaults', '-display', 'none', '-S', '-monitor', 'stdio', ...args],
		{ stdio: ['pipe', 'ignore', 'pipe'] },
	);
	let said = '';
	child.stderr.on('data', (data) => {
		said += data;
	});
	child.stdin.on('error', () => {}).end('quit\n');
	const status = await new Promise((resolve) => child.on('close', resolve));
	return status === 0 ? '' : said;
}

const card = (folder: string, name: string) => ['-device', `e1000,romfile=${join(folder, name)}`];

describe('a ROM file that QEMU', () => {
	it.for<[string, (folder: string) => void, string, string]>([
		['does not find', () => {}, 'failed to find romfile', 'romfile-missing'],
		['finds empty', (folder) => void putFile(folder, 'x.rom', ''), 'is empty', 'romfile-refused'],
		[
			'finds too large',
			(folder) => truncateSync(putFile(folder, 'x.rom', ''), 2 ** 31 + 4096),
			'too large (size cannot exceed 2 GiB)',
			'romfile-refused',
		],
		['finds to be a folder', (folder) => mkdirSync(join(folder, 'x.rom')), 'romfile', 'romfile-unreadable'],
	])('%s stops it, and is an error here', async ([, make, words, code], context) => {
		const folder = temporaryFolder();
		make(folder);
		expect(await refusal(context, card(folder, 'x.rom'))).toContain(words);
		const io = { readStdin: () => new Uint8Array(0) } as unknown as Parameters<typeof romReader>[0];
		const path = join(folder, 'x.rom');
		const use = {
			where: { key: 'hostpci0' },
			path,
			reader: { id: 'ovmf', releases: {} },
			rombar: true,
			words: LIBVIRT_WORDS,
		} as const;
		const { findings } = judgeRom(use, romExaminer(sha256)(romReader(io)(path)));
		expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, 'error']]);
	});

	it('takes does not stop it', async (context) => {
		expect(await refusal(context, card(join(SAMPLES, 'hello-driver'), 'hello-driver.rom'))).toBe('');
	});
});

describe('the size of a ROM BAR', () => {
	const rom = join(SAMPLES, 'hello-driver/hello-driver.rom');
	const judged = (options: RomOptions) => {
		const use = {
			where: { key: 'hostpci0' },
			path: rom,
			reader: { id: 'ovmf', releases: {} },
			words: LIBVIRT_WORDS,
			...options,
		} as const;
		const file = romExaminer(sha256)({ state: 'read', bytes: new Uint8Array(readFileSync(rom)) });
		return judgeRom(use, file).findings.map(({ code }) => code);
	};

	/** The sample has 6656 bytes. */
	it.for([
		['romsize=8192', ''],
		['romsize=65536', ''],
		['romsize=4294967295', ''],
		['romsize=4096', 'is too large for ROM size 4096'],
		['romsize=4096,rombar=0', ''],
		['romsize=4096,rombar=1', 'is too large for ROM size 4096'],
	] as const)('%s', async ([words, said], context) => {
		const refused = await refusal(context, ['-device', `e1000,romfile=${rom},${words}`]);
		expect(refused.replace(/^.*has no peer\n/gm, '')).toContain(said);
		const properties = new Map(words.split(',').map((word) => word.split('=') as [string, string]));
		expect(judged(romOptions(properties)).includes('romfile-romsize')).toBe(said !== '');
	});

	it('is that of the file where nobody says so', () => {
		expect(romOptions(new Map())).toEqual({ rombar: true });
		expect(romOptions(new Map([['rombar', 'off']]))).toEqual({ rombar: false });
		expect(romOptions(new Map([['rombar', '1']]), false)).toEqual({ rombar: true });
	});
});

describe('a ROM of a bridge', () => {
	const rom = join(SAMPLES, 'hello-driver/hello-driver.rom');
	const lint = (word: string) => {
		const args = parseQemuArguments(['-device', word]);
		return [...lintBridgeRoms(args, () => ({ key: 'args' }))].map(({ code }) => code);
	};

	it.for([
		...['pcie-root-port', 'ioh3420', 'pci-bridge,chassis_nr=3', 'pcie-pci-bridge', 'i82801b11-bridge'],
		...['x3130-upstream', 'xio3130-downstream,chassis=3'],
	])('%s ends QEMU', async (bridge, context) => {
		const word = `${bridge},romfile=${rom}`;
		const port = ['-device', 'pcie-root-port,id=p0', '-device', 'x3130-upstream,id=up,bus=p0'];
		const on = /^x3130/.test(bridge) ? ',bus=p0' : /^xio/.test(bridge) ? ',bus=up' : '';
		expect(
			await refusal(
				context,
				[...(on === '' ? [] : port.slice(0, on === ',bus=p0' ? 2 : 4)), '-device', `${word}${on}`],
				'q35',
			),
		).toContain('Assertion');
		expect(lint(word)).toEqual(['romfile-bridge']);
	});

	it.for(['pcie-root-port,rombar=0', 'pxb-pcie,bus_nr=9'])('%s does not', async (bridge, context) => {
		const word = `${bridge},romfile=${rom}`;
		expect(await refusal(context, ['-device', word], 'q35')).toBe('');
		expect(lint(word)).toEqual([]);
	});

	it('that is none does not', async (context) => {
		expect(await refusal(context, ['-device', 'pcie-root-port,romfile='], 'q35')).toBe('');
		expect(lint('pcie-root-port,romfile=')).toEqual([]);
	});
});

describe('words that stop QEMU', () => {
	it.for<[string, string[], string, string?]>([
		['an ID that no device has', ['-set', 'device.hostpci0.addr=2'], 'there is no device "hostpci0" defined'],
		[
			'the ID of a device of several functions',
			['-device', 'e1000,id=hostpci0.0,addr=5.0,multifunction=on', '-set', 'device.hostpci0.rombar=0'],
			'there is no device "hostpci0" defined',
		],
		[
			'an ID with a dot',
			['-device', 'e1000,id=hostpci0.0,addr=5.0', '-set', 'device.hostpci0.0.rombar=0'],
			'there is no device "hostpci0" defined',
		],
		['no ID', ['-set', 'hostpci0.rombar=0'], 'can\'t parse: "hostpci0.rombar=0"'],
		[
			"the emulated display's address",
			['-device', 'VGA,addr=0x2', '-device', 'e1000,id=hostpci0,addr=0x10', '-set', 'device.hostpci0.addr=02.0'],
			'slot 2 function 0 not available for e1000, in use by VGA',
		],
		['a property that it does not have', ['-device', 'e1000,x-igd-lpc=on'], "Property 'e1000.x-igd-lpc' not found"],
	])('%s', async ([, args, words], context) => {
		expect(await refusal(context, args)).toContain(words);
	});

	it('are not those that the guides have', async (context) => {
		const words = ['-device', 'e1000,id=hostpci0,addr=0x10', '-set', 'device.hostpci0.addr=02.0'];
		expect(await refusal(context, words)).toBe('');
	});
});

describe('rombar=0 with a ROM file', () => {
	it('leaves OVMF without it', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const rom = `${join(SAMPLES, 'hello-driver/hello-driver.rom')},rombar=0`;
		const { debug, serial } = await boot(
			temporaryFolder(),
			rom,
			(seen) => seen.serial.includes(BOOT_MANAGER),
			SECONDS,
			{ resumed: true },
		);
		expect(serial).toContain(BOOT_MANAGER);
		expect(debug).not.toContain(HELLO);
	});

	it('gives it to SeaBIOS all the same', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const rom = `${join(SAMPLES, 'legacy-hello/legacy-hello.rom')},rombar=0`;
		const done = (seen: { debug: string }) => seen.debug.includes(NOTHING_TO_BOOT);
		const { debug } = await bootCards(temporaryFolder(), installedStack('seabios'), [rom], done, SECONDS);
		expect(debug).toContain(LEGACY);
	});
});
