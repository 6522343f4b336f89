import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostFacts } from '../../src/host/host-facts.js';
import { LIBVIRT_LINT_FINDINGS } from '../../src/libvirt/lint/findings.js';
import { readXml } from '../../src/libvirt/read-xml.js';
import { mendedDomain } from '../../src/libvirt/repairs/mended-domain.js';
import { VIABLE_GROUP_FINDINGS } from '../../src/vm/lint/host-rules/findings.js';
import { CONFIG_FINDINGS } from '../../src/vm/lint/vm-findings.js';
import { HOST_CASES, NEAR_CASES } from '../support/broken-hosts.js';
import { LIBVIRT_MACHINES } from '../support/broken-machines.js';
import { type Broken, expectAllRules, expectBroken } from '../support/broken-rules.js';
import {
	AMD_DOMAIN,
	changed,
	hostdev,
	INTEL_DOMAIN,
	lintDomain,
	QEMU,
	VIDEO_NONE,
	VIRTUAL_DOMAIN,
	vmAddress,
} from '../support/domains.js';
import {
	AMD_HOST,
	commandLine,
	INTEL_HOST,
	modprobeFile,
	POLARIS_HOST,
	pciFunction,
	VBIOS_HOST,
	VIRTUAL_HOST,
	withFunction,
} from '../support/lint.js';
import { shellWords } from '../support/shell-words.js';
import { withVirtXml } from '../support/virt-xml.js';

const GUIDES = [
	['Intel, host unknown', INTEL_DOMAIN, undefined],
	['Intel, host known', INTEL_DOMAIN, INTEL_HOST],
	['AMD, host unknown', AMD_DOMAIN, undefined],
	['AMD, host known', AMD_DOMAIN, AMD_HOST],
] as const;

describe('GPUs of the host', () => {
	it.each(NEAR_CASES)('nothing of %s', (_, host) => {
		const grave = lintDomain(CARD, host).filter(({ code }) => code !== 'group-not-viable');
		expect(grave).toEqual([]);
	});

	it('have room for large BARs with the processor of the host', () => {
		const host = HOST_CASES.find(({ code }) => code === 'bar-window')?.host;
		const codes = (cpu: string) =>
			lintDomain(changed(CARD, ['<devices>', `${cpu}<devices>`]), host).map(({ code }) => code);
		expect(codes('')).toEqual(['bar-window']);
		expect(codes("<cpu mode='host-model'/>")).toEqual(['bar-window']);
		expect(codes("<cpu mode='host-passthrough'/>")).toEqual([]);
		expect(codes("<cpu mode='host-model'><maxphysaddr mode='passthrough'/></cpu>")).toEqual([]);
	});
});

describe('the machines of the guides', () => {
	it.each(GUIDES)('%s: nothing wrong', (_, text, host) => {
		expect(lintDomain(text, host)).toEqual([]);
	});

	it.each(GUIDES)('%s: nothing wrong with ROMs out of reach', (_, text, host) => {
		expect(lintDomain(text, host, false)).toEqual([]);
	});

	it.each(GUIDES)('%s: nothing wrong with a BOM, an XML declaration and the line ends of Windows', (_, text, host) => {
		expect(lintDomain(`\uFEFF<?xml version='1.0'?>\n${text}`.replaceAll('\n', '\r\n'), host)).toEqual([]);
	});
});

const VBIOS = "<rom file='/usr/share/kvm/vbios_1002_164c.bin'/>";
const GOP = "<rom file='/usr/share/kvm/AMDGopDriver.rom'/>";
const GPU_SOURCE = "<address domain='0x0000' bus='0x5' slot='0x0' function='0x0'/>";
const LOADER = "<loader readonly='yes' type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader>";
const GPU_ELEMENT = hostdev([5, 0, 0], '/usr/share/kvm/vbios_1002_164c.bin', vmAddress(6, 0, 0, " multifunction='on'"));
const AUDIO = hostdev([5, 0, 1], '/usr/share/kvm/AMDGopDriver.rom', vmAddress(6, 0, 1));
const IGD_AT = vmAddress(0, 2, 0);
const OPREGION = "<qemu:property name='x-igd-opregion' type='bool' value='true'/>";
const GMS = "<qemu:property name='x-igd-gms' type='unsigned' value='2'/>";
const I440FX = 'pc-i440fx-8.0';

const file = (name: string) => `<rom file='/usr/share/kvm/${name}'/>`;
const setting = (word: string) =>
	`  <qemu:commandline>\n    <qemu:arg value='-set'/>\n    <qemu:arg value='${word}'/>\n  </qemu:commandline>\n</domain>`;
const withDevice = (text: string, word: string) =>
	changed(text, ['</domain>', setting(word).replace("'-set'", "'-device'")]);
const withSet = (text: string, word: string) => changed(text, ['</domain>', setting(word)]);
const property = (name: string, type: string, value: string) =>
	`<qemu:property name='${name}' type='${type}' value='${value}'/>`;
const withDriver = (host: HostFacts, address: string, driver: string): HostFacts => ({
	...host,
	functions: (host.functions ?? []).map((each) => (each.address === address ? { ...each, driver } : each)),
});

const withGpu = (host: HostFacts, deviceId: number): HostFacts => ({
	...host,
	functions: (host.functions ?? []).map((each) => (each.address === '0000:00:02.0' ? { ...each, deviceId } : each)),
});

/** Said of each virtual function. */
const NO_PICTURE = 'vf-no-picture';
const VIRTUAL_SOURCE = "slot='0x2' function='0x1'";
const CPU = "<cpu mode='host-passthrough'/>";

const GPU = 'devices/hostdev[1]';
const SECOND = 'devices/hostdev[2]';

const OVERRIDE =
	"<qemu:override><qemu:device alias='hostdev0'><qemu:frontend><qemu:property name='x-vga' type='bool' value='false'/></qemu:frontend></qemu:device></qemu:override>";

/** A card as a whole. */
const CARD = changed(AMD_DOMAIN, [VBIOS, ''], [GOP, '']);

/** As virt-install notes the guest. */
const osinfo = (os: string) =>
	`<metadata><libosinfo:libosinfo xmlns:libosinfo='http://libosinfo.org/xmlns/libvirt/domain/1.0'><libosinfo:os id='${os}'/></libosinfo:libosinfo></metadata>`;
const DEBIAN = osinfo('http://debian.org/debian/12');
const HIDDEN = "<cpu mode='host-passthrough'><feature policy='disable' name='hypervisor'/></cpu>";

/** An iGPU with its VBIOS. */
const SEABIOS_DOMAIN = `<domain type='kvm'>
  <name>seabios</name>
  <memory unit='GiB'>8</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
${hostdev([0, 2, 0], '/usr/share/kvm/vbios_8086_3e92.bin', vmAddress(0, 2, 0))}${VIDEO_NONE}  </devices>
</domain>
`;

const BROKEN: readonly Broken[] = [
	...LIBVIRT_MACHINES,
	...HOST_CASES.map((each) => {
		const key = each.values['devices']?.toString().startsWith('0000:05:00.1') === true ? SECOND : GPU;
		const { devices, ...values } = each.values;
		const own = Array.isArray(devices) && devices.length > 1 ? { devices: devices.slice(0, 1) } : {};
		return { ...each, values: { ...values, ...own }, text: CARD, key };
	}),
	{
		code: 'address-invalid',
		severity: 'error',
		what: 'hex without 0x',
		text: changed(AMD_DOMAIN, [GPU_SOURCE, "<address domain='0x0000' bus='0a' slot='0x00' function='0x0'/>"]),
		key: GPU,
		values: {
			said: "Invalid value for attribute 'bus' in element 'address': '0a'",
			part: 'bus',
			meant: "bus='0x0a'",
		},
	},
	{
		code: 'address-invalid',
		severity: 'error',
		what: 'a function that there is none of, in the guest',
		text: changed(AMD_DOMAIN, [vmAddress(6, 0, 1), vmAddress(6, 0, 8)]),
		key: `${SECOND}/address`,
		values: {
			said: "Invalid PCI address function='0x8', must be <= 0x7",
			part: 'function',
			limit: 7,
		},
	},
	{
		code: 'source-missing',
		severity: 'error',
		what: 'no address in the source',
		text: changed(AMD_DOMAIN, [GPU_SOURCE, '']),
		key: GPU,
		values: {},
	},
	{
		code: 'device-twice',
		severity: 'error',
		what: 'the GPU on both',
		text: changed(AMD_DOMAIN, [AUDIO, hostdev([5, 0, 0], '', vmAddress(6, 0, 1))], [VBIOS, file('amd_both.rom')]),
		key: SECOND,
		values: { manager: 'libvirt', address: '0000:05:00.0', by: GPU, key: SECOND },
		also: ['audio-not-passed'],
	},
	{
		code: 'device-absent',
		severity: 'error',
		what: 'decimal in place of hex',
		text: changed(AMD_DOMAIN, [GPU_SOURCE, "<address domain='0' bus='10' slot='0' function='0'/>"]),
		host: AMD_HOST,
		key: GPU,
		values: { manager: 'libvirt', address: '0000:0a:00.0' },
	},
	{
		code: 'device-unmanaged',
		severity: 'warning',
		what: "managed='no' and amdgpu",
		text: changed(AMD_DOMAIN, ["managed='yes'", "managed='no'"]),
		host: withDriver(AMD_HOST, '0000:05:00.0', 'amdgpu'),
		key: GPU,
		values: { address: '0000:05:00.0', driver: 'amdgpu', node: 'pci_0000_05_00_0' },
	},
	{
		code: 'guest-address-twice',
		severity: 'error',
		what: 'both at one place',
		text: changed(AMD_DOMAIN, [vmAddress(6, 0, 1), vmAddress(6, 0, 0)]),
		line: "<address type='pci'",
		key: `${SECOND}/address`,
		values: { address: '0000:06:00.0', by: `${GPU}/address` },
	},
	{
		code: 'multifunction-off',
		severity: 'error',
		what: "multifunction='off'",
		text: changed(AMD_DOMAIN, ["multifunction='on'", "multifunction='off'"]),
		line: 'multifunction',
		key: `${GPU}/address`,
		values: { address: '0000:06:00.1' },
	},
	{
		code: 'function-zero-missing',
		severity: 'error',
		what: 'the audio function on a slot of its own, as function 1',
		text: changed(AMD_DOMAIN, [vmAddress(6, 0, 1), vmAddress(7, 0, 1)]),
		key: SECOND,
		values: { address: '0000:07:00.1' },
	},
	{
		code: 'video-none-beside',
		severity: 'error',
		what: 'none and qxl',
		text: changed(AMD_DOMAIN, [VIDEO_NONE, `${VIDEO_NONE}    <video><model type='qxl'/></video>\n`]),
		line: '<video>',
		key: 'devices/video[1]',
		values: {},
	},
	{
		code: 'video-not-none',
		severity: 'note',
		what: 'qxl',
		text: changed(AMD_DOMAIN, ["<model type='none'/>", "<model type='qxl'/>"]),
		line: '<video>',
		key: 'devices/video[1]',
		values: { model: 'qxl', implied: false, igpu: false },
	},
	{
		code: 'video-not-none',
		severity: 'warning',
		what: 'the one that libvirt adds to graphics, beside an iGPU',
		text: changed(INTEL_DOMAIN, [VIDEO_NONE, "    <graphics type='spice'/>\n"]),
		key: 'devices/graphics',
		values: { implied: true, igpu: true },
	},
	{
		code: 'seabios-other-display',
		severity: 'warning',
		what: 'qxl before the card, with SeaBIOS',
		text: changed(AMD_DOMAIN, [LOADER, ''], ["<model type='none'/>", "<model type='qxl'/>"], [GOP, '']),
		line: '<video>',
		key: 'devices/video[1]',
		values: { manager: 'libvirt', model: 'qxl', lines: ["<video><model type='none'/></video>"] },
	},
	{
		code: 'igd-memory',
		severity: 'warning',
		what: '2 GiB',
		text: changed(INTEL_DOMAIN, ["<memory unit='GiB'>8<", '<memory>2097152<']),
		line: '<memory>',
		key: 'memory',
		values: { size: 2048, needed: 4096, write: ["<memory unit='GiB'>4</memory>"] },
	},
	{
		code: 'device-inferred',
		severity: 'note',
		what: 'an iGPU whose GOP driver is on another function',
		text: changed(INTEL_DOMAIN, [I440FX, 'pc-i440fx-10.1']),
		line: '<hostdev',
		key: GPU,
		values: { device: GPU, rom: '/usr/share/kvm/gen12_gop.rom', id: '8086:9a40', more: 5 },
		also: ['igd-lpc-missing'],
	},
	{
		code: 'igd-gms-range',
		severity: 'error',
		what: 'a size that no generation takes',
		text: changed(INTEL_DOMAIN, [GMS, property('x-igd-gms', 'unsigned', '512')]),
		key: 'qemu:override/qemu:device[1]',
		values: { size: '512', bounds: [0, 64, 240, 254], stops: true },
		also: ['device-inferred'],
	},
	{
		code: 'igd-option-unknown',
		severity: 'error',
		what: 'x-igd-lpc with QEMU 8.0',
		text: changed(INTEL_DOMAIN, [GMS, property('x-igd-lpc', 'bool', 'true')]),
		host: INTEL_HOST,
		key: 'qemu:override/qemu:device[1]',
		values: { qemu: '8.0', option: 'x-igd-lpc', options: ['x-igd-lpc'], update: false },
	},
	{
		code: 'igd-lpc-q35',
		severity: 'error',
		what: 'x-igd-lpc on q35',
		text: changed(INTEL_DOMAIN, [GMS, property('x-igd-lpc', 'bool', 'true')], [I440FX, 'pc-q35-10.1']),
		key: 'qemu:override/qemu:device[1]',
		values: { write: ["<type arch='x86_64' machine='pc'>hvm</type>"] },
		also: ['igd-q35-gop'],
	},
	{
		code: 'igd-legacy-mode-refused',
		severity: 'error',
		what: 'x-igd-legacy-mode on q35',
		text: changed(INTEL_DOMAIN, [GMS, property('x-igd-legacy-mode', 'string', 'on')], [I440FX, 'pc-q35-10.0']),
		key: 'qemu:override/qemu:device[1]',
		values: { write: ["<type arch='x86_64' machine='pc'>hvm</type>"] },
		also: ['igd-q35-gop'],
	},
	{
		code: 'igd-q35-gop',
		severity: 'warning',
		what: 'a GOP driver on q35',
		text: changed(INTEL_DOMAIN, [I440FX, 'pc-q35-8.0']),
		key: GPU,
		values: {
			write: [
				"<type arch='x86_64' machine='pc'>hvm</type>",
				"<address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>",
				"<video><model type='none'/></video>",
			],
		},
	},
	{
		code: 'igd-seabios-generation',
		severity: 'warning',
		what: 'Raptor Lake at 00:02.0 with SeaBIOS',
		text: SEABIOS_DOMAIN.replace(/ *<rom .*\n/, ''),
		host: INTEL_HOST,
		key: GPU,
		values: { igpu: '8086:a780', write: ["<os firmware='efi'>"] },
	},
	{
		code: 'igd-q35-vbios',
		severity: 'warning',
		what: 'a VBIOS on q35',
		text: changed(SEABIOS_DOMAIN, ["machine='pc'", "machine='q35'"]),
		host: VBIOS_HOST,
		key: GPU,
		values: {
			write: [
				"<type arch='x86_64' machine='pc'>hvm</type>",
				"<address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>",
				"<video><model type='none'/></video>",
			],
		},
	},
	...(
		[
			['<feature>', HIDDEN, 'cpu/feature'],
			[
				'a word of QEMU',
				"<qemu:commandline><qemu:arg value='-cpu'/><qemu:arg value='host,-hypervisor,kvm=off'/></qemu:commandline>",
				'qemu:commandline/qemu:arg[2]',
			],
		] as const
	).map(
		([what, element, key]): Broken => ({
			...{ code: 'hypervisor-hidden-linux', severity: 'warning', what, key, host: AMD_HOST },
			text: changed(AMD_DOMAIN, ['  <devices>', `  ${DEBIAN}\n  ${element}\n  <devices>`]),
			values: { os: 'http://debian.org/debian/12' },
		}),
	),
	{
		code: 'igd-lpc-missing',
		severity: 'warning',
		what: 'Raptor Lake with QEMU 10.1',
		text: changed(INTEL_DOMAIN, [I440FX, 'pc-i440fx-10.1']),
		host: { ...INTEL_HOST, qemu: [10, 1] },
		key: GPU,
		values: {
			qemu: '10.1',
			orNewer: false,
			igpu: '8086:a780',
			legacy: false,
			write: [
				"<alias name='ua-igd'/>",
				"<qemu:override><qemu:device alias='ua-igd'><qemu:frontend><qemu:property name='x-igd-lpc' type='bool' value='true'/></qemu:frontend></qemu:device></qemu:override>",
			],
		},
	},
	{
		code: 'igd-opregion-missing',
		severity: 'warning',
		what: 'no OpRegion away from 00:02.0',
		text: changed(INTEL_DOMAIN, [OPREGION, ''], [IGD_AT, vmAddress(0, 6, 0)]),
		host: INTEL_HOST,
		key: GPU,
		values: {
			qemu: '8.0',
			orNewer: false,
			igpu: '8086:a780',
			never: false,
			write: [
				"<alias name='ua-igd'/>",
				"<qemu:override><qemu:device alias='ua-igd'><qemu:frontend><qemu:property name='x-igd-opregion' type='bool' value='true'/></qemu:frontend></qemu:device></qemu:override>",
			],
		},
		also: ['igd-address'],
	},
	{
		code: 'igd-address',
		severity: 'warning',
		what: 'another place in the guest',
		text: changed(INTEL_DOMAIN, [IGD_AT, vmAddress(0, 6, 0)]),
		key: GPU,
		values: { manager: 'libvirt', rom: '/usr/share/kvm/gen12_igd.rom', at: '0000:00:06.0' },
	},
	{
		code: 'romfile-missing',
		severity: 'error',
		what: 'no such file',
		text: changed(AMD_DOMAIN, [GOP, file('gone.rom')]),
		line: 'gone.rom',
		key: `${SECOND}/rom`,
		values: { rom: '/usr/share/kvm/gone.rom' },
	},
	{
		code: 'romfile-refused',
		severity: 'error',
		what: 'an empty file',
		text: changed(AMD_DOMAIN, [GOP, file('empty.rom')]),
		line: 'empty.rom',
		key: `${SECOND}/rom`,
		values: {
			rom: '/usr/share/kvm/empty.rom',
			reason: { code: 'qemu-romfile-empty', values: { file: '/usr/share/kvm/empty.rom' } },
		},
	},
	{
		code: 'romfile-unfit',
		severity: 'error',
		what: 'a web page',
		text: changed(AMD_DOMAIN, [GOP, file('page.rom')]),
		line: 'page.rom',
		key: `${SECOND}/rom`,
		values: {
			rom: '/usr/share/kvm/page.rom',
			reasons: [{ code: 'not-a-rom', values: { file: '/usr/share/kvm/page.rom', what: 'html' } }],
			more: 0,
		},
	},
	{
		code: 'romfile-doubtful',
		severity: 'warning',
		what: 'a helper that lost its code',
		text: changed(INTEL_DOMAIN, ['gen12_igd.rom', 'gutted_igd.rom']),
		line: 'gutted_igd.rom',
		key: `${GPU}/rom`,
		values: {
			rom: '/usr/share/kvm/gutted_igd.rom',
			reason: { code: 'igd-helper-too-small', values: { offset: 512, bytes: 9216 } },
		},
	},
	{
		code: 'romfile-other-device',
		severity: 'error',
		what: "another family's VBIOS",
		text: changed(AMD_DOMAIN, [VBIOS, file('vbios_1002_1681.bin')]),
		host: { ...AMD_HOST, modprobeFiles: [] },
		line: 'vbios_1002_1681.bin',
		key: `${GPU}/rom`,
		values: {
			rom: '/usr/share/kvm/vbios_1002_1681.bin',
			reason: { code: 'vbios-other-family', values: { has: '1002:1681', family: '032.017', device: '1002:164c' } },
		},
	},
	{
		code: 'romfile-rombar-off',
		severity: 'error',
		what: "bar='off' under OVMF",
		text: changed(AMD_DOMAIN, [VBIOS, VBIOS.replace('<rom', "<rom bar='off'")]),
		line: "bar='off'",
		key: `${GPU}/rom`,
		values: { rom: '/usr/share/kvm/vbios_1002_164c.bin', option: "bar='off'", firmware: 'ovmf' },
	},
	{
		code: 'romfile-romsize',
		severity: 'error',
		what: 'an override with a ROM BAR that the file does not fit into',
		text: changed(AMD_DOMAIN, [
			'</domain>',
			`<qemu:override><qemu:device alias='hostdev0'><qemu:frontend><qemu:property name='romsize' type='unsigned' value='512'/></qemu:frontend></qemu:device></qemu:override></domain>`,
		]),
		line: 'vbios_1002_164c.bin',
		key: `${GPU}/rom`,
		values: { rom: '/usr/share/kvm/vbios_1002_164c.bin', romsize: 512 },
	},
	{
		code: 'romfile-bridge',
		severity: 'error',
		what: 'an override of the port above the device',
		text: changed(AMD_DOMAIN, [
			'</domain>',
			`<qemu:override>\n<qemu:device alias='pci.1'><qemu:frontend><qemu:property name='romfile' type='string' value='/root/x.rom'/></qemu:frontend></qemu:device></qemu:override></domain>`,
		]),
		line: "alias='pci.1'",
		key: 'qemu:override/qemu:device[1]/romfile',
		values: { rom: '/root/x.rom', bridge: 'pci.1' },
	},
	{
		code: 'romfile-firmware',
		severity: 'error',
		what: 'EFI images alone with SeaBIOS',
		text: changed(AMD_DOMAIN, [LOADER, '<loader>/usr/share/seabios/bios.bin</loader>']),
		line: 'AMDGopDriver.rom',
		key: `${SECOND}/rom`,
		values: { rom: '/usr/share/kvm/AMDGopDriver.rom', firmware: 'seabios', write: ["<os firmware='efi'>"] },
	},
	{
		code: 'rom-invalid',
		severity: 'error',
		what: "bar='yes'",
		text: changed(AMD_DOMAIN, [VBIOS, VBIOS.replace('<rom', "<rom bar='yes'")]),
		line: "bar='yes'",
		key: `${GPU}/rom`,
		values: { case: 'value', attribute: 'bar', value: 'yes' },
	},
	{
		code: 'rom-invalid',
		severity: 'error',
		what: "enabled='no' with a file",
		text: changed(AMD_DOMAIN, [VBIOS, VBIOS.replace('<rom', "<rom enabled='no'")], [GOP, '']),
		line: "enabled='no'",
		key: `${GPU}/rom`,
		values: { case: 'disabled' },
	},
	{
		code: 'rom-misplaced',
		severity: 'error',
		what: '<rom> in <source>',
		text: changed(AMD_DOMAIN, [VBIOS, ''], [GPU_SOURCE, `${GPU_SOURCE}${VBIOS}`], [GOP, '']),
		line: '<rom',
		key: `${GPU}/source/rom`,
		values: {},
	},
	{
		code: 'rom-misplaced',
		severity: 'error',
		what: "<rom> in the source's <address>",
		text: changed(AMD_DOMAIN, [VBIOS, ''], [GPU_SOURCE, GPU_SOURCE.replace('/>', `>${VBIOS}</address>`)], [GOP, '']),
		line: '<rom',
		key: `${GPU}/source/address/rom`,
		values: {},
	},
	{
		code: 'rom-path-relative',
		severity: 'warning',
		what: 'a name alone',
		text: changed(AMD_DOMAIN, [GOP, "<rom file='AMDGopDriver.rom'/>"]),
		line: 'AMDGopDriver.rom',
		key: `${SECOND}/rom`,
		values: { rom: 'AMDGopDriver.rom' },
	},
	{
		code: 'rom-path-confined',
		severity: 'note',
		what: 'a home folder',
		text: changed(AMD_DOMAIN, [GOP, "<rom file='/home/me/AMDGopDriver.rom'/>"]),
		line: '/home/me',
		key: `${SECOND}/rom`,
		values: { rom: '/home/me/AMDGopDriver.rom', home: true },
	},
	{
		code: 'vbios-not-on-gpu',
		severity: 'error',
		what: 'both ROMs exchanged',
		text: changed(AMD_DOMAIN, [GOP, 'SECOND'], [VBIOS, GOP], ['SECOND', VBIOS]),
		key: SECOND,
		values: {
			rom: '/usr/share/kvm/vbios_1002_164c.bin',
			address: '0000:05:00.1',
			first: false,
			to: 'devices/hostdev[1]',
		},
		also: ['gop-on-gpu'],
	},
	{
		code: 'gop-on-gpu',
		severity: 'warning',
		what: 'the GOP driver on the GPU',
		text: changed(AMD_DOMAIN, [GOP, ''], [VBIOS, GOP]),
		key: GPU,
		values: { rom: '/usr/share/kvm/AMDGopDriver.rom', address: '0000:05:00.0', audio: '0000:05:00.1' },
	},
	{
		code: 'gop-without-vbios',
		severity: 'warning',
		what: 'no VBIOS',
		text: changed(AMD_DOMAIN, [VBIOS, '']),
		key: SECOND,
		values: { rom: '/usr/share/kvm/AMDGopDriver.rom', gpu: GPU },
	},
	{
		code: 'helper-bdsm-zero',
		severity: 'warning',
		what: "a helper that takes the host's stolen memory, with QEMU 10.0",
		text: changed(INTEL_DOMAIN, ['gen12_igd.rom', 'host_igd.rom'], [GMS, '']),
		host: { ...INTEL_HOST, qemu: [10, 0] },
		key: `${GPU}/rom`,
		values: {
			case: 'zero',
			rom: '/usr/share/kvm/host_igd.rom',
			igpu: '8086:a780',
			qemu: '10.0',
			orNewer: false,
			gop: false,
		},
	},
	{
		code: 'helper-bdsm-host',
		severity: 'warning',
		what: 'a helper that allocates its own, with QEMU 8.0',
		text: changed(INTEL_DOMAIN, ['gen12_igd.rom', 'own_igd.rom']),
		host: INTEL_HOST,
		key: `${GPU}/rom`,
		values: { rom: '/usr/share/kvm/own_igd.rom', igpu: '8086:a780', qemu: '8.0', orNewer: false, gop: false },
	},
	{
		code: 'helper-bdsm-unknown',
		severity: 'note',
		what: 'a helper for an iGPU without the register',
		text: changed(INTEL_DOMAIN, ['gen12_igd.rom', 'own_igd.rom'], [I440FX, 'pc']),
		host: withGpu(INTEL_HOST, 0x7d55),
		key: `${GPU}/rom`,
		values: {
			case: 'no-register',
			rom: '/usr/share/kvm/own_igd.rom',
			igpu: '8086:7d55',
			qemu: '8.0',
			orNewer: false,
			own: true,
			gop: false,
			when: 'never',
		},
		also: ['romfile-other-device', 'igd-qemu', 'vfio-ids-mismatch'],
	},
	{
		code: 'helper-opregion-only',
		severity: 'note',
		what: "romtool's helper for an iGPU without the register",
		text: changed(INTEL_DOMAIN, ['gen12_igd.rom', 'igd_helper.rom'], [I440FX, 'pc']),
		host: withGpu(INTEL_HOST, 0x7d55),
		key: `${GPU}/rom`,
		values: { rom: '/usr/share/kvm/igd_helper.rom', igpu: '8086:7d55', known: true },
		also: ['romfile-other-device', 'igd-qemu', 'vfio-ids-mismatch'],
	},
	{
		code: 'igd-helper-missing',
		severity: 'warning',
		what: 'the GOP driver alone',
		text: changed(INTEL_DOMAIN, ["<rom file='/usr/share/kvm/gen12_igd.rom'/>", '']),
		key: SECOND,
		values: { rom: '/usr/share/kvm/gen12_gop.rom' },
	},
	{
		code: 'igd-gop-missing',
		severity: 'note',
		what: 'the helper alone',
		text: changed(INTEL_DOMAIN, ["<rom file='/usr/share/kvm/gen12_gop.rom'/>", '']),
		key: GPU,
		values: { rom: '/usr/share/kvm/gen12_igd.rom' },
	},
	{
		code: 'audio-not-passed',
		severity: 'warning',
		what: 'the GPU alone',
		text: changed(AMD_DOMAIN, [AUDIO, ''], [VBIOS, file('amd_both.rom')]),
		host: AMD_HOST,
		key: GPU,
		values: {
			audio: '0000:05:00.1',
			write: [
				"<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0x05' slot='0x00' function='0x1'/></source></hostdev>",
			],
		},
	},
	{
		code: 'gpu-not-passed',
		severity: 'warning',
		what: 'the audio function alone',
		text: changed(
			AMD_DOMAIN,
			[hostdev([5, 0, 0], '/usr/share/kvm/vbios_1002_164c.bin', vmAddress(6, 0, 0, " multifunction='on'")), ''],
			[vmAddress(6, 0, 1), ''],
		),
		key: GPU,
		values: {
			rom: '/usr/share/kvm/AMDGopDriver.rom',
			gpu: '0000:05:00.0',
			write: [
				"<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0x05' slot='0x00' function='0x0'/></source></hostdev>",
			],
		},
	},
	{
		code: 'qemu-namespace',
		severity: 'error',
		what: 'no xmlns:qemu',
		text: changed(INTEL_DOMAIN, [` ${QEMU}`, '']),
		line: '<qemu:override>',
		key: 'qemu:override',
		values: { element: 'qemu:override' },
	},
	{
		code: 'qemu-namespace',
		severity: 'error',
		what: 'below <devices>',
		text: changed(AMD_DOMAIN, [VIDEO_NONE, `${VIDEO_NONE}    <qemu:commandline/>\n`]),
		line: '<qemu:commandline/>',
		key: 'qemu:commandline',
		values: { element: 'qemu:commandline' },
	},
	{
		code: 'args-set-malformed',
		severity: 'error',
		what: 'no value',
		text: withSet(AMD_DOMAIN, 'device.hostdev0.x-vga'),
		line: 'x-vga',
		key: 'qemu:commandline/qemu:arg[2]',
		values: { text: 'device.hostdev0.x-vga', example: 'device.hostdev0.x-vga=VALUE' },
	},
	{
		code: 'args-set-unknown',
		severity: 'error',
		what: 'counted from 1',
		text: withSet(AMD_DOMAIN, 'device.hostdev2.x-vga=off'),
		line: 'hostdev2',
		key: 'qemu:commandline/qemu:arg[2]',
		values: { id: 'hostdev2', devices: ['hostdev0', 'hostdev1'] },
	},
	{
		code: 'args-set-json',
		severity: 'error',
		what: 'a machine of QEMU 8.1',
		text: withSet(AMD_DOMAIN, 'device.hostdev0.x-vga=off'),
		line: 'hostdev0',
		key: 'qemu:commandline/qemu:arg[2]',
		values: { id: 'hostdev0', qemu: '8.1', releases: 'this-or-newer', element: OVERRIDE },
	},
	{
		code: 'args-set-json',
		severity: 'warning',
		what: 'a machine of QEMU 5.2, which a newer one may run',
		text: changed(withSet(AMD_DOMAIN, 'device.hostdev0.x-vga=off'), ['8.1', '5.2']),
		line: 'hostdev0',
		key: 'qemu:commandline/qemu:arg[2]',
		values: { id: 'hostdev0', qemu: '7.0', releases: 'all-from' },
	},
	{
		code: 'override-unknown',
		severity: 'warning',
		what: "the alias's name misspelled",
		text: changed(INTEL_DOMAIN, ["alias='ua-igd'", "alias='hostdev4'"]),
		line: 'hostdev4',
		key: 'qemu:override/qemu:device[1]',
		values: { alias: 'hostdev4', devices: ['ua-igd', 'hostdev0'] },
	},
	{
		code: 'vfio-property-unknown',
		severity: 'error',
		what: 'an option of Proxmox VE',
		text: changed(INTEL_DOMAIN, [GMS, property('legacy-igd', 'unsigned', '1')]),
		line: 'legacy-igd',
		key: 'qemu:override/qemu:device[1]/legacy-igd',
		values: { property: 'legacy-igd', proxmox: true },
	},
	{
		code: 'device-twice',
		severity: 'error',
		what: 'by an element and by a word of QEMU',
		text: withDevice(AMD_DOMAIN, 'vfio-pci,host=0000:05:00.1'),
		line: 'vfio-pci,host',
		key: 'qemu:commandline/qemu:arg[2]',
		values: { address: '0000:05:00.1', by: SECOND, word: true },
	},
	{
		code: 'device-absent',
		severity: 'error',
		what: 'in a word of QEMU',
		text: withDevice(AMD_DOMAIN, 'vfio-pci,host=0000:07:00.1'),
		host: AMD_HOST,
		line: 'vfio-pci,host',
		key: 'qemu:commandline/qemu:arg[2]',
		values: { address: '0000:07:00.1', word: true },
	},
	{
		code: 'args-device-host',
		severity: 'error',
		what: 'all functions',
		text: withDevice(AMD_DOMAIN, 'vfio-pci,host=0000:07:00'),
		line: 'vfio-pci,host',
		key: 'qemu:commandline/qemu:arg[2]',
		values: { host: '0000:07:00', meant: '0000:07:00.0' },
	},
	{
		code: 'args-device-driver',
		severity: 'warning',
		what: 'a device that only QEMU knows of',
		text: withDevice(AMD_DOMAIN, 'vfio-pci,host=0000:05:00.3'),
		host: withDriver(AMD_HOST, '0000:05:00.3', 'xhci_hcd'),
		line: 'vfio-pci,host',
		key: 'qemu:commandline/qemu:arg[2]',
		values: { address: '0000:05:00.3', driver: 'xhci_hcd' },
	},
	{
		code: 'vfio-property-value',
		severity: 'error',
		what: 'a number for a switch',
		text: changed(INTEL_DOMAIN, [OPREGION, property('x-igd-opregion', 'unsigned', '1')]),
		line: 'x-igd-opregion',
		key: 'qemu:override/qemu:device[1]/x-igd-opregion',
		values: { property: 'x-igd-opregion', value: '1', kind: 'switch', line: "type='bool' value='true'" },
	},
	{
		code: 'vfio-property-release',
		severity: 'error',
		what: 'one of a newer QEMU than the installed one',
		text: changed(INTEL_DOMAIN, [GMS, property('skip-vsc-check', 'bool', 'false')]),
		host: INTEL_HOST,
		line: 'skip-vsc-check',
		key: 'qemu:override/qemu:device[1]/skip-vsc-check',
		values: { property: 'skip-vsc-check', qemu: '8.0', release: '9.1' },
	},
	{
		code: 'override-invalid',
		severity: 'error',
		what: 'hex',
		text: changed(INTEL_DOMAIN, [GMS, property('x-igd-gms', 'unsigned', '0x2')]),
		line: 'x-igd-gms',
		key: 'qemu:override/qemu:device[1]/x-igd-gms',
		values: {
			case: 'number',
			property: 'x-igd-gms',
			type: 'unsigned',
			value: '0x2',
			meant: "type='unsigned' value='2'",
		},
	},
	{
		code: 'override-invalid',
		severity: 'error',
		what: 'a type that there is none of',
		text: changed(INTEL_DOMAIN, [GMS, property('x-igd-gms', 'number', '2')]),
		line: 'x-igd-gms',
		key: 'qemu:override/qemu:device[1]/x-igd-gms',
		values: { case: 'type', type: 'number', value: '2', meant: "type='unsigned' value='2'" },
	},
	{
		code: 'iommu-off',
		severity: 'error',
		what: 'no IOMMU',
		text: AMD_DOMAIN,
		host: { ...AMD_HOST, iommus: [] },
		key: 'iommu',
		values: { case: 'none', manager: 'libvirt', intel: false },
	},
	{
		code: 'iommu-unsure',
		severity: 'warning',
		what: 'no intel_iommu=on, and a kernel of some distribution',
		text: INTEL_DOMAIN,
		host: { modprobeFiles: [], commandLine: commandLine('quiet'), kernel: [6, 9] },
		key: 'intel_iommu',
		path: '/proc/cmdline',
		values: { case: 'configuration' },
	},
	{
		code: 'vga-disabled',
		severity: 'warning',
		what: 'an iGPU',
		text: INTEL_DOMAIN,
		host: { ...INTEL_HOST, modprobeFiles: [modprobeFile('options vfio-pci ids=8086:a780,8086:7ad0 disable_vga=1\n')] },
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		values: { path: '/etc/modprobe.d/vfio.conf', xVga: false },
	},
	{
		code: 'vfio-ids-mismatch',
		severity: 'warning',
		what: 'the GPU alone',
		text: AMD_DOMAIN,
		host: { ...AMD_HOST, modprobeFiles: [modprobeFile('options vfio-pci ids=1002:164c\n')] },
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		values: { missing: ['0000:05:00.1 (1002:1637)'], absent: [], line: 'ids=1002:164c,1002:1637' },
	},
	{
		code: 'vfio-ids-invalid',
		severity: 'warning',
		what: 'an address',
		text: AMD_DOMAIN,
		host: { ...AMD_HOST, modprobeFiles: [modprobeFile('options vfio-pci ids=1002:164c,1002:1637,05.00\n')] },
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		values: { entry: '05.00' },
	},
	{
		code: 'vendor-reset-missing',
		severity: 'note',
		what: 'Polaris',
		text: changed(AMD_DOMAIN, [VBIOS, ''], [GOP, '']),
		host: { ...POLARIS_HOST, loadedModules: ['vfio_pci'] },
		key: GPU,
		values: { id: '1002:67df', chip: 'Polaris 10', address: '0000:05:00.0', headers: false },
	},
	{
		code: 'reset-method-unset',
		severity: 'warning',
		what: 'none that is left',
		text: changed(AMD_DOMAIN, [VBIOS, ''], [GOP, '']),
		host: withFunction({ ...POLARIS_HOST, loadedModules: ['vendor_reset'] }, '0000:05:00.0', { resetMethods: [] }),
		key: GPU,
		values: { id: '1002:67df', chip: 'Polaris 10', address: '0000:05:00.0', methods: [] },
	},
	{
		code: 'vfio-not-loaded',
		severity: 'warning',
		what: 'in no list of modules',
		text: AMD_DOMAIN,
		host: { ...AMD_HOST, modules: [], modprobeFiles: [modprobeFile('options vfio-pci ids=1002:164c,1002:1637\n')] },
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		values: { path: '/etc/modprobe.d/vfio.conf' },
	},
	{
		code: 'modprobe-not-read',
		severity: 'warning',
		what: 'another ending',
		text: AMD_DOMAIN,
		host: { ...AMD_HOST, modprobeFiles: [modprobeFile('options vfio-pci ids=1002:164c,1002:1637\n', 'vfio.txt')] },
		key: 'options',
		path: '/etc/modprobe.d/vfio.txt',
		values: { path: '/etc/modprobe.d/vfio.txt', renamed: '/etc/modprobe.d/vfio.conf' },
	},
	{
		code: 'modprobe-misspelled',
		severity: 'note',
		what: 'vifo.conf',
		text: AMD_DOMAIN,
		host: { ...AMD_HOST, modprobeFiles: [modprobeFile('options vfio-pci ids=1002:164c,1002:1637\n', 'vifo.conf')] },
		key: 'options',
		path: '/etc/modprobe.d/vifo.conf',
		values: { path: '/etc/modprobe.d/vifo.conf' },
	},
	{
		code: 'group-not-viable',
		severity: 'warning',
		what: 'a USB controller with its driver',
		text: AMD_DOMAIN,
		host: {
			...AMD_HOST,
			functions: [
				...(AMD_HOST.functions ?? []),
				pciFunction('0000:05:00.2', {
					vendorId: 0x1022,
					deviceId: 0x15df,
					classCode: 0x108000,
					iommuGroup: 5,
					driver: 'ccp',
				}),
			],
		},
		key: GPU,
		values: { group: 5, address: '0000:05:00.0', busy: ['0000:05:00.2 (ccp)'] },
	},
	{
		code: 'igd-qemu',
		severity: 'error',
		what: 'Raptor Lake with QEMU 9.2',
		text: INTEL_DOMAIN,
		host: { ...INTEL_HOST, modprobeFiles: [], qemu: [9, 2] },
		key: GPU,
		values: { igpu: '8086:a780', qemu: '9.2', needed: '10.0', assumed: false },
	},
	{
		code: 'vf-missing',
		severity: 'error',
		what: 'one where none is made',
		text: VIRTUAL_DOMAIN,
		host: {
			...VIRTUAL_HOST,
			functions: (VIRTUAL_HOST.functions ?? [])
				.filter(({ physicalFunction }) => physicalFunction === undefined)
				.map((one) => (one.virtualFunctions === undefined ? one : { ...one, virtualFunctions: { enabled: 0 } })),
		},
		key: GPU,
		values: { address: '0000:00:02.1', physical: '0000:00:02.0', enabled: 0, needed: 1 },
		also: [NO_PICTURE],
	},
	{
		code: 'vf-pf-passed',
		severity: 'error',
		what: 'both',
		text: changed(VIRTUAL_DOMAIN, ['  </devices>', `${hostdev([0, 2, 0], '')}${VIDEO_NONE}  </devices>`]),
		host: VIRTUAL_HOST,
		key: SECOND,
		values: { physical: '0000:00:02.0', virtual: '0000:00:02.1', key: 'devices/hostdev[2]' },
		also: [NO_PICTURE],
	},
	{
		code: 'pf-with-vfs',
		severity: 'warning',
		what: 'an iGPU that has virtual functions',
		text: changed(VIRTUAL_DOMAIN, [VIRTUAL_SOURCE, "slot='0x2' function='0x0'"]),
		host: VIRTUAL_HOST,
		key: GPU,
		values: { address: '0000:00:02.0', count: 2, first: '0000:00:02.1' },
	},
	{
		code: 'vf-pf-bound',
		severity: 'error',
		what: 'the physical function with vfio-pci',
		text: VIRTUAL_DOMAIN,
		host: withFunction(VIRTUAL_HOST, '0000:00:02.0', { driver: 'vfio-pci' }),
		key: GPU,
		values: { address: '0000:00:02.1', physical: '0000:00:02.0', ids: '8086:46d4', drivers: ['i915', 'xe'] },
		also: [NO_PICTURE],
	},
	{
		code: 'vf-pf-ids',
		severity: 'warning',
		what: 'ids= with the ID of both',
		text: VIRTUAL_DOMAIN,
		host: { ...VIRTUAL_HOST, modprobeFiles: [modprobeFile('options vfio-pci ids=8086:46d4\n')] },
		key: 'options vfio-pci',
		path: '/etc/modprobe.d/vfio.conf',
		values: { ids: '8086:46d4', physical: '0000:00:02.0', address: '0000:00:02.1', drivers: ['i915'] },
		also: [NO_PICTURE],
	},
	{
		code: 'vf-group-shared',
		severity: 'error',
		what: 'a group with the physical function',
		text: VIRTUAL_DOMAIN,
		host: withFunction(VIRTUAL_HOST, '0000:00:02.1', { iommuGroup: 1 }),
		key: GPU,
		values: { address: '0000:00:02.1', group: 1, physical: true, others: ['0000:00:02.0'] },
		also: [NO_PICTURE],
	},
	{
		code: 'vf-romfile',
		severity: 'warning',
		what: 'a helper for one',
		text: changed(VIRTUAL_DOMAIN, ['      </source>\n', `      </source>\n${file('igd_rpls.rom')}\n`]),
		host: VIRTUAL_HOST,
		key: GPU,
		values: {
			rom: '/usr/share/kvm/igd_rpls.rom',
			address: '0000:00:02.1',
			remove: ['<rom>'],
			from: ['devices/hostdev[1]'],
		},
		also: [NO_PICTURE],
	},
	{
		code: 'vf-options',
		severity: 'warning',
		what: 'an OpRegion',
		text: withSet(VIRTUAL_DOMAIN, 'device.hostdev0.x-igd-opregion=on'),
		key: 'qemu:commandline/qemu:arg[2]',
		values: {
			option: 'x-igd-opregion=on',
			address: '0000:00:02.1',
			effect: 'none',
			remove: ['x-igd-opregion'],
			from: ['<qemu:override>', '<qemu:commandline>'],
		},
		also: [NO_PICTURE, 'args-set-json'],
	},
	...(
		[
			[
				CPU,
				`<features><kvm><hidden state='on'/></kvm></features>${CPU}`,
				'features/kvm/hidden',
				"<hidden state='on'/>",
			],
			[
				CPU,
				"<cpu mode='host-passthrough'><feature policy='disable' name='hypervisor'/></cpu>",
				'cpu/feature',
				"<feature policy='disable' name='hypervisor'/>",
			],
			[
				'</domain>',
				"<qemu:commandline><qemu:arg value='-cpu'/><qemu:arg value='host,kvm=off'/></qemu:commandline></domain>",
				'qemu:commandline/qemu:arg[2]',
				'kvm=off',
			],
		] as const
	).map(
		([part, by, key, says]): Broken => ({
			code: 'vf-hypervisor-hidden',
			severity: 'warning',
			what: says,
			text: changed(VIRTUAL_DOMAIN, [part, by]),
			key,
			values: { by: says },
			also: [NO_PICTURE],
		}),
	),
	{
		code: NO_PICTURE,
		severity: 'note',
		what: 'a host that nobody knows',
		text: VIRTUAL_DOMAIN,
		key: GPU,
		values: { address: '0000:00:02.1' },
	},
];

describe('each rule, broken', () => {
	it.each(BROKEN.map((each) => [each.code, each.what, each] as const))('%s: %s', (_, __, broken) => {
		const findings = lintDomain(broken.text, broken.host);
		const line = expectBroken(broken, findings);
		if (line !== undefined) expect(line).toContain(broken.line ?? (broken.key === 'iommu' ? '' : '<'));
		else expect(broken.line).toBeUndefined();
	});

	it('has a case for every rule that says where it stands, and a rule for every code', () => {
		// Nothing below the command line reads files: see test/cli/lint-libvirt.test.ts.
		expectAllRules({ ...CONFIG_FINDINGS, ...VIABLE_GROUP_FINDINGS, ...LIBVIRT_LINT_FINDINGS }, BROKEN, [
			'romfile-unreadable',
		]);
	});
});

describe('what is no mistake', () => {
	const withoutAddresses = AMD_DOMAIN.replace(/ +<address type='pci'.*\n/g, '');
	it.each<[string, string, HostFacts?]>([
		['no addresses in the guest', withoutAddresses],
		['a VBIOS with SeaBIOS', SEABIOS_DOMAIN, VBIOS_HOST],
		['the VBIOS of the host with SeaBIOS', SEABIOS_DOMAIN.replace(/ *<rom .*\n/, ''), VBIOS_HOST],
		[
			'an iGPU without a picture beside an emulated display',
			SEABIOS_DOMAIN.replace(/ *<rom .*\n/, '')
				.replace(vmAddress(0, 2, 0), '')
				.replace("type='none'", "type='virtio'"),
			INTEL_HOST,
		],
		...[osinfo('http://microsoft.com/win/11'), osinfo('http://freebsd.org/freebsd/14.0'), ''].map(
			(metadata): [string, string, HostFacts] => [
				`a hidden hypervisor with ${metadata === '' ? 'no' : metadata.slice(-40)} metadata`,
				changed(AMD_DOMAIN, ['  <devices>', `  ${metadata}\n  ${HIDDEN}\n  <devices>`]),
				AMD_HOST,
			],
		),
		[
			'addresses in decimal and octal',
			changed(AMD_DOMAIN, [GPU_SOURCE, "<address domain='0' bus='05' slot='0' function='0'/>"]),
			AMD_HOST,
		],
		['nothing said of multifunction, which libvirt sets by itself', changed(AMD_DOMAIN, [" multifunction='on'", ''])],
		['a place that libvirt is left to choose', changed(AMD_DOMAIN, [vmAddress(6, 0, 1), "<address type='pci'/>\n"])],
		['a bar that is on', changed(AMD_DOMAIN, [VBIOS, VBIOS.replace('<rom', "<rom bar='on'")])],
		['no ROM at all', changed(AMD_DOMAIN, [VBIOS, "<rom enabled='no'/>"], [GOP, "<rom bar='off'/>"])],
		[
			'a function that the host loses and the guest does not get',
			changed(AMD_DOMAIN, [vmAddress(6, 0, 1), "      <address type='unassigned'/>\n"]),
		],
		[
			"unRAID's folders",
			changed(
				AMD_DOMAIN,
				[LOADER, "<loader readonly='yes' type='pflash'>/usr/share/qemu/ovmf-x64/OVMF_CODE-pure-efi.fd</loader>"],
				[VBIOS, "<rom file='/mnt/user/isos/vbios/vbios_1002_164c.bin'/>"],
				[GOP, "<rom file='/mnt/disk1/isos/vbios/AMDGopDriver.rom'/>"],
			),
		],
		['OVMF as an old loader of no type', changed(AMD_DOMAIN, [LOADER, '<loader>/usr/share/ovmf/OVMF.fd</loader>'])],
		[
			'OVMF by the command line',
			changed(
				AMD_DOMAIN,
				[LOADER, ''],
				[
					'</domain>',
					"<qemu:commandline><qemu:arg value='-bios'/><qemu:arg value='/usr/share/ovmf/OVMF.fd'/></qemu:commandline></domain>",
				],
			),
		],
		[
			'managed elsewhere, and bound',
			changed(AMD_DOMAIN, ["managed='yes'", "managed='no'"]),
			withDriver(AMD_HOST, '0000:05:00.0', 'vfio-pci'),
		],
		[
			'-set where libvirt is told not to write JSON',
			changed(withSet(AMD_DOMAIN, 'device.hostdev0.x-vga=off'), [
				'</domain>',
				"<qemu:capabilities><qemu:del capability='device.json+hotplug'/></qemu:capabilities></domain>",
			]),
		],
		['-set with QEMU 6.2', withSet(AMD_DOMAIN, 'device.hostdev0.x-vga=off'), { ...AMD_HOST, qemu: [6, 2] }],
		['-set for a device of another kind', withSet(AMD_DOMAIN, 'device.video0.xres=1024')],
		[
			'a USB device counted among the names',
			changed(withSet(AMD_DOMAIN, 'device.hostdev2.x-vga=off'), [
				'  </devices>',
				"<hostdev mode='subsystem' type='usb'><source/></hostdev>\n  </devices>",
			]),
			{ ...AMD_HOST, qemu: [6, 2] },
		],
		['another prefix for the namespace of QEMU', INTEL_DOMAIN.replace(/qemu([:=])/g, 'q$1')],
		[
			"a mediated device with GVT-g's ROM",
			`<domain type='kvm'><devices><hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='x'/></source>${file('gen12_gop.rom')}</hostdev></devices><os firmware='efi'/></domain>`,
		],
		[
			'a network card alone',
			"<domain type='kvm'><memory>1048576</memory><devices><interface type='hostdev'><source><address type='pci' bus='3'/></source></interface></devices></domain>",
		],
		['a machine without devices of the host', "<domain type='qemu'><name>x</name></domain>", AMD_HOST],
		['a host of which nothing is known', AMD_DOMAIN, { modprobeFiles: [] }],
		[
			'a bridge and a bound function in the group',
			AMD_DOMAIN,
			{
				...AMD_HOST,
				functions: (AMD_HOST.functions ?? []).map((each) =>
					each.address === '0000:05:00.3'
						? { ...each, iommuGroup: 5, driver: 'vfio-pci' }
						: { ...each, driver: 'pcieport' },
				),
			},
		],
	])('%s', (_, text, host) => {
		expect(lintDomain(text, host)).toEqual([]);
	});

	it('2-in-1 on the iGPU alone', () => {
		const text = changed(
			INTEL_DOMAIN,
			['gen12_igd.rom', 'igd_rpls.rom'],
			[hostdev([0, 0x1f, 3], '/usr/share/kvm/gen12_gop.rom'), ''],
		);
		expect(lintDomain(text, INTEL_HOST)).toEqual([]);
	});
});

describe('where the domain is', () => {
	const wrong = changed(AMD_DOMAIN, [GOP, file('gone.rom')]);

	it('below <domainsnapshot>, and says of which snapshot', () => {
		const text = `<domainsnapshot>\n<name>before</name>\n${wrong}</domainsnapshot>`;
		const [finding, ...others] = lintDomain(text);
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ code: 'romfile-missing', section: 'before', key: `${SECOND}/rom` });
		expect(finding?.fix).toBe('Copy the ROM there: romtool install gone.rom');
		expect(text.split('\n')[(finding?.line ?? 0) - 1]).toContain('gone.rom');
	});

	it('below <domstatus>', () => {
		expect(lintDomain(`<domstatus state='running'>${wrong}</domstatus>`)).toMatchObject([{ code: 'romfile-missing' }]);
	});
});

describe('ROM files that QEMU gets past libvirt', () => {
	const device = 'vfio-pci,host=05:00.0,romfile=/usr/share/kvm/vbios_1002_1681.bin';
	/** The GPU is in no element where words pass it. */
	const withWords = (...words: readonly string[]) => {
		const elsewhere = words.some((word) => word.includes('05:00.0'));
		const base = elsewhere
			? changed(AMD_DOMAIN, [AUDIO, hostdev([5, 0, 1], '/usr/share/kvm/AMDGopDriver.rom')], [GPU_ELEMENT, ''])
			: AMD_DOMAIN;
		return changed(base, [
			'</domain>',
			`<qemu:commandline>\n${words.map((word) => `<qemu:arg value='${word}'/>\n`).join('')}</qemu:commandline></domain>`,
		]);
	};

	it.each([
		['-device', device, { ...AMD_HOST, modprobeFiles: [] }, 'romfile-other-device'],
		['-device', device.replace('vbios_1002_1681.bin', 'gone.rom'), undefined, 'romfile-missing'],
		[
			'-device',
			'{"driver":"vfio-pci","host":"0000:05:00.0","romfile":"/usr/share/kvm/page.rom"}',
			undefined,
			'romfile-unfit',
		],
		['-device', `${device},rombar=0`, undefined, 'romfile-rombar-off'],
		['-device', 'pcie-root-port,chassis=9,romfile=/root/x.rom', undefined, 'romfile-bridge'],
		['-device', `${device.replace('1681', '164c')},romsize=512`, undefined, 'romfile-romsize'],
		['-set', 'device.gpu.romfile=/usr/share/kvm/gone.rom', undefined, 'romfile-missing'],
	])('%s %s', (option, word, host, code) => {
		const text = withWords(option, word.replaceAll('"', '&quot;'));
		const [finding, ...others] = lintDomain(text, host);
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ code, severity: 'error', key: 'qemu:commandline/qemu:arg[2]' });
		expect(text.split('\n')[(finding?.line ?? 0) - 1]).toContain('romfile');
	});

	it('are judged as those of elements are: of an iGPU that is not at 00:02.0', () => {
		const device = 'vfio-pci,host=00:02.0,addr=0x18,romfile=/usr/share/kvm/gen12_igd.rom';
		const [finding] = lintDomain(withWords('-device', device)).filter(({ code }) => code === 'igd-address');
		expect(finding).toMatchObject({ severity: 'warning', key: 'qemu:commandline/qemu:arg[2]' });
		expect(finding?.fix).toContain("`<qemu:arg value='vfio-pci,host=00:02.0,addr=02.0,romfile=");
	});

	it('an override', () => {
		const text = changed(INTEL_DOMAIN, [GMS, property('romfile', 'string', '/usr/share/kvm/gone.rom')]);
		expect(lintDomain(text)).toMatchObject([{ code: 'romfile-missing', key: 'qemu:override/qemu:device[1]/romfile' }]);
	});

	it.each([
		['that is fit', '-device', 'vfio-pci,host=05:00.0,romfile=/usr/share/kvm/vbios_1002_164c.bin'],
		['that is none', '-device', 'vfio-pci,host=05:00.3,romfile='],
		['of another kind of device', '-device', 'e1000,romfile=/usr/share/kvm/gone.rom'],
		['that QEMU looks for in its own folders', '-device', 'vfio-pci,host=05:00.0,romfile=vgabios.bin'],
	])('says nothing of one %s', (_, ...words) => {
		expect(lintDomain(withWords(...words), AMD_HOST)).toEqual([]);
	});
});

describe('repairs that are sure', () => {
	const mend = ({ text, host }: Broken) => mendedDomain(text, lintDomain(text, host), (now) => lintDomain(now, host));
	const withoutValues = (text: string, host?: HostFacts) =>
		lintDomain(text, host).map(({ code, key }) => ({ code, key }));
	const repaired = BROKEN.filter((each) => {
		const fixed = each.severity === 'note' ? undefined : mend(each);
		return fixed !== undefined && !fixed.left.some(({ code, key }) => code === each.code && key === each.key);
	});

	it('are those of these rules', () => {
		expect([...new Set(repaired.map(({ code }) => code))].sort()).toEqual([
			...[
				'args-set-json',
				'audio-not-passed',
				'device-other',
				'hypervisor-hidden-linux',
				'igd-address',
				'igd-lpc-missing',
			],
			...['igd-memory', 'igd-opregion-missing', 'multifunction-off', 'romfile-rombar-off', 'vf-hypervisor-hidden'],
			...['vf-options', 'vf-romfile', 'vfio-property-value', 'viommu-width', 'x-vga-several'],
		]);
	});

	it.each(repaired)('$code, $what: nothing else is changed, and all stays in its line', (broken) => {
		const fixed = mend(broken);
		expect(fixed?.left).toEqual(lintDomain(fixed?.text ?? '', broken.host));
		const before = lintDomain(broken.text, broken.host).map(({ code }) => code);
		for (const { code } of fixed?.left ?? []) expect(before).toContain(code);
		expect(fixed?.run[0]).toContain('virsh dumpxml');
		expect(fixed?.run.slice(1).every((command) => command.startsWith('virt-xml '))).toBe(true);
		const lines = fixed?.text.split('\n') ?? [];
		const changed = broken.text.split('\n').filter((line, index) => line !== lines[index]);
		expect(lines.length).toBe(broken.text.split('\n').length);
		expect(changed.length).toBeLessThan(9);
		expect(readXml(fixed?.text ?? '').root.name).toBe('domain');
	});

	it('are none where libvirt takes no such domain, of snapshots, and of choices', () => {
		const bad = changed(AMD_DOMAIN, ["multifunction='on'", "multifunction='off'"]);
		const what = { code: '', severity: 'error', what: '', key: '', values: {} } as const;
		expect(mend({ ...what, text: bad })).toBeDefined();
		const refused = changed(bad, [VIDEO_NONE, `${VIDEO_NONE}<video><model type='qxl'/></video>`]);
		expect(mend({ ...what, text: refused })).toBeUndefined();
		expect(mend({ ...what, text: `<domainsnapshot><name>a</name>${bad}</domainsnapshot>` })).toBeUndefined();
		const choice = changed(AMD_DOMAIN, ["managed='yes'", "managed='no'"]);
		expect(mend({ ...what, text: choice, host: withDriver(AMD_HOST, '0000:05:00.0', 'amdgpu') })).toBeUndefined();
	});

	it('of several are made one after the other, in the words of the domain as it is by then', () => {
		const text = changed(
			AMD_DOMAIN,
			["multifunction='on'", "multifunction='off'"],
			["<rom file='/usr/share/kvm/vbios", "<rom bar='off' file='/usr/share/kvm/vbios"],
			['<name>amd', "<name>it's"],
			[
				'</domain>',
				"<qemu:commandline><qemu:arg value='-set'/><qemu:arg value='device.hostdev0.x-no-mmap=on'/></qemu:commandline></domain>",
			],
		);
		const fixed = mendedDomain(text, lintDomain(text), lintDomain);
		expect(fixed?.left).toEqual([]);
		expect(fixed?.run).toEqual([
			"(umask 077; virsh dumpxml --inactive --security-info 'it'\\''s' > 'it'\\''s-before.xml')",
			"virt-xml 'it'\\''s' --edit --xml './devices/hostdev[1]/rom/@bar=on'",
			"virt-xml 'it'\\''s' --edit --xml './devices/hostdev[1]/address/@multifunction=on'",
			expect.stringMatching(/--xml 'xpath\.delete=\.\/qemu:commandline\/qemu:arg\[2\]' .*@alias=hostdev0/),
		]);
		expect(fixed?.undo).toEqual(["virsh define 'it'\\''s-before.xml'"]);
		expect(withoutValues(fixed?.text ?? '')).toEqual([]);
	});

	it('are of the domain alone, whatever stands in it', () => {
		const escaped = (text: string) => text.replace(/[^\w ,=-]/g, (each) => `&#${each.charCodeAt(0)};`);
		fc.assert(
			fc.property(fc.string(), fc.string(), (cpu, value) => {
				const text = changed(
					AMD_DOMAIN,
					["multifunction='on'", "multifunction='off'"],
					[
						'</domain>',
						`${setting(`host,kvm=off,${escaped(cpu)}`)
							.replace("'-set'", "'-cpu'")
							.replace(
								'</domain>',
								'',
							)}<qemu:override><qemu:device alias='hostdev0'><qemu:frontend>${property('x-vga', 'bool', escaped(value))}${property('x-pci-vendor-id', 'string', escaped(value))}</qemu:frontend></qemu:device></qemu:override></domain>`,
					],
					['<name>', `${DEBIAN}<name>`],
				);
				const fixed = mendedDomain(text, lintDomain(text), lintDomain);
				for (const command of fixed?.run.slice(1) ?? []) {
					const words = shellWords(command) ?? [];
					expect(words.slice(0, 3)).toEqual(['virt-xml', 'amd', '--edit']);
					expect(words.slice(3).every((word, index) => index % 2 === 1 || word === '--xml')).toBe(true);
					for (const word of words.slice(3).filter((_, index) => index % 2 === 1)) {
						expect(word).toMatch(/^(?:xpath\.delete=|xpath\.set=)?\.\/[\w:/@[\]-]+(?:$|[=,])/);
						expect(word.split('xpath').length).toBeLessThan(4);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it.each(['--connect=qemu+ssh://elsewhere/system', '../../etc/cron.d/x', '-a', 'a\nb', ''])(
		'name no domain after %j, which would be an option or a path',
		(name) => {
			const text = changed(AMD_DOMAIN, ["multifunction='on'", "multifunction='off'"], ['<name>amd', `<name>${name}`]);
			expect(mendedDomain(text, lintDomain(text), lintDomain)?.name).toBe('DOMAIN');
		},
	);

	it.skipIf(process.env['ROMTOOL_VIRT_XML'] !== '1').each(repaired)('virt-xml does $code, $what', ({ text, host }) => {
		const fixed = mendedDomain(text, lintDomain(text, host), (now) => lintDomain(now, host));
		const xml = withVirtXml(text, fixed?.run ?? []);
		expect(withoutValues(xml, host)).toEqual(fixed?.left.map(({ code, key }) => ({ code, key })));
	});
});
