/** The VBIOS among several files, which a GOP driver in another of them gets in its device's ROM BAR, and decides by. */
import { familyOfDevice } from '../graphics/amd-families.js';
import type { GivenVbios } from '../names/measured-driver.js';
import { type PciDevice, VendorId } from '../pci/ids.js';
import type { ExaminedFile } from './examined-file.js';

export interface VbiosBeside {
	readonly given: Required<GivenVbios>;
	/** `017.010`. */
	readonly family: string;
	/** What it is for by its own header. */
	readonly device: PciDevice;
}

/** AMD's alone: other drivers need none. */
export function vbiosesIn({ images }: ExaminedFile): VbiosBeside[] {
	return images.flatMap((image) => {
		const { graphics, headers } = image;
		if (graphics?.kind !== 'amd-vbios' || graphics.family === '') return [];
		const { vendorId, deviceId } = headers.pcir;
		return [{ family: graphics.family, device: { vendorId, deviceId }, given: { deviceId, sha256: image.sha256 } }];
	});
}

/** What a file with a driver gets from others, for the device that is named or those of its own headers. */
export function vbiosFor<V extends VbiosBeside>(
	file: ExaminedFile,
	found: readonly V[],
	device?: PciDevice,
): V | undefined {
	const beside = wantsVbios(file) ? onlyVbios(found) : undefined;
	return beside === undefined || isForeign(beside, file, device) ? undefined : beside;
}

/** The one that counts: `undefined` where there is none, and where there are some of several chips. */
export function onlyVbios<V extends VbiosBeside>(found: readonly V[]): V | undefined {
	return found.every(({ given }) => given.deviceId === found[0]?.given.deviceId) ? found[0] : undefined;
}

/** Whether the file has a GOP driver of AMD, and no VBIOS of its own. */
export function wantsVbios({ graphicsKinds }: ExaminedFile): boolean {
	return graphicsKinds.has('amd-gop') && !graphicsKinds.has('amd-vbios');
}

/** Whether the VBIOS is another chip's than the device that is named, or than those that the file's own headers name. */
function isForeign({ family }: VbiosBeside, { images }: ExaminedFile, device?: PciDevice): boolean {
	const named = device === undefined ? images.map(({ headers: { pcir } }) => pcir) : [device];
	const families = named
		.filter(({ vendorId }) => vendorId === VendorId.amd)
		.flatMap(({ deviceId }) => familyOfDevice(deviceId) ?? []);
	return families.length > 0 && !families.includes(family);
}
