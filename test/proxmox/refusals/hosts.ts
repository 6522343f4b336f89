/** The hosts that configurations are tried on, as romtool knows them and as qemu-server's modules are told of them. */
import type { HostFacts } from '../../../src/host/host-facts.js';
import type { PciFunction } from '../../../src/host/pci-function.js';

interface Fixture {
	readonly node: string;
	readonly qemu: readonly [number, number];
	readonly mapping: string;
	readonly functions: readonly PciFunction[];
}

const DESKTOP: Fixture = {
	node: 'pve',
	qemu: [10, 1],
	functions: [
		of('0000:00:00.0', 0x8086, 0xa703, 0x060000, 0),
		of('0000:00:02.0', 0x8086, 0xa780, 0x030000, 1),
		of('0000:00:1f.0', 0x8086, 0x7a04, 0x060100, 2),
		of('0000:00:1f.3', 0x8086, 0x7ad0, 0x040300, 2),
		of('0000:01:00.0', 0x10de, 0x1c60, 0x030000, 12),
		of('0000:01:00.1', 0x10de, 0x10f1, 0x040300, 12),
		of('0000:05:00.0', 0x1002, 0x73bf, 0x030000, 14),
		of('0000:05:00.1', 0x1002, 0xab28, 0x040300, 15),
	],
	mapping: `# of the cluster
igd
	comment the iGPU
	map id=8086:a780,iommugroup=1,node=pve,path=0000:00:02.0

card
	map id=10de:1c60,iommugroup=12,node=pve,path=0000:01:00

audio
	map id=10de:10f1,iommugroup=12,node=pve,path=0000:01:00.1

either
	map id=10de:1c60,iommugroup=12,node=pve,path=0000:01:00.0
	map id=1002:73bf,iommugroup=14,node=pve,path=0000:05:00.0

pair
	map id=1002:73bf,iommugroup=14,node=pve,path=0000:05:00.0;0000:05:00.1

elsewhere
	map id=10de:1c60,iommugroup=12,node=pve2,path=0000:01:00.0

changed
	map id=10de:2204,iommugroup=12,node=pve,path=0000:01:00.0

moved
	map id=10de:1c60,iommugroup=13,node=pve,path=0000:01:00.0

gone
	map id=10de:1c60,iommugroup=12,node=pve,path=0000:02:00.0

marked
	map id=8086:a780,iommugroup=1,node=pve,path=0000:00:02.0
	mdev 1

upper
	map id=1002:73BF,iommugroup=14,node=pve,path=0000:05:00.0
`,
};

/** Its iGPU has virtual functions, and slices too. */
const MINI: Fixture = {
	node: 'mini',
	qemu: [9, 2],
	functions: [
		of('0000:00:00.0', 0x8086, 0x461c, 0x060000, 0),
		{ ...of('0000:00:02.0', 0x8086, 0x46d1, 0x030000, 1), virtualFunctions: { enabled: 2, total: 7 } },
		{ ...of('0000:00:02.1', 0x8086, 0x46d1, 0x030000, 17), physicalFunction: '0000:00:02.0' },
		{ ...of('0000:00:02.2', 0x8086, 0x46d1, 0x030000, 18), physicalFunction: '0000:00:02.0' },
		of('0000:00:1f.3', 0x8086, 0x54c8, 0x040300, 14),
	],
	mapping: `vf
	map id=8086:46d1,iommugroup=17,node=mini,path=0000:00:02.1
	map id=8086:46d1,iommugroup=18,node=mini,path=0000:00:02.2
`,
};

export const HOSTS = { desktop: DESKTOP, mini: MINI } as const;
export type HostName = keyof typeof HOSTS;

function of(address: string, vendorId: number, deviceId: number, classCode: number, iommuGroup: number): PciFunction {
	return { address, vendorId, deviceId, classCode, iommuGroup, makesSlices: false };
}

export function factsOf(name: HostName): HostFacts {
	const { functions, node, qemu, mapping } = HOSTS[name];
	return {
		...{ functions, node, qemu, modprobeFiles: [] },
		pciMappings: { path: '/etc/pve/mapping/pci.cfg', text: mapping },
	};
}

/** As `ask.pl` reads it. */
export function deviceList(name: HostName) {
	const hex = (value: number, digits: number) => `0x${value.toString(16).padStart(digits, '0')}`;
	return HOSTS[name].functions.map(({ address, vendorId, deviceId, classCode, iommuGroup }) => ({
		id: address,
		vendor: hex(vendorId, 4),
		device: hex(deviceId, 4),
		class: hex(classCode, 6),
		iommugroup: iommuGroup,
	}));
}
