/** Node's decompressors, for the formats that firmware seldom uses. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Decoder, Decoders } from '../firmware/opening.js';

type Decompress = (packed: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** Node refuses a bound of zero, where nothing may be unpacked any more. */
const bounded =
	(decompress: Decompress): Decoder =>
	(packed, maxSize) =>
		decompress(packed, { maxOutputLength: Math.max(1, maxSize) });

export const NODE_DECODERS: Decoders = {
	zlib: bounded(inflateSync),
	gzip: bounded(gunzipSync),
	brotli: bounded(brotliDecompressSync),
};
