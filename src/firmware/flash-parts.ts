/**
 * Flash of a board with two chips, read chip by chip: Intel's descriptor tells how large all of it is, and which part comes
 * first (Intel 100 Series datasheet volume 1, "Flash Descriptor").
 */
import { concat } from '../bytes/concat.js';
import { DESCRIPTOR_SIZE, isFlashDescriptor, readFlashRegions } from './intel-descriptor.js';

const MIB = 1 << 20;
/** Sizes of the chip that is read first or last, in MiB. */
const CHIPS = [1, 2, 4, 8, 16, 32];
/** More than boards have. */
const LARGEST = 128 * MIB;

/** Where the last region of a descriptor at `start` ends, counted from there; `undefined` without a region for the BIOS. */
function declaredSize(source: Uint8Array, start: number): number | undefined {
	if (start + DESCRIPTOR_SIZE > source.length) return undefined;
	const regions = readFlashRegions(source, { start, end: start + LARGEST }) ?? [];
	if (!regions.some(({ name }) => name === 'BIOS')) return undefined;
	return Math.max(...regions.map(({ span }) => span.end)) - start;
}

/** Bytes of the flash that the file is, or begins; `undefined` where no descriptor tells. */
export function flashSize(source: Uint8Array): number | undefined {
	return isFlashDescriptor(source, 0) ? declaredSize(source, 0) : undefined;
}

/** Where the first half begins, where the second stands before it: the regions of its descriptor fill all of the file. */
export function swappedHalves(source: Uint8Array): number | undefined {
	const { length } = source;
	if (length % MIB !== 0 || length > LARGEST || isFlashDescriptor(source, 0)) return undefined;
	const places = CHIPS.flatMap((chip) => [chip * MIB, length - chip * MIB]);
	return places.find(
		(at) => at > 0 && at < length && isFlashDescriptor(source, at) && declaredSize(source, at) === length,
	);
}

/** In the order in which the processor sees them. */
export function inOrder(source: Uint8Array, first: number): Uint8Array {
	return concat([source.subarray(first), source.subarray(0, first)]);
}
