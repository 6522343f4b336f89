import {
	chmodSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/cli/digests.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { fixRomSums } from '../../src/option-rom/edit/fix-sum.js';
import { joinRoms } from '../../src/option-rom/edit/join.js';
import { legacyImage } from '../graphics/builders.js';
import { AMD_GOP, IGD_HELPER, INTEL_GOP } from '../support/bios.js';
import { putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { syntheticVbios, syntheticVbt, syntheticVfct } from '../support/synthetic.js';
import { type SysfsFunction, sysfs } from '../support/sysfs.js';

const VBIOS = syntheticVbios();
const OTHER = syntheticVbios({ version: '017.010.000.031.000000' });
const BROKEN = VBIOS.slice();
BROKEN[0x400] = 1;

const wrapped = (vendorId: number, deviceId: number, ...drivers: Uint8Array[]) =>
	buildOptionRom(
		drivers.map((data) => ({ kind: 'efi', data })),
		{ vendorId, deviceIds: [deviceId] },
	);
const HELLO_ROM = new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom')));
const HELLO = new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi')));
const AMD_ROM = wrapped(0x1002, 0xffff, AMD_GOP);

let source: string;
let kvm: string;
let nowhere: string;
beforeEach(() => {
	source = temporaryFolder();
	kvm = temporaryFolder();
	nowhere = sysfs([]);
});

const rom = (name: string, bytes: Uint8Array) => putFile(source, name, bytes);
const inKvm = (name: string) => new Uint8Array(readFileSync(join(kvm, name)));
const modeOf = (name: string) => (statSync(join(kvm, name)).mode & 0o7777).toString(8);

async function install(...words: string[]) {
	const outcome = await romtool(['install', '--kvm-dir', kvm, '--sysfs', nowhere, '--json', ...words]);
	return { ...outcome, roms: outcome.stdout === '' ? [] : JSON.parse(outcome.stdout), names: readdirSync(kvm).sort() };
}

describe('a fit ROM', () => {
	it('is copied, readable for all, and told of', async () => {
		const file = rom('vbios.bin', VBIOS);
		chmodSync(file, 0o600);
		const umask = process.umask(0o077);
		try {
			const { exitCode, roms, names } = await install(file);
			expect({ exitCode, names }).toEqual({ exitCode: 0, names: ['vbios.bin'] });
			expect(roms).toEqual([
				{
					file,
					target: join(kvm, 'vbios.bin'),
					name: 'vbios.bin',
					size: VBIOS.length,
					sha256: sha256(VBIOS),
					state: 'installed',
					use: 'amd-vbios',
					hostpci: 'hostpci0: 0000:XX:00.0,pcie=1,romfile=vbios.bin',
					machine: 'machine: q35, bios: ovmf, vga: none',
					fit: true,
					verdicts: expect.objectContaining({ amdgpu: 'accepts' }),
					findings: expect.any(Array),
				},
			]);
		} finally {
			process.umask(umask);
		}
		expect(inKvm('vbios.bin')).toEqual(VBIOS);
		expect(modeOf('vbios.bin')).toBe('644');
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	it('may have another name, and come from standard input', async () => {
		expect((await install(rom('vbios.bin', VBIOS), '--name', 'other.rom')).names).toEqual(['other.rom']);
		const words = ['install', '-', '--name', 'third.rom', '--kvm-dir', kvm];
		expect((await romtool(words, { stdin: VBIOS })).exitCode).toBe(0);
		expect(inKvm('third.rom')).toEqual(VBIOS);
	});

	it('is left alone where it is there already, but for its mode', async () => {
		const file = rom('vbios.bin', VBIOS);
		writeFileSync(join(kvm, 'vbios.bin'), VBIOS, { mode: 0o600 });
		const { ino } = statSync(join(kvm, 'vbios.bin'));
		expect((await install(file)).roms[0]).toMatchObject({ state: 'unchanged', modeBefore: '0600' });
		expect(modeOf('vbios.bin')).toBe('644');
		expect((await install(file)).roms[0]).not.toHaveProperty('modeBefore');
		expect(statSync(join(kvm, 'vbios.bin')).ino).toBe(ino);
		expect(readdirSync(kvm)).toEqual(['vbios.bin']);
	});

	it('keeps what was in its place', async () => {
		const file = rom('vbios.bin', VBIOS);
		writeFileSync(join(kvm, 'vbios.bin'), OTHER, { mode: 0o600 });
		const { roms, names } = await install(file);
		expect(roms[0]).toMatchObject({ state: 'replaced', backup: join(kvm, 'vbios.bin.bak') });
		expect(names).toEqual(['vbios.bin', 'vbios.bin.bak']);
		expect([inKvm('vbios.bin'), inKvm('vbios.bin.bak')]).toEqual([VBIOS, OTHER]);
		expect([modeOf('vbios.bin'), modeOf('vbios.bin.bak')]).toEqual(['644', '600']);
	});

	it('replaces an older backup with --force alone, or where it has the same bytes', async () => {
		const file = rom('vbios.bin', VBIOS);
		putFile(kvm, 'vbios.bin', OTHER);
		putFile(kvm, 'vbios.bin.bak', 'older');
		const refused = await install(file);
		expect(refused.exitCode).toBe(2);
		expect(refused.stderr).toMatch(/vbios\.bin\.bak already exists.*--force/);
		expect([inKvm('vbios.bin'), readFileSync(join(kvm, 'vbios.bin.bak'), 'utf8')]).toEqual([OTHER, 'older']);
		expect((await install(file, '--force')).exitCode).toBe(0);
		expect([inKvm('vbios.bin'), inKvm('vbios.bin.bak')]).toEqual([VBIOS, OTHER]);
		putFile(kvm, 'vbios.bin', OTHER);
		expect((await install(file)).exitCode).toBe(0);
		expect((await install(file)).names).toEqual(['vbios.bin', 'vbios.bin.bak']);
	});

	it.each<[string, (file: string, target: string) => string]>([
		['itself', (_, target) => target],
		[
			'a link to it',
			(file, target) => {
				symlinkSync(file, target);
				return file;
			},
		],
		[
			'the same file by another name',
			(file, target) => {
				linkSync(file, target);
				return file;
			},
		],
		[
			'a link in the source folder to what is there',
			(file, target) => {
				symlinkSync(target, `${file}.link`);
				return `${file}.link`;
			},
		],
	])('loses nothing where its target is %s', async (_, prepare) => {
		const file = rom('vbios.bin', VBIOS);
		const target = join(kvm, 'vbios.bin');
		const given = prepare(file, target);
		if (!existsSync(target)) writeFileSync(target, VBIOS);
		const { exitCode, roms } = await install(given, '--name', 'vbios.bin');
		expect({ exitCode, state: roms[0].state }).toEqual({ exitCode: 0, state: 'unchanged' });
		expect([new Uint8Array(readFileSync(file)), inKvm('vbios.bin')]).toEqual([VBIOS, VBIOS]);
	});

	it('can be brought back from the backup', async () => {
		putFile(kvm, 'vbios.bin', OTHER);
		await install(rom('vbios.bin', VBIOS));
		const back = await install(join(kvm, 'vbios.bin.bak'), '--name', 'vbios.bin', '--force');
		expect(back.exitCode).toBe(0);
		expect([inKvm('vbios.bin'), inKvm('vbios.bin.bak')]).toEqual([OTHER, VBIOS]);
	});
});

describe('an unfit ROM', () => {
	it('is refused, and nothing else is copied either', async () => {
		const { exitCode, roms, names } = await install(rom('good.bin', VBIOS), rom('bad.bin', BROKEN));
		expect({ exitCode, names }).toEqual({ exitCode: 1, names: [] });
		expect(roms.map(({ state, fit }: { state: string; fit: boolean }) => [state, fit])).toEqual([
			['refused', true],
			['refused', false],
		]);
	});

	it('is told of to people with its findings', async () => {
		const { stdout } = await romtool(['install', rom('bad.bin', BROKEN), '--kvm-dir', kvm]);
		expect(stdout).toMatch(/bad\.bin {2}2048 bytes, not usable, not installed.*error:.*Nothing was copied.*--force/s);
		expect(stdout).not.toContain('hostpci');
	});

	it.each([
		['a VBT', syntheticVbt()],
		['a VFCT table', syntheticVfct()],
		['a driver without ROM headers', AMD_GOP],
		['a blank dump', new Uint8Array(65536).fill(0xff)],
	])('is %s, which is not copied', async (_, bytes) => {
		const { stdout, exitCode } = await romtool(['install', '--kvm-dir', kvm, '--json', rom('a.rom', bytes)]);
		expect(exitCode).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject([{ fit: false, state: 'refused' }]);
		expect(existsSync(join(kvm, 'a.rom'))).toBe(false);
	});

	it('is told how to be built for a device of its maker, where nobody knows which', async () => {
		const { roms } = await install(rom('AMDGopDriver.efi', AMD_GOP));
		expect(roms[0].findings[0].fix).toMatch(/: romtool build --id 1002:DEVICE \S+AMDGopDriver\.efi$/);
	});

	it('is copied with --force, and still unfit', async () => {
		const { exitCode, names } = await install(rom('bad.bin', BROKEN), '--force');
		expect({ exitCode, names }).toEqual({ exitCode: 1, names: ['bad.bin'] });
	});

	it.each([
		[['--for', '1002:1681'], 1],
		[['--for', '1002:164c'], 0],
		[['--as', 'amd-gop'], 1],
		[['--as', 'amd-vbios'], 0],
	])('may be so by the options: %j', async (words, exitCode) => {
		expect((await install(rom('vbios.bin', VBIOS), ...words)).exitCode).toBe(exitCode);
	});

	it('may be none at all', async () => {
		expect((await install(rom('page.rom', Buffer.from('<!doctype html><html></html>')))).exitCode).toBe(1);
	});
});

describe('the lines for the configuration', () => {
	const amdHost: SysfsFunction[] = [
		{ address: '0000:e5:00.0', id: [0x1002, 0x164c], classCode: 0x030000 },
		{ address: '0000:e5:00.1', id: [0x1002, 0x1637], classCode: 0x040300 },
		{ address: '0000:e5:00.2', id: [0x1022, 0x15df], classCode: 0x108000 },
	];
	const intelHost: SysfsFunction[] = [
		{ address: '0000:00:02.0', id: [0x8086, 0x46a8], classCode: 0x030000 },
		{ address: '0000:00:0e.0', id: [0x8086, 0x3198], classCode: 0x040300 },
	];
	const lines = async (root: string, ...words: string[]) => {
		const { stdout } = await romtool(['install', '--kvm-dir', kvm, '--sysfs', root, '--json', ...words]);
		return JSON.parse(stdout).map(({ hostpci }: { hostpci: string }) => hostpci.replace(/,romfile=.*/, ''));
	};

	it.each<[string, Uint8Array, string]>([
		['a GOP driver of AMD', AMD_ROM, 'hostpci1: 0000:XX:00.1,pcie=1'],
		['a helper for Intel', wrapped(0x8086, 0x46a8, IGD_HELPER), 'hostpci0: 0000:00:02.0,legacy-igd=1'],
		['a 2-in-1', wrapped(0x8086, 0x46a8, IGD_HELPER, INTEL_GOP), 'hostpci0: 0000:00:02.0,legacy-igd=1'],
		['a GOP driver of Intel', wrapped(0x8086, 0x46a8, INTEL_GOP), 'hostpci1: 0000:00:1f.3'],
		['any other', HELLO_ROM, 'hostpci0: 0000:XX:00,pcie=1'],
	])('say where it goes: %s', async (_, bytes, expected) => {
		expect(await lines(nowhere, rom('x.rom', bytes))).toEqual([expected]);
	});

	it('give a card of Intel its own ROM', async () => {
		const arc: SysfsFunction[] = [
			{ address: '0000:00:00.0', id: [0x8086, 0x4660], classCode: 0x060000 },
			{ address: '0000:03:00.0', id: [0x8086, 0x56a0], classCode: 0x030000 },
		];
		const file = rom('arc.rom', wrapped(0x8086, 0x56a0, INTEL_GOP));
		expect(await lines(sysfs(arc), file)).toEqual(['hostpci0: 0000:03:00.0,pcie=1']);
	});

	it('have the addresses of this system', async () => {
		const pair = [rom('gop.rom', AMD_ROM), rom('vbios.bin', VBIOS)];
		expect(await lines(sysfs(amdHost), ...pair)).toEqual([
			'hostpci1: 0000:e5:00.1,pcie=1',
			'hostpci0: 0000:e5:00.0,pcie=1',
		]);
		expect(await lines(sysfs(amdHost), pair[0] as string)).toEqual(['hostpci1: 0000:e5:00.1,pcie=1']);
		expect(await lines(sysfs(intelHost), rom('i.rom', wrapped(0x8086, 0x46a8, INTEL_GOP)))).toEqual([
			'hostpci1: 0000:00:0e.0',
		]);
	});

	it('leave the bus open where the device is there twice, or another', async () => {
		const twice = [...amdHost, { ...(amdHost[0] as SysfsFunction), address: '0000:e6:00.0' }];
		expect(await lines(sysfs(twice), rom('v.bin', VBIOS))).toEqual(['hostpci0: 0000:XX:00.0,pcie=1']);
		const other = syntheticVbios({ deviceId: 0x1638 });
		expect(await lines(sysfs(amdHost), rom('o.bin', other))).toEqual(['hostpci0: 0000:XX:00.0,pcie=1']);
		expect(await lines(sysfs(amdHost), rom('o.bin', other), '--for', '1002:164c')).toEqual([
			'hostpci0: 0000:e5:00.0,pcie=1',
		]);
	});

	it('are printed for people in their order', async () => {
		const { stdout } = await romtool([
			'install',
			rom('gop.rom', AMD_ROM),
			rom('vbios.bin', VBIOS),
			'--kvm-dir',
			kvm,
			'--sysfs',
			nowhere,
		]);
		expect(stdout).toMatch(
			/machine: q35, bios: ovmf, vga: none, add to\s\/etc\/pve\/qemu-server\/VMID\.conf:\n {2}hostpci0: .*vbios\.bin\n {2}hostpci1: .*gop\.rom\n$/,
		);
	});

	const apu = syntheticVbios({ deviceId: 0x1636 });
	const card: SysfsFunction[] = [
		{ address: '0000:01:00.0', id: [0x10de, 0x1c60], classCode: 0x030000 },
		{ address: '0000:01:00.1', id: [0x10de, 0x10f1], classCode: 0x040300 },
	];
	const vega = syntheticVbios({ deviceId: 0x687f, version: '016.001.000.030.000000' });
	const IGD_ROM = wrapped(0x8086, 0xffff, IGD_HELPER);
	const legacyVbios = legacyImage(0x8086, 0x0412);
	legacyVbios.set(new TextEncoder().encode('IBM VGA'), 0x1e);
	const INTEL_VBIOS = fixRomSums(legacyVbios).bytes;

	/** The same, with a chip that the drivers of these tests know. */
	const renoirHost = amdHost.map((one, i) => (i === 0 ? { ...one, id: [0x1002, 0x1636] as const } : one));
	const raptorHost = intelHost.map((one, i) => (i === 0 ? { ...one, id: [0x8086, 0xa780] as const } : one));
	const sibling = syntheticVbios({ deviceId: 0x1638 });

	it.each<[string, string, Uint8Array[], SysfsFunction[], number]>([
		['an APU', '1002:1636', [apu, AMD_ROM], [], 2],
		['an APU of this system', '1002:1636', [apu, AMD_ROM], renoirHost, 2],
		['the VBIOS of an APU', '1002:1636', [apu], [], 1],
		['an APU, both in one', '1002:1636', [joinRoms([apu, AMD_ROM]).bytes], renoirHost, 1],
		['an APU, two VBIOS', '1002:1636', [sibling, apu], renoirHost, 1],
		['an Intel iGPU', '8086:a780', [IGD_ROM, wrapped(0x8086, 0xffff, INTEL_GOP)], raptorHost, 2],
		['the helper for an Intel iGPU', '8086:a780', [IGD_ROM], raptorHost, 1],
		['a 2-in-1', '8086:a780', [wrapped(0x8086, 0xa780, IGD_HELPER, INTEL_GOP)], [], 1],
		['a card of Intel', '8086:56a0', [wrapped(0x8086, 0x56a0, HELLO)], [], 1],
		['a card of NVIDIA', '10de:1c60', [wrapped(0x10de, 0x1c60, HELLO)], card, 1],
		['a card of NVIDIA elsewhere', '10de:1c60', [wrapped(0x10de, 0x1c60, HELLO)], [], 1],
		['a card of AMD', '1002:687f', [vega], [], 1],
		['a card of AMD and a GOP ROM', '1002:687f', [vega, AMD_ROM], [], 2],
	])('are those of romtool plan: %s', async (_, id, roms, functions, count) => {
		const files = roms.map((bytes, i) => rom(`${i}.rom`, bytes));
		const words = ['--for', id, '--sysfs', sysfs(functions), '--json', ...files];
		const planned: string[] = JSON.parse((await romtool(['plan', ...words])).stdout)[0].hostpci;
		const { stdout, exitCode } = await romtool(['install', '--kvm-dir', kvm, ...words]);
		const told = JSON.parse(stdout).flatMap(({ hostpci }: { hostpci?: string }) => hostpci ?? []);
		expect(exitCode).toBe(0);
		expect(told.sort()).toEqual(planned.filter((line) => /romfile=\d/.test(line)));
		expect(told).toHaveLength(count);
	});

	it.each<[string, string, Uint8Array, SysfsFunction[], string]>([
		['a GOP ROM of AMD', '1002:1636', AMD_ROM, renoirHost, 'hostpci1: 0000:e5:00.1,pcie=1,romfile=a.rom'],
		[
			'a GOP ROM of Intel',
			'8086:a780',
			wrapped(0x8086, 0xffff, INTEL_GOP),
			raptorHost,
			'hostpci1: 0000:00:0e.0,romfile=a.rom',
		],
	])('are those of what is there, where the other half was installed before: %s', async (_, id, bytes, host, line) => {
		const words = ['--for', id, '--sysfs', sysfs(host), '--json', rom('a.rom', bytes)];
		const { stdout, exitCode } = await romtool(['install', '--kvm-dir', kvm, ...words]);
		expect([exitCode, JSON.parse(stdout)[0].hostpci]).toEqual([0, line]);
	});

	it.each<[string, Uint8Array, SysfsFunction[], string]>([
		['1002:1637', wrapped(0x1002, 0x1637, AMD_GOP), amdHost, 'hostpci1: 0000:e5:00.1,pcie=1'],
		['1002:1640', wrapped(0x1002, 0x1640, AMD_GOP), amdHost, 'hostpci1: 0000:e5:00.1,pcie=1'],
		['1002:1640', wrapped(0x1002, 0x1640, AMD_GOP), [], 'hostpci1: 0000:XX:00.1,pcie=1'],
		['03ea:0665', wrapped(0x03ea, 0x0665, AMD_GOP), amdHost, 'hostpci1: 0000:e5:00.1,pcie=1'],
		['03ea:ffff', wrapped(0x03ea, 0xffff, AMD_GOP), [], 'hostpci1: 0000:XX:00.1,pcie=1'],
		['10de:1c60', wrapped(0x10de, 0x1c60, AMD_GOP), [...amdHost, ...card], 'hostpci1: 0000:e5:00.1,pcie=1'],
		['8086:ffff', wrapped(0x8086, 0xffff, INTEL_GOP), intelHost, 'hostpci1: 0000:00:0e.0'],
		['8086:ffff', IGD_ROM, [], 'hostpci0: 0000:00:02.0,legacy-igd=1'],
		['a NIC', HELLO_ROM, intelHost, 'hostpci0: 0000:XX:00,pcie=1'],
	])('do not depend on the IDs around a driver: %s', async (_, bytes, functions, expected) => {
		expect(await lines(sysfs(functions), rom('x.rom', bytes))).toEqual([expected]);
	});

	it('tell two APUs with one ID on the audio function apart by the VBIOS beside', async () => {
		const second = amdHost.map((one) => ({ ...one, address: one.address.replace('e5', 'e6') }));
		const twins = [
			...amdHost,
			{ ...(second[0] as SysfsFunction), id: [0x1002, 0x1636] as const },
			second[1] as SysfsFunction,
		];
		const gop = rom('gop.rom', wrapped(0x1002, 0x1637, AMD_GOP));
		expect(await lines(sysfs(twins), gop)).toEqual(['hostpci1: 0000:XX:00.1,pcie=1']);
		expect(await lines(sysfs(twins), gop, rom('v.bin', apu))).toEqual([
			'hostpci1: 0000:e6:00.1,pcie=1',
			'hostpci0: 0000:e6:00.0,pcie=1',
		]);
	});

	it('have a number each where they are for several devices of one guest', async () => {
		const files = [rom('card.rom', wrapped(0x10de, 0x1c60, HELLO)), rom('gop.rom', AMD_ROM), rom('v.bin', VBIOS)];
		expect(await lines(sysfs([...amdHost, ...card]), ...files)).toEqual([
			'hostpci0: 0000:01:00,pcie=1',
			'hostpci2: 0000:e5:00.1,pcie=1',
			'hostpci1: 0000:e5:00.0,pcie=1',
		]);
		const helper = rom('igd.rom', wrapped(0x8086, 0x46a8, IGD_HELPER));
		expect(await lines(nowhere, helper, files[2] as string)).toEqual([
			'hostpci0: 0000:00:02.0,legacy-igd=1',
			'hostpci0: 0000:XX:00.0,pcie=1',
		]);
	});

	it('are for SeaBIOS where the ROM is', async () => {
		const { roms } = await install(rom('vbios.bin', INTEL_VBIOS), rom('igd.rom', IGD_ROM));
		const machine = (bios: string) => `machine: pc, bios: ${bios}, vga: none`;
		expect(roms).toMatchObject([
			{
				use: 'intel-vbios',
				hostpci: 'hostpci0: 0000:00:02.0,legacy-igd=1,romfile=vbios.bin',
				machine: machine('seabios'),
			},
			{ use: 'intel-igd', hostpci: 'hostpci0: 0000:00:02.0,legacy-igd=1,romfile=igd.rom', machine: machine('ovmf') },
		]);
	});

	it('leave out a ROM whose place another has', async () => {
		const words = [rom('sibling.bin', sibling), rom('own.bin', VBIOS), '--for', '1002:164c'];
		const { exitCode, roms } = await install(...words);
		expect(exitCode).toBe(0);
		expect(roms).toMatchObject([{ state: 'installed' }, { hostpci: expect.stringContaining('own.bin') }]);
		expect(roms[0]).not.toHaveProperty('hostpci');
		expect(roms[0].findings.map(({ code }: { code: string }) => code)).toContain('rom-not-used');
		const { stdout } = await romtool(['install', ...words, '--kvm-dir', kvm, '--sysfs', nowhere]);
		expect(stdout.match(/hostpci/g)).toHaveLength(1);
		expect(stdout).toContain('note: This file is not used: another one already serves as an AMD VBIOS.');
	});

	it('leave out a GOP ROM for which this system has no audio function', async () => {
		const { stdout } = await romtool([
			'install',
			'--kvm-dir',
			kvm,
			'--sysfs',
			sysfs(amdHost.slice(0, 1)),
			'--json',
			rom('gop.rom', AMD_ROM),
		]);
		const [only] = JSON.parse(stdout);
		const codes = only.findings.map(({ code }: { code: string }) => code);
		expect([codes.includes('audio-missing'), codes.includes('rom-not-used'), 'hostpci' in only]).toEqual([
			true,
			false,
			false,
		]);
	});

	it('are none for a ROM that has no place on the GPU that it names', async () => {
		const file = rom('hello.rom', wrapped(0x1002, 0x164c, HELLO));
		const { stdout, exitCode } = await romtool([
			'install',
			'--kvm-dir',
			kvm,
			'--sysfs',
			sysfs(amdHost),
			'--json',
			file,
		]);
		const [only] = JSON.parse(stdout);
		expect([exitCode, only.state, 'hostpci' in only]).toEqual([0, 'installed', false]);
		expect(only.findings).toContainEqual(expect.objectContaining({ code: 'rom-without-place', severity: 'warning' }));
		expect(await lines(nowhere, file)).toEqual(['hostpci0: 0000:XX:00,pcie=1']);
	});

	it('are none for a file that is no ROM', async () => {
		const { roms } = await install(rom('page.rom', Buffer.from('<!doctype html><html></html>')), '--force');
		expect(roms[0]).toMatchObject({ state: 'installed', fit: false });
		for (const key of ['use', 'hostpci', 'machine']) expect(roms[0]).not.toHaveProperty(key);
	});

	it.each([
		[['--as', 'intel-igd'], 'intel-igd', 'hostpci0: 0000:00:02.0,legacy-igd=1'],
		[['--as', 'intel-gop'], 'intel-gop', 'hostpci1: 0000:00:1f.3'],
		[['--as', 'amd-gop'], 'amd-gop', 'hostpci1: 0000:XX:00.1,pcie=1'],
		[['--for', '1002:164c'], 'intel-2-in-1', 'hostpci0: 0000:00:02.0,legacy-igd=1'],
		[[], 'intel-2-in-1', 'hostpci0: 0000:00:02.0,legacy-igd=1'],
	])('follow what the ROM is to be used as: %j', async (words, use, line) => {
		const file = rom('both.rom', wrapped(0x8086, 0x46a8, IGD_HELPER, INTEL_GOP));
		const { roms } = await install(file, ...words, '--force');
		expect([roms[0].use, roms[0].hostpci]).toEqual([use, `${line},romfile=both.rom`]);
	});
});

describe('what cannot be installed', () => {
	it.each<[string, () => string[], RegExp]>([
		['a name with a path', () => [rom('v.bin', VBIOS), '--name', '../v.bin'], /contains a path/],
		['a name with a backslash', () => [rom('v.bin', VBIOS), '--name', 'a\\v.bin'], /contains a path/],
		['a name with a comma', () => [rom('v.bin', VBIOS), '--name', 'a,b.bin'], /a comma/],
		['a file with a comma', () => [rom('a,b.bin', VBIOS)], /a comma.*--name a_b\.bin$/m],
		['an empty name', () => [rom('v.bin', VBIOS), '--name', ''], /at least one character/],
		['the folder as a name', () => [rom('v.bin', VBIOS), '--name', '..'], /not a file name/],
		['one name for two', () => [rom('v.bin', VBIOS), rom('w.bin', OTHER), '--name', 'x'], /for a single ROM/],
		['standard input without a name', () => ['-'], /--name/],
		['a name that no file can have', () => [rom('v.bin', VBIOS), '--name', 'x'.repeat(300)], /the name is too long/],
		['a folder', () => [source, '--name', 'x'], /it is a directory/],
		['none', () => [join(source, 'none')], /no such file/],
		['an empty folder name', () => [rom('v.bin', VBIOS), '--kvm-dir', ''], /--rom-dir: the directory name is empty/],
		['a folder that is not there', () => [rom('v.bin', VBIOS), '--kvm-dir', join(source, 'no')], /no directory .*no;/],
		['a file as the folder', () => [rom('v.bin', VBIOS), '--kvm-dir', rom('f', VBIOS)], /no directory/],
	])('%s', async (_, words, message) => {
		const { exitCode, stderr, names } = await install(...words());
		expect({ exitCode, names }).toEqual({ exitCode: 2, names: [] });
		expect(stderr).toMatch(message);
	});

	it('two files of one name with different bytes', async () => {
		mkdirSync(join(source, 'more'));
		const second = putFile(join(source, 'more'), 'v.bin', OTHER);
		const { exitCode, stderr, names } = await install(rom('v.bin', VBIOS), second);
		expect({ exitCode, names }).toEqual({ exitCode: 2, names: [] });
		expect(stderr).toContain('would both become');
	});

	it('over a folder; what was copied before is told of', async () => {
		mkdirSync(join(kvm, 'w.bin'));
		const { exitCode, stderr, roms } = await install(rom('v.bin', VBIOS), rom('w.bin', OTHER));
		expect(exitCode).toBe(2);
		expect(stderr).toContain('a directory or a device');
		expect(roms).toMatchObject([{ name: 'v.bin', state: 'installed' }]);
	});

	it('over a link that leads in a circle', async () => {
		symlinkSync('v.bin', join(kvm, 'v.bin'));
		const { exitCode, stderr } = await install(rom('v.bin', VBIOS));
		expect(exitCode).toBe(2);
		expect(stderr).toContain('too many symbolic links');
	});
});
