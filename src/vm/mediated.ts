/**
 * What a slice of an Intel iGPU (GVT-g, mdev) asks of its GPU: that i915 makes slices of it, of a type that it has, and that
 * i915 has it (drivers/gpu/drm/i915/intel_gvt.c and gvt/vgpu.c of Linux). `plan` and `lint` ask the same rules.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { isDisplay, type PciFunction } from '../host/pci-function.js';
import { VendorId } from '../pci/ids.js';
import type { Change } from './change.js';
import { gvtType, gvtTypeVersion, gvtVersion } from './gvt-support.js';
import type { MEDIATED_FINDINGS, PLAN_SLICE_FINDINGS } from './mediated/findings.js';
import { sriovDrivers } from './sriov-support.js';

const found = finder<typeof MEDIATED_FINDINGS & typeof PLAN_SLICE_FINDINGS>();

/** Under which plans write a slice for managers that do not make it themselves: any other does as well. */
export const SLICE_UUID = '4f0c9a52-7d1e-4c35-9b86-2e51d7a3c0f8';

/** What the host's function says against slices of it; `type` is the one that is asked for, `change` writes another. */
export function slicedFindings(one: PciFunction, type: string, change: (type: string) => Change): Finding[] {
	const { address, vendorId, deviceId } = one;
	if (vendorId !== VendorId.intel || !isDisplay(one)) return [];
	const version = gvtVersion(deviceId);
	const id = { vendorId, deviceId };
	if (version === undefined) {
		return [found('mdev-unsupported', 'error', { address, id, virtual: sriovDrivers(deviceId).length > 0 })];
	}
	const findings: Finding[] = [];
	if (one.driver === 'vfio-pci') findings.push(found('mdev-gpu-bound', 'error', { address, id }));
	const own = gvtType(deviceId);
	if (own !== undefined && gvtTypeVersion(type) !== version) {
		findings.push(found('mdev-type', 'error', { type, id, own, ...change(own) }));
	}
	return findings;
}

/** What everybody has to know of the slice of a plan. */
export function sliceNotes(address: string, type: string): Finding[] {
	return [found('mdev-host', 'note', { address, type, uuid: SLICE_UUID }), found('mdev-no-screen', 'note', {})];
}
