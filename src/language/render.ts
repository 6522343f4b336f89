/** What a finding says, in one language: made of its code and values, and of the entry of its code. */
import type { Catalogue, Entry, Tell } from './entry.js';
import type { Language } from './languages.js';
import type { ToldReason } from './values.js';

export interface Rendered {
	readonly message: string;
	readonly fix?: string;
}

/** A code that the catalogue does not have, as in the report of a newer release, stands for itself. */
export function render(catalogue: Catalogue, { code, values }: ToldReason, language: Language): Rendered {
	const entry = Object.hasOwn(catalogue, code) ? (catalogue[code] as Entry<never>) : undefined;
	if (entry === undefined) return { message: code };
	const tell: Tell = Object.assign((reason: ToldReason) => render(catalogue, reason, language).message, {
		fix: (reason: ToldReason) => render(catalogue, reason, language).fix,
	});
	const { message, fix: makeFix } = entry[language];
	const fix = typeof makeFix === 'function' ? makeFix(values as never, tell) : makeFix;
	return {
		message: typeof message === 'function' ? message(values as never, tell) : message,
		...(fix !== undefined && { fix }),
	};
}
