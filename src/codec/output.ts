/** What LZ77 decoders do to their output: it grows, and repeats itself, which for firmware is padding over and over. */

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

/** Repeats at `at` the `length` bytes that stand `distance` before; where that is less than `length`, over and over. */
export function copyMatch(out: Uint8Array, at: number, distance: number, length: number): void {
	const end = at + length;
	if (distance === 1 && length >= LONG) {
		out.fill(out[at - 1] as number, at, end);
	} else if (distance >= length && length >= LONG) {
		out.copyWithin(at, at - distance, end - distance);
	} else {
		for (let from = at - distance; at < end; ) out[at++] = out[from++] as number;
	}
}
