/**
 * A finding's entry in the catalogue of its domain: all that is ever said of its code, in every language. A finding itself
 * is data, `{code, severity, values}`; what it says is made of its entry where it leaves romtool.
 */
import type { Language } from './languages.js';
import type { Schema, ToldReason, ToldValuesOf, ValuesOf } from './values.js';

/** Gives the message of a `reason` in the same language, or the way out that it has. */
export interface Tell {
	(reason: ToldReason): string;
	fix(reason: ToldReason): string | undefined;
}

export interface EntryTexts<S extends Schema> {
	/** What is the case here, cause first, as sentences. */
	readonly message: string | ((values: ToldValuesOf<S>, tell: Tell) => string);
	/** The way out with the values of this case: a command or a line to be copied, behind a colon. None where nothing is to be done. */
	readonly fix?: string | ((values: ToldValuesOf<S>, tell: Tell) => string | undefined);
	/** What the code means in general; where `source` is given, the rule that is broken. */
	readonly cause: string;
	/** What to do in general. */
	readonly remedy: string;
}

/** `error`: will not work. `warning`: works for some. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

export interface Entry<S extends Schema = Schema, V extends Severity = Severity>
	extends Readonly<Record<Language, EntryTexts<S>>> {
	readonly values: S;
	/** Those that a finding with this code may have; none for what is only thrown. */
	readonly severities: readonly V[];
	/** Function and file, or clause, of the rule of somebody else's that is broken. */
	readonly source?: string;
	readonly told?: Told;
	readonly about?: About;
}

/**
 * `verbosely`: only to those who want every note. `elsewhere`: reports of ROMs say the same by another code, which knows
 * more.
 */
export type Told = 'verbosely' | 'elsewhere';

/** `other-device`: what is in a ROM is for another device than the one that is named, surely or perhaps. */
export type About = 'other-device';

/** The codes of one domain. */
// biome-ignore lint/suspicious/noExplicitAny: each entry has values of its own
export type Catalogue = Readonly<Record<string, Entry<any, any>>>;

/** The values that a finding with code `K` has. */
export type EntryValues<C extends Catalogue, K extends keyof C> =
	C[K] extends Entry<infer S, infer _> ? ValuesOf<S> : never;

export type EntrySeverity<C extends Catalogue, K extends keyof C> = C[K]['severities'][number];

/** An entry as it is written: `values` may be left out where there are none, `severity` where the code is only thrown. */
interface Written<S extends Schema, V extends Severity> extends Readonly<Record<Language, EntryTexts<S>>> {
	readonly severity?: V | readonly V[];
	readonly source?: string;
	readonly told?: Told;
	readonly about?: About;
	readonly values?: S;
}

// biome-ignore lint/complexity/noBannedTypes: no values
export function entry<const S extends Schema = {}, const V extends Severity = never>(
	written: Written<S, V>,
): Entry<S, V> {
	const { severity = [], values = {} as S } = written;
	// Its languages may be properties that are loaded when they are read: it is not copied.
	return Object.assign(written, { values, severities: typeof severity === 'string' ? [severity] : severity });
}
