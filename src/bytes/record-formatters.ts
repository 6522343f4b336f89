/** What the code that binary-parser makes calls, wherever that code was made. */
import { copyBytes } from './own-bytes.js';

/** Of fields that it reads as bytes. */
export const FORMATTERS = {
	u24: (view: Uint8Array): number => (view[0] as number) | ((view[1] as number) << 8) | ((view[2] as number) << 16),
	copy: (view: Uint8Array): Uint8Array => copyBytes(view),
} as const;

/**
 * binary-parser sets two properties of what it makes and deletes them in the end, which V8 answers with a hash table in
 * place of an object. Here they are none, and the fields are an object of their own that they never were in.
 */
export class Parsed {
	declare readonly fields: Readonly<Record<string, number | Uint8Array>>;
	set $parent(_: unknown) {}
	set $root(_: unknown) {}
}
