/** Words that the texts of a language are put together with. */

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], conjunction = 'and'): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** A file's name in a sentence: in quotes where it would not be seen where it ends. */
export function named(file: string): string {
	return file === '' || /\s/.test(file) ? `"${file}"` : file;
}

/** A finding's sentence as an error has it, behind a colon: without full stop, and in lower case unless it begins with a name. */
export function asClause(sentence: string): string {
	const clause = sentence.replace(/[.。]$/, '');
	return /^[A-Z][a-z]*\s/.test(clause) ? `${clause.charAt(0).toLowerCase()}${clause.slice(1)}` : clause;
}
