/** What the commands say of a file in front of what they found in it. */
import type { ConsumerWithReleases } from '../consumers/consumer-names.js';
import type { InstalledRelease } from '../host/installed-firmware.js';
import type { CheckReport } from './check.js';
import type { FileReport } from './file-report.js';

export interface FileDigests {
	readonly sha256: string;
	/** Eight lower-case hex digits. */
	readonly crc32: string;
}

export type NamedFile = {
	readonly file: string;
	readonly size: number;
} & FileDigests;

/** An element of the JSON of `inspect`. */
export type InspectedFile = NamedFile & FileReport;

/** The firmware of a host, of those that are asked about their releases. */
export type Installed = { readonly [I in ConsumerWithReleases]?: InstalledRelease };

/** A file and what its consumers say of it: an element of the JSON of `check`. */
export type CheckedFile = NamedFile & {
	/** Of a GOP driver of AMD: the other file, by whose VBIOS it was judged. */
	readonly vbiosFile?: string;
	/** What the host has, where that is what it was judged for. */
	readonly installed?: Installed;
} & CheckReport;
