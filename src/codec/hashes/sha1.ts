/** SHA-1 (FIPS 180-4 §6.1): what installers know their files by. No proof of anything else. */
import { BlockHasher } from './block-hasher.js';

export class Sha1Hasher extends BlockHasher {
	protected readonly state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
	private readonly words = new Int32Array(80);

	constructor() {
		super(false);
	}

	protected block(bytes: Uint8Array, at: number): void {
		const { state, words } = this;
		for (let i = 0, from = at; i < 16; i++, from += 4) {
			words[i] =
				((bytes[from] as number) << 24) |
				((bytes[from + 1] as number) << 16) |
				((bytes[from + 2] as number) << 8) |
				(bytes[from + 3] as number);
		}
		for (let i = 16; i < 80; i++) {
			const word =
				(words[i - 3] as number) ^ (words[i - 8] as number) ^ (words[i - 14] as number) ^ (words[i - 16] as number);
			words[i] = (word << 1) | (word >>> 31);
		}
		let a = state[0] as number;
		let b = state[1] as number;
		let c = state[2] as number;
		let d = state[3] as number;
		let e = state[4] as number;
		for (let step = 0; step < 80; step++) {
			let mixed = 0;
			if (step < 20) mixed = (((b & c) | (~b & d)) + 0x5a827999) | 0;
			else if (step < 40) mixed = ((b ^ c ^ d) + 0x6ed9eba1) | 0;
			else if (step < 60) mixed = (((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc) | 0;
			else mixed = ((b ^ c ^ d) + 0xca62c1d6) | 0;
			const next = (((a << 5) | (a >>> 27)) + mixed + e + (words[step] as number)) | 0;
			e = d;
			d = c;
			c = (b << 30) | (b >>> 2);
			b = a;
			a = next;
		}
		(state[0] as number) += a;
		(state[1] as number) += b;
		(state[2] as number) += c;
		(state[3] as number) += d;
		(state[4] as number) += e;
	}
}
