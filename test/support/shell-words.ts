/** Commands in a text, and their words as a POSIX shell reads them (POSIX.1-2017 volume 3 §2.2). */

/** The words of a simple command; `undefined` for a quote that does not end, and for what is more than one command. */
export function shellWords(command: string): string[] | undefined {
	const words: string[] = [];
	let word: string | undefined;
	for (let at = 0; at < command.length; at++) {
		const character = command[at] as string;
		if (character === "'") {
			const end = command.indexOf("'", at + 1);
			if (end < 0) return undefined;
			word = (word ?? '') + command.slice(at + 1, end);
			at = end;
		} else if (character === '\\') word = (word ?? '') + (command[++at] ?? '');
		else if (character === ' ') {
			if (word !== undefined) words.push(word);
			word = undefined;
		} else if (/[;&|<>$"`()*?[\]#~\n]/.test(character)) return undefined;
		else word = (word ?? '') + character;
	}
	return word === undefined ? words : [...words, word];
}

/** What `romtool …` commands a text has: in backticks, or bare to the end of their line. */
export function commandsIn(text: string): string[] {
	const commands: string[] = [];
	for (const line of text.split('\n')) {
		for (let at = 0; ; ) {
			const start = /(?<![\w./'-])(?:sudo )?romtool (?=[a-z])/.exec(line.slice(at));
			if (start === null) break;
			const from = at + start.index;
			const end = line[from - 1] === '`' ? endOfQuoted(line, from) : line.length;
			commands.push(line.slice(from, end).replace(/^sudo /, ''));
			at = end;
		}
	}
	return commands;
}

/** The backtick that ends it, which is none within quotes of the shell. */
function endOfQuoted(line: string, from: number): number {
	let quoted = false;
	for (let at = from; at < line.length; at++) {
		if (line[at] === "'") quoted = !quoted;
		else if (line[at] === '`' && !quoted) return at;
	}
	return line.length;
}
