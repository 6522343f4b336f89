/** Where a file has texts that are looked for, in one pass for all of them. */
import { latin1Bytes } from './text.js';

interface Wanted {
	readonly text: string;
	readonly wanted: Uint8Array;
}

/**
 * Tells every place that has one of the texts (Latin-1, two characters or more) to `found`, in the order of the file, until
 * that answers that it has enough.
 */
export function findMarks(
	bytes: Uint8Array,
	texts: Iterable<string>,
	found: (text: string, at: number) => 'enough' | undefined,
): void {
	/** By their first two bytes, which few places of a file have. */
	const byStart = new Map<number, Wanted[]>();
	/** The first byte of those, and the first two. */
	const firsts = new Uint8Array(1 << 8);
	const starts = new Uint8Array(1 << 16);
	for (const text of new Set(texts)) {
		const wanted = latin1Bytes(text);
		const start = ((wanted[0] as number) << 8) | (wanted[1] as number);
		byStart.set(start, [...(byStart.get(start) ?? []), { text, wanted }]);
		firsts[start >>> 8] = 1;
		starts[start] = 1;
	}
	for (let at = nextStart(bytes, 0, firsts, starts); at >= 0; at = nextStart(bytes, at + 1, firsts, starts)) {
		const start = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
		for (const { text, wanted } of byStart.get(start) ?? []) {
			if (isAt(bytes, at, wanted) && found(text, at) === 'enough') return;
		}
	}
}

/** In a function of its own, because all of a file goes through it, and the engine makes the best of what is short. */
function nextStart(bytes: Uint8Array, from: number, firsts: Uint8Array, starts: Uint8Array): number {
	const last = bytes.length - 1;
	for (let at = from; at < last; at++) {
		const first = bytes[at] as number;
		if (firsts[first] !== 0 && starts[(first << 8) | (bytes[at + 1] as number)] !== 0) return at;
	}
	return -1;
}

function isAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
	for (let i = 2; i < wanted.length; i++) {
		if (bytes[at + i] !== wanted[i]) return false;
	}
	return true;
}
