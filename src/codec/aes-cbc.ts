/** Decryption with AES-256 in CBC mode (FIPS 197; NIST SP 800-38A §6.2). */
import { once } from '../bytes/once.js';

const BLOCK = 16;
const KEY_WORDS = 8;
const ROUNDS = 14;

/** The S-box (§5.1.1), backwards, and what a byte of the state does to a column in a round backwards: all by computation. */
const box = new Uint8Array(256);
const backBox = new Uint8Array(256);
const backColumns = new Int32Array(256);
const fillTables = once(computeTables);

/**
 * @param key 32 bytes.
 * @param start the initialisation vector, 16 bytes.
 * @param bytes whole blocks.
 */
export function aesCbcDecrypt(bytes: Uint8Array, key: Uint8Array, start: Uint8Array): Uint8Array {
	fillTables();
	const words = backwardKeys(key);
	const size = bytes.length - (bytes.length % BLOCK);
	const source = new DataView(bytes.buffer, bytes.byteOffset, size);
	const out = new DataView(new ArrayBuffer(size));
	const before = new DataView(start.buffer, start.byteOffset, BLOCK);
	let [b0, b1, b2, b3] = [before.getInt32(0), before.getInt32(4), before.getInt32(8), before.getInt32(12)];
	for (let at = 0; at < size; at += BLOCK) {
		const [c0, c1, c2, c3] = [
			source.getInt32(at),
			source.getInt32(at + 4),
			source.getInt32(at + 8),
			source.getInt32(at + 12),
		];
		let s0 = c0 ^ (words[0] as number);
		let s1 = c1 ^ (words[1] as number);
		let s2 = c2 ^ (words[2] as number);
		let s3 = c3 ^ (words[3] as number);
		let key = 4;
		for (let round = 1; round < ROUNDS; round++, key += 4) {
			const t0 = column(s0, s3, s2, s1) ^ (words[key] as number);
			const t1 = column(s1, s0, s3, s2) ^ (words[key + 1] as number);
			const t2 = column(s2, s1, s0, s3) ^ (words[key + 2] as number);
			const t3 = column(s3, s2, s1, s0) ^ (words[key + 3] as number);
			s0 = t0;
			s1 = t1;
			s2 = t2;
			s3 = t3;
		}
		out.setInt32(at, last(s0, s3, s2, s1) ^ (words[key] as number) ^ b0);
		out.setInt32(at + 4, last(s1, s0, s3, s2) ^ (words[key + 1] as number) ^ b1);
		out.setInt32(at + 8, last(s2, s1, s0, s3) ^ (words[key + 2] as number) ^ b2);
		out.setInt32(at + 12, last(s3, s2, s1, s0) ^ (words[key + 3] as number) ^ b3);
		b0 = c0;
		b1 = c1;
		b2 = c2;
		b3 = c3;
	}
	return new Uint8Array(out.buffer);
}

/** InvShiftRows, InvSubBytes and InvMixColumns of one column: its bytes are each of another word (§5.3.5). */
function column(first: number, second: number, third: number, fourth: number): number {
	return (
		(backColumns[first >>> 24] as number) ^
		turned(backColumns[(second >>> 16) & 0xff] as number, 8) ^
		turned(backColumns[(third >>> 8) & 0xff] as number, 16) ^
		turned(backColumns[fourth & 0xff] as number, 24)
	);
}

/** The same without InvMixColumns. */
function last(first: number, second: number, third: number, fourth: number): number {
	return (
		((backBox[first >>> 24] as number) << 24) |
		((backBox[(second >>> 16) & 0xff] as number) << 16) |
		((backBox[(third >>> 8) & 0xff] as number) << 8) |
		(backBox[fourth & 0xff] as number)
	);
}

function turned(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

/** The words of KeyExpansion (§5.2), those of the last round first, and mixed for the rounds in between (§5.3.5). */
function backwardKeys(key: Uint8Array): Int32Array {
	const count = 4 * (ROUNDS + 1);
	const given = new DataView(key.buffer, key.byteOffset, 4 * KEY_WORDS);
	const words = new Int32Array(count);
	for (let i = 0, constant = 1; i < count; i++) {
		if (i < KEY_WORDS) {
			words[i] = given.getInt32(4 * i);
			continue;
		}
		let word = words[i - 1] as number;
		if (i % KEY_WORDS === 0) {
			word = substituted(turned(word, 24)) ^ (constant << 24);
			constant = doubled(constant);
		} else if (i % KEY_WORDS === 4) word = substituted(word);
		words[i] = (words[i - KEY_WORDS] as number) ^ word;
	}
	return words.map((_, i) => {
		const round = i >> 2;
		const word = words[4 * (ROUNDS - round) + (i & 3)] as number;
		if (round === 0 || round === ROUNDS) return word;
		const forward = substituted(word);
		return column(forward, forward, forward, forward);
	});
}

function substituted(word: number): number {
	return (
		((box[word >>> 24] as number) << 24) |
		((box[(word >>> 16) & 0xff] as number) << 16) |
		((box[(word >>> 8) & 0xff] as number) << 8) |
		(box[word & 0xff] as number)
	);
}

/** Times x in GF(2^8) (§4.2.1). */
function doubled(value: number): number {
	return ((value << 1) ^ (value < 0x80 ? 0 : 0x11b)) & 0xff;
}

function computeTables(): true {
	/** Powers of 3, which are all values but 0, and which power a value is. */
	const powers: number[] = [];
	const logs: number[] = [];
	for (let power = 0, value = 1; power < 255; power++, value ^= doubled(value)) {
		powers.push(value);
		logs[value] = power;
	}
	const times = (a: number, b: number) =>
		b === 0 ? 0 : (powers[((logs[a] as number) + (logs[b] as number)) % 255] as number);
	for (let value = 0; value < 256; value++) {
		const inverse = value === 0 ? 0 : (powers[(255 - (logs[value] as number)) % 255] as number);
		// The affine transformation: each bit with the four above it, around the byte.
		const spread = inverse ^ (inverse << 1) ^ (inverse << 2) ^ (inverse << 3) ^ (inverse << 4);
		box[value] = spread ^ (spread >> 8) ^ 0x63;
		backBox[box[value] as number] = value;
	}
	for (const [byte, value] of backBox.entries()) {
		backColumns[byte] = (times(14, value) << 24) | (times(9, value) << 16) | (times(13, value) << 8) | times(11, value);
	}
	return true;
}
