/** Finds a byte pattern in a file, at the speed of the engine's own search for one byte. */
import { latin1Bytes } from './text.js';

/** What executables, padding and English are full of; the search goes for another byte of the pattern where it has one. */
const COMMON = new Set([
	...[0x00, 0x01, 0x02, 0x03, 0x04, 0x08, 0x0f, 0x10, 0x15, 0x20, 0x24, 0x40, 0x41, 0x44, 0x45, 0x48, 0x49, 0x4c],
	...[0x4d, 0x83, 0x85, 0x89, 0x8b, 0x8d, 0xc0, 0xd0, 0xe8, 0xff],
	...latin1Bytes('etaoinsrlhdcup'),
]);

/** So many candidates that lead nowhere are free; more than one in `DENSE` bytes, and a plain loop is faster. */
const FREE = 256;
const DENSE = 16;

/**
 * Offset of the first occurrence of `needle` (text stands for its Latin-1 bytes) that lies wholly between `from` and
 * `to`, or -1. An empty needle is nowhere.
 */
export function findBytes(
	haystack: Uint8Array,
	needle: Uint8Array | string,
	from = 0,
	to: number = haystack.length,
): number {
	const wanted = typeof needle === 'string' ? latin1Bytes(needle) : needle;
	const length = wanted.length;
	const start = Math.max(0, from);
	// `indexOf` has no end of its own.
	const area = haystack.subarray(0, Math.max(0, to));
	const last = area.length - length;
	if (length === 0 || last < start) return -1;
	const rare = wanted.findIndex((byte) => !COMMON.has(byte));
	const anchor = rare < 0 ? 0 : rare;
	const byte = wanted[anchor] as number;

	let at = start;
	for (let misses = 0; misses < FREE + (at - start) / DENSE; misses++) {
		at = area.indexOf(byte, at + anchor) - anchor;
		if (at < start || at > last) return -1;
		if (matches(area, at, wanted)) return at;
		at++;
	}
	for (; at <= last; at++) {
		if (area[at + anchor] === byte && matches(area, at, wanted)) return at;
	}
	return -1;
}

function matches(haystack: Uint8Array, at: number, wanted: Uint8Array): boolean {
	for (let i = 0; i < wanted.length; i++) {
		if (haystack[at + i] !== wanted[i]) return false;
	}
	return true;
}
