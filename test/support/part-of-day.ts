/** A part of what there is to test, another one every day, and the same again with the day's seed. */
import { createHash } from 'node:crypto';

const DAY = 86_400_000;

export function seedOfDay(given: string | undefined): string {
	return given ?? String(Math.floor(Date.now() / DAY));
}

/** One of so many parts, at least one of them. */
export function partOf<T extends { readonly name: string }>(
	all: readonly T[],
	parts: number,
	seed: string,
): readonly T[] {
	const lot = ({ name }: T) => createHash('sha256').update(`${seed} ${name}`).digest().readUInt32LE();
	const taken = new Set([...all].sort((a, b) => lot(a) - lot(b)).slice(0, Math.ceil(all.length / parts)));
	return all.filter((each) => taken.has(each));
}
