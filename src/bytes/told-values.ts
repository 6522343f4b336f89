/** Values as reports and texts have them: IDs as lspci prints them, none longer than anybody reads, and none that is left out. */
import type { Language } from '../language/languages.js';
import { shortened } from '../language/shortened.js';
import { type Filling, type Text, worded } from '../language/text.js';
import {
	kindOf,
	type PciDevice,
	type PciVendor,
	type Reason,
	type Schema,
	type ToldValue,
	type ToldValues,
	type ToldValuesOf,
	type Value,
	type Values,
} from '../language/values.js';
import { formatIdPair, hexDigits } from './hex.js';

/** A text as it is said to somebody, with its values told. */
export function said<S extends Schema>(text: Text<S>, language: Language, ...filling: Filling<S>): string {
	const [values = {}] = filling;
	return worded(text, toldValues(text.values, values as Values) as ToldValuesOf<S>, language);
}

/** Those that are told already stay as they are. */
export function toldValues(schema: Schema, values: Values): ToldValues {
	return Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) => {
			if (value === undefined) return [];
			const declared = schema[name];
			const kind = declared === undefined ? undefined : kindOf(declared);
			// Files keep their names.
			return [[name, told(value, kind === 'file' || kind === 'files' ? whole : shortened)]];
		}),
	);
}

const whole = (text: string) => text;

function told(value: Value, short: (text: string) => string): ToldValue {
	if (typeof value === 'string') return short(value);
	if (typeof value !== 'object') return value;
	if (isList(value)) return (value as readonly Value[]).map((item) => told(item, short)) as readonly string[];
	return 'code' in value ? toldReason(value) : idText(value);
}

/** What a reason has is short already, or a file's. */
function toldReason({ code, values }: Reason) {
	return {
		code,
		values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value, whole)])),
	};
}

function idText(id: PciVendor | PciDevice): string {
	return id.deviceId === undefined ? hexDigits(id.vendorId, 4) : formatIdPair(id);
}

function isList(value: Value): value is Extract<Value, readonly unknown[]> {
	return Array.isArray(value);
}
