/** A PE image as it lies in memory once its sections are loaded (`PeCoffLoaderLoadImage`, BasePeCoff.c), before relocation. */

/** Data that was put somewhere: of the file, and zeros behind it. */
export interface LoadedPart {
	readonly address: number;
	/** In the file. */
	readonly rawOffset: number;
	/** Bytes of the file. */
	readonly loaded: number;
	/** With the zeros. */
	readonly size: number;
	/** It says that it is code. */
	readonly isCode: boolean;
}

/** Parts may be made to overlap by the thousand; what would be copied beyond this is left out. */
const MAX_COPIED = 64 << 20;

export class ImageMemory {
	readonly parts: LoadedPart[] = [];
	private readonly file: Uint8Array;
	/** What lies at address 0. */
	private readonly headers: Uint8Array;

	constructor(file: Uint8Array, headers: Uint8Array) {
		this.file = file;
		this.headers = headers;
	}

	/**
	 * `length` bytes at an address of the image: the last part that covers a byte wins, as it was loaded last. What no part
	 * covers is whatever was in memory; zeros stand in for it.
	 */
	read(address: number, length: number): Uint8Array {
		const out = new Uint8Array(length);
		const first = Math.max(0, address);
		const headers = this.headers.subarray(first, Math.max(first, address + length));
		if (headers.length > 0) out.set(headers, first - address);
		let copied = 0;
		for (const part of this.parts) {
			if (copied > MAX_COPIED) break;
			copied += this.place(out, address, part);
		}
		return out;
	}

	/** What a byte belongs to. */
	partAt(address: number): LoadedPart | undefined {
		return this.parts.findLast((each) => address >= each.address && address < each.address + each.size);
	}

	/** Copies the part that falls into `out`, which starts at `from`; how much that is. */
	private place(out: Uint8Array, from: number, { address, rawOffset, loaded, size }: LoadedPart): number {
		const start = Math.max(address, from);
		const end = Math.min(address + size, from + out.length);
		if (start >= end) return 0;
		out.fill(0, start - from, end - from);
		const filled = Math.min(address + loaded, end);
		if (start < filled) {
			const raw = rawOffset + start - address;
			out.set(this.file.subarray(raw, raw + filled - start), start - from);
		}
		return end - start;
	}
}
