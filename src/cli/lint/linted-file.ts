/** A configuration with what is wrong in it, as `romtool lint` prints it. */
import type { ConfigFinding } from '../../guest/lint/config-finding.js';

export interface LintedFile {
	readonly file: string;
	readonly findings: readonly ConfigFinding[];
}
