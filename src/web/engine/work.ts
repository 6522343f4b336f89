/** The work on one file: what it is given, and how it tells of what it does. */
import type { Stage } from '../protocol.js';
import type { Downloads } from './downloads.js';
import type { Entry } from './entry.js';
import type { Platform } from './platform.js';

export interface Reached {
	readonly stage: Stage;
	readonly done: number;
	readonly total?: number;
	readonly member?: string;
}

export interface Work {
	readonly entry: Entry;
	/** Its `sha256` knows the digests of whole files. */
	readonly platform: Platform;
	readonly downloads: Downloads;
	/** Names of files in the same folder. */
	readonly beside: readonly string[];
	/** Whether so many bytes more can be kept; the session counts those of all files. */
	readonly keep: (bytes: number) => Promise<boolean>;
	/** A digest, for whoever asks for it later. */
	readonly remember: (bytes: Uint8Array, digest: string) => void;
	readonly reach: (reached: Reached) => void;
	/** Something more was found: `make` puts it into the entry, if it is time to tell of it. What was offered before is gone then. */
	readonly found: (make: () => void) => void;
}
