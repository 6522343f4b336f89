/** The output of EFI 1.1 and Tiano data (UEFI 2.10 §19.2.2): it grows, and repeats itself, which for firmware is padding over and over. */

/** From this length on a call of the engine's own copying is worth it. */
const LONG = 24;

/** Room to begin with. The `limit` may be what damaged data declares: it is believed as far as the input is large. */
export function firstRoom(limit: number, inputSize: number): Uint8Array {
	return new Uint8Array(Math.min(limit, Math.max(64 << 10, inputSize * 16)));
}

/** The same data with twice the room, up to `limit`. */
export function moreRoom(out: Uint8Array, limit: number): Uint8Array {
	const larger = new Uint8Array(Math.min(limit, out.length * 2));
	larger.set(out);
	return larger;
}

/**
 * Repeats before `end` the bytes that stand `distance` before `at`; where that is less than what is wanted, over and
 * over. Most matches are short and not near the end of `out`: eight bytes at a time, up to seven of them too many, which
 * the next ones overwrite. `words` is a view of all of `out`.
 */
export function copyMatch(out: Uint8Array, words: DataView, at: number, distance: number, end: number): void {
	let to = at;
	let from = at - distance;
	if (end - at >= LONG && distance >= end - at) out.copyWithin(at, from, from + end - at);
	else if (end - at >= LONG && distance === 1) out.fill(out[from] as number, at, end);
	else if (distance >= 4 && end + 7 <= out.length) {
		// One after the other: the second may read what the first has written.
		for (; to < end; to += 8, from += 8) {
			words.setInt32(to, words.getInt32(from, true), true);
			words.setInt32(to + 4, words.getInt32(from + 4, true), true);
		}
	} else while (to < end) out[to++] = out[from++] as number;
}
