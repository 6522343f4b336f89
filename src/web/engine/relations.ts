/** What results depend on that are made of several files. */
import type { HostId } from '../../host/hosts.js';
import type { Downloads } from './downloads.js';
import type { Entry } from './entry.js';
import type { Platform } from './platform.js';

/** ROM files that a configuration may name: those of the session, and those that were made here. */
export type RomsByName = ReadonlyMap<string, NamedRom>;

export interface NamedRom {
	readonly bytes: Uint8Array;
	readonly sha256: string;
}

export interface Relations {
	readonly entries: readonly Entry[];
	/** That is chosen. */
	readonly host: HostId;
	readonly roms: RomsByName;
	readonly platform: Platform;
	readonly downloads: Downloads;
}
