/** What says of a file whether it is of one kind, and what it is more exactly. */

export interface Found<K extends string, W extends string> {
	/** In reports. */
	readonly kind: K;
	readonly what: W;
	/** The signature of an ACPI table, the byte that fills a dump, how much of a flash is there. */
	readonly detail?: string;
}

/** Where a ROM begins behind other data, in a file that may be anything. */
export type RomBehind = () => number | undefined;

export type Recogniser<K extends string = string, W extends string = string> = (
	bytes: Uint8Array,
	romBehind: RomBehind,
) => Found<K, W> | undefined;

type Test = (bytes: Uint8Array, romBehind: RomBehind) => boolean | string | undefined;

/** One word of a kind, which is there or not; a text is its detail. */
export function word<const K extends string, const W extends string>(
	kind: K,
	what: W,
	isThere: Test,
): Recogniser<K, W> {
	return (bytes, romBehind) => {
		const there = isThere(bytes, romBehind);
		if (there === undefined || there === false) return undefined;
		return { kind, what, ...(typeof there === 'string' && { detail: there }) };
	};
}

/** A kind that is its own word. */
export const known = <const K extends string>(kind: K, isThere: Test): Recogniser<K, K> => word(kind, kind, isThere);

/** A kind of several words. */
export function oneOf<const K extends string, const W extends string>(
	kind: K,
	find: (bytes: Uint8Array) => Omit<Found<K, W>, 'kind'> | undefined,
): Recogniser<K, W> {
	return (bytes) => {
		const found = find(bytes);
		return found && { kind, ...found };
	};
}
