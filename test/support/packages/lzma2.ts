/** LZMA2 of chunks that have nothing to do with each other, some of them plain; those that go on are for liblzma to write. */
import { join } from '../archives.js';
import { lzmaCompress } from '../firmware/lzma.js';

export interface Lzma2Options {
	/** Bytes of a chunk, up to 64 KiB. */
	readonly chunk?: number;
	/** Every so-manieth chunk is plain; 0 is none. */
	readonly plain?: number;
}

const LZMA_HEADER = 13;
const ANEW = 0xe0;
const PLAIN_ANEW = 1;

const u16be = (value: number) => [value >>> 8, value & 0xff];

export function lzma2Compress(input: Uint8Array, { chunk = 1 << 15, plain = 0 }: Lzma2Options = {}): Uint8Array {
	const chunks: Uint8Array[] = [];
	for (let at = 0; at < input.length; at += chunk) {
		const part = input.subarray(at, at + chunk);
		const packed = lzmaCompress(part);
		const stream = packed.subarray(LZMA_HEADER);
		// What does not get smaller stays plain.
		const isPlain = stream.length > 0x10000 || (plain > 0 && chunks.length % plain === 0);
		const size = u16be(part.length - 1);
		chunks.push(
			isPlain
				? join([PLAIN_ANEW, ...size], part)
				: join([ANEW, ...size, ...u16be(stream.length - 1), packed[0] as number], stream),
		);
	}
	return join(...chunks, [0]);
}
