/** What MD5, SHA-1 and SHA-256 have in common: blocks of 64 bytes, the last with the length in bits behind a 1 and zeros. */

const BLOCK = 64;
const LENGTH_AT = 56;

export abstract class BlockHasher {
	/** The words of the digest as they are so far, signed. */
	protected abstract readonly state: Int32Array;
	private readonly isLittle: boolean;
	private readonly pending = new Uint8Array(BLOCK);
	private size = 0;

	protected constructor(isLittle: boolean) {
		this.isLittle = isLittle;
	}

	protected abstract block(bytes: Uint8Array, at: number): void;

	add(bytes: Uint8Array): void {
		let at = 0;
		const held = this.size % BLOCK;
		this.size += bytes.length;
		if (held > 0) {
			at = Math.min(BLOCK - held, bytes.length);
			this.pending.set(bytes.subarray(0, at), held);
			if (held + at < BLOCK) return;
			this.block(this.pending, 0);
		}
		for (; at + BLOCK <= bytes.length; at += BLOCK) this.block(bytes, at);
		this.pending.set(bytes.subarray(at));
	}

	/** Of all that was added; to be asked for once. */
	digest(): Uint8Array {
		const { pending, isLittle, size, state } = this;
		const held = size % BLOCK;
		pending[held] = 0x80;
		pending.fill(0, held + 1);
		if (held >= LENGTH_AT) {
			this.block(pending, 0);
			pending.fill(0);
		}
		const [low, high] = [(size * 8) >>> 0, Math.floor(size / 2 ** 29)];
		const view = new DataView(pending.buffer);
		view.setUint32(LENGTH_AT, isLittle ? low : high, isLittle);
		view.setUint32(LENGTH_AT + 4, isLittle ? high : low, isLittle);
		this.block(pending, 0);
		const digest = new DataView(new ArrayBuffer(state.length * 4));
		for (const [index, word] of state.entries()) digest.setInt32(index * 4, word, isLittle);
		return new Uint8Array(digest.buffer);
	}
}
