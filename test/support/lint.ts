/** The two configurations of the guides, the hosts that they are for, and `lint` over changes of them. */
import { createHash } from 'node:crypto';
import type { HostFacts } from '../../src/host/host-facts.js';
import { parseKernelCommandLine } from '../../src/host/kernel-command-line.js';
import type { PciFunction } from '../../src/host/pci-function.js';
import { lintProxmox } from '../../src/proxmox/lint.js';
import type { ReportedConfigFinding } from '../../src/vm/lint/config-finding.js';
import { ROM_FILES } from './passthrough.js';

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** gangqizai/igd, 100.conf, as far as it matters. */
export const INTEL = `args: -set device.hostpci0.addr=02.0 -set device.hostpci0.x-igd-gms=0x2 -set device.hostpci0.x-igd-opregion=on
bios: ovmf
cpu: host
hostpci0: 0000:00:02.0,legacy-igd=1,romfile=gen12_igd.rom
hostpci1: 0000:00:1f.3,romfile=gen12_gop.rom
machine: pc-i440fx-8.0
memory: 8192
name: intel
vga: none
`;

/** isc30/ryzen-gpu-passthrough-proxmox, README. */
export const AMD = `args: -cpu 'host,-hypervisor,kvm=off'
bios: ovmf
cpu: host
hostpci0: 0000:05:00.0,pcie=1,romfile=vbios_1002_164c.bin
hostpci1: 0000:05:00.1,pcie=1,romfile=AMDGopDriver.rom
machine: pc-q35-8.0
memory: 12048
name: amd
`;

/** A virtual function of an iGPU, with nothing that it has no use for. */
export const VIRTUAL = `bios: ovmf
cpu: host
hostpci0: 0000:00:02.1,pcie=1
machine: q35
memory: 8192
name: virtual
vga: std
`;

export interface FunctionInput extends Partial<Omit<PciFunction, 'address'>> {
	readonly vendorId: number;
	readonly deviceId: number;
	readonly classCode: number;
}

export function pciFunction(address: string, input: FunctionInput): PciFunction {
	return { address, ...input };
}

/** The display of a board's BMC, which stays with the host. */
const BMC = pciFunction('0000:f0:00.0', { vendorId: 0x1a03, deviceId: 0x2000, classCode: 0x030000 });

const intelFunctions = [
	BMC,
	pciFunction('0000:00:00.0', { vendorId: 0x8086, deviceId: 0xa703, classCode: 0x060000, iommuGroup: 0 }),
	pciFunction('0000:00:02.0', { vendorId: 0x8086, deviceId: 0xa780, classCode: 0x030000, iommuGroup: 1 }),
	pciFunction('0000:00:1f.0', { vendorId: 0x8086, deviceId: 0x7a04, classCode: 0x060100, iommuGroup: 2 }),
	pciFunction('0000:00:1f.3', { vendorId: 0x8086, deviceId: 0x7ad0, classCode: 0x040300, iommuGroup: 2 }),
];

const amdFunctions = [
	BMC,
	pciFunction('0000:00:00.0', { vendorId: 0x1022, deviceId: 0x1630, classCode: 0x060000, iommuGroup: 0 }),
	pciFunction('0000:05:00.0', { vendorId: 0x1002, deviceId: 0x164c, classCode: 0x030000, iommuGroup: 5 }),
	pciFunction('0000:05:00.1', { vendorId: 0x1002, deviceId: 0x1637, classCode: 0x040300, iommuGroup: 6 }),
	pciFunction('0000:05:00.3', { vendorId: 0x1022, deviceId: 0x1639, classCode: 0x0c0330, iommuGroup: 7 }),
];

export function commandLine(text: string, path = '/proc/cmdline'): NonNullable<HostFacts['commandLine']> {
	return { path, line: 1, parameters: parseKernelCommandLine(text) };
}

export function modprobeFile(text: string, name = 'vfio.conf'): HostFacts['modprobeFiles'][number] {
	return { path: `/etc/modprobe.d/${name}`, text };
}

export const INTEL_HOST: HostFacts = {
	functions: intelFunctions,
	iommus: ['dmar0', 'dmar1'],
	commandLine: commandLine('BOOT_IMAGE=/boot/vmlinuz-6.5.13-5-pve root=/dev/mapper/pve-root quiet intel_iommu=on'),
	kernel: [6, 5],
	modprobeFiles: [
		modprobeFile('options vfio-pci ids=8086:a780,8086:7ad0\n'),
		modprobeFile('blacklist i915\n', 'pve-blacklist.conf'),
	],
	modules: ['vfio', 'vfio_iommu_type1', 'vfio_pci'],
	qemu: [8, 0],
};

/** With an NVIDIA card beside the iGPU. */
export const CARD_HOST: HostFacts = {
	...INTEL_HOST,
	functions: [
		...intelFunctions,
		pciFunction('0000:01:00.0', { vendorId: 0x10de, deviceId: 0x1c60, classCode: 0x030000, iommuGroup: 12 }),
		pciFunction('0000:01:00.1', { vendorId: 0x10de, deviceId: 0x10f1, classCode: 0x040300, iommuGroup: 12 }),
	],
};

export const AMD_HOST: HostFacts = {
	functions: amdFunctions,
	iommus: ['ivhd0'],
	commandLine: commandLine('BOOT_IMAGE=/boot/vmlinuz-6.8.12-4-pve root=/dev/mapper/pve-root quiet iommu=pt'),
	kernel: [6, 8],
	modprobeFiles: [
		modprobeFile(
			'options vfio-pci ids=1002:164c,1002:1637\nsoftdep amdgpu pre: vfio-pci\nsoftdep snd_hda_intel pre: vfio-pci\n',
		),
	],
	modules: ['vfio', 'vfio_pci'],
	qemu: [9, 0],
};

/** A card with AMD's reset bug, of which vendor-reset knows how to reset it. */
export const POLARIS_HOST: HostFacts = {
	functions: [
		BMC,
		pciFunction('0000:00:00.0', { vendorId: 0x1022, deviceId: 0x1480, classCode: 0x060000, iommuGroup: 0 }),
		pciFunction('0000:05:00.0', { vendorId: 0x1002, deviceId: 0x67df, classCode: 0x030000, iommuGroup: 5 }),
		pciFunction('0000:05:00.1', { vendorId: 0x1002, deviceId: 0xaaf0, classCode: 0x040300, iommuGroup: 5 }),
	],
	iommus: ['ivhd0'],
	kernel: [6, 8],
	modprobeFiles: [],
	modules: ['vfio', 'vfio_pci'],
	qemu: [9, 0],
};

const ofVirtualHost = { vendorId: 0x8086, deviceId: 0x46d4, classCode: 0x030000 };
const virtualFunction = (number: number) =>
	pciFunction(`0000:00:02.${number}`, {
		...ofVirtualHost,
		physicalFunction: '0000:00:02.0',
		driver: number === 1 ? 'vfio-pci' : 'i915',
		iommuGroup: 19 + number,
	});

/** Its iGPU has two virtual functions of seven. */
export const VIRTUAL_HOST: HostFacts = {
	functions: [
		BMC,
		pciFunction('0000:00:00.0', { vendorId: 0x8086, deviceId: 0x461c, classCode: 0x060000, iommuGroup: 0 }),
		pciFunction('0000:00:02.0', {
			...ofVirtualHost,
			driver: 'i915',
			iommuGroup: 1,
			virtualFunctions: { enabled: 2, total: 7 },
		}),
		virtualFunction(1),
		virtualFunction(2),
		pciFunction('0000:00:1f.3', { vendorId: 0x8086, deviceId: 0x54c8, classCode: 0x040300, iommuGroup: 3 }),
	],
	iommus: ['dmar0'],
	commandLine: commandLine('BOOT_IMAGE=/boot/vmlinuz-6.8.12-4-pve quiet intel_iommu=on i915.max_vfs=7'),
	kernel: [6, 8],
	modprobeFiles: [],
	modules: ['vfio', 'vfio_pci'],
	qemu: [9, 2],
};

/** Its iGPU is of Coffee Lake, of which i915 makes mediated devices (GVT-g). */
export const GVT_HOST: HostFacts = {
	...INTEL_HOST,
	functions: intelFunctions.map((one) =>
		one.address === '0000:00:02.0' ? { ...one, deviceId: 0x3e92, driver: 'i915' } : one,
	),
	commandLine: commandLine('BOOT_IMAGE=/boot/vmlinuz-6.8.12-4-pve quiet intel_iommu=on i915.enable_gvt=1'),
	kernel: [6, 8],
	modprobeFiles: [],
	modules: ['vfio', 'vfio_iommu_type1', 'kvmgt'],
	loadedModules: ['vfio', 'vfio_iommu_type1', 'kvmgt', 'i915'],
	qemu: [9, 2],
};

/** The same, which gives its iGPU away. */
export const VBIOS_HOST: HostFacts = {
	...GVT_HOST,
	functions: (GVT_HOST.functions ?? []).map((one) =>
		one.address === '0000:00:02.0' ? { ...one, driver: 'vfio-pci' } : one,
	),
};

/** The host with one of its functions as a change makes it. */
export function withFunction(host: HostFacts, address: string, change: Partial<PciFunction>): HostFacts {
	return {
		...host,
		functions: (host.functions ?? []).map((one) => (one.address === address ? { ...one, ...change } : one)),
	};
}

/** @throws where the text is no configuration at all. */
export function lint(text: string, host?: HostFacts, reachable = true): ReportedConfigFinding[] {
	const findings = lintProxmox(text, {
		...(host !== undefined && { host }),
		rom: (name) => {
			if (!reachable) return { state: 'unknown' };
			const bytes = Object.hasOwn(ROM_FILES, name) ? ROM_FILES[name] : undefined;
			return bytes === undefined ? { state: 'missing' } : { state: 'read', bytes };
		},
		sha256,
	});
	if (findings === undefined) throw new Error('no configuration');
	return findings;
}

/** Replaces the line of a key, or adds one where there is none. */
export function withLine(text: string, key: string, value: string | undefined): string {
	const line = value === undefined ? '' : `${key}: ${value}\n`;
	const pattern = new RegExp(`^${key}: .*\n`, 'm');
	return pattern.test(text) ? text.replace(pattern, line.replaceAll('$', '$$$$')) : `${text}${line}`;
}
