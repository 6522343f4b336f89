/** What is said of a configuration: an element of the JSON of `lint`. */

import type { FirmwareImage } from '../../proxmox/firmware-image.js';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import type { LintCommands } from './commands.js';
import type { NotJudged } from './not-judged.js';

export interface LintReport {
	readonly file: string;
	readonly findings: readonly ReportedConfigFinding[];
	readonly notJudged: readonly NotJudged[];
	/** Of a configuration of Proxmox, which decides it by itself. */
	readonly firmware?: FirmwareImage;
	/** Where there are repairs which are sure. */
	readonly commands?: LintCommands;
}
