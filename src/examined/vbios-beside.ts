/** The VBIOS among several files, which a GOP driver in another of them gets in its device's ROM BAR, and decides by. */
import type { GivenVbios } from '../names/measured-driver.js';
import type { PciDevice } from '../pci/ids.js';
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

/** The one that counts: `undefined` where there is none, and where there are some of several chips. */
export function onlyVbios(found: readonly VbiosBeside[]): VbiosBeside | undefined {
	return found.every(({ given }) => given.deviceId === found[0]?.given.deviceId) ? found[0] : undefined;
}

/** Whether the file has a GOP driver of AMD, and no VBIOS of its own. */
export function wantsVbios({ graphicsKinds }: ExaminedFile): boolean {
	return graphicsKinds.has('amd-gop') && !graphicsKinds.has('amd-vbios');
}
