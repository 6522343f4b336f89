/** MD5 (RFC 1321): what old installers know their files by. No proof of anything else. */
import { BlockHasher } from './block-hasher.js';

/** By round, and by step modulo 4. */
const SHIFTS = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
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
		let [a, b, c, d] = state as unknown as [number, number, number, number];
		for (let step = 0; step < 64; step++) {
			const round = step >> 4;
			let [mixed, word] = [0, 0];
			if (round === 0) [mixed, word] = [(b & c) | (~b & d), step];
			else if (round === 1) [mixed, word] = [(d & b) | (~d & c), (5 * step + 1) & 15];
			else if (round === 2) [mixed, word] = [b ^ c ^ d, (3 * step + 5) & 15];
			else [mixed, word] = [c ^ (b | ~d), (7 * step) & 15];
			const sum = (a + mixed + (SINES[step] as number) + (words[word] as number)) | 0;
			const shift = SHIFTS[(round << 2) | (step & 3)] as number;
			a = d;
			d = c;
			c = b;
			b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
		}
		state[0] = (state[0] as number) + a;
		state[1] = (state[1] as number) + b;
		state[2] = (state[2] as number) + c;
		state[3] = (state[3] as number) + d;
	}
}
