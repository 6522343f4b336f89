/** What the engine is given by the worker, or by a test in Node. */
import type { ArchivePlatform } from '../../archive/open-archive.js';
import type { Sha256 } from '../../bytes/sha256.js';
import type { Decoders } from '../../firmware/opening.js';

export interface Platform {
	/** Of romtool. */
	readonly version: string;
	readonly sha256: Sha256;
	/** The same of a whole file, by whatever is fastest for one. */
	readonly digest: (bytes: Uint8Array) => Promise<string>;
	readonly decoders: Decoders;
	readonly archives: ArchivePlatform;
	readonly decodeText: (bytes: Uint8Array) => string;
	readonly zip: (files: readonly ZipEntry[]) => Promise<Uint8Array>;
	/** Lets requests be heard; `undefined` as long as it is not time for that. */
	readonly pause: () => Promise<void> | undefined;
}

export interface ZipEntry {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Work that was cancelled. */
export class Cancelled extends Error {}
