/** Intel's legacy VBIOS, and the VBT inside it. */
import { u16At } from '../bytes/integers.js';
import type { IntelVbios } from './graphics.js';
import { findVbt, readVbt } from './vbt.js';

/** Offset of the VBT from the image's start (coreboot, src/drivers/intel/gma/opregion.c); wrong in some images. */
const VBT_POINTER = 0x1a;

/** `image` is a legacy image of vendor 8086 that says "IBM VGA". */
export function readIntelVbios(image: Uint8Array): IntelVbios {
	const vbt = readVbt(image, u16At(image, VBT_POINTER)) ?? findVbt(image);
	return { kind: 'intel-vbios', ...(vbt === undefined ? {} : { vbt }) };
}
