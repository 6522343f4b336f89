/**
 * Generations of Intel's integrated graphics as QEMU tells them apart (`igd_gen`, hw/vfio/igd.c of QEMU 11), because they
 * decide which of its quirks a device gets; and the sizes of stolen memory that each takes (`x-igd-gms`).
 */

/** The upper bytes of the device IDs of each. */
const GENERATIONS: readonly (readonly [generation: number, upperBytes: readonly number[]])[] = [
	[6, [0x01]],
	[7, [0x04, 0x0a, 0x0c, 0x0d, 0x0f]],
	[8, [0x16, 0x22]],
	[9, [0x19, 0x31, 0x3e, 0x59, 0x9b]],
	[11, [0x45, 0x4e, 0x8a]],
	[12, [0x46, 0x4c, 0x7d, 0x9a, 0xa7, 0xb6]],
];

/** `undefined` for a device that QEMU has no quirks for. */
export function igdGeneration(deviceId: number): number | undefined {
	// Broxton and Apollo Lake share their upper byte with Haswell.
	if ((deviceId & 0xffe) === 0xa84) return 9;
	return GENERATIONS.find(([, upperBytes]) => upperBytes.includes(deviceId >>> 8))?.[0];
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
