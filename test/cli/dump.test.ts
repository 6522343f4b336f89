import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CliError } from '../../src/cli/cli-error.js';
import { sha256 } from '../../src/cli/digests.js';
import { type RomFileAccess, readRomFile } from '../../src/cli/dump/rom-file.js';
import { whyUnreadable } from '../../src/cli/dump/why-none.js';
import type { PciFunction } from '../../src/host/pci-function.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { syntheticVbios } from '../support/synthetic.js';
import { type SysfsFunction, sysfs } from '../support/sysfs.js';

const ROM = syntheticVbios({ deviceId: 0x73ef, version: '020.003.000.059.000000' });
const CARD = { address: '0000:03:00.0', id: [0x1002, 0x73ef], classCode: 0x030000, rom: ROM } as const;

let folder: string;
let output: string;
beforeEach(() => {
	folder = temporaryFolder();
	output = join(folder, 'card.rom');
});

const dump = (card: SysfsFunction, ...words: string[]) =>
	romtool(['dump', card.address, '--sysfs', sysfs([card]), '-o', output, ...words]);

describe('a card with a ROM', () => {
	it('is dumped and checked', async () => {
		const { exitCode, stdout } = await dump({ ...CARD, driver: 'vfio-pci', bootVga: false }, '--json');
		expect(exitCode).toBe(0);
		expect(new Uint8Array(readFileSync(output))).toEqual(ROM);
		expect(readdirSync(folder)).toEqual(['card.rom']);
		expect(JSON.parse(stdout)).toEqual([
			{
				address: '0000:03:00.0',
				vendorId: '0x1002',
				deviceId: '0x73ef',
				driver: 'vfio-pci',
				bootVga: false,
				file: output,
				size: ROM.length,
				sha256: sha256(ROM),
				fit: true,
				verdicts: expect.objectContaining({ amdgpu: 'accepts' }),
				findings: expect.not.arrayContaining([expect.objectContaining({ severity: 'warning' })]),
			},
		]);
	});

	it('is told of to people, by a short address as well', async () => {
		const root = sysfs([CARD]);
		const { exitCode, stdout } = await romtool(['dump', '03:00.0', '--sysfs', root, '-o', output]);
		expect(exitCode).toBe(0);
		expect(stdout).toContain('card.rom  2048 bytes, usable');
		expect(stdout).toMatch(/from +0000:03:00\.0, 1002:73ef/);
		expect(new Uint8Array(readFileSync(join(root, 'bus/pci/devices/0000:03:00.0/rom')))).toEqual(ROM);
	});

	it('is told of in Chinese, too', async () => {
		const { stdout } = await dump({ ...CARD, bootVga: true, driver: 'amdgpu' }, '--lang', 'zh');
		expect(stdout).toContain('card.rom  2048 字节，可用');
		expect(stdout).toMatch(/来源 +0000:03:00\.0, 1002:73ef/);
		expect(stdout.replace(/\n +/g, '')).toContain('警告：0000:03:00.0 由驱动 amdgpu 占用');
	});

	it('has a file name of its own in the current folder', async () => {
		const before = process.cwd();
		process.chdir(folder);
		try {
			await romtool(['dump', CARD.address, '--sysfs', sysfs([CARD])]);
		} finally {
			process.chdir(before);
		}
		expect(readdirSync(folder)).toEqual(['vbios_1002_73ef.rom']);
	});

	it('goes to standard output', async () => {
		const root = sysfs([CARD]);
		const words = ['dump', CARD.address, '--sysfs', root, '-o', '-'];
		const { stdoutBytes, stderr } = await romtool(words);
		expect(new Uint8Array(stdoutBytes)).toEqual(ROM);
		expect(stderr).toContain('standard output  2048 bytes, usable');
		expect((await romtool(words, { terminal: true })).exitCode).toBe(2);
	});

	it('is kept though it is unfit', async () => {
		const broken = ROM.slice();
		broken[0x400] = 1;
		expect((await dump({ ...CARD, rom: broken })).exitCode).toBe(1);
		expect(new Uint8Array(readFileSync(output))).toEqual(broken);
	});

	it('is to be read again where the GOP driver is missing that the VBIOS announces', async () => {
		const alone = ROM.slice();
		const indicator = new DataView(alone.buffer).getUint16(0x18, true) + 0x15;
		alone[indicator] = 0;
		alone[0x21] = ((alone[0x21] ?? 0) + 0x80) & 0xff;
		const { stdout: lines } = await dump({ ...CARD, rom: alone });
		const stdout = lines.replace(/\s+/g, ' ');
		expect(stdout).toContain('The dump is not complete: the GOP driver (EFI image) is missing. (last-image-missing');
		expect(stdout).toContain('(`sudo romtool dump 0000:03:00.0`)');
	});

	it('is held against the IDs of the device', async () => {
		const { exitCode, stdout } = await dump({ ...CARD, id: [0x1002, 0x744c] });
		expect(exitCode).toBe(1);
		expect(stdout).toMatch(/error: the VBIOS is for 1002:73ef/i);
	});

	it('replaces other bytes with --force alone', async () => {
		putFile(folder, 'card.rom', 'mine');
		expect((await dump(CARD)).exitCode).toBe(2);
		expect(readFileSync(output, 'utf8')).toBe('mine');
		expect((await dump(CARD, '--force')).exitCode).toBe(0);
		expect(await dump(CARD)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('already exists') });
	});

	it.each<[string, Partial<SysfsFunction>, string, object]>([
		['a driver is bound', { driver: 'amdgpu' }, 'dump-driver-bound', { driver: 'amdgpu', address: '0000:03:00.0' }],
		['it is the primary GPU', { bootVga: true }, 'dump-primary-gpu', { address: '0000:03:00.0' }],
	])('is told of with a warning where %s', async (_, more, code, values) => {
		const { exitCode, stdout } = await dump({ ...CARD, ...more }, '--json');
		expect(exitCode).toBe(0);
		const finding = JSON.parse(stdout)[0].findings.find((one: { code: string }) => one.code === code);
		expect(finding).toMatchObject({ severity: 'warning', values, message: expect.stringContaining('0000:03:00.0') });
	});
});

describe('nothing to dump', () => {
	it.each<[string, SysfsFunction[], RegExp]>([
		['AMD in the processor', [{ ...CARD, id: [0x1002, 0x164c] }], /in the processor.*romtool vfct/],
		['AMD, who knows where', [{ ...CARD, id: [0x1002, 0x1fff] }], /no ROM BAR.*romtool vfct/],
		['Intel', [{ ...CARD, address: '0000:00:02.0', id: [0x8086, 0x46a8] }], /in the processor.*IGD helper/],
		['NVIDIA in a notebook', [{ ...CARD, id: [0x10de, 0x25a2], classCode: 0x030200 }], /no ROM BAR.*BIOS file/],
		['a sound card', [{ ...CARD, classCode: 0x040300 }], /not a GPU/],
		[
			'a virtual function',
			[
				{ ...CARD, address: '0000:00:02.1', id: [0x8086, 0x46a8] },
				{ ...CARD, address: '0000:00:02.0', id: [0x8086, 0x46a8] },
			],
			/virtual function of 0000:00:02\.0/,
		],
	])('%s', async (_, functions, message) => {
		const root = sysfs(functions.map(({ rom: __, ...one }) => one));
		const address = functions[0]?.address as string;
		const { exitCode, stdout, stderr } = await romtool(['dump', address, '--sysfs', root, '-o', output, '--json']);
		expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '[]\n' });
		expect(stderr).toMatch(message);
		expect(existsSync(output)).toBe(false);
	});

	it('a ROM without bytes', async () => {
		expect(await dump({ ...CARD, rom: new Uint8Array(0) })).toMatchObject({
			exitCode: 3,
			stderr: expect.stringContaining('no bytes'),
		});
	});
});

describe('what cannot be dumped', () => {
	it.each([0, 0xff])('bytes of %i alone', async (fill) => {
		const rom = new Uint8Array(0x10000).fill(fill);
		const { exitCode, stderr } = await dump({ ...CARD, rom, driver: 'nouveau' });
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(/does not respond.*nouveau\/unbind/);
		expect(existsSync(output)).toBe(false);
	});

	it.each([
		['gpu', /"gpu" is not a PCI address/],
		['03:00', /name one of them, for example 0000:03:00\.0/],
		['04:00.0', /no PCI function 0000:04:00\.0.*0000:03:00\.0/],
	])('%s', async (address, message) => {
		const { exitCode, stderr } = await romtool(['dump', address, '--sysfs', sysfs([CARD])]);
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(message);
	});

	it('where there is no sysfs, or none of a GPU', async () => {
		expect((await romtool(['dump', '03:00.0', '--sysfs', folder])).stderr).toContain('no PCI functions');
		const root = sysfs([{ ...CARD, classCode: 0x020000 }]);
		expect((await romtool(['dump', '04:00.0', '--sysfs', root])).stderr).toContain('and no GPU');
	});

	it('a file that cannot be read', async () => {
		const root = sysfs([CARD]);
		const rom = join(root, 'bus/pci/devices/0000:03:00.0/rom');
		rmSync(rom);
		mkdirSync(rom);
		const { exitCode, stderr } = await romtool(['dump', '03:00.0', '--sysfs', root, '-o', output]);
		expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('it is a directory') });
	});

	const pci: PciFunction = { address: '0000:03:00.0', vendorId: 0x1002, deviceId: 0x73ef, classCode: 0x030000 };
	const failed = (code: string) => Object.assign(new Error(code), { code });

	it.each<[string, Partial<PciFunction>, string, RegExp]>([
		['EACCES', {}, 'D0', /permission denied.*sudo/],
		['EINVAL', {}, 'D0', /another program/],
		['EIO', {}, 'D0', /input\/output error\. Possible causes: the ROM is switched off.*romtool vfct/],
		['EIO', { vendorId: 0x10de }, 'D0', /a file for the card/],
		[
			'EIO',
			{ driver: 'nouveau' },
			'D0',
			/bound to the driver nouveau .*echo 0000:03:00\.0 \| sudo tee .*nouveau\/unbind/,
		],
		['EIO', { driver: 'vfio-pci' }, 'D3hot', /sleeps \(D3hot; .*echo on \| sudo tee .*power\/control/],
		['EIO', { bootVga: true }, 'unknown', /primary GPU.*another one/],
		['EIO', { deviceId: 0x164c, bootVga: true }, 'D0', /in the processor.*legacy BIOS.*romtool vfct/],
		['ENODEV', {}, 'D0', /cannot read the ROM of 0000:03:00\.0: `ENODEV/],
	])('%s with %j, in %s', (code, more, state, message) => {
		writeFileSync(join(folder, 'power_state'), `${state}\n`);
		const one = { ...pci, ...more };
		expect(whyUnreadable(failed(code), one, [one], folder)).toMatch(message);
	});

	it('says nothing of drivers that only keep the device, or of a device that is awake', () => {
		writeFileSync(join(folder, 'power_state'), 'D0\n');
		const kept = { ...pci, driver: 'vfio-pci' };
		const said = whyUnreadable(failed('EIO'), kept, [kept], folder);
		expect(said).not.toMatch(/unbind|sleeps/);
	});
});

describe('the file of the kernel', () => {
	/** Reads like Linux's: only while it is on. */
	class Kernel implements RomFileAccess {
		readonly said: string[] = [];
		on = false;
		failing: string | undefined;
		readonly isSysfs = () => true;

		write(_: string, text: string): void {
			this.said.push(text);
			if (this.failing === text) throw Object.assign(new Error('no'), { code: 'EACCES' });
			this.on = text !== '0\n';
		}

		async read(): Promise<Uint8Array> {
			this.said.push('read');
			if (!this.on) throw Object.assign(new Error('off'), { code: 'EINVAL' });
			if (this.failing === 'read') throw Object.assign(new Error('broken'), { code: 'EIO' });
			if (this.failing === 'too much') throw new CliError('more than it may have');
			return ROM;
		}
	}

	it('is switched on, read and switched off with the two bytes that Linux takes', async () => {
		const kernel = new Kernel();
		expect(await readRomFile('rom', kernel)).toEqual({ bytes: ROM });
		expect(kernel.said).toEqual(['1\n', 'read', '0\n']);
		expect(kernel.on).toBe(false);
	});

	it.each(['read', 'too much'])('is switched off after an error as well: %s', async (failing) => {
		const kernel = new Kernel();
		kernel.failing = failing;
		await expect(readRomFile('rom', kernel)).rejects.toThrow();
		expect(kernel.said).toEqual(['1\n', 'read', '0\n']);
		expect(kernel.on).toBe(false);
	});

	it('is switched off even where switching it on was refused', async () => {
		const kernel = new Kernel();
		kernel.failing = '1\n';
		await expect(readRomFile('rom', kernel)).rejects.toThrow('no');
		expect(kernel.said).toEqual(['1\n', '0\n']);
	});

	it('says where it could not be switched off', async () => {
		const kernel = new Kernel();
		kernel.failing = '0\n';
		expect(await readRomFile('rom', kernel)).toMatchObject({ bytes: ROM, leftOn: { code: 'EACCES' } });
	});

	it('is told from any other, which nothing is written to', async () => {
		const file = putFile(folder, 'rom', ROM);
		expect((await readRomFile(file)).bytes).toEqual(Buffer.from(ROM));
		expect(new Uint8Array(readFileSync(file))).toEqual(ROM);
	});

	it.runIf(existsSync('/sys/kernel'))('is told by the real /sys', async () => {
		// A file that takes nothing: whoever writes to it is refused, whoever reads it is not.
		await expect(readRomFile('/sys/kernel/uevent_seqnum')).rejects.toThrow(/EACCES|EIO|EROFS|EINVAL/);
	});
});
