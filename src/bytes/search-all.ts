/** Finds patterns by the words that they cover: longer ones anywhere, in one pass over some of the words; short ones where words are. */
import { u32At } from './integers.js';
import { once } from './once.js';
import { ByteSearch } from './search.js';

/** So many calls of the engine's search are free, and one in so many words beyond. */
const FREE = 256;
const DENSE = 16;

/** What a word may be that lies inside a pattern, where every `stride`-th word of the bytes is looked at. */
interface Sieve {
	readonly stride: number;
	/** From the pattern's start to the word, descending, so that what is found ascends; and the word that is there. */
	readonly leads: readonly number[];
	readonly wanted: readonly number[];
	/** Has a 1 for the `hash` of each of the words. */
	readonly hashes: Uint8Array;
}

/** Few others have one of a handful. */
const HASH_BITS = 11;
const hash = (word: number) => Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);

/**
 * What is looked for, with what that takes: made once, because it is memory of its own, which is dear to free.
 *
 * Seven bytes or more cover a whole word of the buffer wherever they begin, and with each four bytes more the next one, too:
 * then not every word has to be looked at.
 */
export class Pattern {
	readonly bytes: Uint8Array;
	private readonly anywhere = once(() => sieveFor(this.bytes, undefined));
	private readonly byParity = [once(() => sieveFor(this.bytes, 0)), once(() => sieveFor(this.bytes, 1))] as const;

	constructor(bytes: Uint8Array) {
		if (bytes.length < 7) throw new RangeError('a pattern of seven bytes at least');
		this.bytes = bytes;
	}

	/** Where the words of the buffer begin at `first` of the bytes. */
	sieve(offsets: 'all' | 'even', first: number): Sieve {
		if (offsets === 'all') return this.anywhere();
		return this.byParity[first % 2 === 0 ? 0 : 1]();
	}
}

/** Offsets of the occurrences of `pattern` in `haystack`, ascending, `limit` of them at most. */
export function findAll(
	haystack: Uint8Array,
	pattern: Pattern,
	limit: number,
	offsets: 'all' | 'even' = 'all',
): number[] {
	const { bytes: needle } = pattern;
	const { first, words } = wordsOf(haystack);
	const sieve = pattern.sieve(offsets, first);
	const { stride, leads, wanted } = sieve;
	const found: number[] = [];
	for (let i = nextWord(words, 0, sieve); i >= 0; i = nextWord(words, i + stride, sieve)) {
		for (let n = 0; n < leads.length; n++) {
			const at = first + i * 4 - (leads[n] as number);
			if (words[i] !== wanted[n] || at < 0 || !isAt(haystack, at, needle)) continue;
			if (found.push(at) === limit) return found;
		}
	}
	return found;
}

/** `parity` is that of the leads, where not all count. */
function sieveFor(needle: Uint8Array, parity: number | undefined): Sieve {
	const stride = (needle.length - 3) >>> 2;
	const leads: number[] = [];
	const wanted: number[] = [];
	const hashes = new Uint8Array(1 << HASH_BITS);
	for (let lead = 4 * stride - 1; lead >= 0; lead--) {
		if (parity !== undefined && lead % 2 !== parity) continue;
		const word = u32At(needle, lead) | 0;
		leads.push(lead);
		wanted.push(word);
		hashes[hash(word)] = 1;
	}
	return { stride, leads, wanted, hashes };
}

/** The first of every `stride` words from `start` on that the pattern may have, or -1. Much goes through it: four at a time. */
function nextWord(words: Int32Array, start: number, { stride, hashes }: Sieve): number {
	const end = words.length - 3 * stride;
	let i = start;
	while (
		i < end &&
		((hashes[hash(words[i] as number)] as number) |
			(hashes[hash(words[i + stride] as number)] as number) |
			(hashes[hash(words[i + 2 * stride] as number)] as number) |
			(hashes[hash(words[i + 3 * stride] as number)] as number)) ===
			0
	) {
		i += 4 * stride;
	}
	for (; i < words.length; i += stride) {
		if (hashes[hash(words[i] as number)] !== 0) return i;
	}
	return -1;
}

/**
 * The first offset that is a multiple of four, has `needle`, four bytes or more, and `holds`; or -1. It takes a quarter of
 * the time of a search of all offsets.
 */
export function findAligned(haystack: Uint8Array, needle: Uint8Array, holds: (at: number) => boolean): number {
	if (needle.length < 4) throw new RangeError('a needle of four bytes at least');
	if (haystack.byteOffset % 4 !== 0) {
		return new ByteSearch(haystack, needle, {
			holds: (at) => at % 4 === 0 && isAt(haystack, at, needle) && holds(at),
		}).next(0);
	}
	const { words } = wordsOf(haystack);
	const word = u32At(needle, 0) | 0;
	let calls = 0;
	for (let i = 0; i < words.length; i++) {
		// Where the word is common, calls of the engine's search cost more than a plain loop.
		if (calls <= FREE + i / DENSE) {
			calls++;
			i = words.indexOf(word, i);
			if (i < 0) break;
		} else if (words[i] !== word) continue;
		if (isAt(haystack, i * 4, needle) && holds(i * 4)) return i * 4;
	}
	return -1;
}

/** The words of the buffer that lie wholly in the bytes, and where the first one is. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): { readonly first: number; readonly words: Int32Array } {
	const first = -byteOffset & 3;
	if (length <= first) return { first, words: new Int32Array(0) };
	return { first, words: new Int32Array(buffer, byteOffset + first, (length - first) >>> 2) };
}

function isAt(haystack: Uint8Array, at: number, needle: Uint8Array): boolean {
	for (let n = 0; n < needle.length; n++) {
		if (haystack[at + n] !== needle[n]) return false;
	}
	return true;
}
