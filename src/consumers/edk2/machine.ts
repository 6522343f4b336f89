/** What OVMF's rules ask for beside the ROM: its release, and the virtual machine. */
import type { ReleaseOf } from '../consumer-names.js';
import type { Release } from '../release.js';

export type OvmfRelease = Release<ReleaseOf<'ovmf'>>;

export interface OvmfMachine {
	readonly release: OvmfRelease;
	/** Bytes. */
	readonly memory: number;
	readonly secureBoot: boolean;
}
