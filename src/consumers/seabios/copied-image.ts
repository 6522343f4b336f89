/** An image as SeaBIOS has it in the memory below 1 MiB when it calls it (`copy_rom` and `deploy_romfile`, src/optionroms.c). */
import { sum8 } from '../../bytes/sums.js';
import { ROM_SIGNATURE } from '../../option-rom/rom-header.js';

/** Offsets from the image's start; what was not copied there reads as zero. */
export class CopiedImage {
	private readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	get length(): number {
		return this.bytes.length;
	}

	get hasSignature(): boolean {
		return this.u16(0) === ROM_SIGNATURE;
	}

	u8(at: number): number {
		return this.bytes[at] ?? 0;
	}

	u16(at: number): number {
		return this.u8(at) | (this.u8(at + 1) << 8);
	}

	/** Of the bytes up to `end`. */
	sum(end: number): number {
		return sum8(this.bytes.subarray(0, end));
	}
}
