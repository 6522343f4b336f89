/** What a PE image is to a graphics card. */
import { recognizeAmdGop } from './amd-gop.js';
import { findDriverNames } from './driver-names.js';
import type { DriverGraphics } from './graphics.js';
import { recognizeIgdHelper } from './igd-helper.js';
import { recognizeIntelGop } from './intel-gop.js';
import { recognizeOtherGop } from './other-gop.js';

/** `undefined` for anything else; never throws. Drivers that name themselves come before helpers, which do not. */
export function recognizeDriver(pe: Uint8Array): DriverGraphics | undefined {
	const names = findDriverNames(pe);
	return (
		recognizeAmdGop(pe, names) ?? recognizeIntelGop(pe, names) ?? recognizeOtherGop(names) ?? recognizeIgdHelper(pe)
	);
}
