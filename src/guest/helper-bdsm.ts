/**
 * Whether the helper of an Intel iGPU sets up stolen memory in a guest: one that takes the address from the BDSM register
 * wants the host's there, one that allocates memory wants a register that keeps its address (gangqizai/igd; VfioIgdPkg).
 */
import type { Finding } from '../bytes/finding.js';
import type { IgdHelper } from '../graphics/graphics.js';
import { formatId } from '../pci/ids.js';
import { bdsmInGuest, bdsmRegister } from './igd-bdsm.js';
import { igdQuirks, QUIRK_RELEASES } from './igd-quirks.js';
import { formatQemuVersion, isAtLeast, type QemuVersion } from './qemu-version.js';

export interface HelperQuestion {
	readonly kind: NonNullable<IgdHelper['stolenMemory']>;
	/** What the messages call it: `igd.rom`. */
	readonly helper: string;
	/** A GOP driver is in the same ROM. */
	readonly gop: boolean;
	/** Missing where the iGPU is not known. */
	readonly deviceId?: number;
	/** Missing where it may be any; not exact where it is the oldest that it can be. */
	readonly qemu?: { readonly version: QemuVersion; readonly exact: boolean };
	/** At 00:02.0 of an i440fx machine, with a ROM; missing where that is not known. */
	readonly legacyPlace?: boolean;
	/** What to write to get there. */
	readonly legacyIgd?: string;
}

/** `other`: the guest has the host's address, in a register where published helpers of the kind do not look. */
type Case = 'fits' | 'zero' | 'host' | 'refused' | 'other' | 'none' | 'unknown';

/** One of each sort that releases treat alike, of those with the register; they stand for a device that is not known. */
const ANY_DEVICE = [0x0102, 0x9bc5, 0x4555, 0x9a49, 0xa780];

const NEWER_QEMU_AND_OWN =
	'update QEMU to 10.0 or newer (Proxmox VE 9 has it), and use a helper that allocates its own, such as a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg)';

const MADE_FOR_CHIP = 'take a helper and a GOP driver that are made for this chip, and try it';

/** `undefined` for a helper that fits. */
export function judgeHelper(question: HelperQuestion): Finding | undefined {
	const { kind, deviceId, qemu, legacyPlace } = question;
	const places = legacyPlace === undefined ? [true, false] : [legacyPlace];
	const devices = deviceId === undefined ? ANY_DEVICE : [deviceId];
	const cases = new Set(
		devices.flatMap((device) =>
			releasesOf(qemu).flatMap((release) => places.map((place) => caseOf(kind, device, release, place))),
		),
	);
	const [only, ...others] = cases;
	return only === undefined || others.length > 0 ? unclear(question) : findingOf(only, question);
}

function releasesOf(qemu: HelperQuestion['qemu']): readonly QemuVersion[] {
	if (qemu === undefined) return QUIRK_RELEASES;
	const { version, exact } = qemu;
	return exact ? [version] : [version, ...QUIRK_RELEASES.filter((release) => !isAtLeast(version, release))];
}

function caseOf(kind: HelperQuestion['kind'], deviceId: number, release: QemuVersion, legacyPlace: boolean): Case {
	const bdsm = bdsmInGuest(deviceId, release, legacyPlace);
	if (bdsm === 'zero') return kind === 'host' ? 'zero' : 'fits';
	if (bdsm !== 'host') return bdsm;
	const refused = legacyPlace && !igdQuirks(deviceId, release).legacyMode;
	if (kind === 'own') return 'host';
	if (refused) return 'refused';
	return bdsmRegister(deviceId) === 0xc0 ? 'fits' : 'other';
}

function findingOf(known: Case, question: HelperQuestion): Finding | undefined {
	const { helper, deviceId, qemu } = question;
	const device = deviceId === undefined ? 'the iGPU' : `device ${formatId(deviceId)}`;
	const version = versionText(qemu);
	switch (known) {
		case 'fits':
			return undefined;
		case 'zero': {
			const message = `with ${version} the BDSM register of ${device} reads 0 in the guest, and ${helper} takes its stolen memory where that points: it reserves none (\`failed to allocate BDSM: Not Found\`), and the screen stays black or garbled`;
			return { code: 'helper-bdsm-zero', severity: 'warning', message, fix: useOwn(question) };
		}
		case 'host': {
			const message = `with ${version} the BDSM register of ${device} has the host's address in the guest, and takes no other: the GPU uses memory there that ${helper}, which allocates its own, does not reserve`;
			return { code: 'helper-bdsm-host', severity: 'warning', message, fix: forOwn(question) };
		}
		case 'refused': {
			const message = `${version} refuses legacy mode to ${device}, and no helper changes that; from QEMU 10.0 on, where its BDSM register reads 0, ${helper} reserves no stolen memory`;
			return { code: 'helper-bdsm-zero', severity: 'note', message, fix: NEWER_QEMU_AND_OWN };
		}
		case 'other': {
			const message = `with ${version} the BDSM register of ${device}, at 0x5c, has the host's address in the guest: whether ${helper} reads it is not judged, published ones of its kind read 0xc0`;
			const fix = hasLegacyPlace(question)
				? `${question.legacyIgd}, or update QEMU to 10.0 or newer (Proxmox VE 9 has it), and use a helper that allocates its own, such as a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg)`
				: NEWER_QEMU_AND_OWN;
			return { code: 'helper-bdsm-unknown', severity: 'note', message, fix };
		}
		case 'none': {
			const message = `${device} has no BDSM register, as Meteor Lake and newer have none: whether ${helper} sets up stolen memory for it is not judged`;
			const fix = question.kind === 'host' ? useOwn(question) : MADE_FOR_CHIP;
			return { code: 'helper-bdsm-unknown', severity: 'note', message, fix };
		}
		case 'unknown': {
			const message = `nothing is known of a BDSM register of ${device}: whether ${helper} sets up stolen memory for it is not judged`;
			return { code: 'helper-bdsm-unknown', severity: 'note', message, fix: MADE_FOR_CHIP };
		}
	}
}

function versionText(qemu: HelperQuestion['qemu']): string {
	if (qemu === undefined) return 'every release of QEMU';
	const release = formatQemuVersion(qemu.version);
	return qemu.exact ? `QEMU ${release}` : `QEMU ${release} or newer`;
}

function useOwn({ gop }: HelperQuestion): string {
	return gop
		? 'use a helper that allocates its own, such as a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg), and join it with the GOP driver of this ROM: romtool edit unpack, romtool edit join'
		: 'use a helper that allocates its own, such as a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg)';
}

/** How the register comes to be one that QEMU emulates; where that takes another release, which helper does with this one. */
function forOwn(question: HelperQuestion): string {
	const { deviceId, qemu, legacyIgd } = question;
	if (hasLegacyPlace(question)) {
		return `${legacyIgd}, or update QEMU to 10.0 or newer (Proxmox VE 9 has it): this helper is right with either`;
	}
	// Legacy mode that is refused leaves the GOP driver without the bridge's IDs, whatever the helper does.
	const accepted = deviceId !== undefined && igdQuirks(deviceId, qemu?.version ?? [0, 0]).legacyMode;
	return accepted && bdsmRegister(deviceId) === 0xc0
		? `update QEMU to 10.0 or newer (Proxmox VE 9 has it), with which this helper is right; with QEMU ${formatQemuVersion(qemu?.version ?? [0, 0])} that is gen12_igd.rom (gangqizai/igd)`
		: 'update QEMU to 10.0 or newer (Proxmox VE 9 has it), with which this helper is right';
}

/** Whether it is elsewhere, and the register would be emulated in legacy mode. */
function hasLegacyPlace({ deviceId, qemu, legacyPlace, legacyIgd }: HelperQuestion): boolean {
	if (deviceId === undefined || legacyPlace === true || legacyIgd === undefined) return false;
	return bdsmInGuest(deviceId, qemu?.version ?? [0, 0], true) === 'zero';
}

/** Where what is known leaves room for both: a helper for the host's address is wrong with the QEMU of today. */
function unclear({ kind, helper, deviceId }: HelperQuestion): Finding {
	const when = whenZero(deviceId);
	const code = 'helper-bdsm-unknown';
	if (kind === 'host') {
		const message = `${helper} takes its stolen memory where the BDSM register points, which is right where the guest has the host's address there, and wrong where it reads 0: ${when}`;
		return { code, severity: 'warning', message, fix: helperToTake(deviceId) };
	}
	const message = `${helper} allocates its own stolen memory, which is wrong where the guest has the host's address in the BDSM register, and right where it reads 0: ${when}`;
	return { code, severity: 'note', message, fix: 'before that, update QEMU to 10.0 or newer (Proxmox VE 9 has it)' };
}

function whenZero(deviceId: number | undefined): string {
	if (deviceId === undefined) {
		return 'for Sandy Bridge to Raptor Lake from QEMU 10.0 on, before that in legacy mode up to Comet Lake (9.2: up to Coffee Lake, and Elkhart and Tiger Lake)';
	}
	const first = QUIRK_RELEASES.find((release) => bdsmInGuest(deviceId, release, true) === 'zero') ?? [10, 0];
	if (isAtLeast(first, [10, 0])) return 'from QEMU 10.0 on';
	return isAtLeast(first, [9, 2])
		? 'from QEMU 10.0 on, and with 9.2 in legacy mode'
		: bdsmInGuest(deviceId, [9, 2], true) === 'zero'
			? 'from QEMU 10.0 on, and before that in legacy mode'
			: 'from QEMU 10.0 on, and up to 9.1 in legacy mode';
}

/** The helper for a guest that `plan` describes: i440fx, at 00:02.0. Without a release the one for each. */
export function helperToTake(deviceId: number | undefined, qemu?: QemuVersion): string {
	const wantsHost = (release: QemuVersion) =>
		deviceId === undefined ||
		(igdQuirks(deviceId, release).legacyMode && bdsmInGuest(deviceId, release, true) === 'host');
	const own = 'take a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg)';
	if (qemu === undefined) {
		return QUIRK_RELEASES.some(wantsHost)
			? 'take a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg) for QEMU 10.0 and newer (Proxmox VE 9), gen12_igd.rom (gangqizai/igd) for Ice Lake to Raptor Lake up to 9.1'
			: own;
	}
	if (wantsHost(qemu)) return 'take gen12_igd.rom (gangqizai/igd)';
	return deviceId !== undefined && bdsmInGuest(deviceId, qemu, true) === 'host' ? NEWER_QEMU_AND_OWN : own;
}
