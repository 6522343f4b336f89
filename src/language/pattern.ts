/** One entry of a catalogue as what it is made of: the English text between the values, and the other language's. */

export interface Pattern {
	/** What stands before, between and after the values. */
	readonly literals: readonly string[];
	/** Characters of all literals: of two patterns that fit, the one with more says more. */
	readonly weight: number;
	readonly translation: string;
}

export function patternOf(english: string, translation: string): Pattern {
	const literals = english.split('{}');
	return { literals, weight: english.length - 2 * (literals.length - 1), translation };
}

/**
 * The values with which `pattern` makes `text`, or nothing if it does not. Each value ends where the next literal first
 * stands, so that the work is linear in the text, whatever is in it.
 */
export function valuesIn({ literals }: Pattern, text: string): string[] | undefined {
	const first = literals[0] as string;
	const last = literals.at(-1) as string;
	if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
	const end = text.length - last.length;
	const values: string[] = [];
	let at = first.length;
	for (const literal of literals.slice(1, -1)) {
		const next = text.indexOf(literal, at);
		if (next < 0) return undefined;
		values.push(text.slice(at, next));
		at = next + literal.length;
	}
	if (at > end) return undefined;
	values.push(text.slice(at, end));
	return values;
}

/** Puts the values where the translation wants them: `{0}` as `tell` has it, `{0=}` as it is. */
export function fill(translation: string, values: readonly string[], tell: (value: string) => string): string {
	return translation.replaceAll(/\{(\d+)(=?)\}/g, (_, number: string, asIs: string) => {
		const value = values[Number(number)] ?? '';
		return asIs === '' ? tell(value) : value;
	});
}
