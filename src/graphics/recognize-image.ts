/** What a legacy option ROM image is to a graphics card. */
import { VendorId } from '../pci/ids.js';
import { recognizeAtomBios } from './atombios.js';
import type { Graphics } from './graphics.js';
import { readIntelVbios } from './intel-vbios.js';
import { readLegacyVga } from './legacy-vga.js';
import { readNvidiaVbios } from './nvidia.js';

/** `image` starts at its 55 AA. `undefined` for anything that is no VBIOS of a known kind; never throws. */
export function recognizeImage(image: Uint8Array): Graphics | undefined {
	const atom = recognizeAtomBios(image);
	if (atom !== undefined) return atom;
	const legacy = readLegacyVga(image);
	if (legacy?.saysIbmVga !== true) return undefined;
	if (legacy.vendorId === VendorId.nvidia) return readNvidiaVbios(image);
	if (legacy.vendorId === VendorId.intel) return readIntelVbios(image);
	return undefined;
}
