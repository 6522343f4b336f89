/** What the view of a file is made of, whatever its use is. */
import type { FileEntry, FileResult } from '../../file-result.js';

export interface FileViewProps {
	readonly file: FileEntry;
	readonly result: FileResult;
}
