/** A file and what was found in it, as `romtool inspect` prints it. */
import type { FileReport } from '../../report/inspect.js';

export type InspectedFile = {
	readonly file: string;
	readonly size: number;
	readonly sha256: string;
	/** Only where JSON is wanted. */
	readonly crc32?: string;
} & (FileReport | UnreadableFile);

/** A file that cannot be read has a place in the list all the same. */
interface UnreadableFile extends Omit<FileReport, 'kind'> {
	readonly kind: 'unreadable';
}
