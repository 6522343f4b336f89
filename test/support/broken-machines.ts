/** Machines that make something wrong of their devices as a whole, in both kinds of configuration. */
import type { HostFacts } from '../../src/host/host-facts.js';
import type { Broken } from './broken-rules.js';
import { AMD_DOMAIN, changed, hostdev, VIDEO_NONE, VIRTUAL_DOMAIN } from './domains.js';
import { AMD, AMD_HOST, POLARIS_HOST, VIRTUAL, VIRTUAL_HOST, withFunction, withLine } from './lint.js';

const DESKTOP: HostFacts = { ...VIRTUAL_HOST, addressWidth: 39, qemu: [10, 1] };
const NETWORK = { vendorId: 0x10ec, deviceId: 0x8168, classCode: 0x020000 };
/** The GPU is where the network card was. */
const MOVED: HostFacts = {
	...withFunction(AMD_HOST, '0000:05:00.0', NETWORK),
	functions: [
		...(withFunction(AMD_HOST, '0000:05:00.0', NETWORK).functions ?? []),
		{ address: '0000:06:00.0', vendorId: 0x1002, deviceId: 0x164c, classCode: 0x030000, iommuGroup: 15 },
	],
};
const TWO_CARDS: HostFacts = {
	...POLARIS_HOST,
	functions: [
		...(POLARIS_HOST.functions ?? []),
		{ address: '0000:06:00.0', vendorId: 0x10de, deviceId: 0x1c82, classCode: 0x030000, iommuGroup: 16 },
	],
};
const kept = (driver: string) => withFunction(AMD_HOST, '0000:05:00.1', { driver });

/** Q35 with a card and Intel's vIOMMU. */
export const VIOMMU = 'bios: ovmf\nhostpci0: 0000:00:1f.3,pcie=1\nmachine: q35,viommu=intel\nmemory: 8192\nvga: std\n';
const TWO = 'hostpci0: 0000:05:00,x-vga=1\nhostpci1: 0000:06:00.0,x-vga=1\nmemory: 4096\nvga: none\n';

export const PROXMOX_MACHINES: readonly Broken[] = [
	{
		...{ code: 'romfile-encrypted', severity: 'error', what: "AMD's encryption" },
		text: withLine(AMD, 'amd-sev', 'type=es'),
		key: 'hostpci0',
		values: { rom: 'vbios_1002_164c.bin', encryption: 'SEV' },
	},
	{
		...{ code: 'romfile-encrypted', severity: 'error', what: "Intel's encryption" },
		text: withLine(AMD, 'intel-tdx', 'type=tdx'),
		key: 'hostpci1',
		values: { encryption: 'TDX' },
	},
	{
		...{ code: 'romfile-encrypted', severity: 'error', what: "QEMU's own words" },
		text: withLine(AMD, 'args', '-object \'{"qom-type":"tdx-guest","id":"t"}\' -cpu host'),
		key: 'hostpci0',
		values: { encryption: 'TDX' },
	},
	{
		...{ code: 'viommu-width', severity: 'error', what: 'the default of QEMU 10' },
		text: VIOMMU,
		host: DESKTOP,
		key: 'machine',
		values: { width: 48, host: 39, given: false, lines: ['machine: q35,viommu=intel,aw-bits=39'] },
	},
	{
		...{ code: 'viommu-width', severity: 'error', what: 'a width that is given' },
		text: withLine(VIOMMU, 'machine', 'q35,viommu=intel,aw-bits=48'),
		host: { ...DESKTOP, qemu: [9, 2] },
		key: 'machine',
		values: { width: 48, given: true, lines: ['machine: q35,viommu=intel,aw-bits=39'] },
	},
	{
		...{ code: 'viommu-width', severity: 'error', what: 'a qemu-server without the key' },
		text: VIOMMU,
		host: { ...DESKTOP, qemuServer: [9, 0, 10] },
		key: 'machine',
		values: { lines: ['machine: pc-q35-9.1,viommu=intel'] },
	},
	{
		...{ code: 'viommu-width', severity: 'error', what: "QEMU's own words" },
		text: withLine(withLine(VIOMMU, 'machine', 'q35'), 'args', '-device intel-iommu,intremap=on,aw-bits=48'),
		host: DESKTOP,
		key: 'args',
		values: { lines: ['args: -device intel-iommu,intremap=on,aw-bits=39'] },
	},
	{
		...{ code: 'value-invalid', severity: 'warning', what: 'aw-bits before qemu-server has it' },
		text: withLine(VIOMMU, 'machine', 'q35,viommu=intel,aw-bits=39'),
		host: { ...DESKTOP, qemuServer: [9, 0, 20] },
		key: 'machine',
		values: { release: '9.0.20', lines: ['machine: q35,viommu=intel'] },
	},
	{
		...{ code: 'x-vga-several', severity: 'warning', what: 'two cards' },
		text: TWO,
		host: TWO_CARDS,
		key: 'hostpci1',
		values: { devices: ['hostpci0', 'hostpci1'], write: ['hostpci1: 0000:06:00.0'] },
	},
	{
		...{ code: 'display-none', severity: 'note', what: 'a virtual function alone' },
		text: withLine(VIRTUAL, 'vga', 'none'),
		host: VIRTUAL_HOST,
		key: 'vga',
		values: { devices: ['hostpci0'], write: ['vga: std'] },
		also: ['vf-no-picture'],
	},
	{
		...{ code: 'device-other', severity: 'error', what: 'a GPU that has moved' },
		text: withLine(AMD, 'hostpci1', undefined),
		host: { ...MOVED, modprobeFiles: [] },
		key: 'hostpci0',
		values: {
			...{ address: '0000:05:00.0', id: '10ec:8168', sign: 'rom', moved: '0000:06:00.0' },
			write: ['hostpci0: 0000:06:00.0,pcie=1,romfile=vbios_1002_164c.bin'],
		},
	},
	{
		...{ code: 'driver-kept', severity: 'error', what: 'a driver of the host' },
		text: withLine(AMD, 'hostpci1', '0000:05:00.1,driver=keep,pcie=1,romfile=AMDGopDriver.rom'),
		host: kept('snd_hda_intel'),
		key: 'hostpci1',
		values: {
			driver: 'snd_hda_intel',
			lines: ['hostpci1: 0000:05:00.1,pcie=1,romfile=AMDGopDriver.rom'],
		},
	},
	{
		...{ code: 'vfio-property-value', severity: 'error', what: 'a vendor that there cannot be' },
		text: withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,vendor-id=0xffff'),
		key: 'hostpci1',
		values: { property: 'x-pci-vendor-id', value: '0xffff', kind: 'vendor' },
	},
	{
		...{ code: 'romfile-other-device', severity: 'warning', what: 'an ID that -set gives the device' },
		text: withLine(AMD, 'args', "-cpu 'host,-hypervisor,kvm=off' -set device.hostpci0.x-pci-device-id=0x1638"),
		host: AMD_HOST,
		key: 'hostpci0',
		values: { rom: '/usr/share/kvm/vbios_1002_164c.bin' },
		also: ['romfile-doubtful'],
	},
];

export const PROXMOX_NEAR: readonly (readonly [what: string, text: string, host: HostFacts])[] = [
	[
		'x-vga on the sound of a GPU',
		'bios: seabios\nhostpci0: 0000:05:00.0\nhostpci1: 0000:05:00.1,x-vga=1\nmemory: 4096\nvga: none\n',
		POLARIS_HOST,
	],
	['no ROM file where memory is encrypted', `amd-sev: type=std\n${VIOMMU.replace(',viommu=intel', '')}`, VIRTUAL_HOST],
	['a machine of before QEMU 9.2', withLine(VIOMMU, 'machine', 'pc-q35-9.1,viommu=intel'), DESKTOP],
	['a QEMU before 10.0', VIOMMU, { ...DESKTOP, qemu: [9, 2] }],
	[
		'a QEMU that does not compare',
		withLine(VIOMMU, 'machine', 'q35,viommu=intel,aw-bits=48'),
		{ ...DESKTOP, qemu: [9, 0] },
	],
	['a host of 48 bits', VIOMMU, { ...DESKTOP, addressWidth: 48 }],
	['39 bits', withLine(VIOMMU, 'machine', 'q35,viommu=intel,aw-bits=39'), { ...DESKTOP, qemuServer: [9, 0, 21] }],
	['another vIOMMU', withLine(VIOMMU, 'machine', 'q35,viommu=virtio'), DESKTOP],
	['x-vga on one of two cards', TWO.replace('06:00.0,x-vga=1', '06:00.0'), TWO_CARDS],
	['a serial console beside a virtual function', withLine(VIRTUAL, 'vga', 'serial0'), VIRTUAL_HOST],
	['a network card without anything of a GPU', 'hostpci0: 0000:05:00.0\nmemory: 4096\n', MOVED],
	[
		'driver=keep of a driver of VFIO',
		withLine(AMD, 'hostpci1', '0000:05:00.1,driver=keep,pcie=1,romfile=AMDGopDriver.rom'),
		kept('mlx5_vfio_pci'),
	],
];

const SEV = "<launchSecurity type='sev'><policy>0x3</policy></launchSecurity><devices>";
const iommu = (driver: string) => `<devices><iommu model='intel'><driver intremap='on'${driver}/></iommu>`;
const QEMU_VGA = (...aliases: number[]) =>
	`<qemu:override>${aliases.map((each) => `<qemu:device alias='hostdev${each}'><qemu:frontend><qemu:property name='x-vga' type='bool' value='true'/></qemu:frontend></qemu:device>`).join('')}</qemu:override></domain>`;
const GPU = 'devices/hostdev[1]';

export const LIBVIRT_MACHINES: readonly Broken[] = [
	{
		...{ code: 'romfile-encrypted', severity: 'error', what: "AMD's encryption" },
		text: changed(AMD_DOMAIN, ['<devices>', SEV]),
		key: GPU,
		values: { rom: '/usr/share/kvm/vbios_1002_164c.bin', encryption: 'SEV' },
	},
	{
		...{ code: 'viommu-width', severity: 'error', what: 'a width that is given' },
		text: changed(AMD_DOMAIN, ['<devices>', iommu(" aw_bits='48'")]),
		host: { ...AMD_HOST, addressWidth: 39, qemu: [9, 2] },
		key: 'devices/iommu',
		values: { width: 48, host: 39, given: true, lines: ["<driver aw_bits='39'/>"] },
	},
	{
		...{ code: 'x-vga-several', severity: 'warning', what: 'two cards' },
		text: changed(AMD_DOMAIN, [VIDEO_NONE, `${hostdev([6, 0, 0], '')}${VIDEO_NONE}`], ['</domain>', QEMU_VGA(0, 2)]),
		key: 'devices/hostdev[3]',
		values: { devices: [GPU, 'devices/hostdev[3]'], remove: ['x-vga'] },
	},
	{
		...{ code: 'display-none', severity: 'note', what: 'a virtual function alone' },
		text: changed(VIRTUAL_DOMAIN, ['</devices>', `${VIDEO_NONE}</devices>`]),
		host: VIRTUAL_HOST,
		key: 'devices/video[1]',
		values: { devices: [GPU], write: ["<video><model type='virtio'/></video>"] },
		also: ['vf-no-picture'],
	},
	{
		...{ code: 'device-other', severity: 'error', what: 'a GPU that has moved' },
		text: changed(AMD_DOMAIN, [
			hostdev(
				[5, 0, 1],
				'/usr/share/kvm/AMDGopDriver.rom',
				"      <address type='pci' domain='0x0000' bus='0x6' slot='0x0' function='0x1'/>\n",
			),
			'',
		]),
		host: { ...MOVED, modprobeFiles: [] },
		key: GPU,
		values: {
			moved: '0000:06:00.0',
			write: ["<source><address domain='0x0000' bus='0x06' slot='0x00' function='0x0'/></source>"],
		},
	},
];
