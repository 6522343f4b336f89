/**
 * How a message is written in the registry: its fixed words, with gaps in braces, `{device}` or, named, `{file:path}`; `{a|b|}` is one
 * of these words, or none. `^` at the begin and `$` at the end stand for those of the message, without what logs put before it.
 */
import { type GapType, isGapType } from './gaps.js';

export interface Gap {
	readonly type: GapType;
	readonly name: string;
}

export interface Pattern {
	/** Fixed words and gaps by turns. */
	readonly parts: readonly (string | Gap)[];
	readonly atBegin: boolean;
	readonly atEnd: boolean;
	/** The longest of the fixed words: a line without it is not this message. */
	readonly anchor: string;
}

/** Of one message: words that may be one or another multiply. */
const MOST_FORMS = 64;

/** Each form of it. @throws SyntaxError for what is no pattern: the registry is ours, and a test reads all of it. */
export function parsePattern(written: string): Pattern[] {
	const atBegin = written.startsWith('^');
	const atEnd = written.endsWith('$');
	const inner = written.slice(atBegin ? 1 : 0, atEnd ? -1 : undefined);
	const forms = inner.split(/(\{[^{}]*\})/).reduce<(string | Gap)[][]>(
		(before, piece) => {
			const choices = choicesOf(piece, written);
			return before.flatMap((parts) => choices.map((choice) => appended(parts, choice)));
		},
		[[]],
	);
	if (forms.length > MOST_FORMS) throw new SyntaxError(`too many forms: ${written}`);
	return forms.map((parts) => {
		const anchor = parts.filter((part) => typeof part === 'string').reduce((a, b) => (b.length > a.length ? b : a), '');
		if (anchor.trim().length < 4) throw new SyntaxError(`no fixed words: ${written}`);
		if (!atBegin && typeof parts[0] !== 'string') throw new SyntaxError(`begins with a gap: ${written}`);
		return { parts, atBegin, atEnd, anchor };
	});
}

function choicesOf(piece: string, written: string): (string | Gap)[] {
	if (!piece.startsWith('{')) return [piece];
	const inside = piece.slice(1, -1);
	if (inside.includes('|')) return inside.split('|');
	const [name = '', type = name] = inside.split(':');
	if (!isGapType(type)) throw new SyntaxError(`{${inside}} is no gap: ${written}`);
	return [{ type, name }];
}

/** Words side by side are one; no words are none. */
function appended(parts: readonly (string | Gap)[], part: string | Gap): (string | Gap)[] {
	if (part === '') return [...parts];
	const last = parts.at(-1);
	if (typeof last === 'string' && typeof part === 'string') return [...parts.slice(0, -1), last + part];
	if (last !== undefined && typeof last !== 'string' && typeof part !== 'string') {
		throw new SyntaxError(`{${last.name}}{${part.name}}: nothing tells where one ends`);
	}
	return [...parts, part];
}
