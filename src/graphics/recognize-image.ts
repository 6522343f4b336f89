/** What a legacy option ROM image is to a graphics card. */
import { IMAGE_KINDS, type ImageGraphics } from './kinds/kinds.js';
import { readLegacyVga } from './legacy-vga.js';

/** `image` starts at its 55 AA. `undefined` for anything that is no VBIOS of a known kind; never throws. */
export function recognizeImage(image: Uint8Array): ImageGraphics | undefined {
	const legacy = readLegacyVga(image);
	for (const kind of IMAGE_KINDS) {
		const graphics = kind.recognise(image, legacy);
		if (graphics !== undefined) return graphics;
	}
	return undefined;
}
