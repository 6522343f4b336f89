/** `romtool probe --firmware` with the real QEMU and firmware, and with what is no firmware. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, type TestContext } from 'vitest';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { OBSERVER_AARCH64 } from '../../src/probe/observer.generated.js';
import { BUILD_SECONDS } from '../support/built-once.js';
import { fakeQemu } from '../support/fake-qemu.js';
import { putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { FileType, file, pe32, volume } from '../support/firmware/index.js';
import { romtool } from '../support/io.js';
import { need, programExists, ROMTOOL } from '../support/process.js';
import { needQemu, OVMF, withoutKvm } from '../support/qemu.js';
import { resumedQemu } from '../support/resumed-qemu.js';
import { type Flash, installedStack, needStack, stackOf } from '../support/stacks.js';

/** A machine takes 4 s on two cores under TCG; a busy one may take far longer. */
const TIMEOUT = (300 + BUILD_SECONDS) * 1000;
const PATH = process.env['PATH'];
const HELLO = new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi')));
const LEGACY = new Uint8Array(readFileSync(join(SAMPLES, 'legacy-hello/legacy-hello.rom')));
const GUID = 'D6A2CB7F-6A18-4E2F-B43B-9920A733700A';
const IDS = { vendorId: 0x1002, deviceIds: [0x164c] };

/** A driver whose entry point has these bytes of code; it lies in the first section. */
function entering(driver: Uint8Array, code: readonly number[]): Uint8Array {
	const bytes = driver.slice();
	const view = new DataView(bytes.buffer);
	const header = view.getUint32(0x3c, true);
	const section = header + 24 + view.getUint16(header + 20, true);
	const entry = view.getUint32(header + 40, true);
	bytes.set(code, entry - view.getUint32(section + 12, true) + view.getUint32(section + 20, true));
	return bytes;
}

const efi = (data: Uint8Array) => buildOptionRom([{ kind: 'efi', data }], IDS);
const UD2 = [0x0f, 0x0b];
const FOREVER = [0xeb, 0xfe];
/** Returns EFI_UNSUPPORTED. */
const UNSUPPORTED = [0x48, 0xb8, 3, 0, 0, 0, 0, 0, 0, 0x80, 0xc3];
/** Of ARM64: returns EFI_SUCCESS. */
const RETURN = [0x00, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6];

async function booted(context: TestContext, words: readonly string[], roms: Readonly<Record<string, Uint8Array>>) {
	needQemu(context);
	const folder = temporaryFolder();
	const paths = Object.entries(roms).map(([name, bytes]) => putFile(folder, name, bytes));
	const qemu = await resumedQemu(installedStack('ovmf'), 'cards');
	const { exitCode, stdout } = await romtool(['probe', '--firmware', '--json', '--qemu', qemu, ...words, ...paths], {
		env: { PATH },
	});
	return { exitCode, booted: JSON.parse(stdout) };
}

describe('OVMF', () => {
	it('tells for each ROM what became of it, whatever the others do', { timeout: TIMEOUT }, async (context) => {
		const roms = {
			'runs.rom': efi(HELLO),
			'returns.rom': efi(entering(HELLO, UNSUPPORTED)),
			'arm.rom': efi(armOf(HELLO)),
			'crashes.rom': efi(entering(HELLO, UD2)),
			'hangs.rom': efi(entering(HELLO, FOREVER)),
		};
		const { exitCode, booted: all } = await booted(context, ['--code', OVMF.code, '--timeout', '10'], roms);
		expect(exitCode).toBe(1);
		const told = all.map((each: { outcome: string; images: readonly Record<string, unknown>[] }) => {
			const [image] = each.images;
			return [each.outcome, image?.['started'], image?.['unloaded'], image?.['statusName']];
		});
		expect(told).toEqual([
			['runs', true, false, 'EFI_SUCCESS'],
			['runs', true, true, 'EFI_UNSUPPORTED'],
			['ignored', false, false, 'EFI_UNSUPPORTED'],
			['crashes', true, false, 'EFI_SUCCESS'],
			['hangs', true, false, 'EFI_SUCCESS'],
		]);
		expect(all[3]).toMatchObject({
			amid: { offset: 0, stage: 'start' },
			exception: { name: '#UD - Invalid Opcode' },
			check: { verdict: 'runs', agrees: false, ownFault: true },
		});
		expect(all[3]).not.toHaveProperty('bugReport');
		expect(all[0]).toMatchObject({
			firmware: 'ovmf',
			seen: 'calls',
			card: { vendorId: '0x1b36', deviceId: '0x0005' },
			machine: { memory: 256, secureBoot: false, accelerator: 'tcg', qemu: expect.stringMatching(/^\d+\.\d+/) },
			check: { verdict: 'runs', agrees: true },
		});
		expect(all[4]).toMatchObject({ amid: { offset: 0, stage: 'start' }, check: { agrees: false, ownFault: true } });
	});

	it('starts unsigned ROMs with Secure Boot, in a machine with SMM', { timeout: TIMEOUT }, async (context) => {
		const code = OVMF.code.replace('.fd', '.secboot.fd');
		need(context, existsSync(code), code);
		const { exitCode, booted: all } = await booted(context, ['--secure-boot', '--code', code], { 'a.rom': efi(HELLO) });
		expect(exitCode).toBe(0);
		expect(all).toMatchObject([{ outcome: 'runs', machine: { secureBoot: true }, check: { agrees: true } }]);
	});
});

/** The same driver, that says it is for ARM64. */
function armOf(driver: Uint8Array): Uint8Array {
	const bytes = driver.slice();
	const view = new DataView(bytes.buffer);
	view.setUint16(view.getUint32(0x3c, true) + 4, 0xaa64, true);
	return bytes;
}

it('SeaBIOS gets a copy with the IDs of the card, and refuses a bad sum all the same', {
	timeout: TIMEOUT,
}, async (context) => {
	const code = '/usr/share/seabios/bios-256k.bin';
	need(context, existsSync(code), code);
	const bad = LEGACY.slice();
	bad[0x100] = (bad[0x100] as number) + 1;
	const { exitCode, booted: all } = await booted(context, ['--code', code], {
		'good.rom': LEGACY,
		'bad.rom': bad,
		'efi.rom': efi(HELLO),
	});
	expect(exitCode).toBe(1);
	const about = { firmware: 'seabios', seen: 'debug-port', replacedIds: { vendorId: '0x8086', deviceId: '0x100e' } };
	expect(all).toMatchObject([
		{ ...about, outcome: 'runs', images: [{ offset: 0, started: true, status: null }], check: { agrees: true } },
		{ ...about, outcome: 'ignored', images: [{ offset: 0, started: false }], check: { agrees: true } },
		{ firmware: 'seabios', outcome: 'ignored', images: [{ offset: 0, started: false }], check: { agrees: true } },
	]);
});

it('AAVMF runs drivers for ARM64, and no others', { timeout: TIMEOUT }, async (context) => {
	const code = '/usr/share/AAVMF/AAVMF_CODE.fd';
	need(context, existsSync(code), code);
	need(context, programExists('qemu-system-aarch64'), 'qemu-system-aarch64');
	const arm = new Uint8Array(Buffer.from(OBSERVER_AARCH64, 'base64'));
	const folder = temporaryFolder();
	const roms = [putFile(folder, 'arm.rom', efi(entering(arm, RETURN))), putFile(folder, 'x64.rom', efi(HELLO))];
	const { stdout } = await romtool(['probe', '--firmware', '--json', '--code', code, ...roms], { env: { PATH } });
	expect(JSON.parse(stdout)).toMatchObject([
		{ firmware: 'aavmf', outcome: 'runs', images: [{ statusName: 'EFI_SUCCESS' }] },
		{ firmware: 'aavmf', outcome: 'ignored', images: [{ loaded: false, statusName: 'EFI_UNSUPPORTED' }] },
	]);
});

/** The machine of 2025.02 says another thing than that of 2022.11. */
it.for(['2022.11', '2025.02'] as const)(
	'AAVMF %s is seen to refuse what is not signed',
	{
		timeout: TIMEOUT,
	},
	async (release, context) => {
		const stack = stackOf('aavmf', release);
		needStack(context, stack);
		const { code, vars } = stack.secure as Flash;
		const arm = new Uint8Array(Buffer.from(OBSERVER_AARCH64, 'base64'));
		const rom = putFile(temporaryFolder(), 'arm.rom', efi(entering(arm, RETURN)));
		const firmware = ['--code', code, '--vars', vars, '--qemu', withoutKvm(stack.qemu)];
		const { exitCode, stdout } = await romtool(['probe', '--firmware', '--json', '--secure-boot', ...firmware, rom], {
			env: { PATH },
		});
		expect(JSON.parse(stdout)).toMatchObject([
			{ release, outcome: 'ignored', seen: 'refusal', check: { agrees: true } },
		]);
		expect(exitCode).toBe(1);
	},
);

/** Code of a firmware, as far as it is to be told what it is. */
function core(smm: boolean): Uint8Array {
	const driver = file({ guid: GUID, type: FileType.DxeCore, sections: [pe32(HELLO)] });
	const mm = file({ guid: GUID, type: FileType.MmCore, sections: [pe32(HELLO)] });
	return volume({ files: smm ? [driver, mm] : [driver], size: 0x300000 });
}

const romFile = () => putFile(temporaryFolder(), 'a.rom', efi(HELLO));

describe('a file that does not fit', () => {
	const variables = (size: number) => volume({ guid: 'FFF12B8D-7696-4C8B-A985-2747075B4F50', size });
	const path = (name: string, bytes: Uint8Array) => putFile(temporaryFolder(), name, bytes);

	it.each<[string, () => string[], RegExp]>([
		['no firmware', () => ['--code', romFile()], /is not the firmware of a VM/],
		[
			'variables',
			() => ['--code', path('v.fd', variables(0x84000))],
			/contains the variables of UEFI firmware \(540672 bytes\)/,
		],
		[
			'a qcow2 image',
			() => ['--code', path('c.qcow2', new Uint8Array([0x51, 0x46, 0x49, 0xfb, 0, 0, 0, 3]))],
			/qcow2 format: convert it with `qemu-img convert -O raw \S+c\.qcow2 firmware\.fd`/,
		],
		['a build with SMM alone', () => ['--code', path('c.fd', core(true))], /build for Secure Boot with SMM/],
		['no Secure Boot', () => ['--secure-boot', '--code', path('c.fd', core(false))], /is built without Secure Boot/],
		[
			'variables of another layout',
			() => ['--code', path('c.fd', core(false)), '--vars', path('v.fd', variables(0x84000))],
			/do(es)? not belong to/,
		],
		[
			'code in place of variables',
			() => ['--code', path('c.fd', core(false)), '--vars', path('v.fd', core(false))],
			/does not contain the variables/,
		],
	])('is named: %s', async (_, words, message) => {
		const { exitCode, stderr } = await romtool(['probe', '--firmware', ...words(), romFile()], { env: { PATH } });
		expect(stderr).toMatch(message);
		expect(exitCode).toBe(4);
	});

	it.each([
		[['--vars', 'x'], /--vars requires --code/],
		[['--for', '1002:164c'], /--for is about drivers/],
		[['--all-ids'], /--all-ids is about drivers/],
	])('is not looked at with %j', async (words, message) => {
		const { exitCode, stderr } = await romtool(['probe', '--firmware', romFile(), ...words], { env: { PATH } });
		expect(stderr).toMatch(message);
		expect(exitCode).toBe(2);
	});

	it.each(['--secure-boot', '--memory=4G', '--code=x', '--vars=x'])('is nothing for drivers: %s', async (option) => {
		const { exitCode, stderr } = await romtool(['probe', romFile(), option], { env: { PATH } });
		expect(stderr).toMatch(/requires --firmware/);
		expect(exitCode).toBe(2);
	});
});

describe.skipIf(process.platform !== 'linux')('nothing is left', () => {
	it.each<[NodeJS.Signals, number | string]>([
		['SIGINT', 130],
		['SIGKILL', 'SIGKILL'],
	])('where romtool gets %s', { timeout: TIMEOUT }, async (signal, status) => {
		const { starts, qemu } = fakeQemu({ kvm: 'silent', tcg: 'silent' });
		const words = [romFile(), '--code', putFile(temporaryFolder(), 'code.fd', core(false)), '--qemu', qemu];
		const temporary = temporaryFolder();
		const env = { ...process.env, TMPDIR: temporary };
		const child = spawn(process.execPath, [ROMTOOL, 'probe', '--firmware', ...words], { stdio: 'ignore', env });
		const ended = new Promise((resolve) => child.once('exit', (code, name) => resolve(code ?? name)));
		while (starts().length === 0) await sleep(20);
		child.kill(signal);
		expect(await ended).toBe(status);
		while (readdirSync(temporary).length > 0) await sleep(20);
	});
});
