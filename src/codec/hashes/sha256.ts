/**
 * SHA-256 (FIPS 180-4) where the core itself needs it: for keys, which are made of many small pieces, and for files while they
 * are unpacked. Digests that are shown are the platform's, which is faster (`Sha256`).
 */
import { BlockHasher } from './block-hasher.js';

const STEPS = 64;

/** The first bits behind the point of the square roots of the first eight primes (§5.3.3). */
const START = [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

/** The same of the cube roots of the first 64 (§4.2.2). */
const CONSTANTS = Int32Array.from([
	0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98,
	0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
	0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8,
	0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
	0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819,
	0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
	0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
	0xc671_78f2,
]);

export class Sha256Hasher extends BlockHasher {
	protected readonly state = Int32Array.from(START);
	private readonly schedule = new Int32Array(STEPS);

	constructor() {
		super(false);
	}

	/** §6.2.2. */
	protected block(bytes: Uint8Array, start: number): void {
		const { state, schedule } = this;
		for (let i = 0, at = start; i < 16; i++, at += 4) {
			schedule[i] =
				((bytes[at] as number) << 24) |
				((bytes[at + 1] as number) << 16) |
				((bytes[at + 2] as number) << 8) |
				(bytes[at + 3] as number);
		}
		for (let i = 16; i < STEPS; i++) {
			const early = schedule[i - 15] as number;
			const late = schedule[i - 2] as number;
			const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
			const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
			schedule[i] = ((schedule[i - 16] as number) + first + (schedule[i - 7] as number) + second) | 0;
		}
		let a = state[0] as number;
		let b = state[1] as number;
		let c = state[2] as number;
		let d = state[3] as number;
		let e = state[4] as number;
		let f = state[5] as number;
		let g = state[6] as number;
		let h = state[7] as number;
		for (let i = 0; i < STEPS; i++) {
			const ofE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
			const chosen = g ^ (e & (f ^ g));
			const one = (h + ofE + chosen + (CONSTANTS[i] as number) + (schedule[i] as number)) | 0;
			const ofA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
			const most = (a & b) ^ (c & (a ^ b));
			h = g;
			g = f;
			f = e;
			e = (d + one) | 0;
			d = c;
			c = b;
			b = a;
			a = (one + ofA + most) | 0;
		}
		(state[0] as number) += a;
		(state[1] as number) += b;
		(state[2] as number) += c;
		(state[3] as number) += d;
		(state[4] as number) += e;
		(state[5] as number) += f;
		(state[6] as number) += g;
		(state[7] as number) += h;
	}
}

function rotated(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}
