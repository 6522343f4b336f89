/** What the work on files is given by its worker, or by a test in Node. */
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
}
