/**
 * What the host has to do so that vfio-pci gets the functions before their own drivers: the guides' way
 * (isc30/ryzen-gpu-passthrough-proxmox, gangqizai/igd), with modprobe.d(5)'s `softdep`.
 */
import { driverModule } from '../../host/drivers.js';
import type { HostSettings } from '../../host/host-setup.js';
import { AMD_CPU, cpuVendorOf } from '../../host/integrated.js';
import type { PciFunction } from '../../host/pci-function.js';
import { distinctDevices } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { RecipeFunction } from './recipe-function.js';

/** Since Linux 6.2 without vfio_virqfd, which is a part of vfio then. */
const MODULES = ['vfio', 'vfio_iommu_type1', 'vfio_pci'] as const;

const DISPLAY_DRIVERS: Readonly<Record<DeviceKind, readonly string[]>> = {
	'amd-apu': ['radeon', 'amdgpu'],
	'amd-card': ['radeon', 'amdgpu'],
	'intel-igpu': ['i915', 'xe'],
	'intel-card': ['i915', 'xe'],
	'nvidia-card': ['nouveau', 'nvidiafb', 'nvidia'],
	'other-card': [],
	'virtual-function': [],
};
const AUDIO_DRIVER = 'snd_hda_intel';

/** `functions` are those of the host, or none. */
export function hostSettings(
	kind: DeviceKind,
	passed: readonly RecipeFunction[],
	functions: readonly PciFunction[],
): HostSettings {
	// By its IDs vfio-pci would take the physical function, too; those who run VMs bind a virtual one when it is wanted.
	if (kind === 'virtual-function') {
		return { kernelCommandLine: kernelCommandLine(kind, functions), modules: MODULES, ids: [], drivers: [] };
	}
	const shown = passed.filter(({ role }) => role !== 'other');
	const bound = shown.flatMap(({ address }) => functions.find((one) => one.address === address)?.driver ?? []);
	const audio = shown.some(({ role }) => role === 'audio') ? [AUDIO_DRIVER] : [];
	const drivers = new Set([
		...DISPLAY_DRIVERS[kind],
		...audio,
		...bound.flatMap((driver) => driverModule(driver) ?? []),
	]);
	return {
		kernelCommandLine: kernelCommandLine(kind, functions),
		modules: MODULES,
		ids: distinctDevices(passed.flatMap(({ id }) => id ?? [])),
		drivers: [...drivers],
	};
}

/** AMD's IOMMU is on; Intel's has to be asked for by Proxmox's kernels before 6.8 (kernel-parameters.txt of Linux). */
function kernelCommandLine(kind: DeviceKind, functions: readonly PciFunction[]): string[] {
	const onAmd = kind === 'amd-apu' || cpuVendorOf(functions) === AMD_CPU;
	return [...(onAmd ? [] : ['intel_iommu=on']), 'iommu=pt'];
}
