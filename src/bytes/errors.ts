/** The errors that the library throws: bytes that cannot be used, and options that make no sense. */
import type { Catalogue, Entry, EntryValues } from '../language/entry.js';
import type { Language } from '../language/languages.js';
import { render } from '../language/render.js';
import { shortened } from '../language/shortened.js';
import type { ToldReason, ToldValues, Values } from '../language/values.js';
import { asClause } from '../language/words.js';
import { toldValues } from './told-values.js';

/** An error with a code, whose message is English; `in` gives it in any language. */
class CodedError extends Error {
	/** Stable, in kebab-case: `pe-signature`. */
	readonly code: string;
	readonly values: ToldValues;
	readonly #catalogue: Catalogue;

	constructor(catalogue: Catalogue, code: string, given: Values) {
		const values = toldValues(catalogue[code]?.values ?? {}, given);
		super(shortened(wordsOf(catalogue, { code, values }, 'en')));
		this.code = code;
		this.values = values;
		this.#catalogue = catalogue;
	}

	in(language: Language): string {
		return wordsOf(this.#catalogue, this, language);
	}

	/** To be a value of a finding. */
	get reason(): ToldReason {
		return { code: this.code, values: this.values };
	}

	protected get catalogue(): Catalogue {
		return this.#catalogue;
	}
}

/** Input bytes that cannot be what the caller says they are. */
export class FormatError extends CodedError {
	override readonly name = 'FormatError';
	/** Where in the input, in bytes from its start. */
	readonly offset: number;
	/** Which of several inputs, counted from 0. */
	readonly input: number | undefined;

	constructor(catalogue: Catalogue, code: string, values: Values, offset: number, input?: number) {
		super(catalogue, code, values);
		this.offset = offset;
		this.input = input;
	}

	/** The same error, with its offset counted from elsewhere. */
	at(offset: number): FormatError {
		return new FormatError(this.catalogue, this.code, this.values, offset, this.input);
	}

	/** The same error, said of one of several inputs. */
	inInput(input: number): FormatError {
		return new FormatError(this.catalogue, this.code, this.values, this.offset, input);
	}
}

/** An option or a combination of options that no ROM can be built from. */
export class OptionError extends CodedError {
	override readonly name = 'OptionError';
}

/** Where a finding has the same code, the error is made of its sentence. */
function wordsOf(catalogue: Catalogue, reason: ToldReason, language: Language): string {
	const { message } = render(catalogue, reason, language);
	const { severities = [] }: Partial<Entry> = catalogue[reason.code] ?? {};
	return severities.length > 0 ? asClause(message) : message;
}

/** @returns what makes the errors of a catalogue about bytes. */
export function formatErrors<C extends Catalogue>(catalogue: C) {
	return <K extends keyof C & string>(code: K, offset: number, values: EntryValues<C, K>, input?: number) =>
		new FormatError(catalogue, code, values as Values, offset, input);
}

/** @returns what makes the errors of a catalogue about options. */
export function optionErrors<C extends Catalogue>(catalogue: C) {
	return <K extends keyof C & string>(code: K, values: EntryValues<C, K>) =>
		new OptionError(catalogue, code, values as Values);
}
