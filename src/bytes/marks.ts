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

/** Of those marks that hold somewhere, the texts and their first places; of each, `most` places are looked at. */
export function findMarks(bytes: Uint8Array, marks: readonly Mark[], most: number): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	/** By their first two bytes, which few places of a file have. */
	const byStart = new Map<number, Wanted[]>();
	/** Of what is still looked for, the first byte and the first two. */
	const firsts = new Uint8Array(1 << 8);
	const starts = new Uint8Array(1 << 16);
	for (const mark of marks) {
		const wanted = latin1Bytes(mark.text);
		const start = ((wanted[0] as number) << 8) | (wanted[1] as number);
		byStart.set(start, [...(byStart.get(start) ?? []), { ...mark, wanted, left: most }]);
		firsts[start >>> 8] = 1;
		starts[start] = 1;
	}
	for (let at = nextStart(bytes, 0, firsts, starts); at >= 0; at = nextStart(bytes, at + 1, firsts, starts)) {
		const start = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
		const wanted = byStart.get(start) ?? NONE;
		for (const one of wanted) {
			if (one.left === 0 || !isAt(bytes, at, one.wanted)) continue;
			one.left--;
			if (!one.holds(bytes, at)) continue;
			one.left = 0;
			found.set(one.text, at);
		}
		if (wanted.every(({ left }) => left === 0)) starts[start] = 0;
	}
	return found;
}

const NONE: readonly never[] = [];

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
