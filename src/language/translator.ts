/**
 * Messages in another language. What the core tells is English text in plain objects, so that a report means the same
 * wherever it is read; a catalogue knows the sentences that make it, finds out which one a text is, and puts its values
 * into the other language's. A report that was stored can be shown in any language, too.
 */
import type { Entries, Translate } from './entries.js';
import { fill, type Pattern, patternOf, valuesIn } from './pattern.js';

/** Sentences within sentences; what firmware and file names put into a message cannot make it deeper. */
const MAX_DEPTH = 6;
/** No message is longer; what is stays English. */
const MAX_LENGTH = 1 << 14;

/** A pattern that has less fits much that it is not made for: the "and" of a list, or "type {}". */
const LEAST_WEIGHT = 6;

type Tell = (text: string) => string | undefined;

/** @returns what gives a text in the catalogue's language, and as it is where the catalogue has no sentence for it. */
export function makeTranslator(entries: Entries): Translate {
	const patterns = Object.entries(entries)
		.filter(([english]) => english.includes('{}'))
		.map(([english, translation]) => patternOf(english, translation))
		.sort((a, b) => b.weight - a.weight);
	const sentences = patterns.filter(({ weight, literals }) => weight >= LEAST_WEIGHT || literals[0] !== '');
	const tell = (text: string, depth: number): string | undefined => {
		if (text.length > MAX_LENGTH || depth > MAX_DEPTH) return undefined;
		if (Object.hasOwn(entries, text)) return entries[text];
		const within: Tell = (part) => tell(part, depth + 1);
		const whole = () => tellWhole(text, depth === 0 ? sentences : patterns, within);
		const parts = () => tellParts(text, within);
		// A sentence that has a name in it must not take that of the file for a part of it.
		return beginsWithName(text) ? (parts() ?? whole()) : (whole() ?? parts());
	};
	return (english) =>
		english
			.split('\n')
			.map((line) => tell(line, 0) ?? line)
			.join('\n');
}

function tellWhole(text: string, patterns: readonly Pattern[], tell: Tell): string | undefined {
	for (const pattern of patterns) {
		const values = valuesIn(pattern, text);
		if (values === undefined || (pattern.weight < LEAST_WEIGHT && !values.every(isListed))) continue;
		return fill(pattern.translation, values, (value) => (isSentence(value) ? tell(value) : undefined) ?? value);
	}
	return undefined;
}

/** Sentences in a row, or what is said of something that is named before it: no sentences of their own. */
function tellParts(text: string, tell: Tell): string | undefined {
	const parts = text.split('; ');
	if (parts.length > 1) {
		const told = parts.map(tell);
		return told.some((each) => each !== undefined) ? parts.map((part, i) => told[i] ?? part).join('；') : undefined;
	}
	const colon = text.indexOf(': ');
	const rest = text.slice(colon + 2);
	const told = colon >= 0 && isSentence(rest) ? tell(rest) : undefined;
	return told === undefined ? undefined : `${text.slice(0, colon)}：${told}`;
}

/** What is said of a file begins with its name or path. */
function beginsWithName(text: string): boolean {
	const name = text.slice(0, Math.max(0, text.indexOf(': ')));
	return /[./]/.test(name) && !/\s/.test(name);
}

/** A single word within a sentence is a name or a number, which stay as they are; so do commands, and what is quoted. */
function isSentence(value: string): boolean {
	return / /.test(value) && /[a-z]{2}/i.test(value) && !/^(?:['`]|romtool )/.test(value);
}

/** Words with commas between them. */
function isListed(value: string): boolean {
	return !/[^,] /.test(value);
}
