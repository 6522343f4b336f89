import { describe, expect, it } from 'vitest';
import type { HostFacts } from '../../src/host/host-facts.js';
import { LINT_RULES } from '../../src/proxmox/lint.js';
import { type Broken, expectAllRules, expectBroken } from '../support/broken-rules.js';
import {
	AMD,
	AMD_HOST,
	commandLine,
	INTEL,
	INTEL_HOST,
	lint,
	modprobeFile,
	pciFunction,
	withLine,
} from '../support/lint.js';

const GUIDES = [
	['Intel, host unknown', INTEL, undefined],
	['Intel, host known', INTEL, INTEL_HOST],
	['AMD, host unknown', AMD, undefined],
	['AMD, host known', AMD, AMD_HOST],
] as const;

describe('the configurations of the guides', () => {
	it.each(GUIDES)('%s: nothing wrong', (_, text, host) => {
		expect(lint(text, host)).toEqual([]);
	});

	it.each(GUIDES)('%s: nothing wrong with ROMs out of reach', (_, text, host) => {
		expect(lint(text, host, false)).toEqual([]);
	});

	it.each(GUIDES)('%s: nothing wrong with the line ends of Windows', (_, text, host) => {
		expect(lint(text.replaceAll('\n', '\r\n'), host)).toEqual([]);
	});
});

const args = (text: string) => `-cpu 'host,-hypervisor,kvm=off' ${text}`;
const gms = (value: string) => `-set device.hostpci0.addr=02.0 -set device.hostpci0.x-igd-gms=${value}`;
const without = (host: HostFacts, ...keys: (keyof HostFacts)[]): HostFacts =>
	Object.fromEntries(
		Object.entries(host).filter(([key]) => !keys.includes(key as keyof HostFacts)),
	) as unknown as HostFacts;

function withoutQemu({ qemu: _, ...host }: HostFacts): HostFacts {
	return host;
}

const BROKEN: readonly Broken[] = [
	{
		code: 'hostpci-invalid',
		severity: 'error',
		what: 'an unknown key',
		text: withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,rom=AMDGopDriver.rom'),
		key: 'hostpci1',
		says: 'invalid key in comma-separated list property: rom',
		also: ['audio-not-passed'],
	},
	{
		code: 'value-invalid',
		severity: 'warning',
		what: 'a remark behind the machine',
		text: withLine(AMD, 'machine', 'q35  # more stable'),
		key: 'machine',
		says: 'skips the line: it is pc (i440fx)',
		also: ['pcie-without-q35'],
	},
	{
		code: 'value-invalid',
		severity: 'warning',
		what: 'a remark behind vga',
		text: withLine(INTEL, 'vga', 'none # the iGPU alone'),
		key: 'vga',
		says: 'skips the line: it is std',
		also: ['legacy-igd-vga'],
	},
	{
		code: 'value-invalid',
		severity: 'warning',
		what: 'another name for the firmware',
		text: withLine(AMD, 'bios', 'uefi'),
		key: 'bios',
		says: 'it is seabios',
		also: ['romfile-firmware', 'seabios-other-display'],
	},
	{
		code: 'line-ignored',
		severity: 'error',
		what: 'an equals sign for the colon',
		text: AMD.replace('hostpci1: ', 'hostpci1 = '),
		key: 'hostpci',
		says: 'hostpci1 = 0000:05:00.1',
		also: ['audio-not-passed'],
	},
	{
		code: 'key-repeated',
		severity: 'warning',
		what: 'two lines of one number',
		text: withLine(AMD, 'name', 'x\nhostpci0: 0000:05:00.0,pcie=1,romfile=vbios_1002_164c.bin'),
		key: 'hostpci0',
		says: 'that one alone counts',
	},
	{
		code: 'device-twice',
		severity: 'error',
		what: 'the whole device and one of its functions',
		text: withLine(AMD, 'hostpci0', '0000:05:00,pcie=1,romfile=vbios_1002_164c.bin'),
		key: 'hostpci1',
		says: "`device '0000:05:00.1' assigned more than once`",
		also: ['romfile-first-function'],
	},
	{
		code: 'device-twice',
		severity: 'error',
		what: 'a function twice on one line',
		text: withLine(AMD, 'hostpci1', '0000:05:00.1;0000:05:00.1,pcie=1'),
		key: 'hostpci1',
		says: 'assigned more than once',
	},
	{
		code: 'device-absent',
		severity: 'error',
		what: 'a card that has moved',
		text: withLine(AMD, 'hostpci0', '0000:06:00.0,pcie=1,romfile=vbios_1002_164c.bin'),
		host: AMD_HOST,
		key: 'hostpci0',
		says: "`no PCI device found for '0000:06:00.0'`",
		also: ['audio-not-passed'],
	},
	{
		code: 'pcie-without-q35',
		severity: 'error',
		what: 'pcie=1 on the default machine',
		text: withLine(AMD, 'machine', undefined),
		key: 'hostpci0',
		says: '`q35 machine model is not enabled`',
	},
	{
		code: 'vga-not-none',
		severity: 'warning',
		what: 'an emulated display',
		text: withLine(AMD, 'vga', 'std'),
		key: 'vga',
		says: 'vga: std',
	},
	{
		code: 'seabios-other-display',
		severity: 'warning',
		what: 'an emulated display before SeaBIOS',
		text: withLine(withLine(withLine(AMD, 'bios', 'seabios'), 'hostpci1', '0000:05:00.1,pcie=1'), 'vga', 'std'),
		key: 'vga',
		says: 'SeaBIOS runs the ROM of the first display alone',
	},
	{
		code: 'x-vga-ovmf',
		severity: 'note',
		what: 'x-vga=1 under OVMF',
		text: withLine(AMD, 'hostpci0', '0000:05:00.0,pcie=1,romfile=vbios_1002_164c.bin,x-vga=1'),
		key: 'hostpci0',
		says: 'no VGA access under OVMF',
	},
	{
		code: 'legacy-igd-several',
		severity: 'error',
		what: 'legacy-igd=1 twice',
		text: withLine(INTEL, 'hostpci1', '0000:01:02.0,legacy-igd=1,romfile=gen12_gop.rom'),
		key: 'hostpci1',
		says: '`only one device can be assigned in legacy-igd mode`',
	},
	{
		code: 'legacy-igd-vga',
		severity: 'error',
		what: 'no vga: none',
		text: withLine(INTEL, 'vga', undefined),
		key: 'vga',
		says: "`legacy IGD assignment requires VGA mode to be 'none'`",
	},
	{
		code: 'legacy-igd-vga',
		severity: 'error',
		what: 'vga: none in other words',
		text: withLine(INTEL, 'vga', 'type=none'),
		key: 'vga',
		says: "requires VGA mode to be 'none'",
	},
	{
		code: 'legacy-igd-rombar',
		severity: 'error',
		what: 'rombar=0',
		text: withLine(INTEL, 'hostpci0', '0000:00:02.0,legacy-igd=1,romfile=gen12_igd.rom,rombar=0'),
		key: 'hostpci0',
		says: '`legacy IGD assignment requires rombar to be enabled`',
		also: ['romfile-rombar-off'],
	},
	{
		code: 'legacy-igd-x-vga',
		severity: 'error',
		what: 'x-vga=1',
		text: withLine(INTEL, 'hostpci0', '0000:00:02.0,legacy-igd=1,romfile=gen12_igd.rom,x-vga=on'),
		key: 'hostpci0',
		says: '`legacy IGD assignment is not compatible with x-vga`',
	},
	{
		code: 'legacy-igd-mdev',
		severity: 'error',
		what: 'mdev',
		text: withLine(INTEL, 'hostpci0', '0000:00:02.0,legacy-igd=1,mdev=i915-GVTg_V5_4'),
		key: 'hostpci0',
		says: '`legacy IGD assignment is not compatible with mdev`',
		also: ['igd-helper-missing', 'gpu-not-passed'],
	},
	{
		code: 'legacy-igd-q35',
		severity: 'error',
		what: 'q35',
		text: withLine(INTEL, 'machine', 'q35'),
		key: 'machine',
		says: '`legacy IGD assignment is not compatible with q35`',
		also: ['igd-q35-gop'],
	},
	{
		code: 'legacy-igd-multifunction',
		severity: 'error',
		what: 'two functions',
		text: withLine(INTEL, 'hostpci0', '0000:00:02.0;0000:00:02.1,legacy-igd=1,romfile=gen12_igd.rom'),
		key: 'hostpci0',
		says: '`legacy IGD assignment is not compatible with multifunction devices`',
		also: ['args-set-multifunction'],
	},
	{
		code: 'legacy-igd-address',
		severity: 'error',
		what: 'another device',
		text: withLine(INTEL, 'hostpci0', '0000:01:00.0,legacy-igd=1,romfile=gen12_igd.rom'),
		key: 'hostpci0',
		says: '`legacy IGD assignment only works for devices on host bus 00:02.0`',
	},
	{
		code: 'igd-memory',
		severity: 'warning',
		what: '2 GiB',
		text: withLine(INTEL, 'memory', '2048'),
		key: 'memory',
		says: '2048 MiB',
	},
	{
		code: 'igd-gms-range',
		severity: 'error',
		what: 'more than any generation takes',
		text: withLine(INTEL, 'args', gms('0x50')),
		key: 'args',
		says: '0x0 to 0x40 and 0xf0 to 0xfe',
	},
	{
		code: 'igd-gms-range',
		severity: 'error',
		what: 'more than Sandy Bridge takes, with a QEMU that refuses it',
		text: withLine(withLine(INTEL, 'args', gms('0x20')), 'hostpci1', undefined),
		host: {
			...without(INTEL_HOST, 'functions'),
			modprobeFiles: [],
			functions: [pciFunction('0000:00:02.0', { vendorId: 0x8086, deviceId: 0x0112, classCode: 0x030000 })],
			qemu: [10, 1],
		},
		key: 'args',
		says: '0x0 to 0x10',
		also: ['igd-gop-missing'],
	},
	{
		code: 'igd-gms-range',
		severity: 'warning',
		what: 'more than QEMU 8 takes, which goes on without',
		text: withLine(INTEL, 'args', gms('0x20')),
		host: INTEL_HOST,
		key: 'args',
		says: '0x0 to 0x10',
	},
	{
		code: 'igd-option-unknown',
		severity: 'error',
		what: 'x-igd-lpc with QEMU 8',
		text: withLine(INTEL, 'args', '-set device.hostpci0.x-igd-lpc=on'),
		host: INTEL_HOST,
		key: 'args',
		says: "`Property 'vfio-pci.x-igd-lpc' not found`",
	},
	{
		code: 'igd-lpc-q35',
		severity: 'error',
		what: 'x-igd-lpc=on on q35',
		text: withLine(
			withLine(withLine(INTEL, 'machine', 'q35'), 'hostpci0', '0000:00:02.0,romfile=gen12_igd.rom'),
			'args',
			'-set device.hostpci0.bus=pcie.0 -set device.hostpci0.addr=02.0 -set device.hostpci0.x-igd-lpc=on',
		),
		key: 'args',
		says: '`Cannot create LPC bridge due to existing device at 1f.0`',
		also: ['igd-q35-gop'],
	},
	{
		code: 'igd-legacy-mode-refused',
		severity: 'error',
		what: 'the legacy mode for Raptor Lake with QEMU 10.1',
		text: withLine(INTEL, 'args', '-set device.hostpci0.x-igd-legacy-mode=on -set device.hostpci0.x-igd-lpc=on'),
		host: { ...INTEL_HOST, qemu: [10, 1] },
		key: 'args',
		says: "doesn't support legacy mode",
	},
	{
		code: 'igd-lpc-missing',
		severity: 'warning',
		what: 'Raptor Lake with QEMU 10.1',
		text: withLine(INTEL, 'args', undefined),
		host: { ...INTEL_HOST, qemu: [10, 1] },
		key: 'hostpci0',
		says: 'without x-igd-lpc=on',
	},
	{
		code: 'igd-opregion-missing',
		severity: 'warning',
		what: 'outside of legacy mode with QEMU 9.2',
		text: withLine(
			withLine(INTEL, 'hostpci0', '0000:00:02.0,romfile=gen12_igd.rom'),
			'args',
			'-set device.hostpci0.addr=02.0',
		),
		host: { ...INTEL_HOST, qemu: [9, 0] },
		key: 'hostpci0',
		says: 'no OpRegion of device 0xa780 unless it is told to',
	},
	{
		code: 'igd-address',
		severity: 'warning',
		what: 'neither legacy-igd=1 nor an address',
		text: withLine(withLine(INTEL, 'hostpci0', '0000:00:02.0,romfile=gen12_igd.rom'), 'args', undefined),
		key: 'hostpci0',
		says: 'wants the iGPU at 00:02.0',
	},
	{
		code: 'igd-address-taken',
		severity: 'error',
		what: "the emulated display's address",
		text: withLine(withLine(INTEL, 'hostpci0', '0000:00:02.0,romfile=gen12_igd.rom'), 'vga', undefined),
		key: 'args',
		says: '`slot 2 function 0 not available for vfio-pci, in use by VGA`',
	},
	{
		code: 'igd-q35-gop',
		severity: 'warning',
		what: 'q35',
		text: withLine(
			withLine(withLine(INTEL, 'machine', 'q35'), 'hostpci0', '0000:00:02.0,romfile=gen12_igd.rom'),
			'args',
			'-set device.hostpci0.bus=pcie.0 -set device.hostpci0.addr=02.0',
		),
		key: 'hostpci0',
		says: 'keeps its own IDs',
	},
	{
		code: 'romfile-missing',
		severity: 'error',
		what: 'a name that is not there',
		text: withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=AMDGOPDriver.rom'),
		key: 'hostpci1',
		says: '`failed to find romfile "/usr/share/kvm/AMDGOPDriver.rom"`',
	},
	{
		code: 'romfile-refused',
		severity: 'error',
		what: 'an empty file',
		text: withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=empty.rom'),
		key: 'hostpci1',
		says: 'is empty',
	},
	{
		code: 'romfile-unfit',
		severity: 'error',
		what: 'a web page',
		text: withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=page.rom'),
		key: 'hostpci1',
		says: 'an HTML page',
	},
	{
		code: 'romfile-unfit',
		severity: 'error',
		what: 'a ROM that is cut off',
		text: withLine(AMD, 'hostpci0', '0000:05:00.0,pcie=1,romfile=cut.bin'),
		key: 'hostpci0',
		says: 'cut off',
	},
	{
		code: 'romfile-doubtful',
		severity: 'warning',
		what: 'a helper that lost its code',
		text: withLine(INTEL, 'hostpci0', '0000:00:02.0,legacy-igd=1,romfile=gutted_igd.rom'),
		key: 'hostpci0',
		says: 'lost its code',
	},
	{
		code: 'romfile-other-device',
		severity: 'error',
		what: 'a VBIOS of another family',
		text: withLine(AMD, 'hostpci0', '0000:05:00.0,pcie=1,romfile=vbios_1002_1681.bin'),
		host: AMD_HOST,
		key: 'hostpci0',
		says: 'family 032.017',
	},
	{
		code: 'romfile-other-device',
		severity: 'error',
		what: 'a GOP driver of another generation, on the audio function',
		text: withLine(INTEL, 'hostpci1', '0000:00:1f.3,romfile=gen9_gop.rom'),
		host: INTEL_HOST,
		key: 'hostpci1',
		says: 'no entry for device 0xa780',
	},
	{
		code: 'romfile-other-device',
		severity: 'warning',
		what: 'a ROM for a network card',
		text: withLine(AMD, 'hostpci0', '0000:05:00.0,pcie=1,romfile=network.rom'),
		host: AMD_HOST,
		key: 'hostpci0',
		says: 'headers are of vendor 0x8086',
		also: ['gop-without-vbios'],
	},
	{
		code: 'romfile-rombar-off',
		severity: 'error',
		what: 'rombar=0',
		text: withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,rombar=0,romfile=AMDGopDriver.rom'),
		key: 'hostpci1',
		says: 'goes unread',
	},
	{
		code: 'romfile-rombar-off',
		severity: 'warning',
		what: 'rombar=0 under SeaBIOS',
		text: withLine(
			withLine(withLine(AMD, 'bios', undefined), 'hostpci1', undefined),
			'hostpci0',
			'0000:05:00.0,pcie=1,rombar=0,romfile=vbios_1002_164c.bin',
		),
		key: 'hostpci0',
		says: 'SeaBIOS gets /usr/share/kvm/vbios_1002_164c.bin from QEMU by another way',
		also: ['audio-not-passed', 'seabios-other-display'],
	},
	{
		code: 'romfile-firmware',
		severity: 'warning',
		what: 'a legacy ROM that no driver reads, under OVMF',
		text: withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=legacy_network.rom'),
		key: 'hostpci1',
		says: 'holds a legacy image only, which OVMF does not run',
		also: ['romfile-other-device', 'gop-missing'],
	},
	{
		code: 'romfile-firmware',
		severity: 'error',
		what: 'a GOP ROM alone under SeaBIOS',
		text: withLine(withLine(AMD, 'bios', undefined), 'vga', 'none'),
		key: 'hostpci1',
		says: 'the guest boots with SeaBIOS',
	},
	{
		code: 'romfile-path',
		severity: 'error',
		what: 'a path',
		text: withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=/usr/share/kvm/AMDGopDriver.rom'),
		key: 'hostpci1',
		says: '/usr/share/kvm//usr/share/kvm/AMDGopDriver.rom',
	},
	{
		code: 'romfile-first-function',
		severity: 'warning',
		what: 'a GOP ROM for the audio function of a whole device',
		text: withLine(withLine(AMD, 'hostpci0', '0000:05:00,pcie=1,romfile=AMDGopDriver.rom'), 'hostpci1', undefined),
		host: AMD_HOST,
		key: 'hostpci0',
		says: 'the first function alone (0000:05:00.0)',
	},
	{
		code: 'vbios-not-on-gpu',
		severity: 'error',
		what: 'the two ROMs exchanged',
		text: withLine(
			withLine(AMD, 'hostpci0', '0000:05:00.0,pcie=1,romfile=AMDGopDriver.rom'),
			'hostpci1',
			'0000:05:00.1,pcie=1,romfile=vbios_1002_164c.bin',
		),
		key: 'hostpci1',
		says: 'goes unread',
		also: ['gop-on-gpu'],
	},
	{
		code: 'vbios-not-on-gpu',
		severity: 'error',
		what: 'the VBIOS on the audio function, and no GPU',
		text: withLine(withLine(AMD, 'hostpci0', undefined), 'hostpci1', '0000:05:00.1,pcie=1,romfile=vbios_1002_164c.bin'),
		key: 'hostpci1',
		says: 'goes unread',
	},
	{
		code: 'gop-on-gpu',
		severity: 'warning',
		what: 'the GOP ROM on the GPU',
		text: withLine(
			withLine(AMD, 'hostpci0', '0000:05:00.0,pcie=1,romfile=AMDGopDriver.rom'),
			'hostpci1',
			'0000:05:00.1,pcie=1',
		),
		key: 'hostpci0',
		says: 'it declines without',
	},
	{
		code: 'gop-without-vbios',
		severity: 'warning',
		what: 'no VBIOS on the GPU',
		text: withLine(AMD, 'hostpci0', '0000:05:00.0,pcie=1'),
		key: 'hostpci1',
		says: 'hostpci0 has no romfile',
	},
	{
		code: 'gop-without-vbios',
		severity: 'warning',
		what: 'another ROM than a VBIOS on the GPU',
		text: withLine(AMD, 'hostpci0', '0000:05:00.0,pcie=1,romfile=network.rom'),
		key: 'hostpci1',
		says: 'network.rom of hostpci0 holds none',
	},
	{
		code: 'helper-bdsm-zero',
		severity: 'warning',
		what: "a helper that takes the host's stolen memory, with QEMU 10.1",
		text: withLine(
			withLine(INTEL, 'args', '-set device.hostpci0.x-igd-lpc=on'),
			'hostpci0',
			'0000:00:02.0,legacy-igd=1,romfile=host_igd.rom',
		),
		host: { ...INTEL_HOST, qemu: [10, 1] },
		key: 'hostpci0',
		says: 'with QEMU 10.1 the BDSM register of device 0xa780 reads 0 in the guest, and host_igd.rom',
	},
	{
		code: 'helper-bdsm-host',
		severity: 'warning',
		what: 'a helper that allocates its own, with QEMU 8.0',
		text: withLine(INTEL, 'hostpci0', '0000:00:02.0,legacy-igd=1,romfile=own_igd.rom'),
		host: INTEL_HOST,
		key: 'hostpci0',
		says: "with QEMU 8.0 the BDSM register of device 0xa780 has the host's address",
	},
	{
		code: 'helper-bdsm-unknown',
		severity: 'warning',
		what: "a helper that takes the host's stolen memory, with QEMU 8.0 or any newer",
		text: withLine(INTEL, 'hostpci0', '0000:00:02.0,legacy-igd=1,romfile=host_igd.rom'),
		host: withoutQemu(INTEL_HOST),
		key: 'hostpci0',
		says: 'wrong where it reads 0: from QEMU 10.0 on',
	},
	{
		code: 'igd-helper-missing',
		severity: 'warning',
		what: 'a GOP driver alone',
		text: withLine(INTEL, 'hostpci0', '0000:00:02.0,legacy-igd=1'),
		key: 'hostpci1',
		says: 'no ROM has the helper',
	},
	{
		code: 'igd-gop-missing',
		severity: 'note',
		what: 'a helper alone',
		text: withLine(INTEL, 'hostpci1', undefined),
		key: 'hostpci0',
		says: 'holds the helper alone',
	},
	{
		code: 'audio-not-passed',
		severity: 'warning',
		what: 'the GPU without its audio function',
		text: withLine(AMD, 'hostpci1', undefined),
		host: { ...AMD_HOST, modprobeFiles: [] },
		key: 'hostpci0',
		says: 'without its audio function 0000:05:00.1',
	},
	{
		code: 'audio-not-passed',
		severity: 'warning',
		what: 'a card of Intel without its audio function, which has a bus of its own',
		text: 'hostpci0: 0000:03:00.0,pcie=1\nmachine: q35\nbios: ovmf\nvga: none\n',
		host: {
			...INTEL_HOST,
			functions: [
				...(INTEL_HOST.functions ?? []),
				pciFunction('0000:03:00.0', { vendorId: 0x8086, deviceId: 0x56a0, classCode: 0x030000, iommuGroup: 20 }),
				pciFunction('0000:04:00.0', { vendorId: 0x8086, deviceId: 0x4f90, classCode: 0x040300, iommuGroup: 21 }),
			],
			modprobeFiles: [],
		},
		key: 'hostpci0',
		says: 'without its audio function 0000:04:00.0',
	},
	{
		code: 'gpu-not-passed',
		severity: 'warning',
		what: 'the audio function without the GPU',
		text: withLine(AMD, 'hostpci0', undefined),
		key: 'hostpci1',
		says: '(0000:05:00.0) is not passed',
	},
	{
		code: 'args-set-malformed',
		severity: 'error',
		what: 'no ID',
		text: withLine(AMD, 'args', args('-set hostpci0.x-vga=on')),
		key: 'args',
		says: `can't parse: "hostpci0.x-vga=on"`,
	},
	{
		code: 'args-set-unknown',
		severity: 'error',
		what: 'another number',
		text: withLine(AMD, 'args', args('-set device.hostpci2.x-pci-sub-vendor-id=0x1002')),
		key: 'args',
		says: '`there is no device "hostpci2" defined`',
	},
	{
		code: 'args-set-multifunction',
		severity: 'error',
		what: 'a device of two functions',
		text: withLine(
			withLine(withLine(AMD, 'hostpci0', '0000:05:00,pcie=1,romfile=amd_both.rom'), 'hostpci1', undefined),
			'args',
			args('-set device.hostpci0.x-pci-sub-vendor-id=0x1002'),
		),
		key: 'args',
		says: '`there is no device "hostpci0" defined`',
	},
	{
		code: 'iommu-off',
		severity: 'error',
		what: 'no IOMMU in sysfs',
		text: AMD,
		host: { ...AMD_HOST, iommus: [] },
		key: 'iommu',
		says: 'nothing is in /sys/class/iommu',
	},
	{
		code: 'iommu-off',
		severity: 'error',
		what: 'switched off',
		text: AMD,
		host: { ...without(AMD_HOST, 'iommus'), commandLine: commandLine('quiet amd_iommu=off') },
		key: 'amd_iommu',
		path: '/proc/cmdline',
		says: 'amd_iommu=off',
	},
	{
		code: 'iommu-off',
		severity: 'error',
		what: 'not switched on before 6.8',
		text: INTEL,
		host: { ...without(INTEL_HOST, 'iommus'), commandLine: commandLine('quiet', '/etc/kernel/cmdline') },
		key: 'intel_iommu',
		path: '/etc/kernel/cmdline',
		says: 'lacks intel_iommu=on',
	},
	{
		code: 'iommu-unsure',
		severity: 'warning',
		what: 'on, and switched off for the next start',
		text: INTEL,
		host: { ...INTEL_HOST, commandLine: commandLine('quiet intel_iommu=off', '/etc/default/grub') },
		key: 'intel_iommu',
		path: '/etc/default/grub',
		says: 'with the next start it may be gone',
	},
	{
		code: 'iommu-unsure',
		severity: 'warning',
		what: 'not switched on, kernel unknown',
		text: INTEL,
		host: { ...without(INTEL_HOST, 'iommus', 'kernel'), commandLine: commandLine('quiet', '/etc/default/grub') },
		key: 'intel_iommu',
		path: '/etc/default/grub',
		says: 'before kernel 6.8',
	},
	{
		code: 'vga-disabled',
		severity: 'warning',
		what: 'disable_vga=1 with an iGPU',
		text: INTEL,
		host: { ...INTEL_HOST, modprobeFiles: [modprobeFile('options vfio-pci ids=8086:a780,8086:7ad0 disable_vga=1\n')] },
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		says: '`IGD legacy mode disabled`',
	},
	{
		code: 'vga-disabled',
		severity: 'error',
		what: 'disable_vga=1 with x-vga=1 under SeaBIOS',
		text: withLine(
			withLine(withLine(AMD, 'bios', 'seabios'), 'hostpci0', '0000:05:00.0,pcie=1,romfile=vbios_1002_164c.bin,x-vga=1'),
			'hostpci1',
			'0000:05:00.1,pcie=1',
		),
		host: { ...AMD_HOST, commandLine: commandLine('quiet vfio-pci.disable_vga=1') },
		key: 'vfio-pci.disable_vga',
		path: '/proc/cmdline',
		says: 'QEMU stops',
	},
	{
		code: 'vfio-ids-mismatch',
		severity: 'warning',
		what: 'IDs of another machine',
		text: AMD,
		host: { ...AMD_HOST, modprobeFiles: [modprobeFile('\noptions vfio-pci ids=1002:1681,1002:1640\n')] },
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		says: /lacks 0000:05:00\.0 \(1002:164c\), 0000:05:00\.1 .*names 1002:1681, 1002:1640/,
	},
	{
		code: 'vfio-ids-mismatch',
		severity: 'warning',
		what: 'IDs of another GPU than the VBIOS is for, host unknown but for its files',
		text: AMD,
		host: { modprobeFiles: [modprobeFile('options vfio-pci ids=1002:1681,1002:1640\n')] },
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		says: 'for 1002:164c',
	},
	{
		code: 'vfio-ids-mismatch',
		severity: 'warning',
		what: 'IDs of another vendor than the VBIOS is of, host unknown but for its files',
		text: AMD,
		host: { modprobeFiles: [modprobeFile('options vfio-pci ids=10de:1b80,10de:10f0\n')] },
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		says: 'for 1002:164c',
	},
	{
		code: 'vfio-ids-invalid',
		severity: 'warning',
		what: 'a blank for the comma',
		text: AMD,
		host: { ...AMD_HOST, modprobeFiles: [modprobeFile('options vfio-pci ids=1002:164c,1002:1637,amd\n')] },
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		says: '"amd" is no ID',
	},
	{
		code: 'vfio-not-loaded',
		severity: 'warning',
		what: 'neither in /etc/modules nor a softdep',
		text: AMD,
		host: {
			...AMD_HOST,
			modules: ['loop'],
			modprobeFiles: [modprobeFile('options vfio-pci ids=1002:164c,1002:1637\n')],
		},
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		says: 'nothing loads vfio-pci at boot',
	},
	{
		code: 'modprobe-not-read',
		severity: 'warning',
		what: 'another extension',
		text: AMD,
		host: { ...AMD_HOST, modprobeFiles: [modprobeFile('options vfio-pci ids=1002:164c\n', 'vfio.cfg')] },
		key: 'options',
		path: '/etc/modprobe.d/vfio.cfg',
		says: 'passes vfio.cfg over',
	},
	{
		code: 'modprobe-misspelled',
		severity: 'note',
		what: 'vifo.conf',
		text: INTEL,
		host: { ...INTEL_HOST, modprobeFiles: [modprobeFile('options vfio-pci ids=8086:a780,8086:7ad0\n', 'vifo.conf')] },
		key: 'options',
		path: '/etc/modprobe.d/vifo.conf',
		says: 'works all the same',
	},
	{
		code: 'group-shared',
		severity: 'warning',
		what: 'a network card in the group',
		text: INTEL,
		host: {
			...INTEL_HOST,
			functions: [
				...(INTEL_HOST.functions ?? []),
				pciFunction('0000:00:1f.6', { vendorId: 0x8086, deviceId: 0x1a1d, classCode: 0x020000, iommuGroup: 2 }),
			],
		},
		key: 'hostpci1',
		says: '0000:00:1f.6 (network card 8086:1a1d)',
	},
	{
		code: 'group-shared',
		severity: 'warning',
		what: 'a USB controller in the group',
		text: INTEL,
		host: {
			...INTEL_HOST,
			functions: [
				...(INTEL_HOST.functions ?? []),
				pciFunction('0000:00:14.0', { vendorId: 0x8086, deviceId: 0x7a60, classCode: 0x0c0330, iommuGroup: 2 }),
			],
		},
		key: 'hostpci1',
		says: '0000:00:14.0 (USB controller 8086:7a60)',
	},
];

describe('each rule, broken', () => {
	it.each(BROKEN.map((each) => [each.code, each.what, each] as const))('%s: %s', (_, __, broken) => {
		const findings = lint(broken.text, broken.host);
		const line = expectBroken(broken, findings);
		if (line !== undefined) expect(line).toMatch(broken.key);
	});

	it('has a case for every rule that says where it stands, and a rule for every code', () => {
		// Nothing below the command line reads files: see test/cli/lint.test.ts.
		expectAllRules(LINT_RULES, BROKEN, ['romfile-unreadable']);
	});
});

describe('what is no mistake', () => {
	it.each<[string, string, HostFacts?]>([
		[
			'2-in-1 on the iGPU alone',
			withLine(withLine(INTEL, 'hostpci0', '0000:00:02.0,legacy-igd=1,romfile=igd_rpls.rom'), 'hostpci1', undefined),
		],
		[
			'joined VBIOS and GOP driver',
			withLine(
				withLine(AMD, 'hostpci0', '0000:05:00.0,pcie=1,romfile=amd_both.rom'),
				'hostpci1',
				'0000:05:00.1,pcie=1',
			),
		],
		[
			'a whole device with a joined ROM',
			withLine(withLine(AMD, 'hostpci0', '0000:05:00,pcie=1,romfile=amd_both.rom'), 'hostpci1', undefined),
			AMD_HOST,
		],
		[
			'SeaBIOS with the VBIOS, x-vga=1',
			withLine(
				withLine(
					withLine(AMD, 'bios', undefined),
					'hostpci0',
					'0000:05:00.0,pcie=1,x-vga=1,romfile=vbios_1002_164c.bin',
				),
				'hostpci1',
				'0000:05:00.1,pcie=1',
			),
		],
		['addresses without domain', AMD.replaceAll('0000:', '')],
		['a machine of a later release', withLine(AMD, 'machine', 'pc-q35-10.0+pve1')],
		[
			'keys that are written out',
			withLine(withLine(AMD, 'machine', 'viommu=intel,type=q35'), 'memory', 'current=8192'),
		],
		['vga: serial0', withLine(AMD, 'vga', 'serial0')],
		['a network card alone', 'hostpci0: 0000:03:00.0\nmemory: 2048\n'],
		['a mapping', 'hostpci0: mapping=gpu,pcie=1\nmachine: q35\n', AMD_HOST],
		['a mediated device', 'hostpci0: 0000:00:02.0,mdev=i915-GVTg_V5_4\nmemory: 4096\n'],
		['boolean words', withLine(AMD, 'hostpci0', '0000:05:00.0,pcie=on,rombar=yes,romfile=vbios_1002_164c.bin')],
		['machine with further properties', withLine(AMD, 'machine', 'q35,viommu=virtio')],
		['disable_vga=1 with a card under OVMF', AMD, { ...AMD_HOST, commandLine: commandLine('vfio-pci.disable_vga=1') }],
		[
			'x-igd-lpc with QEMU 10.1',
			withLine(INTEL, 'args', '-set device.hostpci0.x-igd-lpc=on'),
			{ ...INTEL_HOST, qemu: [10, 1] },
		],
		['no vfio ids at all', AMD, { ...AMD_HOST, modprobeFiles: [] }],
		[
			"an APU's GPU without audio of its own, in one slot with the board's",
			withLine(AMD, 'hostpci1', undefined),
			{
				...AMD_HOST,
				functions: (AMD_HOST.functions ?? []).map((one) =>
					one.address === '0000:05:00.1' ? { ...one, vendorId: 0x1022 } : one,
				),
				modprobeFiles: [],
			},
		],
		[
			"a switch for Intel's processors, and no intel_iommu=on, on one of AMD that passes a card of Intel",
			'hostpci0: 0000:03:00\n',
			{
				...without(AMD_HOST, 'iommus'),
				kernel: [6, 5],
				functions: [
					...(AMD_HOST.functions ?? []),
					{ address: '0000:03:00.0', vendorId: 0x8086, deviceId: 0x1521, classCode: 0x020000 },
				],
				commandLine: commandLine('quiet intel_iommu=off'),
			},
		],
		['a host of which nothing is known', AMD, { modprobeFiles: [] }],
	])('%s', (_, text, host) => {
		expect(lint(text, host)).toEqual([]);
	});
});

describe('sections', () => {
	it('lints each snapshot as the machine that it is', () => {
		const text = `${AMD}\n[before]\n#a note\n${withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=gone.rom')}snaptime: 1700000000\n`;
		expect(lint(text)).toEqual([
			expect.objectContaining({ code: 'romfile-missing', section: 'before', key: 'hostpci1', line: 16 }),
		]);
		expect(text.split('\n')[15]).toContain('gone.rom');
	});

	it('takes pending changes as made', () => {
		const wrong = withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=gone.rom');
		expect(lint(`${wrong}\n[PENDING]\nhostpci1: 0000:05:00.1,pcie=1,romfile=AMDGopDriver.rom\n`)).toEqual([]);
		expect(lint(`${AMD}\n[PENDING]\nhostpci1: 0000:05:00.1,pcie=1,romfile=gone.rom\n`)).toEqual([
			expect.objectContaining({ code: 'romfile-missing', line: 11 }),
		]);
		expect(lint(`${AMD}\n[PENDING]\ndelete: machine,name\n`).map(({ code }) => code)).toContain('pcie-without-q35');
	});

	it('leaves sections of other kinds alone', () => {
		expect(lint(`${AMD}\n[special:cloudinit]\nhostpci0: nonsense\n\n[???]\nhostpci1: nonsense\n`)).toEqual([]);
	});
});
