/** Intel's graphics cards by their IDs: DG1, Arc A and B, and the data centre's Ponte Vecchio (include/drm/intel/pciids.h of Linux). */

/** Upper bytes of their device IDs. */
const CARDS = [0x0b, 0x49, 0x4f, 0x56, 0xe2];

/** All other GPUs of Intel are in processors. */
export function isIntelCardId(deviceId: number): boolean {
	return CARDS.includes(deviceId >>> 8);
}
