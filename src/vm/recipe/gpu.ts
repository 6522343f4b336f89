/** The GPU that a recipe is for: of a host, or known by its ID alone. */
import type { DisplayDevice } from '../../host/display-devices.js';
import { isIntegrated } from '../../host/integrated.js';
import { PciClass, type PciFunction, slotOf } from '../../host/pci-function.js';
import { physicalFunctionOf, virtualFunctionsOf } from '../../host/virtual-functions.js';
import { isSameDevice, type PciDevice } from '../../pci/ids.js';
import { type DeviceKind, deviceKind } from '../device-kind.js';
import type { ModeId } from '../modes/mode-names.js';
import { modeOf } from '../modes/modes.js';
import { isEmulated } from '../needs/rom-needs.js';
import { customaryAddress } from './passed-functions.js';

export interface Gpu {
	readonly kind: DeviceKind;
	readonly device: PciDevice & { readonly address: string };
	/** All functions of the host that the GPU is in; none where it is in no host that could be read. */
	readonly host: readonly PciFunction[];
}

/** Virtual functions, which have the IDs of the GPU that they are parts of, do not count. */
export function gpusById(id: PciDevice, devices: readonly DisplayDevice[]): DisplayDevice[] {
	return wholeGpus(devices).filter(({ pci }) => isSameDevice(pci, id));
}

/** Those that a host has to give: not the one that a hypervisor makes, which the host may be in itself. */
export function passableGpus(devices: readonly DisplayDevice[]): DisplayDevice[] {
	return wholeGpus(devices).filter(({ pci }) => !isEmulated(pci.vendorId));
}

function wholeGpus(devices: readonly DisplayDevice[]): DisplayDevice[] {
	return devices.filter(({ role, virtualOf }) => role === 'gpu' && virtualOf === undefined);
}

export function gpuOfHost({ pci, integrated, virtualOf }: DisplayDevice, host: readonly PciFunction[]): Gpu {
	const { address, vendorId, deviceId } = pci;
	const kind = virtualOf === undefined ? deviceKind(pci, integrated) : 'virtual-function';
	return { kind, device: { address, vendorId, deviceId }, host };
}

export function gpuElsewhere({ vendorId, deviceId }: PciDevice, kind?: DeviceKind): Gpu {
	const known = kind ?? deviceKind({ vendorId, deviceId });
	return { kind: known, device: { vendorId, deviceId, address: customaryAddress(known) }, host: [] };
}

/** Its address tells some of where it sits, as on a host. */
export function gpuAt(id: PciDevice, address: string): Gpu {
	const pci: PciFunction = { ...id, address, classCode: PciClass.vga << 8 };
	const isVirtual = physicalFunctionOf(pci, []) !== undefined;
	const kind = isVirtual ? 'virtual-function' : deviceKind(id, isIntegrated(pci, [pci]));
	return { kind, device: { ...id, address }, host: [] };
}

/** What goes to the VM in a mode: in place of the GPU its first virtual function, whether the host has made it yet or not. */
export function gpuInMode(gpu: Gpu, mode: ModeId | undefined): Gpu {
	const { kind, device, host } = gpu;
	if (modeOf(kind, mode)?.passes !== 'virtual-function') return gpu;
	const first = virtualFunctionsOf(device.address, host)[0]?.address ?? `${slotOf(device.address)}.1`;
	return { kind: 'virtual-function', device: { ...device, address: first }, host };
}
