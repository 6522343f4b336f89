/** The values that a text has places for: what kind each is of, declared once, so that it is typed, kept short and tested by it. */
import { shortened } from './shortened.js';

/**
 * `offset`: a number that is a place in the file. `id`: a PCI ID as lspci prints it, `1002:1636`. `address`: `0000:05:00.0`. `file`: a name or path of the user's, which
 * stays whole. `name`: what firmware or a configuration has. `said`: what another program prints, word for word. `line`: a
 * line or command to be copied. `reason`: another message. A list of words: one of them.
 */
export type ValueKind =
	| 'number'
	| 'offset'
	| 'flag'
	| 'id'
	| 'address'
	| 'file'
	| 'name'
	| 'said'
	| 'line'
	| 'numbers'
	| 'ids'
	| 'files'
	| 'names'
	| 'lines'
	| 'reason'
	| 'reasons'
	| readonly string[];

/** A kind with `?` may be left out. */
export type Schema = Readonly<Record<string, ValueKind | `${Exclude<ValueKind, readonly string[]>}?`>>;

/** A message within a message, as data. */
export interface Reason {
	readonly code: string;
	readonly values: Values;
}

export type Value =
	| number
	| boolean
	| string
	| Reason
	| readonly number[]
	| readonly string[]
	| readonly Reason[]
	| undefined;

export type Values = Readonly<Record<string, Value>>;

type TypeOf<K> = K extends readonly (infer Word)[]
	? Word
	: K extends 'number' | 'offset'
		? number
		: K extends 'flag'
			? boolean
			: K extends 'numbers'
				? readonly number[]
				: K extends 'ids' | 'files' | 'names' | 'lines'
					? readonly string[]
					: K extends 'reason'
						? Reason
						: K extends 'reasons'
							? readonly Reason[]
							: string;

type Optional<S extends Schema> = { [N in keyof S]: S[N] extends `${string}?` ? N : never }[keyof S];

export type ValuesOf<S extends Schema> = {
	readonly [N in Exclude<keyof S, Optional<S>>]: TypeOf<S[N]>;
} & {
	readonly [N in Optional<S>]?: S[N] extends `${infer K}?` ? TypeOf<K> | undefined : never;
};

/** Without the mark of what may be left out. */
export function kindOf(declared: Schema[string]): ValueKind {
	return (typeof declared === 'string' ? declared.replace('?', '') : declared) as ValueKind;
}

/** Values without those that are left out, and none longer than anybody reads; files keep their names. */
export function shortValues(schema: Schema, values: Values): Values {
	const short = (kind: ValueKind | undefined, value: Value): Value => {
		if (typeof value === 'string') return kind === 'file' ? value : shortened(value);
		if (Array.isArray(value)) {
			const each = kind === 'files' ? 'file' : undefined;
			return (value as Value[]).map((item) => short(each, item)) as readonly string[];
		}
		return value;
	};
	return Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) => {
			if (value === undefined) return [];
			const declared = schema[name];
			return [[name, short(declared === undefined ? undefined : kindOf(declared), value)]];
		}),
	);
}
