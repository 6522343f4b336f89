/** A text in every language, with the values that it has places for. */
import type { Language } from './languages.js';
import type { Schema, ToldValuesOf, ValuesOf } from './values.js';

/** A text of one language; a function where there are values. */
export type Wording<S extends Schema> = string | ((values: ToldValuesOf<S>) => string);

export interface Text<S extends Schema = Schema> extends Readonly<Record<Language, Wording<S>>> {
	readonly values: S;
}

/** Without values: `text('print the version', '显示版本')`. With them: `text({ file: 'file' }, …, …)`. */
export function text(en: string, zh: string): Text<Record<never, never>>;
export function text<const S extends Schema>(values: S, en: Wording<S>, zh: Wording<S>): Text<S>;
export function text<S extends Schema>(first: S | string, second: Wording<S>, third?: Wording<S>): Text<S> {
	if (typeof first === 'string') return { values: {} as S, en: first, zh: second };
	return { values: first, en: second, zh: third as Wording<S> };
}

/** What is to be put into a text: nothing where it has no places. */
export type Filling<S extends Schema> = keyof S extends never ? [] : [values: ValuesOf<S>];

export function worded<S extends Schema>(text: Text<S>, values: ToldValuesOf<S>, language: Language): string {
	const wording = text[language];
	return typeof wording === 'string' ? wording : wording(values);
}

/** Says texts in one language. */
export type Say = <S extends Schema>(text: Text<S>, ...filling: Filling<S>) => string;
