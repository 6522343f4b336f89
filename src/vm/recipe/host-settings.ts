/**
 * What the host has to do so that vfio-pci gets the functions before their own drivers: the guides' way
 * (isc30/ryzen-gpu-passthrough-proxmox, gangqizai/igd), with modprobe.d(5)'s `softdep`.
 */
import { driverModule } from '../../host/drivers.js';
import type { HostSettings } from '../../host/host-setup.js';
import { AMD_CPU, cpuVendorOf } from '../../host/integrated.js';
import { type PciFunction, slotOf } from '../../host/pci-function.js';
import type { VirtualFunctions } from '../../host/virtual-functions-at-boot.js';
import { VendorId } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { PassedPart } from '../modes/mode.js';
import { sriovDriver, sriovParameters } from '../sriov-support.js';
import { functionsNeeded } from '../virtual-functions.js';
import type { RecipeFunction } from './recipe-function.js';

/** Since Linux 6.2 without vfio_virqfd, which is a part of vfio then. */
const MODULES = ['vfio', 'vfio_iommu_type1', 'vfio_pci'] as const;

/** Slices are i915's own, with KVMGT (drivers/gpu/drm/i915/gvt/kvmgt.c). */
const SLICE_MODULES = ['vfio', 'vfio_iommu_type1', 'kvmgt'] as const;

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
	/** Of a mode; a virtual function that is named without one is there. */
	part: PassedPart | undefined,
): HostSettings {
	const commandLine = kernelCommandLine(kind, functions);
	if (part === 'slice') {
		const words = [...commandLine, 'i915.enable_gvt=1'];
		return { kernelCommandLine: words, modules: SLICE_MODULES, taken: [], drivers: [] };
	}
	// By its IDs vfio-pci would take the physical function, too; those who run VMs bind a virtual one when it is wanted.
	if (kind === 'virtual-function') {
		const { parameters, ...made } = part === undefined ? NOTHING_TO_MAKE : makingOf(passed[0], functions);
		return { kernelCommandLine: [...commandLine, ...parameters], modules: MODULES, taken: [], drivers: [], ...made };
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
		kernelCommandLine: commandLine,
		modules: MODULES,
		taken: passed.map(({ address, id }) => ({ address, id })),
		drivers: [...drivers],
	};
}

interface Making {
	readonly parameters: readonly string[];
	readonly making?: VirtualFunctions;
}

const NOTHING_TO_MAKE: Making = { parameters: [] };

/** What makes a virtual function of an iGPU at each boot; nothing where the host has it already. */
function makingOf(one: RecipeFunction | undefined, functions: readonly PciFunction[]): Making {
	if (one?.id?.vendorId !== VendorId.intel || functions.some(({ address }) => address === one.address)) {
		return NOTHING_TO_MAKE;
	}
	const physical = `${slotOf(one.address)}.0`;
	const { driver: bound } = functions.find(({ address }) => address === physical) ?? {};
	const driver = sriovDriver(one.id.deviceId, bound);
	if (driver === undefined) return NOTHING_TO_MAKE;
	return {
		parameters: sriovParameters(driver, one.id.deviceId),
		making: { physical, id: one.id, count: functionsNeeded(physical, one.address) },
	};
}

/** AMD's IOMMU is on; Intel's has to be asked for by Proxmox's kernels before 6.8 (kernel-parameters.txt of Linux). */
function kernelCommandLine(kind: DeviceKind, functions: readonly PciFunction[]): string[] {
	const onAmd = kind === 'amd-apu' || cpuVendorOf(functions) === AMD_CPU;
	return [...(onAmd ? [] : ['intel_iommu=on']), 'iommu=pt'];
}
