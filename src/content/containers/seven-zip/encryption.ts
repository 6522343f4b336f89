/** How 7-Zip encrypts (7zAES of 7-Zip's Methods.txt): AES-256 in CBC mode, with a key that takes long to make of a password. */
import { concat } from '../../../bytes/concat.js';
import { utf16le } from '../../../bytes/text.js';
import { aesCbcDecrypt } from '../../../codec/aes-cbc.js';
import { Sha256Hasher } from '../../../codec/hashes/sha256.js';
import { UnreadableError } from '../problem.js';
import { damaged, HeaderReader } from './header-reader.js';

/** In hexadecimal digits. */
export const ENCRYPTION = '06f10701';

/** 7-Zip makes 2^19 rounds; those of 2^24, which it reads, take long on purpose. */
const MOST_CYCLES = 20;
/** A byte that is summed up takes longer than one that is unpacked. */
const COSTS = 3;
/** So many rounds are whole blocks of SHA-256. */
const TOGETHER = 64;
const COUNTER = 8;
const BLOCK = 16;

interface Properties {
	/** The rounds are two to the power of them. */
	readonly cycles: number;
	readonly salt: Uint8Array;
	/** The initialisation vector. */
	readonly start: Uint8Array;
}

/** With one password; what it costs is paid for. */
export class Decryption {
	private readonly password: Uint8Array;
	private readonly pay: (bytes: number) => void;
	private readonly keys = new Map<string, Uint8Array>();

	constructor(password: string, pay: (bytes: number) => void) {
		this.password = utf16le(password);
		this.pay = pay;
	}

	/** `size` bytes of those in `bytes`, which are whole blocks. @throws UnreadableError */
	decrypt(bytes: Uint8Array, properties: Uint8Array, size: number): Uint8Array {
		if (bytes.length % BLOCK !== 0 || size > bytes.length) throw damaged();
		const { cycles, salt, start } = readProperties(properties);
		this.pay(bytes.length);
		return aesCbcDecrypt(bytes, this.keyOf(cycles, salt), start).subarray(0, size);
	}

	private keyOf(cycles: number, salt: Uint8Array): Uint8Array {
		const name = `${cycles} ${salt}`;
		let key = this.keys.get(name);
		if (key === undefined) {
			key = this.makeKey(cycles, salt);
			this.keys.set(name, key);
		}
		return key;
	}

	/** The digest of salt, password and number of the round, all rounds one behind the other. */
	private makeKey(cycles: number, salt: Uint8Array): Uint8Array {
		if (cycles > MOST_CYCLES) throw new UnreadableError({ reason: 'unsupported', said: `7zAES:${cycles}` });
		const round = concat([salt, this.password, new Uint8Array(COUNTER)]);
		const rounds = 2 ** cycles;
		this.pay(COSTS * rounds * round.length);
		const batch = concat(new Array<Uint8Array>(Math.min(rounds, TOGETHER)).fill(round));
		const numbers = new DataView(batch.buffer);
		const hasher = new Sha256Hasher();
		for (let number = 0; number < rounds; ) {
			for (let end = round.length; end <= batch.length; end += round.length) {
				numbers.setUint32(end - COUNTER, number++, true);
			}
			hasher.add(batch);
		}
		return hasher.digest();
	}
}

/** Cycles and what there is, the sizes of both, both. */
function readProperties(properties: Uint8Array): Properties {
	const reader = new HeaderReader(properties);
	const first = reader.byte();
	const sizes = (first & 0xc0) === 0 ? 0 : reader.byte();
	const salt = reader.take((first >> 7) + (sizes >> 4));
	const start = new Uint8Array(BLOCK);
	start.set(reader.take(((first >> 6) & 1) + (sizes & 0x0f)));
	return { cycles: first & 0x3f, salt, start };
}
