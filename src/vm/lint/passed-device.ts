/** A device of the host that a VM gets, whichever configuration says so: what the rules for all of them look at. */
import { isDisplay, type PciFunction, slotOf } from '../../host/pci-function.js';
import { isIgpuVirtualFunction, physicalFunctionOf } from '../../host/virtual-functions.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { Place } from './config-finding.js';
import type { RomJudgement } from './judge-rom.js';
import type { Words } from './words.js';

/** What a device is by its ROM. */
export interface InferredDevice {
	readonly kind: DeviceKind;
	/** Any of these; none where the ROM tells no more than the kind. */
	readonly ids: readonly PciDevice[];
	/** By its name. */
	readonly rom: string;
}

export interface PassedDevice {
	/** The line or element; its key names the device in messages, too. */
	readonly where: Place;
	/** In the order of the VM's functions: `0000:05:00.0`; `0000:05:00` where nobody knows which functions there are. */
	readonly addresses: readonly string[];
	/** Those of the addresses that the host is known to have. */
	readonly functions: readonly PciFunction[];
	/** Whether several functions are passed as one. */
	readonly multifunction: boolean;
	/** Whether it is a slice of a device that the host keeps (mdev). */
	readonly mediated: boolean;
	/** Of a GPU's virtual function (SR-IOV): the address of its physical function. */
	readonly virtualOf?: string;
	/** The configuration says that it is Intel's integrated graphics. */
	readonly saidToBeIgpu: boolean;
	/** Its ROM file as the configuration names it. */
	readonly romName?: string;
	/** How to have it changed, in place of what the words of its configuration say. */
	readonly words?: Words;
	/** What it is by its ROM, where nobody knows the host. */
	readonly inferred?: InferredDevice;
	/** Judged by what the VM makes of it. */
	readonly rom?: RomJudgement;
}

/** Whether a function is what an address with or without a function number names. */
export function isPartOf(address: string, named: string): boolean {
	return address === named || slotOf(address) === named;
}

/**
 * The physical function of a GPU's virtual one, where that is what the addresses name; `known` are the functions that the
 * host has there, `all` those of the whole host. Where it has none there, or is unknown, the address alone tells.
 */
export function virtualOf(
	addresses: readonly string[],
	known: readonly PciFunction[],
	all: readonly PciFunction[] | undefined,
): Pick<PassedDevice, 'virtualOf'> {
	const [address = ''] = addresses;
	const [first] = known;
	const physical =
		first === undefined
			? physicalByAddress(address, all)
			: isDisplay(first)
				? physicalFunctionOf(first, all ?? [])
				: undefined;
	return physical === undefined ? {} : { virtualOf: physical };
}

function physicalByAddress(address: string, all: readonly PciFunction[] | undefined): string | undefined {
	const first = `${slotOf(address)}.0`;
	if (address === first || address === slotOf(address)) return undefined;
	if (all === undefined) return isIgpuVirtualFunction(address) ? first : undefined;
	const physical = all.find((each) => each.address === first);
	const isPhysical = physical !== undefined && isDisplay(physical);
	const divides = physical?.virtualFunctions !== undefined || physical?.vendorId === VendorId.intel;
	return isPhysical && divides ? first : undefined;
}
