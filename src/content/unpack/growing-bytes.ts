/** Bytes of a file whose size is known at its end: pieces become one without a second copy of them all. */
import { concat } from '../../bytes/concat.js';

/** Below this a copy costs nothing. */
const SMALL = 4 << 20;

export class GrowingBytes {
	private readonly most: number;
	private pieces: Uint8Array[] = [];
	/** Has room for as much as there may be, which the system gives when it is written to. */
	private large: Uint8Array | undefined;
	private size = 0;

	/** @param most bytes that may be kept; what comes after them is counted alone. */
	constructor(most: number) {
		this.most = most;
	}

	/** Copies `piece` unless there is too much already. */
	add(piece: Uint8Array): void {
		const at = this.size;
		this.size += piece.length;
		if (this.isTooLarge) this.drop();
		else if (this.large !== undefined) this.large.set(piece, at);
		else {
			this.pieces.push(piece.slice());
			if (this.size > SMALL) this.enlarge();
		}
	}

	get isTooLarge(): boolean {
		return this.size > this.most;
	}

	/** `undefined` where it is more than was to be kept. */
	get bytes(): Uint8Array | undefined {
		if (this.isTooLarge) return undefined;
		return this.large?.subarray(0, this.size) ?? concat(this.pieces);
	}

	private enlarge(): void {
		this.large = new Uint8Array(this.most);
		let at = 0;
		for (const piece of this.pieces) {
			this.large.set(piece, at);
			at += piece.length;
		}
		this.pieces = [];
	}

	private drop(): void {
		this.pieces = [];
		this.large = undefined;
	}
}
