/** A word as a POSIX shell takes it (POSIX.1-2017 volume 3 §2.2), for commands that are to be copied. */

/** As it is where no character of it means anything to the shell; else in single quotes. */
export function shellWord(text: string): string {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** A file's name as an argument: one that begins like an option, or stands for standard input, gets its folder. */
export function shellPath(path: string): string {
	return shellWord(path.startsWith('-') ? `./${path}` : path);
}
