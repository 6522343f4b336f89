/** The names that somebody may have meant: those in which the word is, and those that are a few letters off. */

const MOST = 5;

export function nearestNames(word: string, names: Iterable<string>): string[] {
	const distances = [...new Set(names)].map((name) => [name, distanceOf(word, name)] as const);
	const limit = Math.max(2, Math.floor(word.length / 3));
	return distances
		.filter(([, distance]) => distance <= limit)
		.sort(([, one], [, other]) => one - other)
		.slice(0, MOST)
		.map(([name]) => name);
}

function distanceOf(word: string, name: string): number {
	return word.length > 2 && name.includes(word) ? 0 : editDistance(word, name);
}

/** Letters to add, remove or replace (Levenshtein), row by row. */
function editDistance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, at) => at);
	for (const [line, letter] of [...from].entries()) {
		const next = [line + 1];
		for (let at = 0; at < to.length; at++) {
			const replaced = (row[at] as number) + (letter === to[at] ? 0 : 1);
			next.push(Math.min(replaced, (row[at + 1] as number) + 1, (next[at] as number) + 1));
		}
		row = next;
	}
	return row[to.length] as number;
}
