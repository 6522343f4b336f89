/**
 * Whether a GPU sits in the processor or on a card, by its place among the other functions: a card sits behind a port of
 * its own, a GPU in a processor beside the processor's other functions or on the root bus.
 */
import { isIntegratedChip } from '../graphics/amd-chips.js';
import { isIntelCardId } from '../graphics/intel-cards.js';
import { VendorId } from '../pci/ids.js';
import { type PciFunction, parsePciAddress, slotOf } from './pci-function.js';

/** AMD's processors; its graphics chips have 0x1002. */
export const AMD_CPU = 0x1022;
const ASPEED = 0x1a03;
const HOST_BRIDGE = '0000:00:00.0';
/** i440FX, Q35 and 440BX, which QEMU, VMware and Hyper-V show their VMs: there any device may be in any place. */
const VIRTUAL_BRIDGES = new Set([0x1237, 0x29c0, 0x7190, 0x7192]);

/** The vendor of the processor, by the host bridge. */
export function cpuVendorOf(functions: readonly PciFunction[]): number | undefined {
	return functions.find(({ address }) => address === HOST_BRIDGE)?.vendorId;
}

/** `undefined` where it cannot be told, as from a list that leaves out the other functions. */
export function isIntegrated(gpu: PciFunction, functions: readonly PciFunction[]): boolean | undefined {
	const bridge = functions.find(({ address }) => address === HOST_BRIDGE);
	const virtual = bridge !== undefined && bridge.vendorId === VendorId.intel && VIRTUAL_BRIDGES.has(bridge.deviceId);
	switch (gpu.vendorId) {
		case VendorId.amd:
			return isIntegratedAmd(gpu, functions, isIntegratedChip(gpu.deviceId), virtual ? undefined : bridge);
		case VendorId.intel:
			// A VM may have a card where its iGPU would be.
			if (isIntelCardId(gpu.deviceId)) return false;
			if (isOnRootBus(gpu)) return inSlot(gpu, IGPU_SLOT) ? true : undefined;
			return virtual ? undefined : false;
		case VendorId.nvidia:
			// NVIDIA's own chipsets had graphics in them.
			return bridge?.vendorId === VendorId.nvidia || virtual ? undefined : false;
		case ASPEED:
			return true;
		default:
			return undefined;
	}
}

/** Where Intel's processors have their GPU (docs/igd-assign.txt of QEMU). */
export const IGPU_SLOT = '0000:00:02';

/**
 * A ROM of its own is a card's; only that of the primary GPU may be a copy in memory, which Linux shows for all. Processors
 * since Raven Ridge have their GPU in one slot with their own functions (security processor, USB), older ones on
 * the root bus. Of a list that has the host bridge, and so more than `grep VGA` leaves, the absence of those is an answer.
 */
function isIntegratedAmd(
	gpu: PciFunction,
	functions: readonly PciFunction[],
	known: boolean | undefined,
	bridge: PciFunction | undefined,
): boolean | undefined {
	const slot = slotOf(gpu.address);
	if (functions.some((other) => other.vendorId === AMD_CPU && inSlot(other, slot))) return true;
	if (known !== undefined) return known;
	if (gpu.hasRom === true && gpu.bootVga === false) return false;
	if (bridge === undefined) return undefined;
	return isOnRootBus(gpu) ? bridge.vendorId === AMD_CPU : false;
}

export function inSlot({ address }: PciFunction, slot: string): boolean {
	return address.startsWith(`${slot}.`);
}

function isOnRootBus({ address }: PciFunction): boolean {
	const at = parsePciAddress(address);
	return at?.domain === 0 && at.bus === 0;
}
