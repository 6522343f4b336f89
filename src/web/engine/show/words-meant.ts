/** Which words of a line a finding is about: those that its message names, and those that are to be others. */

/** Where a word begins and ends. */
export type Span = readonly [start: number, end: number];

/** `romfile=a.rom` is one; of XML, names and values are. */
const WORD = /[^\s,;'"<>=`]+(?:=[^\s,;'"<>`]*)?/g;
/** Shorter ones are in many messages. */
const SHORTEST = 3;

/** `after` is the line as it is to be, where it is. */
export function wordsMeant(line: string, message: string, after?: string): Span[] {
	const named = wordsOf(message);
	const kept = after === undefined ? undefined : wordsOf(after);
	return [...line.matchAll(WORD)].flatMap(({ 0: word, index }): Span[] => {
		const isKey = index === 0 && word.endsWith(':');
		const isMeant = (word.length >= SHORTEST && named.has(word)) || kept?.has(word) === false;
		return isMeant && !isKey ? [[index, index + word.length]] : [];
	});
}

function wordsOf(text: string): ReadonlySet<string> {
	// A sentence ends behind a word.
	return new Set([...text.matchAll(WORD)].flatMap(([word]) => [word, word.replace(/[.:]+$/, '')]));
}
