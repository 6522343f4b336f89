/**
 * Fixed-size little-endian structures as field tables: one table gives the TypeScript type, the reader (through
 * binary-parser) and the writer.
 */
import { formatErrors } from './errors.js';
import { BYTES_FINDINGS } from './findings.js';
import { hex } from './hex.js';
import { type FieldKind, INTEGERS } from './record-parser.js';
import { readerOf } from './record-reader.js';

const error = formatErrors(BYTES_FINDINGS);

export type { FieldKind };
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
	const reader = readerOf(fields);
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
			return reader(bytes.subarray(at, at + size)) as Fields<T>;
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

function writeField(bytes: Uint8Array, at: number, kind: FieldKind, value: number | Uint8Array = 0): void {
	const size = sizeOf(kind);
	if (typeof value === 'number') {
		for (let i = 0; i < size; i++) bytes[at + i] = i < 4 ? value >>> (8 * i) : 0;
		return;
	}
	if (value.length !== size) throw new RangeError(`${size} bytes wanted, ${value.length} given`);
	bytes.set(value, at);
}
