/** The options of `romtool extract`. */
import type { WantedParts } from '../../assembly/extract/report.js';

export interface ExtractFlags extends WantedParts {
	readonly directory?: string;
	readonly rom?: boolean;
	readonly list?: boolean;
	readonly force?: boolean;
	readonly json?: boolean;
}
