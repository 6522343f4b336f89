/** gzip and zlib by pako, which is zlib: it checks the same sums and says the same of what is damaged. */
import { Inflate } from 'pako';
import { concat } from '../../../bytes/concat.js';
import { UnreadableError } from '../../../content/containers/problem.js';

type Format = 'gzip' | 'zlib' | 'raw';

/** A byte becomes a thousand at most: what is held at once stays within some MiB. */
const INPUT = 4 << 10;
const OUTPUT = 16 << 10;
/** RFC 1952 and RFC 1950, and no other in its place. */
const WINDOW_BITS = { gzip: 31, zlib: 15, raw: -15 };

/** In pieces; of what is damaged, those before the damage come first. @throws UnreadableError */
export function* inflated(bytes: Uint8Array, format: Format): Generator<Uint8Array> {
	const pieces: Uint8Array[] = [];
	const inflate = new Inflate({ windowBits: WINDOW_BITS[format], raw: format === 'raw', chunkSize: OUTPUT });
	inflate.onData = (piece: Uint8Array) => pieces.push(piece);
	for (let at = 0; at < bytes.length && !inflate.ended && inflate.err === 0; at += INPUT) {
		inflate.push(bytes.subarray(at, at + INPUT), false);
		yield* pieces.splice(0);
	}
	if (inflate.err !== 0) throw new UnreadableError({ reason: 'damaged', said: inflate.msg });
	if (!inflate.ended) throw new UnreadableError({ reason: 'truncated' });
}

/** At once. @throws for what is damaged, and for more than `maxSize` bytes */
export function inflatedWithin(format: Format): (packed: Uint8Array, maxSize: number) => Uint8Array {
	return (packed, maxSize) => {
		const pieces: Uint8Array[] = [];
		let size = 0;
		for (const piece of inflated(packed, format)) {
			size += piece.length;
			if (size > maxSize) throw new RangeError(`more than ${maxSize} bytes`);
			pieces.push(piece);
		}
		return concat(pieces);
	};
}
