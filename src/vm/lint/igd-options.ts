/** Intel's integrated graphics: what its ROMs want of the VM, and what QEMU's x-igd-* properties take (docs/igd-assign.txt, hw/vfio/igd.c). */
import { finder } from '../../bytes/finding.js';
import { isAtLeastVersion } from '../../host/package-version.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import { igdGeneration, stolenMemoryRanges } from '../igd-generation.js';
import { type IgdQuirks, igdQuirks } from '../igd-quirks.js';
import { igdQemuFinding } from '../igd-support.js';
import { isOn, qemuNumber } from '../qemu-arguments.js';
import { formatQemuVersion, type QemuVersion } from '../qemu-version.js';
import type { ConfigFinding, Place } from './config-finding.js';
import type { IGD_FINDINGS } from './findings.js';
import { holdingForAll, igpuIds } from './inferred-device.js';
import type { PassedDevice } from './passed-device.js';
import type { Words } from './words.js';

const found = finder<typeof IGD_FINDINGS>();

export interface IgdQuestion {
	readonly igpu: PassedDevice;
	/** Missing where nothing is known of it. */
	readonly deviceId: number | undefined;
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
	/** A ROM of the machine has a helper: it wants the OpRegion, and no IDs of a bridge. */
	readonly helper: boolean;
	/** A ROM that is missing may be meant to have one. */
	readonly missing: boolean;
	readonly words: Words;
}

/** MiB */
const MIN_MEMORY = 4096;

export function* lintIgdMemory(memory: number, where: Place, words: Words): Iterable<ConfigFinding> {
	if (memory >= MIN_MEMORY) return;
	yield { ...where, ...found('igd-memory', 'warning', { size: memory, needed: MIN_MEMORY, ...words.moreMemory }) };
}

export function* lintIgdOptions(question: Omit<IgdQuestion, 'deviceId'>): Iterable<ConfigFinding> {
	yield* holdingForAll(igpuIds(question.igpu), (deviceId) => [...lintDevice({ ...question, deviceId })]);
}

function* lintDevice(question: IgdQuestion): Iterable<ConfigFinding> {
	const unsupported = qemuFinding(question);
	// What else a release that does not know the iGPU lacks is no cause of its own.
	if (unsupported !== undefined) yield unsupported;
	yield* lintOptions(question, unsupported !== undefined);
	yield* lintNeeds(question, unsupported !== undefined);
}

/** Of an iGPU that is to show a picture from the start. */
function qemuFinding({ igpu, deviceId, qemu, gop, legacyPlace }: IgdQuestion): ConfigFinding | undefined {
	if (deviceId === undefined || qemu === undefined || !(gop || legacyPlace)) return undefined;
	const finding = igdQemuFinding(deviceId, qemu.version, !qemu.exact);
	return finding && { ...igpu.where, ...finding };
}

function* lintOptions(
	{ igpu, deviceId, properties, propertiesAt, q35, qemu, words }: IgdQuestion,
	unsupported: boolean,
): Iterable<ConfigFinding> {
	const where = propertiesAt;
	const newest: QemuVersion = [11, 0];
	const quirks = deviceId === undefined ? undefined : igdQuirks(deviceId, qemu?.exact === true ? qemu.version : newest);
	const gms = properties.get('x-igd-gms');
	const size = gms === undefined ? undefined : qemuNumber(gms);
	// What is no number is told of as such.
	if (gms !== undefined && size !== undefined && size !== 0 && !unsupported) {
		const ranges = rangesOf(quirks, deviceId);
		if (!ranges.some(([first, last]) => size >= first && size <= last)) {
			const stops = quirks?.refusesGms !== false;
			const change = ranges.length === 0 ? words.withoutProperties(igpu.where.key, ['x-igd-gms']) : {};
			const values = { size: gms, ...igpuOf(deviceId), bounds: ranges.flat(), stops, ...change };
			yield { ...where, ...found('igd-gms-range', stops ? 'error' : 'warning', values) };
		}
	}
	const newer = ['x-igd-lpc', 'x-igd-legacy-mode'].filter((name) => properties.has(name));
	const [option] = newer;
	if (option !== undefined && qemu?.exact === true && !isAtLeastVersion(qemu.version, [10, 0])) {
		const values = { qemu: formatQemuVersion(qemu.version), option, options: newer, update: unsupported };
		yield { ...where, ...found('igd-option-unknown', 'error', values) };
		return;
	}
	if (isOn(properties.get('x-igd-lpc')) && q35) yield { ...where, ...found('igd-lpc-q35', 'error', words.i440fx) };
	const noLegacy =
		quirks !== undefined &&
		!quirks.legacyMode &&
		(qemu?.exact === true || isAtLeastVersion(qemu?.version ?? [0, 0], [10, 1]));
	if (properties.get('x-igd-legacy-mode') === 'on' && (q35 || noLegacy)) {
		const values = q35 ? words.i440fx : igpuOf(deviceId);
		yield { ...where, ...found('igd-legacy-mode-refused', 'error', values) };
	}
}

function igpuOf(deviceId: number | undefined): { readonly igpu?: PciDevice } {
	return deviceId === undefined ? {} : { igpu: { vendorId: VendorId.intel, deviceId } };
}

/** A release that does not look at the option of a device that it does not know says nothing of the value. */
function rangesOf(quirks: IgdQuirks | undefined, deviceId = 0): IgdQuirks['gmsRanges'] {
	if (quirks === undefined) return ANY_GMS;
	const unread = quirks.generation === undefined && !quirks.refusesGms;
	if (!unread) return quirks.gmsRanges;
	const generation = igdGeneration(deviceId);
	return generation === undefined ? ANY_GMS : stolenMemoryRanges(generation);
}

/** What some generation takes. */
const ANY_GMS = [
	[0, 0x40],
	[0xf0, 0xfe],
] as const;

/** What QEMU does by itself depends on its version; where not even the oldest possible one is known, nothing is said. */
function* lintNeeds(
	{ igpu, deviceId, properties, q35, legacyPlace, qemu, gop, helper, missing, words }: IgdQuestion,
	unsupported: boolean,
): Iterable<ConfigFinding> {
	const { where } = igpu;
	if (q35 && gop) yield { ...where, ...found('igd-q35-gop', 'warning', words.legacyIgd(where.key)) };
	if (deviceId === undefined || qemu === undefined || !(gop || helper || missing) || unsupported) return;
	const quirks = igdQuirks(deviceId, qemu.version);
	const legacy = legacyPlace && quirks.legacyMode;
	// A version that is only the oldest possible one tells what newer ones do, too, from 10.1 on.
	if (legacy || (!qemu.exact && !isAtLeastVersion(qemu.version, [10, 1]))) return;
	const known = {
		qemu: formatQemuVersion(qemu.version),
		orNewer: !qemu.exact,
		igpu: { vendorId: VendorId.intel, deviceId },
	};
	const never = quirks.opRegion === 'never';
	const lacksBridge = (gop || missing) && quirks.lpcOption && !q35 && !isOn(properties.get('x-igd-lpc'));
	const lacksOpRegion = quirks.opRegion !== 'on' && !isOn(properties.get('x-igd-opregion'));
	// Lines are written in place of others of that key: one line with all that is missing.
	const setMissing = words.setProperties(where.key, [
		...(lacksBridge ? ['x-igd-lpc'] : []),
		...(lacksOpRegion && !never ? ['x-igd-opregion'] : []),
	]);
	if (lacksBridge) {
		const values = { ...known, legacy: quirks.legacyMode, ...setMissing };
		yield { ...where, ...found('igd-lpc-missing', 'warning', values) };
	}
	if (!lacksOpRegion) return;
	const values = { ...known, never, gop: gop || missing, ...(never ? {} : setMissing) };
	yield { ...where, ...found('igd-opregion-missing', 'warning', values) };
}
