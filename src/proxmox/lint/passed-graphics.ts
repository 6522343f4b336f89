/** Which of the passed devices is what to graphics: by the host where it is known, else by address and by what its ROM holds. */
import { graphicsOf } from '../../guest/judge-rom.js';
import { isDisplay, slotOf } from '../../host/pci-function.js';
import { VendorId } from '../../pci/ids.js';
import { IGPU_SLOT, type Passed } from '../guest.js';

/** Intel's integrated graphics. Where nobody knows the host, the address alone tells, or that Proxmox is told so. */
export function isIgpu({ line, addresses, functions }: Passed): boolean {
	if (line.mdev !== undefined) return false;
	const first = functions[0];
	if (first !== undefined)
		return isDisplay(first) && first.vendorId === VendorId.intel && slotOf(first.address) === IGPU_SLOT;
	return line.legacyIgd || addresses.some((address) => slotOf(address) === IGPU_SLOT && !/\.[1-7]$/.test(address));
}

/** The kinds of graphics firmware in its ROM. */
export function romKinds({ rom }: Passed): ReturnType<typeof graphicsOf> {
	return rom?.report === undefined ? new Set() : graphicsOf(rom.report);
}

/** Whether its ROM is that of a graphics device itself, not one that is parked on another function. */
export function carriesGraphics(one: Passed): boolean {
	const kinds = romKinds(one);
	return ['amd-vbios', 'intel-vbios', 'nvidia-vbios', 'igd-helper'].some((kind) => kinds.has(kind as 'amd-vbios'));
}

/** A GOP driver that has to be told of a graphics device elsewhere. */
export function carriesGopAlone(one: Passed): boolean {
	const kinds = romKinds(one);
	return (kinds.has('amd-gop') || kinds.has('intel-gop')) && !carriesGraphics(one);
}

/** The number of the function that gets the ROM; `undefined` where all functions are passed. */
export function functionNumber({ addresses }: Passed): number | undefined {
	const digit = /\.([0-7])$/.exec(addresses[0] ?? '')?.[1];
	return digit === undefined ? undefined : Number(digit);
}
