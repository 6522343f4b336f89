/**
 * Whether a release of QEMU does for an Intel iGPU what a picture from its GOP driver takes: legacy mode, or the OpRegion
 * and the LPC bridge's IDs by options (docs/igd-assign.txt, hw/vfio/igd.c). `plan` and `lint` ask the same question.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { isAtLeastVersion } from '../host/package-version.js';
import { VendorId } from '../pci/ids.js';
import type { SHARED_FINDINGS } from './findings.js';
import { igdQuirks, QUIRK_RELEASES } from './igd-quirks.js';
import { formatQemuVersion, type QemuVersion } from './qemu-version.js';

const found = finder<typeof SHARED_FINDINGS>();

/** The first that has options for all that legacy mode does, for the devices that it knows. */
const WITH_OPTIONS: QemuVersion = [10, 0];
/** The first that hands over OpRegion and IDs of devices that it does not know. */
const FOR_ALL_DEVICES: QemuVersion = [10, 1];
/** The rules that are taken where nobody names a release: those since this one. */
export const ASSUMED_QEMU = FOR_ALL_DEVICES;

/** As what a release from the assumed one on treats the iGPU, and the first that does; `undefined` where none knows it. */
export function treatedAs(deviceId: number): { readonly generation: number; readonly since?: QemuVersion } | undefined {
	for (const release of [ASSUMED_QEMU, ...QUIRK_RELEASES.filter((each) => isAtLeastVersion(each, ASSUMED_QEMU))]) {
		const { generation } = igdQuirks(deviceId, release);
		if (generation !== undefined) return { generation, ...(release !== ASSUMED_QEMU && { since: release }) };
	}
	return undefined;
}

/** The first release that has options for all that the iGPU takes, on any machine. */
export function optionsSince(deviceId: number): QemuVersion {
	return igdQuirks(deviceId, WITH_OPTIONS).generation === undefined ? FOR_ALL_DEVICES : WITH_OPTIONS;
}

/** The first release from which on the iGPU is supported; `undefined` where `qemu` supports it. */
export function neededQemu(deviceId: number, qemu: QemuVersion): QemuVersion | undefined {
	const { legacyMode, lpcOption, opRegion } = igdQuirks(deviceId, qemu);
	const works = legacyMode || (lpcOption && opRegion !== 'never');
	const since = optionsSince(deviceId);
	// Meteor Lake and what came after it want 10.1 (LongQT-sea/intel-igpu-passthru), whatever older releases take them for.
	const tooNew = since === FOR_ALL_DEVICES && !isAtLeastVersion(qemu, FOR_ALL_DEVICES);
	if (works && !tooNew) return undefined;
	return since;
}

/** That `qemu` does not support the iGPU; `undefined` where it does. `assumed` where the machine only names that release. */
export function igdQemuFinding(deviceId: number, qemu: QemuVersion, assumed = false): Finding | undefined {
	const needed = neededQemu(deviceId, qemu);
	if (needed === undefined) return undefined;
	return found('igd-qemu', assumed ? 'warning' : 'error', {
		igpu: { vendorId: VendorId.intel, deviceId },
		qemu: formatQemuVersion(qemu),
		needed: formatQemuVersion(needed),
		assumed,
	});
}
