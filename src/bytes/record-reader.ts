/**
 * Readers of field tables, compiled by binary-parser when they are first called. A page may not compile code: builds put a
 * module with the same readers, made beforehand, in the place of this one (.rolldown.readers.mjs).
 */
import type { Parsed } from './record-formatters.js';
import { type NamedFields, parserOf, type RecordParser } from './record-parser.js';

export type Reader = (bytes: Uint8Array) => Parsed['fields'];

export function readerOf(fields: NamedFields): Reader {
	let parser: RecordParser | undefined;
	return (bytes) => {
		parser ??= parserOf(fields);
		return (parser.parse(bytes) as Parsed).fields;
	};
}
