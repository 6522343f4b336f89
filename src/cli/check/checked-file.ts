/** A file and what its consumers say of it, as `romtool check` prints it. */
import type { CheckReport } from '../../report/check.js';

export type CheckedFile = {
	readonly file: string;
	readonly size: number;
	readonly sha256: string;
	/** Only where JSON is wanted. */
	readonly crc32?: string;
} & CheckReport;
