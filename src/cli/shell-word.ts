/** Words of a command line that is printed to be copied. */
import { printable } from './terminal.js';

/** For a POSIX shell. */
export function shellWord(word: string): string {
	return /^[\w./:@%+=-]+$/.test(word) ? word : `'${printable(word).replace(/'/g, "'\\''")}'`;
}

/** The same for the path of a file, which would be an option where it begins with a dash. */
export function shellPath(path: string): string {
	return shellWord(path.startsWith('-') ? `./${path}` : path);
}
