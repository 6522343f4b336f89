/** `romtool plan --mode` for the modes that leave the iGPU to the host, and for SeaBIOS; what it says of the guest and the host. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { MODE_IDS } from '../../src/vm/modes/mode-names.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { hostHelper, ownHelper, ROM_FILES } from '../support/passthrough.js';
import { type SysfsFunction, sysfs } from '../support/sysfs.js';
import { elementsOf, parseXml } from '../support/xml.js';

let folder: string;
beforeEach(() => {
	folder = temporaryFolder();
});

async function planned(...args: string[]) {
	const { stdout, stderr, exitCode } = await romtool(['plan', '--json', ...args]);
	return { plan: stdout === '' ? undefined : JSON.parse(stdout)[0], stderr, exitCode };
}

const codes = (of: { findings: { code: string }[] }) => of.findings.map(({ code }) => code);
const fixOf = (of: { findings: { code: string; fix?: string }[] }, code: string) =>
	of.findings.find((each) => each.code === code)?.fix ?? '';

const RAPTOR = ['--for', '8086:a780', '--at', '00:02.0'];
const COFFEE = ['--for', '8086:3e92', '--at', '00:02.0'];

describe('romtool plan --mode vf', () => {
	const igpu = { id: [0x8086, 0x46d4], classCode: 0x030000 } as const;
	const host: readonly SysfsFunction[] = [
		{ address: '0000:00:00.0', id: [0x8086, 0x461c], classCode: 0x060000 },
		{ ...igpu, address: '0000:00:02.0', driver: 'i915', group: 1, virtualFunctions: [2, 7] },
		{ ...igpu, address: '0000:00:02.1', driver: 'i915', group: 20, physfn: '0000:00:02.0' },
		{ ...igpu, address: '0000:00:02.2', driver: 'i915', group: 21, physfn: '0000:00:02.0' },
	];
	const lines = ['bios: ovmf', 'cpu: host', 'hostpci0: 0000:00:02.1,pcie=1', 'machine: q35', 'vga: std'];

	it('has the lines for 00:02.1 of a host that nobody knows, and how it comes to be', async () => {
		const { plan, exitCode } = await planned(...RAPTOR, '--mode', 'vf');
		expect([plan.conf, plan.mode, plan.kind, exitCode]).toEqual([lines, 'vf', 'virtual-function', 0]);
		expect(plan.host.kernelCommandLine).toContain('i915.max_vfs=7');
		expect(plan.host.files).toEqual([
			{ path: '/etc/sysfs.conf', content: 'bus/pci/devices/0000:00:02.0/sriov_numvfs = 1\n' },
		]);
		expect(plan.host.commands).toContain('apt install sysfsutils');
		expect(fixOf(plan, 'vf-making')).toContain('sriov_numvfs');
		expect(plan.otherModes.map(({ mode }: { mode: string }) => mode)).toEqual(MODE_IDS.filter((id) => id !== 'vf'));
		expect(elementsOf(parseXml(plan.libvirt), 'address')[0]?.attributes).toMatchObject({ function: '0x1' });
		expect(plan.qemuOptions.join(' ')).toContain('host=0000:00:02.1');
	});

	it.each([
		['of this host', []],
		['of the GPU', ['--at', '00:02.0']],
		['by its ID', ['--for', '8086:46d4']],
	])('takes the first that the host has: %s', async (_, args) => {
		const { plan, exitCode } = await planned('--sysfs', sysfs(host), '--mode', 'vf', ...args);
		expect([plan.conf, plan.mode, exitCode]).toEqual([lines, 'vf', 0]);
		expect(plan.host.files).toEqual([]);
		expect(codes(plan)).toEqual(['vf-host-driver', 'vf-guest', 'vf-no-picture']);
	});

	it('takes the one that is named, which has no other mode', async () => {
		const at = ['--sysfs', sysfs(host), '--at', '00:02.2'];
		const { plan, exitCode } = await planned(...at, '--mode', 'vf');
		expect([plan.hostpci, plan.mode, exitCode]).toEqual([['hostpci0: 0000:00:02.2,pcie=1'], 'vf', 0]);
		const { stdout } = await romtool(['plan', ...at, '--mode', 'vf']);
		expect(stdout).toMatch(/^Mode: vf \([^)]+\)\.$/m);
		const refused = await planned(...at, '--mode', 'legacy');
		expect([refused.exitCode, refused.stderr]).toEqual([
			2,
			'romtool: 0000:00:02.2 is a virtual function, for which there is only --mode vf\n',
		]);
	});

	it('leaves out a ROM, and says so', async () => {
		const rom = putFile(folder, 'igd.rom', ownHelper);
		const { plan } = await planned(...RAPTOR, '--mode', 'vf', rom);
		expect([plan.conf, codes(plan.roms[0])]).toEqual([lines, ['vf-romfile']]);
	});

	it.each([
		['linux', /Linux guest/, /Windows guest/],
		['windows', /Windows guest.*error 43/, /Linux guest/],
	])('says what a %s guest needs, and the guest', async (guest, has, hasNot) => {
		const { plan } = await planned(...RAPTOR, '--mode', 'vf', '--guest', guest);
		const { message } = plan.findings.find(({ code }: { code: string }) => code === 'vf-guest');
		expect(message).toMatch(has);
		expect(message).not.toMatch(hasNot);
		expect(plan.guest).toBe(guest);
	});
});

describe('romtool plan --mode mdev', () => {
	it('passes a mediated device, which the host makes', async () => {
		const { plan, exitCode } = await planned(...COFFEE, '--mode', 'mdev', '--qemu', '10.1');
		expect(plan.conf).toEqual([
			...['bios: ovmf', 'cpu: host', 'hostpci0: 0000:00:02.0,pcie=1,mdev=i915-GVTg_V5_4', 'machine: q35', 'vga: std'],
		]);
		expect([plan.kind, plan.mode, exitCode]).toEqual(['intel-igpu', 'mdev', 0]);
		expect(plan.host).toMatchObject({ modules: ['vfio', 'vfio_iommu_type1', 'kvmgt'], files: [] });
		const [uuid] = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(fixOf(plan, 'mdev-host')) ?? [];
		expect(elementsOf(parseXml(plan.libvirt), 'hostdev')[0]?.attributes).toMatchObject({ type: 'mdev', managed: 'no' });
		expect(elementsOf(parseXml(plan.libvirt), 'address')[0]?.attributes).toEqual({ uuid });
		expect(plan.qemuOptions.join(' ')).toContain(`sysfsdev=/sys/bus/mdev/devices/${uuid}`);
		// One that releases before 10.1 are told.
		const { plan: old } = await planned(...COFFEE, '--mode', 'mdev', '--qemu', '9.2');
		expect(old.args).toBe('-set device.hostpci0.x-igd-opregion=on');
	});

	it('has a use for a ROM with the helper', async () => {
		const rom = putFile(folder, 'igd.rom', ownHelper);
		const { plan } = await planned(...COFFEE, '--mode', 'mdev', rom);
		expect(plan.hostpci).toEqual(['hostpci0: 0000:00:02.0,pcie=1,mdev=i915-GVTg_V5_4,romfile=igd.rom']);
		expect(codes(plan)).not.toContain('mdev-opregion');
	});
});

describe('romtool plan --mode seabios', () => {
	it('gives the VBIOS to the iGPU, and has no use for EFI drivers', async () => {
		const vbios = putFile(folder, 'vbios.bin', ROM_FILES['vbios_8086_3e92.bin'] ?? new Uint8Array());
		const helper = putFile(folder, 'igd.rom', hostHelper);
		const { plan, exitCode } = await planned(...COFFEE, '--mode', 'seabios', '--qemu', '10.1', vbios, helper);
		expect(plan.conf).toEqual([
			...['bios: seabios', 'cpu: host', 'hostpci0: 0000:00:02.0,legacy-igd=1,romfile=vbios.bin', 'machine: pc'],
			'vga: none',
		]);
		expect([plan.bios, plan.firmware, exitCode]).toEqual(['seabios', { image: 'seabios' }, 0]);
		expect(plan.roms).toMatchObject([{ role: 'intel-vbios', function: '0000:00:02.0' }, { role: 'intel-igd' }]);
		expect(codes(plan.roms[1])).toContain('mode-rom-unused');
		expect(elementsOf(parseXml(plan.libvirt), 'os')[0]?.attributes).toEqual({});
		for (const target of ['proxmox', 'qemu']) {
			const { stdout } = await romtool(['plan', ...COFFEE, '--mode', 'seabios', '--target', target, vbios]);
			expect(stdout).not.toMatch(/OVMF|efidisk/);
		}
	});
});

describe('romtool plan --host-root for a card with the reset bug', () => {
	const CARD = ['--for', '1002:67df', '--at', '05:00.0'];

	it.each([
		['an old kernel', '5.11.22-4-pve', '', [/vendor-reset/], [/5\.15/, /device_specific/, /unaligned/]],
		[
			'a kernel that chooses',
			'6.8.12-4-pve',
			'',
			[/, and choose its reset: echo device_specific/],
			[/5\.15/, /unaligned/],
		],
		['one that has lost a header', '6.14.8-2-pve', '', [/choose its reset/, /unaligned/], [/5\.15/]],
		['one with the module', '6.8.12-4-pve', 'vendor_reset 118784 0\n', [/^Choose its reset/], [/Install/]],
	])('says what that host needs: %s', async (_, release, modules, has, hasNot) => {
		const root = temporaryFolder();
		const file = (path: string, content: string) => {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), content);
		};
		symlinkSync(sysfs([{ address: '0000:00:00.0', id: [0x1022, 0x1480], classCode: 0x060000 }]), join(root, 'sys'));
		file('proc/sys/kernel/osrelease', `${release}\n`);
		file('proc/modules', modules);
		const { plan } = await planned('--host-root', root, ...CARD);
		const fix = fixOf(plan, 'amd-reset');
		for (const pattern of has) expect(fix).toMatch(pattern);
		for (const pattern of hasNot) expect(fix).not.toMatch(pattern);
	});

	it('says on which kernels of a host that is not known', async () => {
		const { plan } = await planned(...CARD);
		expect(fixOf(plan, 'amd-reset')).toMatch(
			/^Install vendor-reset .* from Linux 5\.15 on choose its reset.*unaligned/,
		);
		expect(plan).not.toHaveProperty('guest');
	});
});
