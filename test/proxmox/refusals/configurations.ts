/** Configurations as people write them and get them wrong, the same ones each time. */
import fc from 'fast-check';
import type { HostName } from './hosts.js';

export interface Tried {
	readonly host: HostName;
	readonly conf: string;
}

const SEED = 20;

const ADDRESSES = [
	...['0000:00:02.0', '00:02.0', '00:02', '0000:00:02', '00:02.1', '0000:01:00.0', '01:00.0', '01:00', '0000:01:00'],
	...['05:00.0', '0000:05:00.1', '05:00', '0a:00.0', '01:00.0;01:00.1', '01:00;05:00', '00:1f.3'],
];
const WRONG_ADDRESSES = [
	...['0000:01:00.0;', ';01:00.0', '01:00.0 ', '1:0.0', '0000:0A:00.0', '0000:01:00.00', '01.00.0', 'gpu', '02.0'],
	...['000:01:00.0', '10de:1c60', '0000:01:00.f', '00000:01:00.0', '01:00.0,01:00.1', '0000:00:02.8', '*'],
];
const MAPPINGS = [
	...[
		'igd',
		'card',
		'audio',
		'either',
		'pair',
		'elsewhere',
		'changed',
		'moved',
		'gone',
		'marked',
		'upper',
		'vf',
		'none',
	],
	...['IGD', 'x', '1gpu', 'gpu.1', 'gpu-1_a', 'gpu card'],
];
const OPTIONS = [
	...['pcie=1', 'pcie=0', 'pcie=on', 'pcie=yes', 'pcie=2', 'pcie', 'PCIE=1', 'pcie=true', 'pcie=On', 'pcie='],
	...[
		'x-vga=1',
		'x-vga=on',
		'xvga=1',
		'x-vga=0',
		'legacy-igd=1',
		'legacy-igd=0',
		'legacy_igd=1',
		'rombar=0',
		'rombar=1',
	],
	...[
		'rombar=off',
		'romfile=vbios.bin',
		'romfile=/root/vbios.bin',
		'romfile=a;b.rom',
		'romfile=my rom.bin',
		'rom=x.rom',
	],
	...['romfile=', 'mdev=a/b', 'mdev=nvidia-63', 'mdev=a.b', 'driver=vfio', 'driver=keep', 'driver=none'],
	...['vendor-id=0x10de', 'vendor-id=10de', 'device-id=0x1C60', 'device-id=0x1c6', 'sub-vendor-id=0x10de'],
	...['sub-device-id=0x11d8', 'sub-device-id=0x11d8 ', 'multifunction=on', ' ', ''],
];

const RIGHT = [
	'pcie=1',
	'x-vga=1',
	'legacy-igd=1',
	'rombar=0',
	'romfile=vbios.bin',
	'mdev=i915-GVTg_V5_4',
	'device-id=0x1C60',
];
const option = fc.oneof(
	{ weight: 2, arbitrary: fc.constantFrom(...RIGHT) },
	{ weight: 1, arbitrary: fc.constantFrom(...OPTIONS) },
);

const device = fc.oneof(
	{ weight: 8, arbitrary: fc.constantFrom(...ADDRESSES) },
	{ weight: 1, arbitrary: fc.constantFrom(...ADDRESSES).map((address) => `host=${address}`) },
	{ weight: 2, arbitrary: fc.constantFrom(...WRONG_ADDRESSES) },
	{ weight: 3, arbitrary: fc.constantFrom(...MAPPINGS).map((name) => `mapping=${name}`) },
	{ weight: 1, arbitrary: fc.constant('') },
);
const hostpci = fc
	.tuple(device, fc.array(option, { maxLength: 3 }), fc.boolean())
	.map(([first, options, last]) => (last && options.length > 0 ? [...options, first] : [first, ...options]).join(','));
const MACHINES = [
	...[
		'q35',
		'pc',
		'pc-i440fx-9.2+pve1',
		'pc-q35-9.0',
		'pc-q35-9.2+pve1',
		'q35,viommu=intel',
		'q35,viommu=virtio',
		'i440fx',
	],
	...[
		'type=q35',
		'pc-i440fx',
		'Q35',
		'q35 # machine',
		'q35,aw-bits=39,viommu=intel',
		'viommu=intel',
		'pc-i440fx-8.0',
		'q35,smm=off',
	],
];
const VGAS = [
	...['none', 'std', 'type=none', 'cirrus', 'std,memory=64', 'serial0', 'vmware', 'nvidia', 'none ', 'std,memory=1000'],
	...['none,memory=16', 'off', 'memory=32'],
];
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
	['bios', ['ovmf', 'seabios', 'uefi', 'OVMF', 'ovmf ']],
	['machine', MACHINES],
	['vga', VGAS],
	['memory', ['4096', '4G', '8192M', 'current=4096', '16', '0', '4096 # four', '4096,current=2048']],
	['ostype', ['win11', 'win7', 'l26', 'windows', 'other']],
	[
		'efidisk0',
		['local:100/vm-100-disk-0.raw,efitype=4m,format=raw,size=528K', 'local:100/vm-100-disk-0.raw,format=raw,size=128K'],
	],
	['cpu', ['host', 'host,hidden=1', 'x86-64-v2-AES', 'hsot', 'host,flags=+pcid', 'host,flags=-hypervisor']],
	['kvm', ['1', '0']],
];

const line = (key: string, value: fc.Arbitrary<string>) => value.map((text) => `${key}: ${text}`);
const other = fc.oneof(...OTHERS.map(([key, values]) => line(key, fc.constantFrom(...values))));
/** Those that let the devices work more often than not. */
const base = fc.constantFrom<readonly string[]>(
	['machine: q35', 'bios: ovmf'],
	['machine: q35', 'bios: ovmf', 'vga: none'],
	['machine: pc', 'bios: ovmf', 'vga: none'],
	['vga: none'],
	['bios: ovmf'],
	[],
);
const host = fc.constantFrom<HostName>('desktop', 'desktop', 'desktop', 'mini');

function tried(lines: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Tried> {
	return fc.record({ host, conf: lines.map((each) => each.join('\n')) });
}

/** One device of a machine that is right but for it. */
const single = fc.tuple(base, line('hostpci0', hostpci)).map(([lines, one]) => [...lines, one, 'memory: 4096']);
/** The iGPU in its mode, which is right for few configurations. */
const igd = fc
	.tuple(
		fc.constantFrom('machine: pc', 'machine: q35', 'memory: 4096'),
		fc.constantFrom('vga: none', 'vga: none', 'vga: none', 'vga: type=none', 'vga: std', 'bios: ovmf'),
		fc.constantFrom(
			'0000:00:02.0',
			'00:02',
			'00:02.0',
			'mapping=igd',
			'mapping=either',
			'mapping=pair',
			'01:00.0',
			'00:02.1',
		),
		fc.uniqueArray(fc.constantFrom('rombar=0', 'x-vga=1', 'pcie=1', 'mdev=i915-GVTg_V5_4', 'romfile=igd.rom'), {
			maxLength: 2,
		}),
		fc.option(fc.constantFrom('hostpci1: 00:1f.3', 'hostpci1: 00:02.0,legacy-igd=1', 'hostpci1: 01:00.0,pcie=1')),
	)
	.map(([machine, vga, address, options, second]) => [
		...new Set([
			machine,
			vga,
			`hostpci0: ${[address, 'legacy-igd=1', ...options].join(',')}`,
			...(second === null ? [] : [second]),
		]),
	]);
/** Several, among settings of all kinds. */
const several = fc
	.tuple(
		base,
		fc.uniqueArray(other, { maxLength: 2, selector: (text) => text.split(':')[0] }),
		fc.uniqueArray(fc.tuple(fc.constantFrom(0, 0, 1, 1, 2, 3, 7, 15, 16), hostpci), {
			minLength: 1,
			maxLength: 4,
			selector: ([n]) => n,
		}),
	)
	.map(([lines, others, devices]) => {
		const keys = new Set(others.map((text) => text.split(':')[0]));
		return [
			...lines.filter((text) => !keys.has(text.split(':')[0])),
			...others,
			...devices.map(([number, text]) => `hostpci${number}: ${text}`),
		];
	});

const BY_HAND: readonly Tried[] = [
	'hostpci0: mapping=either\nhostpci1: mapping=either\nhostpci2: mapping=either',
	'hostpci0: 01:00.0\nhostpci1: mapping=either\nhostpci2: mapping=either',
	'hostpci0: mapping=either\nhostpci1: 01:00.0',
	'hostpci0: host=01:00.0,mapping=igd',
	'hostpci0:  \nmemory: 4096',
	'hostpci0:\nmemory: 4096',
	'machine: pc,viommu=intel\nhostpci0: 01:00.0',
	'machine: q35,viommu=intel,aw-bits=40\nhostpci0: 01:00.0',
	'machine: q35,aw-bits=39\nhostpci0: 01:00.0',
	'machine: pc-q35-11.0\nhostpci0: 01:00.0',
	'machine: pc-i440fx-10.2+pve1\nhostpci0: 01:00.0',
	'hostpci0: 0000:01:00.0,pcie=1\r\nmachine: q35\r',
].map((conf): Tried => ({ host: 'desktop', conf }));

export function configurations(): Tried[] {
	const all = [
		...BY_HAND,
		...fc.sample(tried(single), { seed: SEED, numRuns: 200 }),
		...fc.sample(tried(igd), { seed: SEED + 2, numRuns: 160 }),
		...fc.sample(tried(several), { seed: SEED + 1, numRuns: 300 }),
	];
	return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
