/** A file and what was found in it, as `romtool inspect` prints it. */
import type { FileReport } from '../../report/inspect.js';
import type { FileDigests } from '../file-digests.js';

export type InspectedFile = {
	readonly file: string;
	readonly size: number;
} & FileDigests &
	(FileReport | UnreadableFile);

/** A file that cannot be read has a place in the list all the same. */
interface UnreadableFile extends Omit<FileReport, 'kind'> {
	readonly kind: 'unreadable';
}
