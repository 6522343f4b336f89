/** Which of the passed devices is what to graphics: by the host where it is known, else by address and by what its ROM holds. */

import { type Graphics, kindOf } from '../../graphics/kinds/kinds.js';
import { bringsIgdHelper } from '../../graphics/kinds/other-gop.js';
import type { HostFacts } from '../../host/host-facts.js';
import { IGPU_SLOT } from '../../host/integrated.js';
import { isAudio, isDisplay, slotOf } from '../../host/pci-function.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import type { PassedDevice } from './passed-device.js';

/** Intel's integrated graphics. Where nobody knows the host, the address tells, that Proxmox is told so, or the ROM. */
export function isIgpu({ mediated, virtualOf, saidToBeIgpu, addresses, functions, inferred }: PassedDevice): boolean {
	if (mediated || virtualOf !== undefined) return false;
	const first = functions[0];
	if (first !== undefined)
		return isDisplay(first) && first.vendorId === VendorId.intel && slotOf(first.address) === IGPU_SLOT;
	const isInPlace = saidToBeIgpu || addresses.some((address) => slotOf(address) === IGPU_SLOT);
	return isInPlace || inferred?.kind === 'intel-igpu';
}

/** A card of Intel, whose GOP driver is in the ROM of the card itself. */
function isIntelCard({ functions: [first], inferred }: PassedDevice): boolean {
	if (first === undefined) return inferred?.kind === 'intel-card';
	return isDisplay(first) && first.vendorId === VendorId.intel && slotOf(first.address) !== IGPU_SLOT;
}

/** Whether its ROM has a GOP driver of Intel for the iGPU, wherever that is. */
export function carriesIgdGop(one: PassedDevice): boolean {
	return romKinds(one).has('intel-gop') && !isIntelCard(one);
}

/** Whether it is to show the VM's picture: a virtual function has no display, nor has a slice of a device. */
export function isPassedDisplay(one: PassedDevice): boolean {
	if (one.virtualOf !== undefined || one.mediated) return false;
	return one.functions.some(isDisplay) || carriesGraphics(one) || isIgpu(one);
}

/**
 * Whether it is an iGPU without a ROM, which renders and encodes beside an emulated display as long as it is not at 00:02.0
 * (docs/igd-assign.txt of QEMU up to 9.2, Universal Passthrough).
 */
export function isWithoutPicture(one: PassedDevice): boolean {
	return isIgpu(one) && one.romName === undefined;
}

/** The kinds of graphics firmware in its ROM. */
export function romKinds({ rom }: PassedDevice): ReadonlySet<Graphics['kind']> {
	return rom?.file?.graphicsKinds ?? new Set();
}

/** Whether its ROM has a helper for Intel iGPUs, or a driver that is its own. */
export function carriesHelper({ rom }: PassedDevice): boolean {
	const recognised = rom?.file?.recognised ?? [];
	return recognised.some(
		({ graphics }) =>
			graphics.kind === 'igd-helper' || (graphics.kind === 'other-gop' && bringsIgdHelper(graphics.name)),
	);
}

/** Whether it has a ROM whose file is not there, so that nobody knows what is to be in it. */
export function isRomMissing({ rom }: PassedDevice): boolean {
	return rom?.findings.some(({ code }) => code === 'romfile-missing') === true;
}

/** Whether its ROM is that of a graphics device itself, not one that is parked on another function. */
export function carriesGraphics(one: PassedDevice): boolean {
	return [...romKinds(one)].some((kind) => kindOf(kind).rom === 'own');
}

/** Whether what is in its ROM looks for an Intel iGPU at 00:02.0. */
export function wantsIgdPlace(one: PassedDevice): boolean {
	const kinds = romKinds(one);
	return kinds.has('igd-helper') || carriesIgdGop(one) || kinds.has('intel-vbios');
}

/** A GOP driver that has to be told of a graphics device elsewhere. */
export function carriesGopAlone(one: PassedDevice): boolean {
	const parked = [...romKinds(one)].some((kind) => kindOf(kind).rom === 'parked');
	return parked && !carriesGraphics(one) && !isIntelCard(one);
}

/** The number of the function that gets the ROM; `undefined` where all functions are passed. */
export function functionNumber({ addresses }: PassedDevice): number | undefined {
	const digit = /\.([0-7])$/.exec(addresses[0] ?? '')?.[1];
	return digit === undefined ? undefined : Number(digit);
}

/** Where the host is unknown: cards and APUs have the GPU at their first function. */
export function isGpuFunction(one: PassedDevice): boolean {
	const [first] = one.functions;
	return first === undefined ? functionNumber(one) === 0 : isDisplay(first);
}

/** What a ROM has to fit: the display function itself, or that beside an audio function that carries its GOP driver. */
export function graphicsDevice(
	{ functions }: PassedDevice,
	all: readonly PassedDevice[],
	host: HostFacts | undefined,
): { readonly device: PciDevice; readonly own: boolean } | undefined {
	const first = functions[0];
	if (first === undefined) return undefined;
	if (isDisplay(first)) return { device: first, own: true };
	if (!isAudio(first)) return undefined;
	const displays = all.flatMap((one) => one.functions.filter(isDisplay));
	const device =
		displays.find(({ address }) => slotOf(address) === slotOf(first.address)) ??
		displays.find(({ address, vendorId }) => vendorId === first.vendorId && slotOf(address) === IGPU_SLOT) ??
		host?.functions?.find((each) => isDisplay(each) && slotOf(each.address) === slotOf(first.address));
	return device && { device, own: false };
}
