/** gzip and zlib by Node's streams, in pieces; of what is damaged, those before the damage come first. */
import { UnreadableError } from '../../content/containers/problem.js';
import { nodeModule } from '../node-module.js';

const CHUNK = 1 << 20;

const STREAMS = { gzip: 'createGunzip', zlib: 'createInflate', raw: 'createInflateRaw' } as const;

/** @throws UnreadableError */
export async function* inflated(bytes: Uint8Array, format: keyof typeof STREAMS): AsyncGenerator<Uint8Array> {
	let given = 0;
	try {
		for await (const piece of streamed(bytes, format, CHUNK)) {
			given += piece.length;
			yield piece;
		}
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		yield* beforeDamage(bytes, format, given);
		// The stream ends before its data does.
		throw new UnreadableError(code === 'Z_BUF_ERROR' ? { reason: 'truncated' } : { reason: 'damaged', said: message });
	}
}

/** By a stream, because zlib's other ways have everything in pieces and as a whole in the end. */
function streamed(bytes: Uint8Array, format: keyof typeof STREAMS, chunkSize: number): AsyncIterable<Uint8Array> {
	const stream = nodeModule('node:zlib')[STREAMS[format]]({ chunkSize });
	stream.end(bytes);
	return stream as AsyncIterable<Uint8Array>;
}

/** RFC 1950 §2.2: two bytes come before RFC 1951, a sum of four behind it. */
const ZLIB_HEADER = 2;
const FINE_CHUNK = 1 << 14;

/** What is behind `given`: a stream that fails keeps its last chunk to itself, even where no more than the sum is wrong. */
async function* beforeDamage(
	bytes: Uint8Array,
	format: keyof typeof STREAMS,
	given: number,
): AsyncGenerator<Uint8Array> {
	const isZlib = format === 'zlib';
	let at = 0;
	try {
		for await (const piece of streamed(bytes.subarray(isZlib ? ZLIB_HEADER : 0), isZlib ? 'raw' : format, FINE_CHUNK)) {
			if (at + piece.length > given) yield piece.subarray(Math.max(0, given - at));
			at += piece.length;
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === undefined) throw error;
	}
}
