/** The GPU that a recipe is for: of a host, or known by its ID alone. */
import type { DisplayDevice } from '../../host/display-devices.js';
import type { PciFunction } from '../../host/pci-function.js';
import type { PciDevice } from '../../pci/ids.js';
import { type DeviceKind, deviceKind } from '../device-kind.js';
import type { RecipeRequest } from './make-recipe.js';
import { customaryAddress } from './passed-functions.js';

/** `host` has all functions of the host that the GPU is in; none where it is in no host that could be read. */
export type Gpu = Required<Pick<RecipeRequest, 'kind' | 'device' | 'host'>>;

/** Virtual functions, which have the IDs of the GPU that they are parts of, do not count. */
export function gpusById({ vendorId, deviceId }: PciDevice, devices: readonly DisplayDevice[]): DisplayDevice[] {
	return devices.filter(
		({ role, pci, virtualOf }) =>
			role === 'gpu' && virtualOf === undefined && pci.vendorId === vendorId && pci.deviceId === deviceId,
	);
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
