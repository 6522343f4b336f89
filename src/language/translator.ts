/**
 * Messages in another language. What the core tells is English text in plain objects, so that a report means the same
 * wherever it is read; a catalogue knows the sentences that make it, finds out which one a text is, and puts its values
 * into the other language's. A report that was stored can be shown in any language, too.
 */
import type { Entries, Translate } from './entries.js';
import { fill, patternOf, valuesIn } from './pattern.js';

/** Sentences within sentences; what firmware and file names put into a message cannot make it deeper. */
const MAX_DEPTH = 6;
/** No message is longer; what is stays English. */
const MAX_LENGTH = 1 << 14;

/** A pattern that has less fits much that it is not made for: the "and" of a list, or "type {}". */
const LEAST_WEIGHT = 6;

/** What is said of a file begins with its name. */
const NAMED = /^\S*[./]\S*: /;

/** @returns what gives a text in the catalogue's language, and as it is where the catalogue has no sentence for it. */
export function makeTranslator(entries: Entries): Translate {
	const patterns = Object.entries(entries)
		.filter(([english]) => english.includes('{}'))
		.map(([english, translation]) => patternOf(english, translation))
		.sort((a, b) => b.weight - a.weight);
	const sentences = patterns.filter(({ weight, literals }) => weight >= LEAST_WEIGHT || literals[0] !== '');
	const translate = (text: string, depth: number): string => {
		if (text.length > MAX_LENGTH || depth > MAX_DEPTH) return text;
		if (Object.hasOwn(entries, text)) return entries[text] as string;
		const told = NAMED.test(text) ? joined(text, (part) => translate(part, depth + 1)) : text;
		if (told !== text) return told;
		for (const pattern of depth === 0 ? sentences : patterns) {
			const values = valuesIn(pattern, text);
			if (values === undefined || (pattern.weight < LEAST_WEIGHT && !values.every(isListed))) continue;
			return fill(
				pattern.translation,
				values.map((value) => (isSentence(value) ? translate(value, depth + 1) : value)),
			);
		}
		return joined(text, (part) => translate(part, depth + 1));
	};
	return (english) =>
		english
			.split('\n')
			.map((line) => translate(line, 0))
			.join('\n');
}

/** Sentences in a row, or what is said of something that is named before it: no sentences of their own. */
function joined(text: string, translate: Translate): string {
	const parts = text.split('; ');
	if (parts.length > 1) {
		const told = parts.map(translate);
		return told.some((part, i) => part !== parts[i]) ? told.join('；') : text;
	}
	const colon = text.indexOf(': ');
	const rest = text.slice(colon + 2);
	if (colon < 0 || !isSentence(rest)) return text;
	const told = translate(rest);
	return told === rest ? text : `${text.slice(0, colon)}：${told}`;
}

/** A single word within a sentence is a name or a number, which stay as they are. */
function isSentence(value: string): boolean {
	return / /.test(value) && /[a-z]{2}/i.test(value);
}

/** Words with commas between them. */
function isListed(value: string): boolean {
	return !/[^,] /.test(value);
}
