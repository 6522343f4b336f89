/** The options of `romtool extract`. */
import type { RomPlace } from '../../assembly/extract/build-roms.js';
import type { WantedParts } from '../../assembly/extract/report.js';
import type { WantedHost } from '../host-choice.js';
import type { JobFlags } from '../jobs/option.js';

export interface ExtractFlags extends WantedParts, WantedHost, JobFlags {
	readonly directory?: string;
	readonly rom?: boolean;
	readonly list?: boolean;
	readonly force?: boolean;
	readonly json?: boolean;
}

/** With the host that is meant, named or not. */
export interface PlacedFlags extends ExtractFlags {
	readonly where: RomPlace;
}
