/** The values that a text has places for: what kind each is of, declared once, so that it is typed, told and tested by it. */

/**
 * `offset`: a number that is a place in the file. `id`: a PCI ID, which lspci prints as `1002:1636`; `vendors`: first halves of some.
 * `address`: `0000:05:00.0`. `file`: a name or path of the user's, which stays whole. `name`: what firmware or a configuration
 * has. `said`: what another program prints, word for word. `line`: a line or command to be copied. `host`: a kind of host, and
 * `target`: what configures its VMs, by what follows --host and --target. `reason`: another message.
 * A list of words: one of them.
 */
export type ValueKind = keyof TypesInside | readonly string[];

/** A kind with `?` may be left out. */
export type Schema = Readonly<Record<string, ValueKind | `${keyof TypesInside}?`>>;

export interface PciDevice {
	readonly vendorId: number;
	readonly deviceId: number;
}

/** Of a device that is not known. */
export interface PciVendor {
	readonly vendorId: number;
	readonly deviceId?: never;
}

/** What both rules and texts have. */
interface SameTypes {
	number: number;
	offset: number;
	flag: boolean;
	address: string;
	file: string;
	name: string;
	said: string;
	line: string;
	host: string;
	target: string;
	numbers: readonly number[];
	files: readonly string[];
	names: readonly string[];
	lines: readonly string[];
}

/** As rules give values, with numbers for IDs. */
interface TypesInside extends SameTypes {
	id: PciDevice;
	reason: Reason;
	ids: readonly PciDevice[];
	vendors: readonly PciVendor[];
	reasons: readonly Reason[];
}

/** As reports and texts have them, with IDs as lspci prints them. */
interface ToldTypes extends SameTypes {
	id: string;
	reason: ToldReason;
	ids: readonly string[];
	vendors: readonly string[];
	reasons: readonly ToldReason[];
}

/** A message within a message, as data. */
export interface Reason {
	readonly code: string;
	readonly values: Values;
}

export interface ToldReason extends Reason {
	readonly values: ToldValues;
}

export type Value = TypesInside[keyof TypesInside] | undefined;
export type Values = Readonly<Record<string, Value>>;

export type ToldValue = ToldTypes[keyof ToldTypes] | undefined;
export type ToldValues = Readonly<Record<string, ToldValue>>;

type TypeOf<K, T> = K extends readonly (infer Word)[] ? Word : K extends keyof T ? T[K] : never;

type Optional<S extends Schema> = { [N in keyof S]: S[N] extends `${string}?` ? N : never }[keyof S];

type ValuesIn<S extends Schema, T> = {
	readonly [N in Exclude<keyof S, Optional<S>>]: TypeOf<S[N], T>;
} & {
	readonly [N in Optional<S>]?: S[N] extends `${infer K}?` ? TypeOf<K, T> | undefined : never;
};

/** The values that a rule gives. */
export type ValuesOf<S extends Schema> = ValuesIn<S, TypesInside>;

/** The values that a text gets. */
export type ToldValuesOf<S extends Schema> = ValuesIn<S, ToldTypes>;

/** Without the mark of what may be left out. */
export function kindOf(declared: Schema[string]): ValueKind {
	return (typeof declared === 'string' ? declared.replace('?', '') : declared) as ValueKind;
}
