/** Words of a command line that is printed to be copied. */
import { shellWord as quoted, shellPath as quotedPath } from '../bytes/shell-word.js';
import { printable } from './terminal.js';

/** For a POSIX shell. */
export function shellWord(word: string): string {
	return quoted(printable(word));
}

/** The same for the path of a file, which would be an option where it begins with a dash. */
export function shellPath(path: string): string {
	return quotedPath(printable(path));
}
