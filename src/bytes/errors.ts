/** The errors that the library throws: bytes that cannot be used, and options that make no sense. */
import type { Catalogue, Entry, EntryValues } from '../language/entry.js';
import type { Language } from '../language/languages.js';
import { render } from '../language/render.js';
import { shortened } from '../language/shortened.js';
import { type Reason, shortValues, type Values } from '../language/values.js';
import { asClause } from '../language/words.js';

/** What an error says, as data, and the catalogue that has its words. */
interface Said {
	readonly values: Values;
	readonly catalogue: Catalogue;
}

/** An error with a code, whose message is English; `in` gives it in any language. */
class CodedError extends Error {
	/** Stable, in kebab-case: `pe-signature`. */
	readonly code: string;
	readonly values: Values;
	readonly #catalogue: Catalogue | undefined;

	constructor(code: string, message: string, said?: Said) {
		super(shortened(message));
		this.code = code;
		this.values = said?.values ?? {};
		this.#catalogue = said?.catalogue;
	}

	in(language: Language): string {
		return this.#catalogue === undefined ? this.message : wordsOf(this.#catalogue, this, language);
	}

	/** To be a value of a finding. */
	get reason(): Reason {
		return { code: this.code, values: this.values };
	}

	protected get said(): Said | undefined {
		return this.#catalogue && { values: this.values, catalogue: this.#catalogue };
	}
}

/** Input bytes that cannot be what the caller says they are. */
export class FormatError extends CodedError {
	override readonly name = 'FormatError';
	/** Where in the input, in bytes from its start. */
	readonly offset: number;
	/** Which of several inputs, counted from 0. */
	readonly input: number | undefined;

	constructor(code: string, offset: number, message: string, input?: number, said?: Said) {
		super(code, message, said);
		this.offset = offset;
		this.input = input;
	}

	/** The same error, with its offset counted from elsewhere. */
	at(offset: number): FormatError {
		return new FormatError(this.code, offset, this.message, this.input, this.said);
	}

	/** The same error, said of one of several inputs. */
	inInput(input: number): FormatError {
		return new FormatError(this.code, this.offset, this.message, input, this.said);
	}
}

/** An option or a combination of options that no ROM can be built from. */
export class OptionError extends CodedError {
	override readonly name = 'OptionError';
}

function say(catalogue: Catalogue, code: string, values: Values): [message: string, said: Said] {
	const short = shortValues(catalogue[code]?.values ?? {}, values);
	return [wordsOf(catalogue, { code, values: short }, 'en'), { values: short, catalogue }];
}

/** Where a finding has the same code, the error is made of its sentence. */
function wordsOf(catalogue: Catalogue, reason: Reason, language: Language): string {
	const { message } = render(catalogue, reason, language);
	const { severities = [] }: Partial<Entry> = catalogue[reason.code] ?? {};
	return severities.length > 0 ? asClause(message) : message;
}

/** @returns what makes the errors of a catalogue about bytes. */
export function formatErrors<C extends Catalogue>(catalogue: C) {
	return <K extends keyof C & string>(code: K, offset: number, values: EntryValues<C, K>, input?: number) => {
		const [message, said] = say(catalogue, code, values as Values);
		return new FormatError(code, offset, message, input, said);
	};
}

/** @returns what makes the errors of a catalogue about options. */
export function optionErrors<C extends Catalogue>(catalogue: C) {
	return <K extends keyof C & string>(code: K, values: EntryValues<C, K>) =>
		new OptionError(code, ...say(catalogue, code, values as Values));
}
