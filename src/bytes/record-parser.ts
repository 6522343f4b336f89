/** What a field table is to binary-parser. */
import { Parser } from 'binary-parser';
import { FORMATTERS, Parsed } from './record-formatters.js';

/** Size in bytes of each unsigned integer kind. */
export const INTEGERS = { u8: 1, u16: 2, u24: 3, u32: 4 } as const;

/** An unsigned integer, `{ bytes: n }` for a copy of n bytes, or `{ skip: n }` for n that nobody asks for. */
export type FieldKind = keyof typeof INTEGERS | { readonly bytes: number } | { readonly skip: number };

export type NamedFields = readonly (readonly [name: string, kind: FieldKind])[];

/** As much of binary-parser's as is used. Its own declarations would be part of ours, and bring Node's globals. */
export interface RecordParser {
	/** What it gives is `Parsed`. */
	parse(bytes: Uint8Array): unknown;
}

export function parserOf(fields: NamedFields): RecordParser {
	const parser = new Parser().endianness('little');
	for (const [field, kind] of fields) {
		if (kind === 'u8') parser.uint8(field);
		else if (kind === 'u16') parser.uint16(field);
		else if (kind === 'u32') parser.uint32(field);
		// binary-parser has no 24-bit integer; its bit24 is not one in little-endian order.
		else if (kind === 'u24') parser.buffer(field, { length: 3, formatter: FORMATTERS.u24 });
		else if ('skip' in kind) parser.seek(kind.skip);
		else parser.buffer(field, { length: kind.bytes, formatter: FORMATTERS.copy });
	}
	return new Parser().endianness('little').nest('fields', { type: parser }).create(Parsed);
}
