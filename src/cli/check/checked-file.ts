/** A file and what its consumers say of it, as `romtool check` prints it. */
import type { CheckReport } from '../../report/check.js';
import type { FileDigests } from '../file-digests.js';

export type CheckedFile = {
	readonly file: string;
	readonly size: number;
} & FileDigests &
	CheckReport;
