/** Hosts on which a card of AMD has a problem, whatever configures the VM, and hosts that are near to it. */
import type { Bar } from '../../src/host/bars.js';
import type { HostFacts } from '../../src/host/host-facts.js';
import type { PciFunction } from '../../src/host/pci-function.js';
import type { Broken } from './broken-rules.js';
import { commandLine, modprobeFile, POLARIS_HOST, withFunction } from './lint.js';

const GPU = '0000:05:00.0';
const AUDIO = '0000:05:00.1';
const MIB = 2 ** 20;
const GIB = 2 ** 30;

const bar = (index: number, size: number): Bar => ({ index, size, wide: true, resizable: true });
const gpu = (change: Partial<PciFunction>, host: HostFacts = POLARIS_HOST) => withFunction(host, GPU, change);
const onIntel = (host: HostFacts) => withFunction(host, '0000:00:00.0', { vendorId: 0x8086, deviceId: 0xa703 });
const alone: HostFacts = {
	...POLARIS_HOST,
	functions: (POLARIS_HOST.functions ?? []).filter(({ vendorId }) => vendorId !== 0x1a03),
};
const rebar = gpu({ deviceId: 0x73bf, bars: [bar(0, 16 * GIB), bar(2, 256 * MIB)] });
const amdgpu = gpu({ driver: 'amdgpu' }, withFunction(POLARIS_HOST, AUDIO, { driver: 'snd_hda_intel' }));
const twin: PciFunction = {
	...{ address: '0000:0a:00.0', vendorId: 0x1002, deviceId: 0x67df, classCode: 0x030000 },
	...{ iommuGroup: 9, bootVga: true },
};

type HostCase = Pick<Broken, 'code' | 'severity' | 'what' | 'values'> & { readonly host: HostFacts };

export const HOST_CASES: readonly HostCase[] = [
	{
		...{ code: 'host-console-lost', severity: 'note', what: 'the only GPU' },
		host: alone,
		values: { address: GPU, only: true },
	},
	{
		...{ code: 'framebuffer-held', severity: 'warning', what: 'a kernel that leaves the console there' },
		host: { ...gpu({ framebuffer: 'BOOTFB' }), kernel: [5, 15] },
		values: { address: GPU, framebuffer: 'BOOTFB' },
	},
	{
		...{ code: 'framebuffer-held', severity: 'warning', what: 'what vfio-pci could not take' },
		host: gpu({ framebuffer: 'simpledrm', driver: 'vfio-pci' }),
		values: { framebuffer: 'simpledrm' },
	},
	{
		...{ code: 'framebuffer-held', severity: 'warning', what: 'a GPU that is no VGA controller' },
		host: gpu({ framebuffer: 'BOOTFB', classCode: 0x038000 }),
		values: { framebuffer: 'BOOTFB' },
	},
	{
		...{ code: 'rebar-doorbell', severity: 'note', what: 'a BAR 2 of 256 MiB' },
		host: rebar,
		values: { address: GPU, size: 256 },
	},
	{
		...{ code: 'driver-bound', severity: 'warning', what: 'a driver of the host' },
		host: amdgpu,
		values: {
			stubborn: true,
			waiting: false,
			devices: [`${GPU} (amdgpu)`, `${AUDIO} (snd_hda_intel)`],
			setup: [
				'options vfio-pci ids=1002:67df,1002:aaf0',
				'softdep amdgpu pre: vfio-pci',
				'softdep snd_hda_intel pre: vfio-pci',
			],
			override: [],
		},
	},
	{
		...{ code: 'driver-bound', severity: 'note', what: 'a driver that lets go' },
		host: withFunction(POLARIS_HOST, AUDIO, { driver: 'snd_hda_intel' }),
		values: { stubborn: false, devices: [`${AUDIO} (snd_hda_intel)`] },
	},
	{
		...{ code: 'driver-bound', severity: 'note', what: 'a host that has not been rebooted' },
		host: {
			...amdgpu,
			modprobeFiles: [modprobeFile('options vfio-pci ids=1002:67df,1002:aaf0\n')],
		},
		values: { waiting: true, setup: [] },
	},
	{
		...{ code: 'driver-bound', severity: 'note', what: 'a driver that the next boot does not load' },
		host: {
			...gpu({ driver: 'amdgpu' }),
			commandLine: commandLine('quiet module_blacklist=radeon,amdgpu'),
		},
		values: { waiting: true },
	},
	{
		...{ code: 'driver-bound', severity: 'warning', what: 'two cards of one ID' },
		host: { ...gpu({ driver: 'amdgpu' }), functions: [...(gpu({ driver: 'amdgpu' }).functions ?? []), twin] },
		values: { override: [GPU] },
	},
	{
		...{ code: 'bar-window', severity: 'warning', what: 'a BAR of 32 GiB before a processor of QEMU' },
		host: onIntel(gpu({ deviceId: 0x744c, bars: [bar(0, 32 * GIB), bar(2, 2 * MIB)] })),
		values: { address: GPU, needed: 32, window: 32, hostCpu: false },
	},
	{
		...{ code: 'bar-window', severity: 'warning', what: 'more than an AMD processor of QEMU has room for' },
		host: gpu({ deviceId: 0x744c, bars: [bar(0, 128 * GIB)] }),
		values: { needed: 128, window: 128 },
	},
];

/** Of these nothing is said. */
export const NEAR_CASES: readonly (readonly [what: string, host: HostFacts])[] = [
	['another display that stays with the host', POLARIS_HOST],
	[
		'a list of functions without the host bridge',
		{ ...alone, functions: (alone.functions ?? []).filter(({ address }) => address !== '0000:00:00.0') },
	],
	['a GPU that is not the primary one, though no other is known', gpu({ bootVga: false }, alone)],
	['a console that vfio-pci takes away', gpu({ framebuffer: 'BOOTFB' })],
	['a BAR 2 of 8 MiB', gpu({ deviceId: 0x73bf, bars: [bar(0, 16 * GIB), bar(2, 8 * MIB)] })],
	['a BAR 2 that nobody can resize', gpu({ bars: [{ ...bar(2, 256 * MIB), resizable: false }] })],
	['a BAR of 16 GiB', onIntel(gpu({ deviceId: 0x744c, bars: [bar(0, 16 * GIB), bar(2, 2 * MIB)] }))],
	['a BAR of 32 GiB on AMD', gpu({ deviceId: 0x744c, bars: [bar(0, 32 * GIB)] })],
	['vfio-pci as the driver', gpu({ driver: 'vfio-pci' })],
	['no driver at all', POLARIS_HOST],
];
