/** What a browser has for the engine, and what is brought along where it has nothing. */
import { encodingOf } from '../../../bytes/text-encoding.js';
import type { Platform } from '../platform.js';
import { unbrotli } from './brotli.js';
import { digest, sha256 } from './digest.js';
import { inflated, inflatedWithin } from './inflate.js';
import { zip } from './zip.js';

/** How long nothing is heard, in ms. */
const SLICE = 40;

export interface WebParts {
	readonly version: string;
	/** `libarchiveWasm` of the package, with the bytes of its WebAssembly: nothing is fetched. */
	readonly loadLibarchive: () => Promise<unknown>;
}

export function webPlatform({ version, loadLibarchive }: WebParts): Platform {
	let heard = performance.now();
	const listen = async () => {
		await nextTask();
		heard = performance.now();
	};
	return {
		...{ version, sha256, digest, zip },
		decoders: { zlib: inflatedWithin('zlib'), gzip: inflatedWithin('gzip'), brotli: unbrotli },
		archives: {
			libarchive: { load: loadLibarchive },
			gunzip: (bytes) => later(inflated(bytes, 'gzip')),
			inflate: (bytes, format) => later(inflated(bytes, format)),
		},
		decodeText: (bytes) => new TextDecoder(encodingOf(bytes)).decode(bytes),
		pause: () => (performance.now() - heard < SLICE ? undefined : listen()),
	};
}

async function* later<T>(pieces: Iterable<T>): AsyncGenerator<T> {
	yield* pieces;
}

/** Messages that have come are heard before; a timer would wait for 4 ms. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
