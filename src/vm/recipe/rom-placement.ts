/** Where the ROMs of a recipe go, as plain values. */
import type { Finding } from '../../bytes/finding.js';
import type { RomPlace } from './recipe-function.js';
import type { RomRole } from './rom-role-names.js';

export interface RomPlacement {
	readonly graphics?: RomPlace;
	readonly audio?: RomPlace;
	/** Nothing is missing without which the other ROMs do nothing. */
	readonly complete: boolean;
	readonly findings: readonly Finding[];
}

/** The name of the ROM that is the first choice for a role. */
export type NameOf = (role: RomRole) => string | undefined;
