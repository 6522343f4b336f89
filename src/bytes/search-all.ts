/** Finds patterns at the speed of the engine's own search for a word: longer ones anywhere, short ones where words are. */
import { u32At } from './integers.js';
import { ByteSearch } from './search.js';

/** So many calls of the engine's search are free, and one in so many words beyond. */
const FREE = 256;
const DENSE = 16;

/**
 * Offsets of the occurrences of `needle` in `haystack`, ascending, `limit` of them at most.
 *
 * A needle of seven bytes or more covers a whole word of the buffer, wherever it begins; which of its bytes those are
 * depends on its offset modulo 4 alone, so that four searches for one word each find all, and two all at even offsets.
 */
export function findAll(
	haystack: Uint8Array,
	needle: Uint8Array,
	limit: number,
	offsets: 'all' | 'even' = 'all',
): number[] {
	if (needle.length < 7) throw new RangeError('a needle of seven bytes at least');
	const residues = offsets === 'all' ? [0, 1, 2, 3] : [0, 2];
	const found = residues.flatMap((residue) => {
		const places: number[] = [];
		if (limit > 0) findFrom(haystack, needle, residue, (at) => places.push(at) === limit);
		return places;
	});
	return found.sort((a, b) => a - b).slice(0, limit);
}

/**
 * The first offset that is a multiple of four, has `needle`, four bytes or more, and `holds`; or -1. It takes a quarter of
 * the time of a search of all offsets.
 */
export function findAligned(haystack: Uint8Array, needle: Uint8Array, holds: (at: number) => boolean): number {
	if (needle.length < 4) throw new RangeError('a needle of four bytes at least');
	if (haystack.byteOffset % 4 === 0) return findFrom(haystack, needle, 0, holds);
	return new ByteSearch(haystack, needle, {
		holds: (at) => at % 4 === 0 && isAt(haystack, at, needle) && holds(at),
	}).next(0);
}

/** The first occurrence with an offset modulo 4 of `residue` that `holds`, or -1. */
function findFrom(haystack: Uint8Array, needle: Uint8Array, residue: number, holds: (at: number) => boolean): number {
	const { buffer, byteOffset, length } = haystack;
	/** From an occurrence's start to the word inside it. */
	const lead = -(byteOffset + residue) & 3;
	const first = (-byteOffset & 3) >>> 0;
	const words = length > first ? new Int32Array(buffer, byteOffset + first, (length - first) >>> 2) : new Int32Array(0);
	const word = u32At(needle, lead) | 0;
	let calls = 0;
	for (let i = 0; i < words.length; i++) {
		// Where the word is common, calls of the engine's search cost more than a plain loop.
		if (calls <= FREE + i / DENSE) {
			calls++;
			i = words.indexOf(word, i);
			if (i < 0) break;
		} else if (words[i] !== word) continue;
		const at = first + i * 4 - lead;
		if (at >= 0 && isAt(haystack, at, needle) && holds(at)) return at;
	}
	return -1;
}

function isAt(haystack: Uint8Array, at: number, needle: Uint8Array): boolean {
	for (let n = 0; n < needle.length; n++) {
		if (haystack[at + n] !== needle[n]) return false;
	}
	return true;
}
