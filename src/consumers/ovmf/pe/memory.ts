/** A PE image as it lies in memory once its sections are loaded (`PeCoffLoaderLoadImage`, BasePeCoff.c), before relocation. */
import type { PeFile } from './headers.js';

/**
 * `length` bytes at an address of the image: the last section that covers a byte wins, as it was loaded last. What no
 * section covers is whatever was in memory; zeros stand in for it.
 */
export function readMemory(pe: PeFile, file: Uint8Array, address: number, length: number): Uint8Array {
	const out = new Uint8Array(length);
	place(out, address, file, 0, 0, pe.headersSize, pe.headersSize);
	for (const { virtualSize, virtualAddress, rawSize, rawOffset } of pe.sections) {
		const loaded = virtualSize === 0 || virtualSize > rawSize ? rawSize : virtualSize;
		place(out, address, file, virtualAddress, rawOffset, loaded, Math.max(loaded, virtualSize));
	}
	return out;
}

/** Copies the part of a section that falls into `out`, which starts at `address`, and its zero-filled rest. */
function place(
	out: Uint8Array,
	address: number,
	file: Uint8Array,
	sectionAddress: number,
	rawOffset: number,
	loaded: number,
	size: number,
): void {
	const from = Math.max(sectionAddress, address);
	const to = Math.min(sectionAddress + size, address + out.length);
	if (from >= to) return;
	out.fill(0, from - address, to - address);
	const end = Math.min(sectionAddress + loaded, to);
	if (from >= end) return;
	const start = rawOffset + from - sectionAddress;
	out.set(file.subarray(start, start + end - from), from - address);
}
