/** A configuration with what is wrong in it, as `romtool lint` prints it. */
import type { ReportedConfigFinding } from '../../guest/lint/config-finding.js';

export interface Linted {
	readonly findings: readonly ReportedConfigFinding[];
	/** What could not be looked at: how many ROM files, and whether the host that devices are passed on. */
	readonly unseen: { readonly roms: number; readonly host: boolean };
}

export interface LintedFile extends Linted {
	readonly file: string;
}
