/** Node's decompressors, for the formats that firmware seldom uses. */
import type { Decoder, Decoders } from '../firmware/opening.js';
import { nodeModule } from './node-module.js';

/** Node refuses a bound of zero, where nothing may be unpacked any more. */
const bounded =
	(decompress: 'inflateSync' | 'gunzipSync' | 'brotliDecompressSync'): Decoder =>
	(packed, maxSize) =>
		nodeModule('node:zlib')[decompress](packed, { maxOutputLength: Math.max(1, maxSize) });

export const NODE_DECODERS: Decoders = {
	zlib: bounded('inflateSync'),
	gzip: bounded('gunzipSync'),
	brotli: bounded('brotliDecompressSync'),
};
