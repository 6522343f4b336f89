/**
 * Virtual functions (PCI Express Base 4.0 §9, SR-IOV): which functions are some, and of which physical function. By
 * `physfn` of sysfs (Documentation/ABI/testing/sysfs-bus-pci); where that is not to be had, by what Intel's GPUs do.
 */
import { VendorId } from '../pci/ids.js';
import { IGPU_SLOT } from './integrated.js';
import { isDisplay, type PciFunction, slotOf } from './pci-function.js';

/**
 * The address of the physical function; `undefined` of what is no virtual function. Without sysfs a display function of
 * Intel with the IDs of function 0 is one: that of older chips, a second display of the same GPU, has an ID of its own.
 */
export function physicalFunctionOf(one: PciFunction, functions: readonly PciFunction[]): string | undefined {
	if (one.physicalFunction !== undefined) return one.physicalFunction;
	const first = `${slotOf(one.address)}.0`;
	if (one.address === first || one.vendorId !== VendorId.intel || !isDisplay(one)) return undefined;
	const physical = functions.find(({ address }) => address === first);
	const same = physical === undefined || (physical.vendorId === one.vendorId && physical.deviceId === one.deviceId);
	return same ? first : undefined;
}

/** Whether an address alone, of a host that nobody knows, is that of a virtual function of Intel's iGPU: 00:02.1 to 00:02.7. */
export function isIgpuVirtualFunction(address: string): boolean {
	return slotOf(address) === IGPU_SLOT && /\.[1-7]$/.test(address);
}

/** The virtual functions of a physical function, in the order of `functions`. */
export function virtualFunctionsOf(physical: string, functions: readonly PciFunction[]): PciFunction[] {
	return functions.filter((each) => each.address !== physical && physicalFunctionOf(each, functions) === physical);
}
