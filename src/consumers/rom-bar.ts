/** The expansion ROM BAR that QEMU makes of a ROM file: a power of two in size, zeros behind the file's end. */

/** QEMU's own limit (`hw/pci/pci.c pci_add_option_rom`). */
const MAX_BAR = 2 ** 31;

/** What firmware reads through the BAR; offsets outside read as `undefined`, or fail `holds`. */
export class RomBar {
	readonly file: Uint8Array;
	/** Bytes. */
	readonly size: number;

	/** `hw/pci/pci.c pci_add_option_rom` rounds the file's size up with `pow2ceil`. */
	constructor(file: Uint8Array) {
		this.file = file;
		let size = file.length === 0 ? 0 : 1;
		while (size < file.length && size < MAX_BAR) size *= 2;
		this.size = size;
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
		return this.u8(at) | (this.u8(at + 1) << 8);
	}

	u32(at: number): number {
		return (this.u16(at) | (this.u16(at + 2) << 16)) >>> 0;
	}
}
