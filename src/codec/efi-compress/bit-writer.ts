/** Writes bit strings, most significant bit first, into a buffer that grows (UEFI 2.10 §19.2.1, bit order). */
export class BitWriter {
	private bytes: Uint8Array;
	/** Bytes used, the header space included. */
	private length: number;
	/** Bits not yet stored, in the low `held` bits; above them are some that have been. */
	private pending = 0;
	private held = 0;

	/** `start` bytes are left at the beginning for a header; `capacity` is the expected size. */
	constructor(start: number, capacity: number) {
		this.bytes = new Uint8Array(Math.max(start + 16, capacity));
		this.length = start;
	}

	/** Appends the low `count` bits of `value`, 0 to 24 bits; bits of `value` above them must be zero. */
	put(count: number, value: number): void {
		const pending = (this.pending << count) | value;
		let held = this.held + count;
		while (held >= 8) {
			held -= 8;
			if (this.length === this.bytes.length) this.grow();
			this.bytes[this.length++] = pending >>> held;
		}
		this.pending = pending;
		this.held = held;
	}

	/** Fills the last byte with zero bits. */
	align(): void {
		if (this.held > 0) this.put(8 - this.held, 0);
	}

	/** The header space and all whole bytes written so far, followed by `tail` zero bytes. */
	finish(tail: number): Uint8Array {
		const out = new Uint8Array(this.length + tail);
		out.set(this.bytes.subarray(0, this.length));
		return out;
	}

	private grow(): void {
		const bytes = new Uint8Array(this.bytes.length * 2);
		bytes.set(this.bytes);
		this.bytes = bytes;
	}
}
