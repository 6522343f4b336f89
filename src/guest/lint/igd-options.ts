/** Intel's integrated graphics: what its ROMs want of the guest, and what QEMU's x-igd-* properties take (docs/igd-assign.txt, hw/vfio/igd.c). */
import { formatId } from '../../pci/ids.js';
import { type IgdQuirks, igdQuirks } from '../igd-quirks.js';
import { igdQemuFinding } from '../igd-support.js';
import { isOn, qemuNumber } from '../qemu-arguments.js';
import { formatQemuVersion, isAtLeast, type QemuVersion } from '../qemu-version.js';
import type { ConfigFinding, Place, Rule } from './config-finding.js';
import type { PassedDevice } from './passed-device.js';
import type { Words } from './words.js';

export const IGD_RULES = {
	'igd-memory': {
		source: 'guide for Intel iGPUs (gangqizai)',
		text: 'With an iGPU the guest has 4 GiB of memory or more: OpRegion and stolen memory have to fit below 4 GiB.',
		fix: 'Give the guest 4096 MiB or more.',
	},
	'igd-gms-range': {
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_override_gms',
		text: 'x-igd-gms is in the range of the generation: up to 0x10 before Broadwell, up to 0x40 from then on, and 0xf0 to 0xfe from Skylake on.',
		fix: 'Take a value in the range of the generation, or leave x-igd-gms out.',
	},
	'igd-option-unknown': {
		source: 'QEMU hw/vfio/pci.c vfio_pci_properties',
		text: 'x-igd-lpc and x-igd-legacy-mode are for QEMU 10.0 and newer: others stop with `Property … not found`.',
		fix: 'Use QEMU 10.0 or newer, or leave the option out.',
	},
	'igd-lpc-q35': {
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_setup_lpc_bridge',
		text: 'x-igd-lpc=on needs i440fx: `Cannot create LPC bridge due to existing device at 1f.0`.',
		fix: 'Use a machine of type i440fx, or leave out x-igd-lpc=on.',
	},
	'igd-legacy-mode-refused': {
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_config_quirk',
		text: 'x-igd-legacy-mode=on needs i440fx and, from QEMU 10.1 on, a generation from Sandy Bridge to Comet Lake.',
		fix: 'Use i440fx, and for Ice Lake and newer x-igd-lpc=on in place of legacy mode.',
	},
	'igd-qemu': {
		source: 'QEMU hw/vfio/igd.c igd_gen, vfio_probe_igd_bar4_quirk',
		text: 'QEMU knows the iGPU, and gives it legacy mode or has options in its place: 9.2 does so neither for Comet Lake and Ice Lake nor for Alder Lake and Raptor Lake, and no release before 10.1 for Meteor Lake and newer.',
		fix: 'Use the release of QEMU that the message names, or a newer one.',
	},
	'igd-lpc-missing': {
		source: 'QEMU docs/igd-assign.txt; guide for Intel iGPUs (LongQT-sea)',
		text: 'From QEMU 10.1 on, GOP drivers of Ice Lake and newer need x-igd-lpc=on, as legacy mode does no longer see to it.',
		fix: 'Add x-igd-lpc=on: romtool plan prints the line.',
	},
	'igd-opregion-missing': {
		source: 'QEMU docs/igd-assign.txt, condition 1',
		text: 'Outside of legacy mode, QEMU before 10.1 needs x-igd-opregion=on, and hands no OpRegion of devices that it does not know.',
		fix: 'Add x-igd-opregion=on, or use QEMU 10.1 or newer.',
	},
	'igd-q35-gop': {
		source: 'QEMU docs/igd-assign.txt, condition 2',
		text: 'For a picture from a GOP driver of Intel the machine is i440fx: on q35 the LPC bridge keeps its own IDs.',
		fix: 'Use a machine of type i440fx.',
	},
} as const satisfies Record<string, Rule>;

export interface IgdQuestion {
	readonly igpu: PassedDevice;
	/** As QEMU gets them, beyond what the configuration has words of its own for. */
	readonly properties: ReadonlyMap<string, string>;
	/** Where they are written. */
	readonly propertiesAt: Place;
	readonly q35: boolean;
	/** Whether it is at 00:02.0 of an i440fx machine, with a ROM: QEMU tries its legacy mode. */
	readonly legacyPlace: boolean;
	/** The installed one, or else the oldest that it can be. */
	readonly qemu?: { readonly version: QemuVersion; readonly exact: boolean };
	/** A ROM of the machine has a GOP driver of Intel. */
	readonly gop: boolean;
	readonly words: Words;
}

/** MiB */
const MIN_MEMORY = 4096;

export function* lintIgdMemory(memory: number, where: Place, words: Words): Iterable<ConfigFinding> {
	if (memory >= MIN_MEMORY) return;
	const message = `the guest has ${memory} MiB of memory, and an iGPU wants ${MIN_MEMORY}: with less, OpRegion and stolen memory may find no place`;
	yield { ...where, code: 'igd-memory', severity: 'warning', message, fix: words.moreMemory };
}

export function* lintIgdOptions(question: IgdQuestion): Iterable<ConfigFinding> {
	const unsupported = qemuFinding(question);
	// What else a release that does not know the iGPU lacks is no cause of its own.
	if (unsupported !== undefined) yield unsupported;
	yield* lintOptions(question, unsupported !== undefined);
	yield* lintNeeds(question, unsupported !== undefined);
}

/** Of an iGPU that is to show a picture from the start. */
function qemuFinding({ igpu, qemu, gop, legacyPlace }: IgdQuestion): ConfigFinding | undefined {
	const deviceId = igpu.functions[0]?.deviceId;
	if (deviceId === undefined || qemu === undefined || !(gop || legacyPlace)) return undefined;
	const finding = igdQemuFinding(deviceId, qemu.version);
	if (finding === undefined) return undefined;
	const { where } = igpu;
	if (qemu.exact) return { ...where, ...finding };
	const message = `where the machine runs with the release that its type or creation names: ${finding.message}`;
	return { ...where, ...finding, severity: 'warning', message };
}

function* lintOptions(
	{ igpu, properties, propertiesAt, q35, qemu, words }: IgdQuestion,
	unsupported: boolean,
): Iterable<ConfigFinding> {
	const where = propertiesAt;
	const deviceId = igpu.functions[0]?.deviceId;
	const newest: QemuVersion = [11, 0];
	const quirks = deviceId === undefined ? undefined : igdQuirks(deviceId, qemu?.exact === true ? qemu.version : newest);
	const gms = properties.get('x-igd-gms');
	const size = gms === undefined ? undefined : qemuNumber(gms);
	if (gms !== undefined && size !== 0 && !unsupported) {
		const ranges = quirks?.gmsRanges ?? ANY_GMS;
		if (size === undefined || !ranges.some(([first, last]) => size >= first && size <= last)) {
			const sizes = rangesText(ranges);
			const refused = quirks?.refusesGms !== false;
			const of = deviceId === undefined ? 'any generation' : `device ${formatId(deviceId)}`;
			const effect = refused ? 'QEMU says so and does not start' : 'QEMU says so and goes on without';
			const message =
				sizes === ''
					? `x-igd-gms=${gms} is no size of stolen memory that ${of} takes: ${effect}`
					: `x-igd-gms=${gms} is no size of stolen memory that ${of} takes (${sizes}): ${effect}`;
			const fix =
				sizes === ''
					? words.withoutProperties(igpu.where.key, ['x-igd-gms'])
					: 'leave x-igd-gms out for the size of the host, or write 2 for 64 MiB';
			yield { ...where, code: 'igd-gms-range', severity: refused ? 'error' : 'warning', message, fix };
		}
	}
	const newer = ['x-igd-lpc', 'x-igd-legacy-mode'].filter((name) => properties.has(name));
	if (newer.length > 0 && qemu?.exact === true && !isAtLeast(qemu.version, [10, 0])) {
		const message = `QEMU ${formatQemuVersion(qemu.version)} has no ${newer.join(' and ')}, and stops with \`Property 'vfio-pci.${newer[0]}' not found\``;
		const fix = unsupported
			? 'take QEMU 10.0 or newer, which has it'
			: 'leave it out: before 10.0 the legacy mode sees to it';
		yield { ...where, code: 'igd-option-unknown', severity: 'error', message, fix };
		return;
	}
	if (isOn(properties.get('x-igd-lpc')) && q35) {
		const message =
			'x-igd-lpc=on needs i440fx, and this machine is q35: QEMU stops with `Cannot create LPC bridge due to existing device at 1f.0`';
		const fix = `${words.i440fx}, or remove x-igd-lpc`;
		yield { ...where, code: 'igd-lpc-q35', severity: 'error', message, fix };
	}
	const noLegacy =
		quirks !== undefined && !quirks.legacyMode && (qemu?.exact === true || isAtLeast(qemu?.version ?? [0, 0], [10, 1]));
	if (properties.get('x-igd-legacy-mode') === 'on' && (q35 || noLegacy)) {
		const why = q35 ? 'the machine is q35' : `device ${formatId(deviceId ?? 0)} has none`;
		const message = `x-igd-legacy-mode=on asks for the legacy mode, and ${why}: QEMU stops with \`Machine is not i440fx, assigned BDF is not 00:02.0, or device … doesn't support legacy mode\``;
		const fix = q35 ? words.i440fx : 'set x-igd-lpc in its place';
		yield { ...where, code: 'igd-legacy-mode-refused', severity: 'error', message, fix };
	}
}

function rangesText(ranges: IgdQuirks['gmsRanges']): string {
	return ranges.reduceRight((rest, [first, last]) => {
		const [from, to] = [first.toString(16), last.toString(16)];
		return rest === '' ? `0x${from} to 0x${to}` : `0x${from} to 0x${to} and ${rest}`;
	}, '');
}

/** What some generation takes. */
const ANY_GMS = [
	[0, 0x40],
	[0xf0, 0xfe],
] as const;

/** What QEMU does by itself depends on its version; where not even the oldest possible one is known, nothing is said. */
function* lintNeeds(
	{ igpu, properties, q35, legacyPlace, qemu, gop, words }: IgdQuestion,
	unsupported: boolean,
): Iterable<ConfigFinding> {
	const { where } = igpu;
	if (q35 && gop) {
		const message =
			'the machine is q35, whose LPC bridge keeps its own IDs: a GOP driver of Intel wants those of the host, and shows nothing';
		yield { ...where, code: 'igd-q35-gop', severity: 'warning', message, fix: words.legacyIgd(where.key) };
	}
	const deviceId = igpu.functions[0]?.deviceId;
	if (deviceId === undefined || qemu === undefined || !gop || unsupported) return;
	const quirks = igdQuirks(deviceId, qemu.version);
	const legacy = legacyPlace && quirks.legacyMode;
	// A version that is only the oldest possible one tells what newer ones do, too, from 10.1 on.
	if (legacy || (!qemu.exact && !isAtLeast(qemu.version, [10, 1]))) return;
	const release = formatQemuVersion(qemu.version);
	const version = qemu.exact ? `QEMU ${release}` : `QEMU ${release} or newer`;
	const id = formatId(deviceId);
	const never = quirks.opRegion === 'never';
	const lacksBridge = quirks.lpcOption && !q35 && !isOn(properties.get('x-igd-lpc'));
	const lacksOpRegion = quirks.opRegion !== 'on' && !isOn(properties.get('x-igd-opregion'));
	// Lines are written in place of others of that key: one line with all that is missing.
	const setMissing = words.setProperties(where.key, [
		...(lacksBridge ? ['x-igd-lpc'] : []),
		...(lacksOpRegion && !never ? ['x-igd-opregion'] : []),
	]);
	if (lacksBridge) {
		const message = quirks.legacyMode
			? `${version} sets up legacy mode for device ${id} at 00:02.0 of an i440fx machine only, and elsewhere its GOP driver finds the wrong LPC bridge without x-igd-lpc=on`
			: `${version} has no legacy mode for device ${id}, and its GOP driver finds the wrong LPC bridge without x-igd-lpc=on`;
		yield { ...where, code: 'igd-lpc-missing', severity: 'warning', message, fix: setMissing };
	}
	if (!lacksOpRegion) return;
	const message = never
		? `${version} hands the guest no OpRegion of device ${id}, which it does not know: the GOP driver finds no VBT`
		: `${version} hands the guest no OpRegion of device ${id} unless it is told to: the GOP driver finds no VBT`;
	const fix = never ? 'update QEMU to 10.1 or newer' : setMissing;
	yield { ...where, code: 'igd-opregion-missing', severity: 'warning', message, fix };
}
