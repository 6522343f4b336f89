/**
 * The ROM BAR that QEMU makes of a romfile (`pci_add_option_rom`, hw/pci/pci.c): the next power of two, zeros after the
 * file's end. Every consumer in the guest sees that, not the file.
 */

/** QEMU refuses files above this: `romfile "…" too large (size cannot exceed 2 GiB)`. */
export const MAX_ROMFILE_SIZE = 2 * 2 ** 30;

/** `pow2ceil` of the file's size, in bytes; 0 for an empty file. */
export function romBarSize(fileSize: number): number {
	if (fileSize <= 0) return 0;
	let size = 1;
	while (size < fileSize) size *= 2;
	return size;
}

/** A size as people say it: `128 KiB`, `2560 bytes`. */
export function readableSize(size: number): string {
	if (size >= 2 ** 20 && size % 2 ** 20 === 0) return `${size / 2 ** 20} MiB`;
	if (size >= 1024 && size % 1024 === 0) return `${size / 1024} KiB`;
	return `${size} bytes`;
}
