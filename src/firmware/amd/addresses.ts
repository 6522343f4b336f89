/**
 * How AMD's structures say where something is: by its address below 4 GiB, or by an offset from the start of the flash, of
 * the directory or of the slot (coreboot, src/vendorcode/amd/psp/psp_directory.h; edk2-platforms, AmdPspBaseLibV2.h).
 */
import { u32At } from '../../bytes/integers.js';
import type { Span } from '../../bytes/span.js';

/** What the processor sees of the flash below 4 GiB at the most. */
export const WINDOW_SIZE = 16 << 20;
const WINDOW_ADDRESS = 0xff000000;
/** Smaller chips it sees as a whole, at the top. */
const CHIP_SIZES = [4 << 20, 8 << 20, WINDOW_SIZE];

/** Both kinds of absolute location, 0 and 1, tell themselves apart by their value. */
export const AddressMode = { physical: 0, flash: 1, directory: 2, slot: 3 } as const;

export interface Location {
	readonly mode: number;
	readonly value: number;
}

/** What offsets count from; all of these are offsets in the source. */
export interface FlashMap {
	/** All of the flash. */
	readonly image: Span;
	/** Where the flash starts in the view of the structures. */
	readonly origin: number;
	/** The stretch that is mapped below 4 GiB. */
	readonly mapped: Span;
}

/** The location of 64 bits at `at`, whose top two are the mode. */
export function locationAt(source: Uint8Array, at: number): Location {
	const [low, high] = [u32At(source, at), u32At(source, at + 4)];
	// Erased ones, too many bits for a number, are told by their low half.
	return { mode: high >>> 30, value: low === 0xffffffff ? low : (high & 0x3fffffff) * 2 ** 32 + low };
}

/** Fields that nobody filled in are blank or erased; FFFFFFFE is seen in place of the latter. */
export function isUnset(value: number): boolean {
	return value === 0 || value === 0xffffffff || value === 0xfffffffe;
}

/**
 * What the 16 MiB at `window` may be: as a rule a flash of their own, or a part of a larger one, or the firmware for a chip
 * of another size.
 */
export function flashMaps(image: Span, window: number): readonly [FlashMap, ...FlashMap[]] {
	const map = (origin: number, size: number) => ({ image, origin, mapped: { start: window, end: window + size } });
	const size = CHIP_SIZES.find((one) => one >= image.end - window) ?? WINDOW_SIZE;
	const others = CHIP_SIZES.filter((one) => one !== size).reverse();
	return [map(window, size), map(image.start, size), ...others.map((one) => map(window, one))];
}

/** An address below 4 GiB or an offset in the flash: images have the one where the mode says the other. */
export function absolute({ image, origin, mapped }: FlashMap, value: number): number {
	if (value >= WINDOW_ADDRESS && value < 2 ** 32) return mapped.start + (value % (mapped.end - mapped.start));
	return (value < WINDOW_SIZE ? origin : image.start) + value;
}

/** The offset in the source, which may lie outside of the image. */
export function locate(map: FlashMap, { mode, value }: Location, directory: number, slot: number): number {
	if (mode === AddressMode.directory) return directory + value;
	return mode === AddressMode.slot ? slot + value : absolute(map, value);
}
