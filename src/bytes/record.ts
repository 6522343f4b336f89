/**
 * Fixed-size little-endian structures as field tables: one table gives the TypeScript type, the reader (through
 * binary-parser) and the writer.
 */
import { Parser } from 'binary-parser';
import { formatErrors } from './errors.js';
import { BYTES_FINDINGS } from './findings.js';
import { hex } from './hex.js';
import { copyBytes } from './own-bytes.js';

const error = formatErrors(BYTES_FINDINGS);

/** Size in bytes of each unsigned integer kind. */
const INTEGERS = { u8: 1, u16: 2, u24: 3, u32: 4 } as const;

/** An unsigned integer, `{ bytes: n }` for a copy of n bytes, or `{ skip: n }` for n that nobody asks for. */
export type FieldKind = keyof typeof INTEGERS | { readonly bytes: number } | { readonly skip: number };
export type FieldTable = Readonly<Record<string, FieldKind>>;

export type Fields<T extends FieldTable> = {
	-readonly [K in keyof T as T[K] extends { skip: number } ? never : K]: T[K] extends keyof typeof INTEGERS
		? number
		: Uint8Array;
};

/** The fields' values of a structure. */
export type ValuesOf<R> = R extends RecordType<infer T> ? Fields<T> : never;

export interface RecordType<T extends FieldTable> {
	/** What the standard calls the structure; error messages use it. */
	readonly name: string;
	readonly table: T;
	/** Bytes. */
	readonly size: number;
	/** Offset of each field from the structure's start. */
	readonly offsets: { readonly [K in keyof T]: number };
	/** Whether the whole structure lies inside `bytes` at `at`. */
	fits(bytes: Uint8Array, at: number): boolean;
	/** @throws FormatError `truncated` when the structure does not lie inside `bytes`. */
	read(bytes: Uint8Array, at?: number): Fields<T>;
	/** Writes the given fields and zeros for the others; integers are cut to their width. */
	write(bytes: Uint8Array, at: number, fields: Partial<Fields<T>>): void;
}

/** Defines a structure from its fields in order, without gaps. */
export function record<const T extends FieldTable>(name: string, table: T): RecordType<T> {
	const fields = Object.entries<FieldKind>(table);
	const offsets: Record<string, number> = {};
	let size = 0;
	for (const [field, kind] of fields) {
		offsets[field] = size;
		size += sizeOf(kind);
	}
	let parser: Parser | undefined;
	const fits = (bytes: Uint8Array, at: number) => at >= 0 && at + size <= bytes.length;
	return {
		name,
		table,
		size,
		offsets: offsets as { [K in keyof T]: number },
		fits,
		read(bytes, at = 0) {
			if (!fits(bytes, at)) {
				throw error('truncated', at, { name, offset: at, bytes: size, end: bytes.length });
			}
			parser ??= compile(fields);
			return (parser.parse(bytes.subarray(at, at + size)) as Parsed<Fields<T>>).fields;
		},
		write(bytes, at, values) {
			if (!fits(bytes, at)) throw new RangeError(`${name} does not fit at ${hex(at)}`);
			const given: Readonly<Record<string, number | Uint8Array | undefined>> = values;
			for (const [field, kind] of fields) writeField(bytes, at + (offsets[field] as number), kind, given[field]);
		},
	};
}

function sizeOf(kind: FieldKind): number {
	if (typeof kind !== 'object') return INTEGERS[kind];
	return 'skip' in kind ? kind.skip : kind.bytes;
}

function compile(fields: [string, FieldKind][]): Parser {
	const parser = new Parser().endianness('little');
	for (const [field, kind] of fields) {
		if (kind === 'u8') parser.uint8(field);
		else if (kind === 'u16') parser.uint16(field);
		else if (kind === 'u32') parser.uint32(field);
		// binary-parser has no 24-bit integer; its bit24 is not one in little-endian order.
		else if (kind === 'u24') parser.buffer(field, { length: 3, formatter: u24 });
		else if ('skip' in kind) parser.seek(kind.skip);
		else parser.buffer(field, { length: kind.bytes, formatter: (view) => copyBytes(view) });
	}
	return new Parser().endianness('little').nest('fields', { type: parser }).create(Parsed);
}

/**
 * binary-parser sets two properties of what it makes and deletes them in the end, which V8 answers with a hash table in
 * place of an object. Here they are none, and the fields are an object of their own that they never were in.
 */
class Parsed<T> {
	declare readonly fields: T;
	set $parent(_: unknown) {}
	set $root(_: unknown) {}
}

function u24(view: Uint8Array): number {
	return (view[0] as number) | ((view[1] as number) << 8) | ((view[2] as number) << 16);
}

function writeField(bytes: Uint8Array, at: number, kind: FieldKind, value: number | Uint8Array = 0): void {
	const size = sizeOf(kind);
	if (typeof value === 'number') {
		for (let i = 0; i < size; i++) bytes[at + i] = i < 4 ? value >>> (8 * i) : 0;
		return;
	}
	if (value.length !== size) throw new RangeError(`${size} bytes wanted, ${value.length} given`);
	bytes.set(value, at);
}
