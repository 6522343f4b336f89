/**
 * Which Intel iGPUs have virtual functions, and which driver of the host makes them: `has_sriov` in the device descriptors
 * of i915-sriov-dkms (2026.05.06: drivers/gpu/drm/i915/i915_pci.c, drivers/gpu/drm/xe/xe_pci.c) and of Linux's own xe
 * (df9bdd4381be in 6.17; 6983ea9cd720 and 2e7610399852, Tiger Lake and Alder Lake, in 6.18). Linux's i915 makes none.
 */

export type SriovDriverName = 'i915' | 'xe';

/** i915-sriov-dkms, or Linux itself from that release on. */
export const SRIOV_SOURCES = ['dkms', '6.17', '6.18'] as const;
export type SriovSource = (typeof SRIOV_SOURCES)[number];

export interface SriovDriver {
	readonly name: SriovDriverName;
	readonly from: SriovSource;
	/** The driver does not take the device by itself (`require_force_probe`). */
	readonly forced: boolean;
}

const DKMS_I915: SriovDriver = { name: 'i915', from: 'dkms', forced: false };
const DKMS_XE: SriovDriver = { name: 'xe', from: 'dkms', forced: true };
const linuxXe = (from: SriovSource, forced = false): SriovDriver => ({ name: 'xe', from, forced });

/** By the upper bytes of device IDs, as i915's pciids list them; the customary driver first. */
const FAMILIES: readonly (readonly [upperBytes: readonly number[], drivers: readonly SriovDriver[]])[] = [
	// Tiger Lake; Alder Lake S, P and N; Raptor Lake S, P and U. Not Rocket Lake, Ice Lake, Elkhart Lake and Jasper Lake.
	[
		[0x9a, 0x46, 0xa7],
		[DKMS_I915, DKMS_XE, linuxXe('6.18', true)],
	],
	// Meteor Lake and Arrow Lake, to the module's i915 alone. Not Lunar Lake.
	[[0x7d, 0xb6], [DKMS_I915]],
	// Panther Lake, and Wildcat Lake, which has its descriptor.
	[[0xb0], [linuxXe('6.17')]],
	[[0xfd], [linuxXe('6.18')]],
];

/** None for a device without virtual functions. */
export function sriovDrivers(deviceId: number): readonly SriovDriver[] {
	return FAMILIES.find(([upperBytes]) => upperBytes.includes(deviceId >>> 8))?.[1] ?? [];
}

/** That of the host, if it is one of them, and else the customary one. */
export function sriovDriver(deviceId: number, bound: string | undefined): SriovDriver | undefined {
	const drivers = sriovDrivers(deviceId);
	return drivers.find(({ name }) => name === bound) ?? drivers[0];
}

/** What the host's kernel command line needs for it (README of i915-sriov-dkms, "Required Kernel Parameters"). */
export function sriovParameters({ name, from, forced }: SriovDriver, deviceId: number): string[] {
	if (name === 'i915') return ['i915.enable_guc=3', `i915.max_vfs=${MAX_FUNCTIONS}`, 'module_blacklist=xe'];
	const id = deviceId.toString(16).padStart(4, '0');
	const probe = forced ? [`xe.force_probe=${id}`] : [];
	return from === 'dkms' ? [`xe.max_vfs=${MAX_FUNCTIONS}`, ...probe, 'module_blacklist=i915'] : probe;
}

/** Of an iGPU: 00:02.1 to 00:02.7. */
const MAX_FUNCTIONS = 7;
