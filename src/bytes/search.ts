/** Finds a byte pattern in a file, at the speed of the engine's own search for one byte, and in one pass however often it is there. */
import { latin1Bytes } from './text.js';

/**
 * What executables, padding and English are full of; the search goes for another byte of the pattern where it has one: each
 * that is found costs as much as a few hundred bytes in which there is none.
 */
const COMMON = new Uint8Array(256);
for (const byte of [
	...[0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x08, 0x0f, 0x10, 0x15, 0x20, 0x24, 0x40, 0x41, 0x42, 0x43],
	...[0x44, 0x45, 0x46, 0x48, 0x49, 0x4c, 0x4d, 0x50, 0x53, 0x54, 0x55, 0x5f, 0x66, 0x83, 0x85, 0x89],
	...[0x8b, 0x8d, 0xc0, 0xcc, 0xd0, 0xe8, 0xff],
	...latin1Bytes('etaoinsrlhdcup'),
]) {
	COMMON[byte] = 1;
}

/** So many calls of the engine's search are free; more than one in `DENSE` bytes, and a plain loop is faster. */
const FREE = 256;
const DENSE = 16;

export interface Scope {
	/** Where the pattern ends at the latest; the end of the bytes where it is left out. */
	readonly to?: number;
	/**
	 * Whether a place counts that has the pattern, or two bytes of it: a file may have nothing else, so that this must cost
	 * little, and is asked before the rest of the pattern is looked at.
	 */
	readonly holds?: (at: number) => boolean;
}

/**
 * A search that goes on where it was: what it costs to set up, and what it has learnt of the bytes, is not asked again at
 * each place that is found.
 */
export class ByteSearch {
	private readonly area: Uint8Array;
	private readonly wanted: Uint8Array;
	private readonly holds: ((at: number) => boolean) | undefined;
	private readonly anchor: number;
	private readonly last: number;
	/** From where on the calls are counted. */
	private origin = 0;
	private calls = 0;
	/** The last question and its answer. */
	private asked = Number.POSITIVE_INFINITY;
	private found = -1;

	/** For `needle` (text stands for its Latin-1 bytes); an empty one is nowhere. */
	constructor(haystack: Uint8Array, needle: Uint8Array | string, { to = haystack.length, holds }: Scope = {}) {
		const wanted = typeof needle === 'string' ? latin1Bytes(needle) : needle;
		// `indexOf` has no end of its own.
		this.area = to >= haystack.length ? haystack : haystack.subarray(0, Math.max(0, to));
		this.wanted = wanted;
		this.holds = holds;
		let anchor = 0;
		while (anchor < wanted.length && COMMON[wanted[anchor] as number] === 1) anchor++;
		this.anchor = anchor < wanted.length ? anchor : 0;
		this.last = wanted.length === 0 ? -1 : this.area.length - wanted.length;
	}

	/** The first place at `from` or behind it, or -1. Cheapest where each `from` is behind the one before. */
	next(from: number): number {
		const start = Math.max(0, from);
		if (start >= this.asked && (this.found < 0 || start <= this.found)) return this.found;
		if (start < this.asked) {
			this.origin = start;
			this.calls = 0;
		}
		this.asked = start;
		this.found = this.search(start);
		return this.found;
	}

	private search(start: number): number {
		const { area, wanted, anchor, last, holds } = this;
		const byte = wanted[anchor] as number;
		let at = start;
		while (at <= last && this.calls < FREE + (at - this.origin) / DENSE) {
			this.calls++;
			at = area.indexOf(byte, at + anchor) - anchor;
			if (at < start || at > last) return -1;
			if (matches(area, at, wanted) && (holds === undefined || holds(at))) return at;
			at++;
		}
		// The byte beside the rare one, because nearly all of a file may be that.
		const beside = anchor === 0 ? Math.min(1, wanted.length - 1) : anchor - 1;
		const second = wanted[beside] as number;
		for (; at <= last; at++) {
			if (area[at + anchor] !== byte || area[at + beside] !== second) continue;
			if ((holds === undefined || holds(at)) && matches(area, at, wanted)) return at;
		}
		return -1;
	}
}

/**
 * Offset of the first occurrence of `needle` (text stands for its Latin-1 bytes) that lies wholly between `from` and
 * `to`, or -1. An empty needle is nowhere. Whoever wants the next one as well takes a `ByteSearch`.
 */
export function findBytes(
	haystack: Uint8Array,
	needle: Uint8Array | string,
	from = 0,
	to: number = haystack.length,
): number {
	return new ByteSearch(haystack, needle, { to }).next(from);
}

function matches(haystack: Uint8Array, at: number, wanted: Uint8Array): boolean {
	for (let i = 0; i < wanted.length; i++) {
		if (haystack[at + i] !== wanted[i]) return false;
	}
	return true;
}
