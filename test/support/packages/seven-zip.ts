/** Encrypted 7-Zip archives, by Node's own AES and SHA-256: files as they are in one folder, and a header that is encrypted or not. */
import { createCipheriv, createHash } from 'node:crypto';
import { crc32 } from '../../../src/bytes/crc32.js';
import { join, u32 } from '../archives.js';

export interface EncryptedInput {
	readonly password: string;
	readonly files: readonly { readonly name: string; readonly data: Uint8Array }[];
	/** Rounds as a power of two. */
	readonly cycles?: number;
	/** What it says instead of the true number. */
	readonly saidCycles?: number;
	readonly salt?: Uint8Array;
	/** The initialisation vector. */
	readonly start?: Uint8Array;
	/** The header is encrypted, too. */
	readonly hidden?: boolean;
	/** Damages the header, or what says how it is encrypted, before their sums are made. */
	readonly damage?: (header: Uint8Array) => Uint8Array;
}

const u64 = (value: number) => [...u32(value), ...u32(0)];

/** The first byte has as many high bits set as bytes follow, and the highest bits of the value in what is left of it. */
function number(value: number): number[] {
	let more = 0;
	while (more < 4 && value >= 2 ** (7 * (more + 1))) more++;
	const high = more < 4 ? value >>> (8 * more) : 0;
	return [((0xff00 >>> more) & 0xff) | high, ...u32(value).slice(0, more)];
}

export function encryptedSevenZip(input: EncryptedInput): Uint8Array {
	const { files, hidden = false, damage = (header) => header } = input;
	const data = join(...files.map((file) => file.data));
	const packed = encrypt(data, input);
	const header = join(
		[0x01, 0x04, ...streamsOf(0, packed.length, data.length, input)],
		[0x08, 0x0d, ...number(files.length), 0x09, ...files.slice(0, -1).flatMap((file) => number(file.data.length))],
		[0x0a, 1, ...files.flatMap((file) => u32(crc32(file.data))), 0x00, 0x00],
		[0x05, ...number(files.length), ...namesOf(files.map(({ name }) => name)), 0x00, 0x00],
	);
	if (!hidden) return archive(packed, damage(header));
	const packedHeader = encrypt(header, input);
	const sum = [0x0a, 1, ...u32(crc32(header))];
	const around = Uint8Array.from([
		0x17,
		...streamsOf(packed.length, packedHeader.length, header.length, input, sum),
		0x00,
	]);
	return archive(join(packed, packedHeader), damage(around));
}

function archive(packed: Uint8Array, header: Uint8Array): Uint8Array {
	const start = join(u64(packed.length), u64(header.length), u32(crc32(header)));
	return join(Buffer.from("7z\xbc\xaf'\x1c\0\x04", 'latin1'), u32(crc32(start)), start, packed, header);
}

/** Of one folder with one coder; not yet at its end. */
function streamsOf(
	at: number,
	packed: number,
	size: number,
	{ cycles = 1, saidCycles = cycles, salt = new Uint8Array(0), start = new Uint8Array(16) }: EncryptedInput,
	sum: readonly number[] = [],
): number[] {
	const sizes = [...number(at), 1, 0x09, ...number(packed), 0x00];
	const has = saidCycles | (salt.length > 0 ? 0x80 : 0) | 0x40;
	const properties = [has, (Math.max(salt.length - 1, 0) << 4) | (start.length - 1), ...salt, ...start];
	const coder = [1, 0x24, 0x06, 0xf1, 0x07, 0x01, ...number(properties.length), ...properties];
	return [0x06, ...sizes, 0x07, 0x0b, 1, 0, ...coder, 0x0c, ...number(size), ...sum, 0x00];
}

function namesOf(names: readonly string[]): Uint8Array {
	const text = Buffer.from(names.map((name) => `${name}\0`).join(''), 'utf16le');
	return join([0x11, ...number(text.length + 1), 0], text);
}

function encrypt(data: Uint8Array, { password, cycles = 1, salt, start }: EncryptedInput): Uint8Array {
	const hash = createHash('sha256');
	for (let round = 0; round < 2 ** cycles; round++) {
		hash.update(join(salt ?? [], Buffer.from(password, 'utf16le'), u64(round)));
	}
	const iv = join(start ?? [], new Uint8Array(16)).subarray(0, 16);
	const cipher = createCipheriv('aes-256-cbc', hash.digest(), iv).setAutoPadding(false);
	return join(cipher.update(join(data, new Uint8Array(-data.length & 15))), cipher.final());
}
