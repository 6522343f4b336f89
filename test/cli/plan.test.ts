import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { concat } from '../../src/bytes/concat.js';
import { usualLoaders } from '../../src/host/boot-loader.js';
import { type Host, TARGET_IDS } from '../../src/host/host.js';
import { commandLinePlace, HOST_NAMES } from '../../src/host/host-names.js';
import { HOST_IDS, HOSTS } from '../../src/host/hosts.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { fixRomSums } from '../../src/option-rom/edit/fix-sum.js';
import { joinRoms } from '../../src/option-rom/edit/join.js';
import { buildIgdRom } from '../../src/vm/igd-rom.js';
import { legacyImage } from '../graphics/builders.js';
import { AMD_GOP, IGD_HELPER, INTEL_GOP } from '../support/bios.js';
import { corpusFile, putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { hostHelper, ownHelper } from '../support/passthrough.js';
import { syntheticVbios, syntheticVbt, syntheticVfct } from '../support/synthetic.js';
import { type SysfsFunction, sysfs } from '../support/sysfs.js';
import { elementsOf, parseXml } from '../support/xml.js';

let folder: string;
beforeEach(() => {
	folder = temporaryFolder();
});

const put = (name: string, content: Uint8Array | string) => putFile(folder, name, content);

async function planned(...args: string[]) {
	const { stdout, stderr, exitCode } = await romtool(['plan', '--json', ...args]);
	const plans = stdout === '' ? [] : JSON.parse(stdout);
	return { plan: plans[0], plans, stderr, exitCode };
}

const codes = (of: { findings: { code: string }[] }) => of.findings.map(({ code }) => code);

const wrapped = (vendorId: number, deviceId: number, ...drivers: Uint8Array[]) =>
	buildOptionRom(
		drivers.map((data) => ({ kind: 'efi', data })),
		{ vendorId, deviceIds: [deviceId] },
	);

const amdRoms = () => [
	put('vbios_7xxx.bin', syntheticVbios({ deviceId: 0x1636 })),
	put('AMDGopDriver.rom', wrapped(0x1002, 0x1636, AMD_GOP)),
];
const intelRoms = () => [
	put('gen12_igd.rom', wrapped(0x8086, 0xa780, IGD_HELPER)),
	put('gen12_gop.rom', wrapped(0x8086, 0xa780, INTEL_GOP)),
];

/** A card's ROM, as far as it matters here: a driver that OVMF starts. */
const cardRom = () =>
	wrapped(0x10de, 0x1c60, new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi'))));

const AMD = ['--for', '1002:1636', '--at', '34:00.0'];
const INTEL = ['--for', '8086:a780', '--at', '0000:00:02.0'];

describe('romtool plan for a virtual function', () => {
	const intel = { id: [0x8086, 0x46d4], classCode: 0x030000 } as const;
	const host: readonly SysfsFunction[] = [
		{ address: '0000:00:00.0', id: [0x8086, 0x461c], classCode: 0x060000 },
		{ ...intel, address: '0000:00:02.0', driver: 'i915', group: 1, virtualFunctions: [2, 7] },
		{ ...intel, address: '0000:00:02.1', driver: 'i915', group: 20, physfn: '0000:00:02.0' },
		{ ...intel, address: '0000:00:02.2', driver: 'i915', group: 21, physfn: '0000:00:02.0' },
		{ address: '0000:00:1f.3', id: [0x8086, 0x54c8], classCode: 0x040300, group: 3 },
	];
	const lines = ['bios: ovmf', 'cpu: host', 'hostpci0: 0000:00:02.1,pcie=1', 'machine: q35', 'vga: std'];

	it.each([
		['of this host', () => ['--sysfs', sysfs(host), '--at', '00:02.1']],
		[
			'of a host whose links nobody has',
			() => ['--sysfs', sysfs(host.map(({ physfn: _, ...one }) => one)), '--at', '00:02.1'],
		],
		['of another host', () => ['--for', '8086:46d4', '--at', '00:02.1']],
	])('leaves the physical one to its driver: %s', async (_, args) => {
		const { plan, exitCode } = await planned(...args());
		expect(exitCode).toBe(0);
		expect(plan.kind).toBe('virtual-function');
		expect(plan.conf).toEqual(lines);
		expect(plan.host.files).toEqual([]);
		expect(JSON.stringify(plan.host)).not.toMatch(/i915|xe\b|8086/);
		expect(codes(plan)).toEqual(['vf-host-driver', 'vf-no-picture']);
		expect(plan.libvirt).not.toMatch(/<rom|<video|qemu:/);
		expect(plan.qemuOptions.join(' ')).not.toMatch(/romfile|x-igd|vga none/);
	});

	it('warns of a ROM for one, and does not use it', async () => {
		const { plan, exitCode } = await planned('--for', '8086:46d4', '--at', '00:02.1', ...intelRoms());
		expect(exitCode).toBe(0);
		expect(plan.conf).toEqual(lines);
		expect(plan.roms.map((rom: { findings: { code: string }[] }) => rom.findings[0]?.code)).toEqual([
			'vf-romfile',
			'vf-romfile',
		]);
	});

	it('errs where the physical function is with vfio-pci, or in one group with it', async () => {
		const bound = host.map((one) =>
			one.virtualFunctions === undefined ? one : { ...one, driver: 'vfio-pci', group: 20 },
		);
		const { plan, exitCode } = await planned('--sysfs', sysfs(bound), '--at', '00:02.1');
		expect(exitCode).toBe(1);
		expect(codes(plan).slice(0, 2)).toEqual(['vf-pf-bound', 'vf-group-shared']);
	});

	it('has one choose between the GPU and its parts, and says what is lost with the whole', async () => {
		const root = sysfs(host);
		for (const args of [[], ['--for', '8086:46d4']]) {
			const { stderr, exitCode } = await planned('--sysfs', root, ...args);
			expect(exitCode).toBe(2);
			expect(stderr).toMatch(/0000:00:02\.0 has virtual functions.*0000:00:02\.1.*0000:00:02\.2/);
		}
		const { plan } = await planned('--sysfs', root, '--at', '00:02.0');
		expect(plan.kind).toBe('intel-igpu');
		expect(codes(plan)).toContain('pf-with-vfs');
		expect(codes(plan)).not.toContain('ids-shared');
	});

	it.each([
		['AMD, which keeps its own driver', [0x1002, 0x7461], [0x1002, 0x7462], 'gim', ['vf-host-driver', 'vf-no-picture']],
		[
			'NVIDIA, which needs a type',
			[0x10de, 0x2231],
			[0x10de, 0x2231],
			'nvidia',
			['vf-vgpu-type', 'vf-host-driver', 'vf-no-picture'],
		],
	] as const)('of %s', async (_, physical, virtual, driver, expected) => {
		const root = sysfs([
			{ address: '0000:07:00.0', id: physical, classCode: 0x030000, driver, group: 1, virtualFunctions: [1, 12] },
			{ address: '0000:07:02.0', id: virtual, classCode: 0x030000, group: 2, physfn: '0000:07:00.0' },
		]);
		const { plan } = await planned('--sysfs', root, '--at', '07:02.0');
		expect(plan.hostpci).toEqual(['hostpci0: 0000:07:02.0,pcie=1']);
		expect(codes(plan)).toEqual(expected);
		expect(plan.host.files).toEqual([]);
	});
});

describe('romtool plan for an AMD APU', () => {
	it("gives the guide's lines", async () => {
		const { plan, exitCode } = await planned(...AMD, ...amdRoms());
		expect(exitCode).toBe(0);
		expect(plan.conf).toEqual([
			"args: -cpu 'host,-hypervisor,kvm=off'",
			'bios: ovmf',
			'cpu: host',
			'hostpci0: 0000:34:00.0,pcie=1,romfile=vbios_7xxx.bin',
			'hostpci1: 0000:34:00.1,pcie=1,romfile=AMDGopDriver.rom',
			'machine: q35',
			'vga: none',
		]);
		expect(plan).toMatchObject({
			device: {
				address: '0000:34:00.0',
				vendorId: '0x1002',
				deviceId: '0x1636',
				deviceName: expect.stringContaining('Renoir'),
			},
			kind: 'amd-apu',
			hostpci: plan.conf.slice(3, 5),
			args: "-cpu 'host,-hypervisor,kvm=off'",
			machine: 'q35',
			bios: 'ovmf',
			vga: 'none',
			roms: [
				{ name: 'vbios_7xxx.bin', role: 'amd-vbios', function: '0000:34:00.0', fit: true },
				{ name: 'AMDGopDriver.rom', role: 'amd-gop', function: '0000:34:00.1', fit: true },
			],
		});
		expect(plan.roms.flatMap(codes)).not.toContain('legacy-only-no-picture');
		expect(codes(plan)).toEqual(['audio-assumed', 'hypervisor-hidden', 'amd-reset', 'console-dark']);
	});

	it('tells the host what to do', async () => {
		const { plan } = await planned(...AMD, ...amdRoms());
		expect(plan.host).toEqual({
			system: 'proxmox',
			romFolder: '/usr/share/kvm',
			modulesFile: '/etc/modules',
			bootLoaders: ['proxmox-boot-tool', 'grub'],
			kernelCommandLine: ['iommu=pt'],
			modules: ['vfio', 'vfio_iommu_type1', 'vfio_pci'],
			files: [
				{
					path: '/etc/modprobe.d/vfio.conf',
					content:
						'options vfio-pci ids=1002:1636\nsoftdep radeon pre: vfio-pci\nsoftdep amdgpu pre: vfio-pci\nsoftdep snd_hda_intel pre: vfio-pci\n',
				},
			],
			commands: ['update-initramfs -u -k all', expect.stringContaining('update-grub'), 'reboot'],
		});
	});

	it('hides nothing from a Linux guest, whose driver fails then, and as before from any other', async () => {
		const { plan: any } = await planned(...AMD, ...amdRoms());
		const { plan: windows } = await planned(...AMD, '--guest', 'windows', ...amdRoms());
		const { plan: linux } = await planned(...AMD, '--guest', 'linux', ...amdRoms());
		expect(windows.conf).toEqual(any.conf);
		expect(linux.conf).toEqual(any.conf.filter((line: string) => !line.startsWith('args')));
		expect(linux).not.toHaveProperty('args');
		expect(linux.libvirt).toContain("<cpu mode='host-passthrough'/>");
		expect(linux.libvirt).not.toMatch(/hypervisor|hidden/);
		expect(linux.qemuOptions).toContain('-cpu host');
		expect(codes(linux)).toEqual(['audio-assumed', 'amd-reset', 'console-dark']);
		const fixOf = ({ findings }: typeof any, code: string) =>
			findings.find((one: { code: string }) => one.code === code).fix;
		expect(fixOf(any, 'hypervisor-hidden')).toContain('--guest linux');
		expect(fixOf(windows, 'hypervisor-hidden')).toBeUndefined();
		expect(fixOf(any, 'amd-reset')).toMatch(/RadeonResetBugFix.*0000:34:00\.0\/remove.*rescan/);
		expect(fixOf(linux, 'amd-reset')).not.toContain('Windows');
	});

	it('hides from the guest of libvirt what it is, too', async () => {
		const { plan } = await planned(...AMD, ...amdRoms());
		const domain = parseXml(plan.libvirt);
		expect(elementsOf(domain, 'hidden')[0]?.attributes).toEqual({ state: 'on' });
		expect(elementsOf(domain, 'feature')[0]?.attributes).toEqual({ policy: 'disable', name: 'hypervisor' });
		expect(elementsOf(domain, 'rom').map(({ attributes }) => attributes)).toEqual([
			{ bar: 'on', file: '/usr/share/kvm/vbios_7xxx.bin' },
			{ bar: 'on', file: '/usr/share/kvm/AMDGopDriver.rom' },
		]);
		expect(elementsOf(domain, 'address').map(({ attributes }) => attributes)).toEqual([
			{ domain: '0x0000', bus: '0x34', slot: '0x00', function: '0x0' },
			{ domain: '0x0000', bus: '0x34', slot: '0x00', function: '0x1' },
		]);
		expect(domain.attributes).not.toHaveProperty('xmlns:qemu');
	});

	it('names what is missing and where it comes from, and prints no line that lacks it', async () => {
		const { plan, exitCode } = await planned('--for', '1002:1636', '--sysfs', folder);
		expect(exitCode).toBe(1);
		expect(plan).toMatchObject({ hostpci: [], conf: [], libvirt: '', qemuOptions: [] });
		expect(plan).not.toHaveProperty('args');
		expect(plan.findings[0]).toMatchObject({
			severity: 'error',
			values: { id: '1002:1636' },
			fix: expect.stringContaining('romtool vfct'),
		});
		expect(codes(plan)).toEqual([
			'vbios-missing',
			'gop-missing',
			'audio-assumed',
			'bus-unknown',
			'hypervisor-hidden',
			'amd-reset',
			'console-dark',
		]);
	});

	it('puts a ROM that has both on the GPU alone', async () => {
		const both = joinRoms([syntheticVbios({ deviceId: 0x1636 }), wrapped(0x1002, 0x1636, AMD_GOP)]).bytes;
		const { plan } = await planned(...AMD, put('both.rom', both));
		expect(plan.hostpci).toEqual(['hostpci0: 0000:34:00.0,pcie=1,romfile=both.rom', 'hostpci1: 0000:34:00.1,pcie=1']);
		expect(plan.roms).toMatchObject([{ role: 'card-rom', function: '0000:34:00.0', fit: true }]);
	});

	it("does not use another chip's VBIOS, nor a damaged one", async () => {
		const other = put('other.bin', syntheticVbios({ deviceId: 0x1681, version: '032.017.000.055.000000' }));
		const damaged = put('cut.bin', syntheticVbios({ deviceId: 0x1636 }).subarray(0, 1500));
		const { plan, exitCode } = await planned(...AMD, other, damaged);
		expect(exitCode).toBe(1);
		expect(plan.hostpci).toEqual([]);
		expect(plan.roms).toMatchObject([
			{
				role: 'amd-vbios',
				fit: false,
				findings: expect.arrayContaining([expect.objectContaining({ code: 'vbios-other-family' })]),
			},
			{ role: 'amd-vbios', fit: false },
		]);
		for (const rom of plan.roms) expect(rom).not.toHaveProperty('function');
	});

	it('has a driver of another maker built for devices of that maker, and reads the card at its own address', async () => {
		const card = ['--for', '10de:2489', '--at', '01:00.0'];
		const { plan } = await planned(...card, put('AMDGopDriver.efi', AMD_GOP), put('vbios.bin', syntheticVbios()));
		const fixes = plan.roms.map(({ findings }: { findings: { code: string; fix?: string }[] }) =>
			Object.fromEntries(findings.map(({ code, fix }) => [code, fix])),
		);
		expect(fixes[0]['not-a-rom']).toMatch(/: romtool build --id 1002:DEVICE \S+AMDGopDriver\.efi$/);
		expect(fixes[1]['vbios-other-vendor']).toBe('Use the VBIOS of 10de:2489 itself: sudo romtool dump 0000:01:00.0');
	});

	it('says which of two files it uses', async () => {
		const [vbios = '', gop = ''] = amdRoms();
		const { plan, exitCode } = await planned(
			...AMD,
			vbios,
			gop,
			put('second.bin', syntheticVbios({ deviceId: 0x1638 })),
		);
		expect(exitCode).toBe(0);
		expect(plan.hostpci[0]).toContain('vbios_7xxx.bin');
		expect(codes(plan.roms[2])).toContain('rom-not-used');
	});

	it("takes the device's own VBIOS before a sibling's, whatever their order", async () => {
		const sibling = put('a.bin', syntheticVbios({ deviceId: 0x1638 }));
		const { plan } = await planned(...AMD, sibling, put('b.bin', syntheticVbios({ deviceId: 0x1636 })));
		expect(plan.hostpci[0]).toContain('romfile=b.bin');
		const { plan: alone, exitCode } = await planned(...AMD, sibling);
		expect([alone.hostpci[0], exitCode]).toEqual(['hostpci0: 0000:34:00.0,pcie=1,romfile=a.bin', 0]);
		expect(codes(alone.roms[0])).toContain('vbios-sibling');
	});

	it('takes from a folder what is for the device, and says nothing of the rest', async () => {
		amdRoms();
		intelRoms();
		put('notes.txt', 'buy milk');
		const { plan, exitCode } = await planned(...AMD, folder);
		expect(exitCode).toBe(0);
		expect(plan.roms.map(({ name }: { name: string }) => name)).toEqual(['AMDGopDriver.rom', 'vbios_7xxx.bin']);
		expect(plan.hostpci[0]).toContain('vbios_7xxx.bin');
		mkdirSync(join(folder, 'empty'));
		expect(await planned(...AMD, join(folder, 'empty'))).toMatchObject({
			exitCode: 2,
			stderr: expect.stringContaining('no files in'),
		});
	});

	it('does not let one file take the place of the other', async () => {
		mkdirSync(join(folder, 'gop'));
		const vbios = put('rom.bin', syntheticVbios({ deviceId: 0x1636 }));
		const { plan, exitCode } = await planned(...AMD, put('gop/rom.bin', wrapped(0x1002, 0x1636, AMD_GOP)), vbios);
		expect(exitCode).toBe(1);
		expect(plan.roms).toMatchObject([{ function: '0000:34:00.1' }, { function: '0000:34:00.0', fit: false }]);
		expect(codes(plan.roms[1])).toContain('rom-same-name');
	});

	it('renames in the lines what Proxmox cannot take', async () => {
		const { plan, exitCode } = await planned(...AMD, put('my,vbios.bin', syntheticVbios({ deviceId: 0x1636 })));
		expect(exitCode).toBe(1);
		expect(plan.hostpci[0]).toBe('hostpci0: 0000:34:00.0,pcie=1,romfile=my_vbios.bin');
		expect(codes(plan.roms[0])).toContain('proxmox-romfile-name');
	});

	it.each<[string, string, () => Uint8Array, RegExp]>([
		[
			'a driver without headers',
			'AMDGopDriver.efi',
			() => AMD_GOP,
			/romtool build --id 1002:1636 .*AMDGopDriver\.efi$/,
		],
		['a VFCT table', 'VFCT', () => syntheticVfct(), /romtool vfct .*VFCT$/],
		['a VBT', 'vbt.bin', () => syntheticVbt(), /QEMU passes the host's OpRegion/],
		[
			'a BIOS update',
			'BIOS.zip',
			() => Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0),
			/romtool extract .*BIOS\.zip --for 1002:1636 --rom$/,
		],
		['an Intel GOP ROM', 'gop.rom', () => wrapped(0x8086, 0xa780, INTEL_GOP), /romtool inspect .*gop\.rom$/],
	])('says what to do with %s', async (_, name, bytes, fix) => {
		const { plan, exitCode } = await planned(...AMD, put(name, bytes()));
		expect(exitCode).toBe(1);
		expect(plan.roms[0]).not.toHaveProperty('role');
		const [first, ...others] = plan.roms[0].findings;
		expect(first.code).toBe('rom-without-place');
		// What is not a ROM has a finding of its own, with the fix.
		const said = first.values.case === 'not-a-rom' ? others[0] : first;
		expect(said).toMatchObject({ severity: 'error', fix: expect.stringMatching(fix) });
	});

	it('names the IDs that a ROM was meant to have in what builds it again, whatever GPU is asked for', async () => {
		const rom = put('slip.rom', wrapped(0x03ea, 0x0664, AMD_GOP));
		const { plan } = await planned('--for', '1002:73bf', '--at', '05:00.0', rom);
		expect(plan.roms[0].findings).toContainEqual(
			expect.objectContaining({
				code: 'gop-on-audio-function',
				values: expect.objectContaining({ file: rom, id: '1002:1636' }),
			}),
		);
	});
});

describe('romtool plan for an Intel iGPU', () => {
	it("gives the guide's lines, for the QEMU of its time", async () => {
		const { plan, exitCode } = await planned(...INTEL, '--qemu', '8.0.2', ...intelRoms());
		expect(exitCode).toBe(0);
		expect(plan.conf).toEqual([
			'args: -set device.hostpci0.x-igd-gms=0x2',
			'bios: ovmf',
			'cpu: host',
			'hostpci0: 0000:00:02.0,legacy-igd=1,romfile=gen12_igd.rom',
			'hostpci1: 0000:00:1f.3,romfile=gen12_gop.rom',
			'machine: pc',
			'vga: none',
		]);
		expect(plan).toMatchObject({
			...{ kind: 'intel-igpu', qemu: '8.0', minimumMemory: 4096 },
			host: { kernelCommandLine: ['intel_iommu=on', 'iommu=pt'] },
			roms: [
				{ role: 'intel-igd', function: '0000:00:02.0', fit: true },
				{ role: 'intel-gop', function: '0000:00:1f.3', fit: true },
			],
		});
		expect(plan.roms.flatMap(codes)).not.toContain('igd-needs-gop');
	});

	it.each<[string, string | undefined, string | undefined, number]>([
		['no version', undefined, '-set device.hostpci0.x-igd-lpc=on', 0],
		['11.1', '11.1', '-set device.hostpci0.x-igd-lpc=on', 0],
		['10.1', '10.1', '-set device.hostpci0.x-igd-lpc=on', 0],
		['10.0', '10.0.2', undefined, 0],
		['9.2', '9.2', '-set device.hostpci0.x-igd-opregion=on', 1],
		['9.1', '9.1', '-set device.hostpci0.x-igd-gms=0x2', 0],
	])('minds the QEMU: %s', async (_, qemu, args, expected) => {
		const { plan, exitCode } = await planned(...INTEL, ...(qemu === undefined ? [] : ['--qemu', qemu]), ...intelRoms());
		expect([plan.args, exitCode]).toEqual([args, expected]);
	});

	it('puts a 2-in-1 on the iGPU alone', async () => {
		const { plan, exitCode } = await planned(...INTEL, put('igd.rom', wrapped(0x8086, 0xa780, IGD_HELPER, INTEL_GOP)));
		expect(exitCode).toBe(0);
		expect(plan.hostpci).toEqual(['hostpci0: 0000:00:02.0,legacy-igd=1,romfile=igd.rom']);
		expect(plan.roms).toMatchObject([{ role: 'intel-2-in-1' }]);
	});

	it('names the helper that nobody gave', async () => {
		const { plan, exitCode } = await planned('--for', '8086:a780', '--sysfs', folder, intelRoms()[1] as string);
		expect([exitCode, plan.hostpci]).toEqual([1, []]);
		expect(codes(plan)).toEqual(['helper-missing', 'qemu-assumed', 'igd-no-disable-vga', 'audio-assumed']);
		const [missing] = plan.findings;
		const build = `romtool build --igd-helper --for 8086:a780 ${intelRoms()[1]} -o igd.rom`;
		expect(missing.fix.split('\n')).toEqual([
			`Build one ROM with romtool's helper and this driver: ${build}`,
			'Then: romtool plan igd.rom --for 8086:a780',
		]);
	});

	it('names the command that makes both ROMs where none is given', async () => {
		const { plan } = await planned('--for', '8086:a780', '--at', '00:02.0', '--mode', 'legacy');
		const missing = plan.findings.find(({ code }: { code: string }) => code === 'helper-missing');
		expect(missing.fix).toContain('romtool extract BIOS --for 8086:a780 --rom\n');
		expect(missing.fix).toMatch(/romtool build --igd-helper --for 8086:a780 -o igd\.rom$/);
	});

	it.each(['7.2', '9.1', '9.2', '10.0', '10.1', '11.0'])(
		"puts romtool's helper and a GOP driver on the iGPU alone, and has nothing against them: QEMU %s",
		async (qemu) => {
			const rom = put('igd_8086_a780.rom', buildIgdRom({ gop: INTEL_GOP }));
			const { plan } = await planned(...INTEL, '--qemu', qemu, '--mode', 'legacy', rom);
			expect(plan.roms).toMatchObject([{ role: 'intel-2-in-1', fit: true }]);
			expect(codes(plan.roms[0]).filter((code: string) => code.startsWith('helper-'))).toEqual([]);
			const lines = ['hostpci0: 0000:00:02.0,legacy-igd=1,romfile=igd_8086_a780.rom'];
			expect(plan.hostpci).toEqual(lines);
		},
	);

	it("tells of Meteor Lake that romtool's helper gives it the OpRegion alone", async () => {
		const rom = put('igd.rom', buildIgdRom());
		const { plan } = await planned('--for', '8086:7d55', '--at', '00:02.0', '--qemu', '10.1', '--mode', 'q35', rom);
		expect(plan.hostpci).toEqual(['hostpci0: 0000:00:02.0,romfile=igd.rom']);
		expect(codes(plan.roms[0])).toContain('helper-opregion-only');
	});

	it('names the command that builds the helper for q35', async () => {
		const { plan } = await planned(...INTEL, '--qemu', '10.1', '--mode', 'q35');
		const missing = plan.findings.find(({ code }: { code: string }) => code === 'opregion-unset');
		expect(missing.fix).toContain('romtool build --igd-helper --for 8086:a780 -o igd.rom\n');
	});

	it('has no use for a legacy VBIOS', async () => {
		const vbios = legacyImage(0x8086, 0xa780);
		vbios.set(new TextEncoder().encode('IBM VGA'), 0x1e);
		const { plan } = await planned(...INTEL, put('vbios.bin', fixRomSums(vbios).bytes));
		expect(plan.roms[0].findings[0]).toMatchObject({
			code: 'rom-without-place',
			values: { case: 'legacy-vbios', id: '8086:a780', kind: 'intel-igpu' },
		});
	});

	it('wants the iGPU itself', async () => {
		const { plan, exitCode } = await planned('--for', '8086:a780', '--at', '00:03.0', ...intelRoms());
		expect(exitCode).toBe(1);
		expect(plan.findings[0].code).toBe('igd-address');
	});

	it('places it at 00:02.0 for libvirt and overrides what QEMU does not do by itself', async () => {
		const { plan } = await planned(...INTEL, '--qemu', '10.1', ...intelRoms());
		const domain = parseXml(plan.libvirt);
		const [igpu, audio] = elementsOf(domain, 'hostdev');
		expect(igpu?.children.map(({ name, attributes }) => [name, attributes])).toEqual([
			['source', {}],
			['alias', { name: 'ua-igd' }],
			['rom', { bar: 'on', file: '/usr/share/kvm/gen12_igd.rom' }],
			['address', { type: 'pci', domain: '0x0000', bus: '0x00', slot: '0x02', function: '0x0' }],
		]);
		expect(audio?.children.map(({ name }) => name)).toEqual(['source', 'rom']);
		expect(elementsOf(domain, 'qemu:device')[0]?.attributes).toEqual({ alias: 'ua-igd' });
		expect(elementsOf(domain, 'qemu:property')[0]?.attributes).toEqual({
			name: 'x-igd-lpc',
			type: 'bool',
			value: 'true',
		});
		expect(domain.attributes['xmlns:qemu']).toBe('http://libvirt.org/schemas/domain/qemu/1.0');
		expect(elementsOf(domain, 'type')[0]?.attributes).toEqual({ arch: 'x86_64', machine: 'pc' });
		const { plan: older } = await planned(...INTEL, '--qemu', '8.0', ...intelRoms());
		expect(elementsOf(parseXml(older.libvirt), 'qemu:property')[0]?.attributes).toEqual({
			...{ name: 'x-igd-gms', type: 'unsigned', value: '2' },
		});
	});

	it('says the same to QEMU itself', async () => {
		const { plan } = await planned(...INTEL, '--qemu', '10.1', ...intelRoms());
		expect(plan.qemuOptions).toEqual([
			'-machine pc',
			'-accel kvm',
			'-cpu host',
			'-m 4096',
			'-vga none',
			'-device vfio-pci,host=0000:00:02.0,id=hostpci0,bus=pci.0,addr=0x2,x-igd-lpc=on,romfile=/usr/share/kvm/gen12_igd.rom',
			'-device vfio-pci,host=0000:00:1f.3,id=hostpci1,bus=pci.0,romfile=/usr/share/kvm/gen12_gop.rom',
			'-nographic',
		]);
	});
});

describe('romtool plan in a mode for an Intel iGPU', () => {
	it('says which, and of each other why not', async () => {
		const { stdout } = await romtool(['plan', ...INTEL, '--qemu', '9.2', '--mode', 'legacy']);
		const lines = stdout.split('\n');
		const at = lines.findIndex((line) => line.startsWith('Mode: legacy'));
		const others = lines.slice(at + 1).filter((line) => /^ {2}\S/.test(line));
		expect(others.slice(0, 2)).toEqual([
			expect.stringMatching(/^ {2}q35 requires QEMU 10\.0 for 8086:a780/),
			expect.stringMatching(/^ {2}headless is possible/),
		]);
	});

	it('puts the helper alone at 00:02.0 of q35', async () => {
		const { plan, exitCode } = await planned(...INTEL, '--qemu', '10.0', '--mode', 'q35', ...intelRoms());
		expect(exitCode).toBe(0);
		expect(plan.conf).toEqual([
			'args: -set device.hostpci0.bus=pcie.0 -set device.hostpci0.addr=02.0 -set device.hostpci0.x-igd-opregion=on',
			'bios: ovmf',
			'cpu: host',
			'hostpci0: 0000:00:02.0,romfile=gen12_igd.rom',
			'machine: q35',
			'vga: none',
		]);
		expect(plan.qemuOptions).toContain(
			'-device vfio-pci,host=0000:00:02.0,id=hostpci0,bus=pcie.0,addr=0x2,x-igd-opregion=on,romfile=/usr/share/kvm/gen12_igd.rom',
		);
		expect(elementsOf(parseXml(plan.libvirt), 'type')[0]?.attributes).toMatchObject({ machine: 'q35' });
		expect(plan.libvirt).toContain("<address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>");
		const [helper, gop] = plan.roms;
		expect([helper.function, gop.function]).toEqual(['0000:00:02.0', undefined]);
		expect(codes(gop)).toContain('mode-rom-unused');
	});

	it('takes what a release can do where no ROM is given', async () => {
		const { plan, exitCode } = await planned(...INTEL, '--qemu', '9.2');
		expect([plan.mode, exitCode]).toEqual(['headless', 0]);
		expect(plan.conf).toEqual([
			...['bios: ovmf', 'cpu: host', 'hostpci0: 0000:00:02.0,pcie=1', 'machine: q35', 'vga: std'],
		]);
		expect(plan.otherModes).toMatchObject([
			{ mode: 'legacy', possible: false, why: { code: 'mode-qemu', values: { qemu: '9.2', needed: '10.0' } } },
			{ mode: 'q35', possible: false, why: { code: 'mode-qemu' } },
			{ mode: 'seabios', possible: false, why: { code: 'mode-generation' } },
			{ mode: 'vf', possible: true, why: { code: 'mode-possible' } },
			{ mode: 'mdev', possible: false, why: { code: 'mode-generation' } },
		]);
	});

	it('has no lines for one that is not possible, and no modes for other GPUs', async () => {
		const { plan, exitCode } = await planned('--for', '8086:0412', '--at', '00:02.0', '--mode', 'q35');
		expect([plan.conf, exitCode]).toEqual([[], 1]);
		expect(plan.findings[0]).toMatchObject({ code: 'mode-generation', severity: 'error' });
		const refused = await romtool(['plan', '--for', '10de:1c60', '--at', '01:00.0', '--mode', 'q35']);
		expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('--mode is for an Intel iGPU')]);
	});
});

describe('romtool plan for a card', () => {
	const CARD = ['--for', '10de:1c60', '--at', '01:00'];

	it('passes the card as a whole, which brings its own ROM', async () => {
		const { plan, exitCode } = await planned(...CARD);
		expect(exitCode).toBe(0);
		expect(plan).toMatchObject({
			kind: 'nvidia-card',
			hostpci: ['hostpci0: 0000:01:00,pcie=1'],
			machine: 'q35',
			roms: [],
		});
		expect(plan).not.toHaveProperty('args');
		expect(plan.host.files[0].content).toContain('softdep nouveau pre: vfio-pci');
	});

	it('gives a ROM to its first function', async () => {
		const { plan, exitCode } = await planned(...CARD, put('card.rom', cardRom()));
		expect(exitCode).toBe(0);
		expect(plan.hostpci).toEqual(['hostpci0: 0000:01:00,pcie=1,romfile=card.rom']);
		expect(plan.roms).toMatchObject([{ role: 'card-rom', function: '0000:01:00.0', fit: true }]);
		expect(elementsOf(parseXml(plan.libvirt), 'hostdev').map((one) => elementsOf(one, 'rom').length)).toEqual([1, 0]);
		expect(plan.qemuOptions.filter((line: string) => line.startsWith('-device'))).toEqual([
			'-device pcie-root-port,id=port0,chassis=1',
			'-device vfio-pci,host=0000:01:00.0,id=hostpci0,bus=port0,addr=0x0.0,multifunction=on,romfile=/usr/share/kvm/card.rom',
			'-device vfio-pci,host=0000:01:00.1,id=hostpci1,bus=port0,addr=0x0.1',
		]);
	});

	it("has NVIDIA's header cut off first", async () => {
		const header = new Uint8Array(0x400);
		header.set(new TextEncoder().encode('NVGI'));
		const { plan, exitCode } = await planned(...CARD, put('nvgi.rom', concat([header, cardRom()])));
		expect(exitCode).toBe(1);
		expect(plan.hostpci).toEqual(['hostpci0: 0000:01:00,pcie=1']);
		expect(plan.roms).toMatchObject([{ role: 'card-rom', fit: false }]);
		expect(plan.roms[0].findings[0].fix).toContain('romtool edit trim');
	});

	it('warns of a ROM without a driver for OVMF', async () => {
		const { plan, exitCode } = await planned(...CARD, put('old.rom', fixRomSums(legacyImage(0x10de, 0x1c60)).bytes));
		expect(exitCode).toBe(0);
		expect(codes(plan.roms[0])).toContain('card-rom-no-picture');
	});

	it('gives an AMD card whose ROM has no driver a GOP ROM as an APU gets it', async () => {
		const vbios = put('vbios.bin', syntheticVbios({ deviceId: 0x687f, version: '016.001.000.030.000000' }));
		const { plan } = await planned(
			'--for',
			'1002:687f',
			'--at',
			'03:00.0',
			vbios,
			put('gop.rom', wrapped(0x1002, 0x687f, AMD_GOP)),
		);
		const { plan: alone } = await planned('--for', '1002:687f', '--at', '03:00.0', vbios);
		expect(alone.hostpci).toEqual(['hostpci0: 0000:03:00,pcie=1,romfile=vbios.bin']);
		expect(codes(alone.roms[0])).toContain('card-rom-no-picture');
		expect(plan.roms.flatMap(codes)).not.toContain('card-rom-no-picture');
		expect(plan).toMatchObject({
			kind: 'amd-card',
			hostpci: ['hostpci0: 0000:03:00.0,pcie=1,romfile=vbios.bin', 'hostpci1: 0000:03:00.1,pcie=1,romfile=gop.rom'],
		});
	});

	it('takes no card of Intel for its iGPU', async () => {
		const { plan } = await planned('--for', '8086:56a0', '--at', '03:00.0');
		expect(plan).toMatchObject({ kind: 'intel-card', hostpci: ['hostpci0: 0000:03:00.0,pcie=1'], machine: 'q35' });
		const { plan: onBus } = await planned('--for', '8086:64a0', '--at', '03:00.0');
		expect(onBus.kind).toBe('intel-card');
	});
});

describe('romtool plan on the host', () => {
	const BRIDGE: SysfsFunction = { address: '0000:00:00.0', id: [0x8086, 0x4660], classCode: 0x060000, group: 0 };
	const IGPU: SysfsFunction = {
		...{ address: '0000:00:02.0', id: [0x8086, 0xa780], classCode: 0x030000 },
		...{ driver: 'i915', group: 1, bootVga: true },
	};
	const board = (group: number): SysfsFunction[] => [
		{ address: '0000:00:1f.0', id: [0x8086, 0x7a06], classCode: 0x060100, group },
		{ address: '0000:00:1f.3', id: [0x8086, 0x7ad0], classCode: 0x040300, driver: 'sof-audio-pci-intel-tgl', group },
		{ address: '0000:00:1f.4', id: [0x8086, 0x7aa3], classCode: 0x0c0500, driver: 'i801_smbus', group },
	];
	const card = (bus: string, group?: number): SysfsFunction[] => [
		{
			address: `0000:${bus}:00.0`,
			id: [0x10de, 0x1c60],
			classCode: 0x030000,
			driver: 'nouveau',
			...(group && { group }),
		},
		{ address: `0000:${bus}:00.1`, id: [0x10de, 0x10f1], classCode: 0x040300, ...(group && { group }) },
		{ address: `0000:${bus}:00.2`, id: [0x10de, 0x1ad6], classCode: 0x0c0330, ...(group && { group }) },
	];

	it('finds the only GPU, its audio, IDs and drivers', async () => {
		const { plan, exitCode } = await planned(
			'--sysfs',
			sysfs([BRIDGE, IGPU, ...board(9)]),
			'--qemu',
			'10.1',
			...intelRoms(),
		);
		expect(exitCode).toBe(0);
		expect(plan.hostpci).toEqual([
			'hostpci0: 0000:00:02.0,legacy-igd=1,romfile=gen12_igd.rom',
			'hostpci1: 0000:00:1f.3,romfile=gen12_gop.rom',
		]);
		const lines = plan.host.files[0].content.split('\n');
		expect(lines[0]).toBe('options vfio-pci ids=8086:a780,8086:7ad0');
		expect(lines).toContain('softdep snd_sof_pci_intel_tgl pre: vfio-pci');
		const shared = plan.findings.find(({ code }: { code: string }) => code === 'iommu-group-shared');
		expect(shared).toMatchObject({
			severity: 'note',
			// The bridge stays with the host.
			values: { groups: [9], others: ['0000:00:1f.4 8086:7aa3'] },
			fix: expect.stringMatching(/romtool edit join \S+\/gen12_igd\.rom \S+\/gen12_gop\.rom -o /),
		});
	});

	it('passes all that a card has', async () => {
		const root = sysfs([BRIDGE, ...card('01', 12)]);
		const { plan, exitCode } = await planned('--sysfs', root);
		expect(exitCode).toBe(0);
		expect(plan.hostpci).toEqual(['hostpci0: 0000:01:00,pcie=1']);
		expect(plan.host.files[0].content).toContain('ids=10de:1c60,10de:10f1,10de:1ad6\n');
		expect(elementsOf(parseXml(plan.libvirt), 'hostdev')).toHaveLength(3);
		expect(codes(plan)).toEqual(['card-rom-missing', 'host-console-lost', 'console-dark']);
	});

	it("gives an APU's ROMs to the GPU and to its own audio, not to the board's in the same slot", async () => {
		const apu: SysfsFunction[] = [
			{ address: '0000:00:00.0', id: [0x1022, 0x1630], classCode: 0x060000 },
			{ address: '0000:05:00.0', id: [0x1002, 0x1636], classCode: 0x030000, driver: 'amdgpu', group: 3 },
			{ address: '0000:05:00.1', id: [0x1002, 0x1637], classCode: 0x040300, driver: 'vfio-pci', group: 4 },
			{ address: '0000:05:00.6', id: [0x1022, 0x15e3], classCode: 0x040300, driver: 'snd_hda_intel', group: 5 },
		];
		const { plan, exitCode } = await planned('--sysfs', sysfs(apu), ...amdRoms());
		expect(exitCode).toBe(0);
		expect(plan.hostpci).toEqual([
			'hostpci0: 0000:05:00.0,pcie=1,romfile=vbios_7xxx.bin',
			'hostpci1: 0000:05:00.1,pcie=1,romfile=AMDGopDriver.rom',
		]);
		expect(plan.host.files[0].content).toContain('ids=1002:1636,1002:1637\n');
		expect(plan.host.files[0].content).not.toContain('softdep vfio-pci');
		expect(codes(plan)).toEqual(['host-console-lost', 'hypervisor-hidden', 'amd-reset', 'console-dark']);
	});

	it("passes an Intel card's audio, which has a bus of its own", async () => {
		const arc: SysfsFunction[] = [
			BRIDGE,
			{ address: '0000:03:00.0', id: [0x8086, 0x56a0], classCode: 0x030000, group: 20, rom: new Uint8Array(1) },
			{ address: '0000:04:00.0', id: [0x8086, 0x4f90], classCode: 0x040300, group: 21 },
		];
		const { plan } = await planned('--sysfs', sysfs(arc));
		expect(plan).toMatchObject({
			kind: 'intel-card',
			hostpci: ['hostpci0: 0000:03:00.0,pcie=1', 'hostpci1: 0000:04:00.0,pcie=1'],
		});
	});

	it('has no use for words in the names of drivers that modprobe would read', async () => {
		const odd = card('01', 12).map((one) => ({ ...one, driver: 'x pre: y' }));
		const { plan } = await planned('--sysfs', sysfs(odd));
		expect(plan.host.files[0].content).not.toContain('x pre');
	});

	it.each<[string, SysfsFunction[], string[], string, number]>([
		['the IOMMU is off', card('01'), [], 'iommu-off', 1],
		[
			'a disk is in the group',
			[...card('01', 12), { address: '0000:02:00.0', id: [0x144d, 0xa808], classCode: 0x010802, group: 12 }],
			[],
			'iommu-group-shared',
			0,
		],
		['a second card has the same IDs', [...card('01', 12), ...card('02', 13)], ['--at', '02:00.0'], 'ids-shared', 0],
		["the GPU is the host's console", [IGPU], [], 'host-console-lost', 0],
		[
			'the only display of the host is none of VGA, of which nobody says that it is the primary one',
			[
				{ address: '0000:00:00.0', id: [0x8086, 0xa703], classCode: 0x060000 },
				{ address: '0000:00:02.0', id: [0x8086, 0xa780], classCode: 0x038000, driver: 'i915', group: 1 },
			],
			[],
			'host-console-lost',
			0,
		],
		['the iGPU is not the primary display', [{ ...IGPU, classCode: 0x038000 }], [], 'igd-not-primary', 0],
		[
			'the card is the primary display',
			card('01', 12).map((one) => ({ ...one, bootVga: true, rom: new Uint8Array(1) })),
			[],
			'card-rom-of-primary',
			0,
		],
	])('says when %s', async (_, functions, args, code, expected) => {
		const { plan, exitCode } = await planned('--sysfs', sysfs(functions), ...args);
		expect(codes(plan)).toContain(code);
		expect(exitCode).toBe(expected);
		const whole = await planned(
			'--sysfs',
			sysfs([BRIDGE, ...card('01', 12).map((one) => ({ ...one, bootVga: false, rom: new Uint8Array(1) }))]),
		);
		expect(codes(whole.plan)).toEqual(['console-dark']);
	});

	it('takes the address that --for leaves open from the host', async () => {
		const root = sysfs([BRIDGE, IGPU, ...card('05', 12)]);
		const { plan } = await planned('--sysfs', root, '--for', '10de:1c60');
		expect(plan.device.address).toBe('0000:05:00.0');
		const { plan: elsewhere } = await planned('--sysfs', root, '--for', '10de:2d04');
		expect(elsewhere.device.address).toBe('0000:XX:00.0');
	});

	it('looks for the GOP ROM a function to be on', async () => {
		const apu: SysfsFunction = { address: '0000:05:00.0', id: [0x1002, 0x1636], classCode: 0x030000, group: 3 };
		const { plan } = await planned('--sysfs', sysfs([apu]), ...amdRoms());
		expect(codes(plan)).toContain('audio-missing');
		expect(plan.roms[1]).not.toHaveProperty('function');
	});

	it('does not choose among several GPUs, nor one that nobody passes', async () => {
		const several = await planned('--sysfs', sysfs([BRIDGE, IGPU, ...card('01', 12)]));
		expect(several.exitCode).toBe(2);
		expect(several.stderr).toMatch(
			/several GPUs: choose one with --at; present: 0000:00:02\.0 8086:a780 .*; 0000:01:00\.0 10de:1c60/,
		);
		const bmc: SysfsFunction = { address: '0000:03:00.0', id: [0x1a03, 0x2000], classCode: 0x030000 };
		const { plan } = await planned('--sysfs', sysfs([bmc, ...card('01', 12)]));
		expect(plan.device.address).toBe('0000:01:00.0');
		expect(await planned('--sysfs', sysfs([bmc]))).toMatchObject({
			exitCode: 2,
			stderr: expect.stringContaining('no GPU to pass through'),
		});
		const twins = await planned('--sysfs', sysfs([...card('01', 1), ...card('02', 2)]), '--for', '10de:1c60');
		expect(twins).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('several GPUs 10de:1c60') });
	});
});

describe.each(HOST_IDS)('romtool plan --host %s', (host) => {
	const { romFolder, targets, modulesFile, bootLoaders, setup }: Host = HOSTS[host];
	const names = usualLoaders(bootLoaders).map(({ name }) => name);
	const args = ['plan', '--host', host, ...AMD];
	/** Of an APU, whose ID is to be kept. */
	const { commands, modules } = setup({
		kernelCommandLine: ['iommu=pt'],
		modules: ['vfio_pci'],
		taken: [{ address: '0000:34:00.0', id: { vendorId: 0x1002, deviceId: 0x1636 } }],
		drivers: [],
	});

	it.each(LANGUAGES)('tells the host what it understands, and the VM where its ROMs are: %s', async (language) => {
		const { stdout, stderr, exitCode } = await romtool([...args, '--lang', language, ...amdRoms()]);
		expect([stderr, exitCode]).toEqual(['', 0]);
		const lines = stdout.split('\n');
		const text = stdout.replaceAll(/\s+/g, ' ');
		expect(text).toContain(romFolder);
		const said = host === 'proxmox' ? '`romtool install`' : `\`romtool install --host ${host}\``;
		expect(text).toContain(said);
		expect(text.replaceAll(' ', '')).toContain(commandLinePlace(language, names).replaceAll(' ', ''));
		expect(text.includes(modulesFile)).toBe(modules.length > 0);
		const first = lines.indexOf(language === 'en' ? 'Then run:' : '然后执行：') + 1;
		expect(lines.slice(first, first + commands.length + 1)).toEqual([...commands.map((line) => `  ${line}`), '']);
		const chosen = await romtool([...args, '--target', targets[0], '--lang', language, ...amdRoms()]);
		expect(chosen.stdout).toBe(stdout);
	});

	it('has the same in JSON', async () => {
		const { plan, exitCode } = await planned(...args.slice(1), ...amdRoms());
		expect(exitCode).toBe(0);
		expect(plan.host.commands).toEqual(commands);
		expect(plan.host).toMatchObject({ system: host, romFolder, bootLoaders: names });
		expect(plan.libvirt).toContain(`file='${romFolder}/AMDGopDriver.rom'`);
		expect(plan.qemuOptions.join('\n')).toContain(`romfile=${romFolder}/AMDGopDriver.rom`);
	});

	it.each(TARGET_IDS)('has lines for %s, or says that it has not', async (target) => {
		const { stdout, stderr, exitCode } = await romtool([...args, '--target', target, ...amdRoms()]);
		if (targets.includes(target)) {
			expect([stderr, exitCode]).toEqual(['', 0]);
			return;
		}
		expect([stdout, exitCode]).toEqual(['', 2]);
		expect(stderr).toContain(`--target ${target} is not for ${HOST_NAMES.en[host]}: use ${targets[0]}`);
	});
});

describe('romtool plan as text', () => {
	it('has lines that can be copied, whatever the width', async () => {
		const { stdout, exitCode } = await romtool(['plan', ...AMD, ...amdRoms()]);
		expect(exitCode).toBe(0);
		for (const line of [
			"  args: -cpu 'host,-hypervisor,kvm=off'",
			'  hostpci0: 0000:34:00.0,pcie=1,romfile=vbios_7xxx.bin',
			'  options vfio-pci ids=1002:1636',
			'  update-initramfs -u -k all',
		]) {
			expect(stdout.split('\n')).toContain(line);
		}
		expect(stdout).toContain('Copy the ROM files to /usr/share/kvm (`romtool install`).');
		expect(stdout).toContain('an AMD VBIOS, usable, for 0000:34:00.0');
	});

	it('is for libvirt, or for QEMU itself', async () => {
		const libvirt = await romtool(['plan', ...INTEL, '--target', 'libvirt', ...intelRoms()]);
		// Nobody has named the host, and Proxmox VE is none for it.
		expect(libvirt.stdout).toContain("<rom bar='on' file='/usr/share/qemu/gen12_igd.rom'/>");
		expect(libvirt.stdout).not.toContain('hostpci');
		const qemu = await romtool(['plan', ...INTEL, '--target', 'qemu', ...intelRoms()]);
		expect(qemu.stdout).toContain('  -device vfio-pci,host=0000:00:02.0,id=hostpci0,bus=pci.0,addr=0x2,x-igd-lpc=on,');
	});

	it('is in Chinese, with the lines and the names as they are', async () => {
		const vbios = put('image 1.rom', syntheticVbios({ deviceId: 0x1636 }));
		const { stdout, stderr } = await romtool(['plan', '--lang', 'zh', ...AMD, vbios]);
		expect(stderr).toBe('');
		const text = stdout.replaceAll('\n  ', '');
		expect(text).toContain(`${vbios}  AMD VBIOS，`);
		expect(text).toContain('缺少 1002:1636 的 GOP 驱动，');
		expect(text).toContain('romtool extract BIOS --for 1002:1636 --rom');
		expect(stdout).toContain('  softdep amdgpu pre: vfio-pci\n');
		expect(stdout).toMatch(/（AMD\s+APU）/);
	});

	it('shows no control characters of a name', async () => {
		const { stdout } = await romtool(['plan', ...AMD, put('\x1b[31mred.bin', syntheticVbios({ deviceId: 0x1636 }))]);
		expect(stdout).not.toContain('\x1b');
	});
});

it('takes a ROM from standard input', async () => {
	const stdin = syntheticVbios({ deviceId: 0x1636 });
	const { stdout } = await romtool(['plan', '--json', ...AMD, '-'], { stdin });
	const [plan] = JSON.parse(stdout);
	expect(plan.hostpci[0]).toBe('hostpci0: 0000:34:00.0,pcie=1,romfile=vbios.rom');
	expect(plan.roms[0]).not.toHaveProperty('file');
});

describe('usage of romtool plan', () => {
	it.each<[string[], RegExp]>([
		[['--for', '1002'], /is not VENDOR:DEVICE/],
		[['--at', '5'], /"5" is not a PCI address/],
		[['--qemu', 'QEMU emulator'], /"QEMU emulator" is not a QEMU release/],
		[['--qemu', 'newest'], /"newest" is not a QEMU release/],
		[['--target', 'xen'], /"xen" is not one of proxmox, libvirt, qemu/],
		[[...AMD, 'missing.rom'], /cannot open missing\.rom/],
		[['--at', '34:00.0', '--sysfs', 'nowhere'], /no GPU at 0000:34:00\.0 in nowhere/],
	])('%j is refused', async (args, message) => {
		const { exitCode, stdout, stderr } = await romtool(['plan', ...args]);
		expect([exitCode, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(message);
	});
});

describe('romtool plan and the kind of the helper', () => {
	const host = () => put('host_igd.rom', hostHelper);
	const own = () => put('own_igd.rom', ownHelper);
	const bdsmOf = (roms: { name: string; findings: { code: string; severity: string }[] }[]) =>
		roms.flatMap(({ name, findings }) =>
			findings.filter(({ code }) => code.startsWith('helper-bdsm')).map(({ code, severity }) => [name, code, severity]),
		);

	it.each<[string, string, string, string[][]]>([
		['8086:a780', '8.0', 'host_igd.rom', [['own_igd.rom', 'helper-bdsm-host', 'warning']]],
		['8086:a780', '10.1', 'own_igd.rom', [['host_igd.rom', 'helper-bdsm-zero', 'warning']]],
		['8086:3e92', '8.0', 'own_igd.rom', [['host_igd.rom', 'helper-bdsm-zero', 'warning']]],
		['8086:9a49', '9.2', 'own_igd.rom', [['host_igd.rom', 'helper-bdsm-zero', 'warning']]],
	])('uses the one that is right for %s with QEMU %s', async (id, qemu, name, expected) => {
		const { plan } = await planned('--for', id, '--at', '00:02.0', '--qemu', qemu, host(), own());
		expect(plan.hostpci[0]).toContain(`romfile=${name}`);
		expect(bdsmOf(plan.roms)).toEqual(expected);
	});

	it('takes QEMU for 10.1 or newer where nobody names it', async () => {
		const { plan } = await planned(...INTEL, host());
		expect(bdsmOf(plan.roms)).toEqual([['host_igd.rom', 'helper-bdsm-zero', 'warning']]);
	});
});

describe("romtool plan with the guides' own ROM files", () => {
	it('gangqizai/igd', async (context) => {
		const igd = put('gen12_igd.rom', corpusFile(context, 'roms/gangqizai__igd__gen12_igd.rom'));
		const gop = put('gen12_gop.rom', corpusFile(context, 'roms/gangqizai__igd__gen12_gop.rom'));
		const { plan, exitCode } = await planned('--for', '8086:a780', '--at', '00:02.0', '--qemu', '8.0', igd, gop);
		expect(exitCode).toBe(0);
		expect(plan.hostpci).toEqual([
			'hostpci0: 0000:00:02.0,legacy-igd=1,romfile=gen12_igd.rom',
			'hostpci1: 0000:00:1f.3,romfile=gen12_gop.rom',
		]);
		const both = put('igd_rpls.rom', corpusFile(context, 'roms/gangqizai__igd__igd_rpls.rom'));
		const { plan: single } = await planned(...INTEL, both);
		expect(single.hostpci).toEqual(['hostpci0: 0000:00:02.0,legacy-igd=1,romfile=igd_rpls.rom']);
	});

	it('goes by the VBIOS for a chip that nobody knows', async (context) => {
		const vbios = put('vbios.bin', corpusFile(context, 'roms/isc30__vbios_7840hs.bin'));
		const gop = put('gop.rom', corpusFile(context, 'roms/isc30__AMDGopDriver_7840hs.rom'));
		const old = put('old.rom', corpusFile(context, 'roms/isc30__AMDGopDriver_5700U.rom'));
		const [, good] = (await planned('--for', '1002:fff0', '--at', '34:00.0', vbios, gop)).plan.roms;
		expect([good.fit, codes(good)]).toEqual([true, expect.arrayContaining(['gop-device-measured'])]);
		const [, bad] = (await planned('--for', '1002:fff0', '--at', '34:00.0', vbios, old)).plan.roms;
		expect([bad.fit, codes(bad)]).toEqual([false, expect.arrayContaining(['gop-device-declined'])]);
	});

	it('isc30/ryzen-gpu-passthrough-proxmox', async (context) => {
		const vbios = put('vbios_7xxx.bin', corpusFile(context, 'roms/isc30__vbios_6600h.bin'));
		const gop = put('AMDGopDriver.rom', corpusFile(context, 'roms/isc30__AMDGopDriver_7840hs.rom'));
		const { plan, exitCode } = await planned('--for', '1002:1681', '--at', '34:00.0', vbios, gop);
		expect(exitCode).toBe(0);
		expect(plan.hostpci).toEqual([
			'hostpci0: 0000:34:00.0,pcie=1,romfile=vbios_7xxx.bin',
			'hostpci1: 0000:34:00.1,pcie=1,romfile=AMDGopDriver.rom',
		]);
	});

	it("tells of an NVIDIA card's file with a header, and takes it without", async (context) => {
		const name = 'roms/supermarsx__other-clevo-modded-bios__86.04.2A.00.2C_NVGI.rom';
		const path = put('nvgi.rom', corpusFile(context, name));
		const { plan, exitCode } = await planned('--for', '10de:1be0', '--at', '01:00.0', path);
		expect(exitCode).toBe(1);
		expect(plan.roms[0]).toMatchObject({ role: 'card-rom', fit: false });
		const trimmed = `${path}.trimmed`;
		expect((await romtool(['edit', 'trim', path, '-o', trimmed])).exitCode).toBe(0);
		const { plan: second } = await planned('--for', '10de:1be0', '--at', '01:00.0', trimmed);
		expect(second.hostpci).toEqual(['hostpci0: 0000:01:00,pcie=1,romfile=nvgi.rom.trimmed']);
	});
});
