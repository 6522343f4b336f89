/** Who reads the ROMs of a virtual machine first: its firmware. */
import type { KnownReleases } from '../../consumers/ask-consumers.js';

export interface RomReader {
	readonly id: 'ovmf' | 'seabios' | 'aavmf';
	/** Of firmware that the VM gets, where that is known. */
	readonly releases: KnownReleases;
	/** Bytes of memory that the VM has, where that is known. */
	readonly memory?: number;
}
