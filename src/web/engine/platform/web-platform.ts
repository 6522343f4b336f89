/** What a browser has for the engine, and what is brought along where it has nothing. */
import { encodingOf } from '../../../bytes/text-encoding.js';
import type { Platform } from '../platform.js';
import { unbrotli } from './brotli.js';
import { digest, sha256 } from './digest.js';
import { inflated, inflatedWithin } from './inflate.js';

export interface WebParts {
	readonly version: string;
	/** `libarchiveWasm` of the package, with the bytes of its WebAssembly: nothing is fetched. */
	readonly loadLibarchive: () => Promise<unknown>;
}

export function webPlatform({ version, loadLibarchive }: WebParts): Platform {
	return {
		...{ version, sha256, digest },
		decoders: { zlib: inflatedWithin('zlib'), gzip: inflatedWithin('gzip'), brotli: unbrotli },
		archives: {
			libarchive: { load: loadLibarchive },
			gunzip: (bytes) => later(inflated(bytes, 'gzip')),
			inflate: (bytes, format) => later(inflated(bytes, format)),
		},
		decodeText: (bytes) => new TextDecoder(encodingOf(bytes)).decode(bytes),
	};
}

async function* later<T>(pieces: Iterable<T>): AsyncGenerator<T> {
	yield* pieces;
}
