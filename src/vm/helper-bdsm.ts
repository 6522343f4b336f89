/**
 * Whether the helper of an Intel iGPU sets up stolen memory in a VM: one that takes the address from the BDSM register
 * wants the host's there, one that allocates memory wants a register that keeps its address (gangqizai/igd; VfioIgdPkg).
 * romtool's own does either, as the register asks.
 */
import { type Finding, finder } from '../bytes/finding.js';
import type { IgdHelper } from '../graphics/kinds/igd-helper.js';
import { isAtLeastVersion } from '../host/package-version.js';
import { knownIgpu } from '../igd-helper/known-igpus.js';
import { VendorId } from '../pci/ids.js';
import type { Change } from './change.js';
import type { HELPER_FINDINGS, ZERO_SINCE } from './findings.js';
import { bdsmInVm, bdsmRegister } from './igd-bdsm.js';
import { igdQuirks, QUIRK_RELEASES } from './igd-quirks.js';
import { formatQemuVersion, type QemuVersion } from './qemu-version.js';

export interface HelperQuestion {
	readonly kind: NonNullable<IgdHelper['stolenMemory']>;
	/** The ROM that it is in, by its name, or in one ROM the offset of its image. */
	readonly helper: { readonly rom: string } | { readonly offset: number };
	/** A GOP driver is in the same ROM. */
	readonly gop: boolean;
	/** Missing where the iGPU is not known. */
	readonly deviceId?: number;
	/** Missing where it may be any; not exact where it is the oldest that it can be. */
	readonly qemu?: { readonly version: QemuVersion; readonly exact: boolean };
	/** At 00:02.0 of an i440fx machine, with a ROM; missing where that is not known. */
	readonly legacyPlace?: boolean;
	/** How to get there. */
	readonly legacyIgd?: Change;
}

/** `other`: the VM has the host's address, in a register where published helpers of the kind do not look. */
type Case = 'fits' | 'zero' | 'host' | 'refused' | 'other' | 'none' | 'unknown';

/** One of each sort that releases treat alike, of those with the register; they stand for a device that is not known. */
const ANY_DEVICE = [0x0102, 0x9bc5, 0x4555, 0x9a49, 0xa780];

const found = finder<typeof HELPER_FINDINGS>();

/** `undefined` for a helper that fits. */
export function judgeHelper(question: HelperQuestion): Finding | undefined {
	const { kind, deviceId, qemu, legacyPlace } = question;
	if (kind === 'either') return opRegionOnly(question);
	const places = legacyPlace === undefined ? [true, false] : [legacyPlace];
	const devices = deviceId === undefined ? ANY_DEVICE : [deviceId];
	const cases = new Set(
		devices.flatMap((device) =>
			releasesOf(qemu).flatMap((release) => places.map((place) => caseOf(kind, device, release, place))),
		),
	);
	const [only, ...others] = cases;
	return only === undefined || others.length > 0 ? unknown('unclear', question) : findingOf(only, question);
}

/** romtool's own goes by what the register reads, so that it is right with any QEMU; a chip may be without register. */
function opRegionOnly(question: HelperQuestion): Finding | undefined {
	const { deviceId, helper } = question;
	if (deviceId === undefined) return undefined;
	const known = knownIgpu(deviceId);
	if (known?.stolenMemory !== undefined) return undefined;
	const igpu = { vendorId: VendorId.intel, deviceId };
	return found('helper-opregion-only', 'note', { known: known !== undefined, igpu, ...helper });
}

function releasesOf(qemu: HelperQuestion['qemu']): readonly QemuVersion[] {
	if (qemu === undefined) return QUIRK_RELEASES;
	const { version, exact } = qemu;
	return exact ? [version] : [version, ...QUIRK_RELEASES.filter((release) => !isAtLeastVersion(version, release))];
}

function caseOf(kind: 'host' | 'own', deviceId: number, release: QemuVersion, legacyPlace: boolean): Case {
	const bdsm = bdsmInVm(deviceId, release, legacyPlace);
	if (bdsm === 'zero') return kind === 'host' ? 'zero' : 'fits';
	if (bdsm !== 'host') return bdsm;
	const refused = legacyPlace && !igdQuirks(deviceId, release).legacyMode;
	if (kind === 'own') return 'host';
	if (refused) return 'refused';
	return bdsmRegister(deviceId) === 0xc0 ? 'fits' : 'other';
}

function findingOf(known: Case, question: HelperQuestion): Finding | undefined {
	const { gop } = question;
	const about = knownOf(question);
	switch (known) {
		case 'fits':
			return undefined;
		case 'zero':
			return found('helper-bdsm-zero', 'warning', { case: 'zero', ...about, gop });
		case 'host':
			return found('helper-bdsm-host', 'warning', { ...about, gop, ...intoLegacyMode(question) });
		case 'refused':
			return found('helper-bdsm-zero', 'note', { case: 'refused', ...about, gop });
		case 'other':
			return unknown('not-its-register', question, intoLegacyMode(question));
		case 'none':
			return unknown('no-register', question);
		case 'unknown':
			return unknown('unknown-device', question);
	}
}

function unknown(
	known: 'not-its-register' | 'no-register' | 'unknown-device' | 'unclear',
	question: HelperQuestion,
	change?: Change,
) {
	const { kind, gop, deviceId } = question;
	const own = kind === 'own';
	const when = zeroSince(deviceId);
	// A helper for the host's address is wrong with the QEMU of today.
	const severity = known === 'unclear' && !own ? 'warning' : 'note';
	return found('helper-bdsm-unknown', severity, { case: known, ...knownOf(question), own, gop, when, ...change });
}

function knownOf({ helper, deviceId, qemu }: HelperQuestion) {
	return {
		...helper,
		...(deviceId !== undefined && { igpu: { vendorId: VendorId.intel, deviceId } }),
		...(qemu !== undefined && { qemu: formatQemuVersion(qemu.version), orNewer: !qemu.exact }),
	};
}

/** Of an iGPU that is elsewhere, where the register would be emulated in legacy mode. */
function intoLegacyMode({ deviceId, qemu, legacyPlace, legacyIgd }: HelperQuestion): Change | undefined {
	if (deviceId === undefined || legacyPlace === true) return undefined;
	return bdsmInVm(deviceId, qemu?.version ?? [0, 0], true) === 'zero' ? legacyIgd : undefined;
}

/** The releases with which a VM reads 0 in the register. */
function zeroSince(deviceId: number | undefined): (typeof ZERO_SINCE)[number] {
	if (deviceId === undefined) return 'any';
	const first = QUIRK_RELEASES.find((release) => bdsmInVm(deviceId, release, true) === 'zero');
	if (first === undefined) return 'never';
	if (isAtLeastVersion(first, [10, 0])) return '10.0';
	if (isAtLeastVersion(first, [9, 2])) return '9.2-legacy';
	return bdsmInVm(deviceId, [9, 2], true) === 'zero' ? 'legacy' : '9.1-legacy';
}
