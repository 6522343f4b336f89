/** Which of several things a file has somewhere, each known by a text, in one pass for all of them. */
import { latin1Bytes } from './text.js';

export interface Mark {
	/** Latin-1, two characters or more. */
	readonly text: string;
	/** Whether it is more than a text there. */
	readonly holds: (bytes: Uint8Array, at: number) => boolean;
}

interface Wanted extends Mark {
	readonly wanted: Uint8Array;
	/** Places that may yet be looked at. */
	left: number;
}

/** The texts of those marks that hold somewhere; of each, `most` places are looked at. */
export function findMarks(bytes: Uint8Array, marks: readonly Mark[], most: number): ReadonlySet<string> {
	const found = new Set<string>();
	/** By their first two bytes, which few places of a file have; the first byte alone has its bit in `begins`. */
	const byStart = new Map<number, Wanted[]>();
	const begins = new Uint8Array(256);
	for (const mark of marks) {
		const wanted = latin1Bytes(mark.text);
		const [first = 0, second = 0] = wanted;
		const start = (first << 8) | second;
		byStart.set(start, [...(byStart.get(start) ?? []), { ...mark, wanted, left: most }]);
		begins[first] = 1;
	}
	const last = bytes.length - 1;
	for (let at = 0; at < last; at++) {
		const first = bytes[at] as number;
		if (begins[first] === 0) continue;
		for (const one of byStart.get((first << 8) | (bytes[at + 1] as number)) ?? NONE) {
			if (one.left === 0 || !isAt(bytes, at, one.wanted)) continue;
			one.left--;
			if (!one.holds(bytes, at)) continue;
			one.left = 0;
			found.add(one.text);
		}
	}
	return found;
}

const NONE: readonly never[] = [];

function isAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
	for (let i = 2; i < wanted.length; i++) {
		if (bytes[at + i] !== wanted[i]) return false;
	}
	return true;
}
