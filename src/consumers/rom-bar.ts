/**
 * The ROM BAR that QEMU makes of a romfile (`pci_add_option_rom`, hw/pci/pci.c): the next power of two, zeros after the
 * file's end. Every consumer in the VM sees that, not the file.
 */
import { u16At, u32At } from '../bytes/integers.js';

/** QEMU refuses files above this: `romfile "…" too large (size cannot exceed 2 GiB)`. */
export const MAX_ROMFILE_SIZE = 2 * 2 ** 30;

/** `pow2ceil` of the file's size, in bytes; 0 for an empty file. */
export function romBarSize(fileSize: number): number {
	if (fileSize <= 0) return 0;
	let size = 1;
	while (size < fileSize) size *= 2;
	return size;
}

/** What firmware reads through the BAR; offsets outside read as `undefined`, or fail `holds`. */
export class RomBar {
	readonly file: Uint8Array;
	/** Bytes. */
	readonly size: number;

	/** `romsize`: what QEMU is told to make of it, where that is more than the file needs. */
	constructor(file: Uint8Array, romsize = 0) {
		this.file = file;
		this.size = Math.max(romBarSize(file.length), romsize);
	}

	/** Whether `length` bytes at `at` lie inside the BAR. */
	holds(at: number, length: number): boolean {
		return at >= 0 && at + length <= this.size;
	}

	/** The bytes of a stretch that the BAR holds; a view where the file has them all, else a copy with the zeros. */
	bytes(at: number, length: number): Uint8Array {
		if (at + length <= this.file.length) return this.file.subarray(at, at + length);
		const out = new Uint8Array(length);
		out.set(this.file.subarray(Math.min(at, this.file.length), at + length));
		return out;
	}

	u8(at: number): number {
		return this.file[at] ?? 0;
	}

	u16(at: number): number {
		return u16At(this.file, at);
	}

	u32(at: number): number {
		return u32At(this.file, at);
	}
}
