/**
 * Generations of Intel's integrated graphics as QEMU tells them apart (`igd_gen`, hw/vfio/igd.c of QEMU 11), because they
 * decide which of its quirks a device gets; and the sizes of stolen memory that each takes (`x-igd-gms`).
 */

/** By the upper byte of the device ID. */
const GENERATIONS: Readonly<Record<number, number>> = {
	0x01: 6,
	...{ 0x04: 7, 0x0a: 7, 0x0c: 7, 0x0d: 7, 0x0f: 7 },
	...{ 0x16: 8, 0x22: 8 },
	...{ 0x19: 9, 0x31: 9, 0x59: 9, 0x3e: 9, 0x9b: 9 },
	...{ 0x8a: 11, 0x45: 11, 0x4e: 11 },
	...{ 0x9a: 12, 0x4c: 12, 0x46: 12, 0xa7: 12, 0x7d: 12, 0xb6: 12 },
};

/** `undefined` for a device that QEMU has no quirks for. */
export function igdGeneration(deviceId: number): number | undefined {
	// Broxton and Apollo Lake share their upper byte with Haswell.
	if ((deviceId & 0xffe) === 0xa84) return 9;
	return GENERATIONS[deviceId >>> 8];
}

/** Whether QEMU sets up its legacy mode for the generation by itself. */
export function hasLegacyMode(generation: number): boolean {
	return generation >= 6 && generation <= 9;
}

/** Values of `x-igd-gms` that the generation takes, inclusive ranges. */
export function stolenMemoryRanges(generation: number): readonly (readonly [first: number, last: number])[] {
	if (generation < 8) return [[0, 0x10]];
	if (generation === 8) return [[0, 0x40]];
	return [
		[0, 0x40],
		[0xf0, 0xfe],
	];
}
