/** A ROM and what `romtool install` did with it. */
import type { Finding } from '../../bytes/finding.js';
import type { Verdicts } from '../../consumers/consumer-names.js';
import type { RomRole } from '../../guest/recipe/rom-role-names.js';
import type { RomLine } from './rom-lines.js';

export interface InstalledRom extends RomLine {
	/** Where it came from. */
	readonly file: string;
	/** Where the copy is, or would be. */
	readonly target: string;
	readonly name: string;
	readonly size: number;
	readonly sha256: string;
	/** `refused`: nothing was copied, because a ROM is unfit. */
	readonly state: 'installed' | 'replaced' | 'unchanged' | 'refused';
	/** What was in its place before. */
	readonly backup?: string;
	/** The permissions that were wrong, in octal. */
	readonly modeBefore?: string;
	/** Missing for a file that can be nothing for any GPU. */
	readonly use?: RomRole;
	readonly fit: boolean;
	readonly verdicts: Verdicts;
	readonly findings: readonly Finding[];
}
