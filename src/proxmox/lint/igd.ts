/** Intel's integrated graphics: what its ROMs want of the guest, and what QEMU's x-igd-* properties take (docs/igd-assign.txt, hw/vfio/igd.c). */
import type { ConfigFinding, Rule } from '../../guest/config-finding.js';
import { igdQuirks } from '../../guest/igd-quirks.js';
import { qemuDeviceAddress, qemuNumber } from '../../guest/qemu-arguments.js';
import { formatQemuVersion, isAtLeast, parseQemuVersion, type QemuVersion } from '../../guest/qemu-version.js';
import { formatId } from '../../pci/ids.js';
import { type Guest, type Passed, whereOf } from '../guest.js';
import { memorySize, vgaType } from '../machine-type.js';
import { isIgpu, romKinds } from './passed-graphics.js';

export const IGD_RULES = {
	'igd-memory': {
		source: 'guide for Intel iGPUs (gangqizai)',
		text: 'With an iGPU the guest has 4 GiB of memory or more: OpRegion and stolen memory have to fit below 4 GiB.',
	},
	'igd-gms-range': {
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_override_gms',
		text: 'x-igd-gms is in the range of the generation: up to 0x10 before Broadwell, up to 0x40 from then on, and 0xf0 to 0xfe from Skylake on.',
	},
	'igd-option-unknown': {
		source: 'QEMU hw/vfio/pci.c vfio_pci_properties',
		text: 'x-igd-lpc and x-igd-legacy-mode are for QEMU 10.0 and newer: others stop with `Property … not found`.',
	},
	'igd-lpc-q35': {
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_setup_lpc_bridge',
		text: 'x-igd-lpc=on needs i440fx: `Cannot create LPC bridge due to existing device at 1f.0`.',
	},
	'igd-legacy-mode-refused': {
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_config_quirk',
		text: 'x-igd-legacy-mode=on needs i440fx and, from QEMU 10.1 on, a generation from Sandy Bridge to Comet Lake.',
	},
	'igd-lpc-missing': {
		source: 'QEMU docs/igd-assign.txt; guide for Intel iGPUs (LongQT-sea)',
		text: 'From QEMU 10.1 on, GOP drivers of Ice Lake and newer need x-igd-lpc=on, as legacy mode does no longer see to it.',
	},
	'igd-opregion-missing': {
		source: 'QEMU docs/igd-assign.txt, condition 1',
		text: 'Outside of legacy mode, QEMU before 10.1 needs x-igd-opregion=on, and hands no OpRegion of devices that it does not know.',
	},
	'igd-address': {
		source: 'QEMU docs/igd-assign.txt, condition 3',
		text: 'For its ROMs an iGPU is at 00:02.0 in the guest, too: by legacy-igd=1 or -set device.hostpciN.addr=02.0.',
	},
	'igd-address-taken': {
		source: 'QEMU hw/pci/pci.c do_pci_register_device; PVE/QemuServer/PCI.pm get_pci_addr_map',
		text: 'On i440fx 00:02.0 is free for the iGPU: the emulated display has it unless vga is none.',
	},
	'igd-q35-gop': {
		source: 'QEMU docs/igd-assign.txt, condition 2',
		text: 'For a picture from a GOP driver of Intel the machine is i440fx: on q35 the LPC bridge keeps its own IDs.',
	},
} as const satisfies Record<string, Rule>;

const MIN_MEMORY = 4096;

export function* lintIgd(guest: Guest): Iterable<ConfigFinding> {
	const igpus = guest.passed.filter(isIgpu);
	const memory = memorySize(guest.settings);
	if (igpus.length > 0 && memory < MIN_MEMORY) {
		const message = `the guest has ${memory} MiB of memory, and an iGPU wants ${MIN_MEMORY}: with less, OpRegion and stolen memory may find no place`;
		const where = whereOf(guest.settings, guest.settings.get('memory') ?? { key: 'memory' });
		yield { ...where, code: 'igd-memory', severity: 'warning', message, fix: 'set memory: 4096 or more' };
	}
	for (const one of igpus) {
		yield* lintOptions(guest, one);
		yield* lintNeeds(guest, one);
		yield* lintAddress(guest, one);
	}
}

/** Properties of the device from `-set`; QEMU has their last values. */
function propertiesOf({ args }: Guest, { line }: Passed): ReadonlyMap<string, string> {
	const own = args.sets.filter(({ group, id }) => group === 'device' && id === line.setting.key);
	return new Map(own.map(({ property, value }) => [property, value]));
}

const isOn = (value: string | undefined) => /^(?:on|yes|true|y)$/i.test(value ?? '');

/** The installed QEMU, or else the oldest that it can be: a machine's version is never newer than QEMU's. */
function qemuOf({
	host,
	settings,
	machine,
}: Guest): { readonly version: QemuVersion; readonly exact: boolean } | undefined {
	if (host?.qemu !== undefined) return { version: host.qemu, exact: true };
	const creation = /creation-qemu=([\d.]+)/.exec(settings.get('meta')?.value ?? '')?.[1];
	const candidates = [/-(\d+\.\d+)/.exec(machine)?.[1], creation].flatMap((text) => {
		const version = text === undefined ? undefined : parseQemuVersion(text);
		return version === undefined ? [] : [version];
	});
	const [first, second] = candidates;
	if (first === undefined) return undefined;
	return { version: second !== undefined && isAtLeast(second, first) ? second : first, exact: false };
}

function* lintOptions(guest: Guest, one: Passed): Iterable<ConfigFinding> {
	const { settings, q35 } = guest;
	const where = whereOf(settings, settings.get('args') ?? { key: 'args' });
	const properties = propertiesOf(guest, one);
	const deviceId = one.functions[0]?.deviceId;
	const qemu = qemuOf(guest);
	const newest: QemuVersion = [11, 0];
	const quirks = deviceId === undefined ? undefined : igdQuirks(deviceId, qemu?.exact === true ? qemu.version : newest);
	const gms = properties.get('x-igd-gms');
	const size = gms === undefined ? undefined : qemuNumber(gms);
	if (gms !== undefined && size !== 0) {
		const ranges = quirks?.gmsRanges ?? ANY_GMS;
		if (size === undefined || !ranges.some(([first, last]) => size >= first && size <= last)) {
			const named = ranges.map(([first, last]) => `0x${first.toString(16)} to 0x${last.toString(16)}`).join(' and ');
			const refused = quirks?.refusesGms !== false;
			const of = deviceId === undefined ? 'any generation' : `device ${formatId(deviceId)}`;
			const effect = refused ? 'QEMU says so and does not start' : 'QEMU says so and goes on without';
			const message = `x-igd-gms=${gms} is no size of stolen memory that ${of} takes${named === '' ? '' : ` (${named})`}: ${effect}`;
			const fix = 'leave x-igd-gms out for the size of the host, or write 0x2 for 64 MiB';
			yield { ...where, code: 'igd-gms-range', severity: refused ? 'error' : 'warning', message, fix };
		}
	}
	const newer = ['x-igd-lpc', 'x-igd-legacy-mode'].filter((name) => properties.has(name));
	if (newer.length > 0 && qemu?.exact === true && !isAtLeast(qemu.version, [10, 0])) {
		const message = `QEMU ${formatQemuVersion(qemu.version)} has no ${newer.join(' and ')}, and stops with \`Property 'vfio-pci.${newer[0]}' not found\``;
		const fix = 'leave it out: before 10.0 the legacy mode sees to it';
		yield { ...where, code: 'igd-option-unknown', severity: 'error', message, fix };
		return;
	}
	if (isOn(properties.get('x-igd-lpc')) && q35) {
		const message =
			'x-igd-lpc=on needs i440fx, and this machine is q35: QEMU stops with `Cannot create LPC bridge due to existing device at 1f.0`';
		const fix = 'set machine: pc, or remove x-igd-lpc=on';
		yield { ...where, code: 'igd-lpc-q35', severity: 'error', message, fix };
	}
	const noLegacy =
		quirks !== undefined && !quirks.legacyMode && (qemu?.exact === true || isAtLeast(qemu?.version ?? [0, 0], [10, 1]));
	if (properties.get('x-igd-legacy-mode') === 'on' && (q35 || noLegacy)) {
		const why = q35 ? 'the machine is q35' : `device ${formatId(deviceId ?? 0)} has none`;
		const message = `x-igd-legacy-mode=on asks for the legacy mode, and ${why}: QEMU stops with \`Machine is not i440fx, assigned BDF is not 00:02.0, or device … doesn't support legacy mode\``;
		const fix = q35 ? 'set machine: pc' : 'write x-igd-lpc=on in its place';
		yield { ...where, code: 'igd-legacy-mode-refused', severity: 'error', message, fix };
	}
}

/** What some generation takes. */
const ANY_GMS = [
	[0, 0x40],
	[0xf0, 0xfe],
] as const;

/** What QEMU does by itself depends on its version; where not even the oldest possible one is known, nothing is said. */
function* lintNeeds(guest: Guest, one: Passed): Iterable<ConfigFinding> {
	const { settings, q35, passed } = guest;
	const where = whereOf(settings, one.line.setting);
	const gop = passed.some((each) => romKinds(each).has('intel-gop'));
	const { key } = one.line.setting;
	if (q35 && gop) {
		const message =
			'the machine is q35, whose LPC bridge keeps its own IDs: a GOP driver of Intel wants those of the host, and shows nothing';
		const fix = 'set machine: pc, with legacy-igd=1 and vga: none';
		yield { ...where, code: 'igd-q35-gop', severity: 'warning', message, fix };
	}
	const deviceId = one.functions[0]?.deviceId;
	const qemu = qemuOf(guest);
	if (deviceId === undefined || qemu === undefined || !gop) return;
	const quirks = igdQuirks(deviceId, qemu.version);
	const legacy = one.line.legacyIgd && quirks.legacyMode;
	// A version that is only the oldest possible one tells what newer ones do, too, from 10.1 on.
	if (legacy || (!qemu.exact && !isAtLeast(qemu.version, [10, 1]))) return;
	const properties = propertiesOf(guest, one);
	const version = `QEMU ${formatQemuVersion(qemu.version)}${qemu.exact ? '' : ' or newer'}`;
	if (quirks.lpcOption && !q35 && !isOn(properties.get('x-igd-lpc'))) {
		const message = `${version} has no legacy mode for device ${formatId(deviceId)}, and its GOP driver finds the wrong LPC bridge without x-igd-lpc=on`;
		const fix = `args: -set device.${key}.x-igd-lpc=on`;
		yield { ...where, code: 'igd-lpc-missing', severity: 'warning', message, fix };
	}
	if (quirks.opRegion === 'on' || isOn(properties.get('x-igd-opregion'))) return;
	const never = quirks.opRegion === 'never';
	const message = `${version} hands the guest no OpRegion of device ${formatId(deviceId)}${never ? ', which it does not know' : ' unless it is told to'}: the GOP driver finds no VBT`;
	const fix = never ? 'update QEMU to 10.1 or newer' : `args: -set device.${key}.x-igd-opregion=on`;
	yield { ...where, code: 'igd-opregion-missing', severity: 'warning', message, fix };
}

function* lintAddress(guest: Guest, one: Passed): Iterable<ConfigFinding> {
	const { settings, q35 } = guest;
	if (one.line.legacyIgd) return;
	const properties = propertiesOf(guest, one);
	const addr = properties.get('addr');
	const at = addr === undefined ? undefined : qemuDeviceAddress(addr);
	const root = q35 ? 'pcie.0' : 'pci.0';
	const standard = one.line.pcie ? undefined : one.line.index < 4 ? 'pci.0' : 'pci.2';
	const onRoot = (properties.get('bus') ?? standard) === root;
	const isThere = at?.device === 2 && at.function === 0 && onRoot;
	if (isThere && !q35) {
		const vga = vgaType(settings);
		const emulated = vga === undefined ? !one.line.xVga : !/^(?:none|serial\d+)$/.test(vga);
		if (!emulated) return;
		const message = `addr=${addr} is where the emulated display is (vga: ${vga ?? 'std, the default'}): QEMU stops with \`slot 2 function 0 not available for vfio-pci, in use by VGA\``;
		const where = whereOf(settings, settings.get('args') ?? { key: 'args' });
		yield { ...where, code: 'igd-address-taken', severity: 'error', message, fix: 'set vga: none' };
		return;
	}
	const kinds = romKinds(one);
	if (isThere || !(kinds.has('igd-helper') || kinds.has('intel-gop') || kinds.has('intel-vbios'))) return;
	const message = `${one.line.romfile} wants the iGPU at 00:02.0 in the guest, where Proxmox does not put it of itself`;
	const fix = q35
		? `args: -set device.${one.line.setting.key}.bus=pcie.0 -set device.${one.line.setting.key}.addr=02.0`
		: 'add legacy-igd=1';
	yield { ...whereOf(settings, one.line.setting), code: 'igd-address', severity: 'warning', message, fix };
}
