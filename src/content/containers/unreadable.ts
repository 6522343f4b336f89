/** What a codec of our own says of data in a container, as a problem of that. */
import { FormatError } from '../../bytes/errors.js';
import { type ContainerReason, UnreadableError } from './problem.js';

/** Anything else is returned as it is. */
export function unreadable(error: unknown): unknown {
	return error instanceof FormatError ? new UnreadableError(reasonOf(error)) : error;
}

/** Whether it says nothing of the data, but that nothing is there that could unpack it. */
export function isWithoutEngine(error: unknown): boolean {
	return error instanceof FormatError && error.code === 'lzma-engine';
}

function reasonOf(error: FormatError): ContainerReason {
	if (isWithoutEngine(error)) {
		return error.values['case'] === 'memory'
			? { reason: 'out-of-memory' }
			: { reason: 'unsupported', said: error.message };
	}
	const isTruncated = error.code === 'lzma-truncated' || error.values['case'] === 'truncated';
	return isTruncated ? { reason: 'truncated' } : { reason: 'damaged', said: error.message };
}

/** Pieces of which reading throws UnreadableError for what a codec says. */
export async function* readable(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	try {
		yield* pieces;
	} catch (error) {
		throw unreadable(error);
	}
}
