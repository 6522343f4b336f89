/** What a PE image is to a graphics card. */
import { findDriverNames } from './driver-names.js';
import { DRIVER_KINDS, type DriverGraphics } from './kinds/kinds.js';

/** `undefined` for anything else; never throws. */
export function recognizeDriver(pe: Uint8Array): DriverGraphics | undefined {
	const names = findDriverNames(pe);
	for (const kind of DRIVER_KINDS) {
		const graphics = kind.recognise(pe, names);
		if (graphics !== undefined) return graphics;
	}
	return undefined;
}
