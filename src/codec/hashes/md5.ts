/** MD5 (RFC 1321): what old installers know their files by. No proof of anything else. */
import { BlockHasher } from './block-hasher.js';

/** By round, and by step modulo 4. */
const SHIFTS = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
/** In which order a round takes the words. */
const FACTORS = Uint8Array.of(1, 5, 3, 7);
const STARTS = Uint8Array.of(0, 1, 5, 0);
const SINES = Int32Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));

export class Md5Hasher extends BlockHasher {
	protected readonly state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
	private readonly words = new Int32Array(16);

	constructor() {
		super(true);
	}

	protected block(bytes: Uint8Array, at: number): void {
		const { state, words } = this;
		for (let i = 0, from = at; i < 16; i++, from += 4) {
			words[i] =
				(bytes[from] as number) |
				((bytes[from + 1] as number) << 8) |
				((bytes[from + 2] as number) << 16) |
				((bytes[from + 3] as number) << 24);
		}
		let a = state[0] as number;
		let b = state[1] as number;
		let c = state[2] as number;
		let d = state[3] as number;
		for (let step = 0; step < 64; step++) {
			const round = step >> 4;
			let mixed = 0;
			if (round === 0) mixed = (b & c) | (~b & d);
			else if (round === 1) mixed = (d & b) | (~d & c);
			else if (round === 2) mixed = b ^ c ^ d;
			else mixed = c ^ (b | ~d);
			const word = words[((FACTORS[round] as number) * step + (STARTS[round] as number)) & 15] as number;
			const sum = (a + mixed + (SINES[step] as number) + word) | 0;
			const shift = SHIFTS[(round << 2) | (step & 3)] as number;
			a = d;
			d = c;
			c = b;
			b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
		}
		(state[0] as number) += a;
		(state[1] as number) += b;
		(state[2] as number) += c;
		(state[3] as number) += d;
	}
}
