/** What a codec of our own makes of a file in a container: when it is asked for, and paid for where nothing comes of it. */
import { FormatError } from '../../bytes/errors.js';
import type { ContainerTools } from './container.js';
import { UnreadableError } from './problem.js';
import { unreadable } from './unreadable.js';

/** What is larger is not unpacked: no flash chip is. */
export const MAX_UNPACKED = 64 << 20;

/** @param size what it says that it has unpacked; it may be as much before it turns out to be damaged. */
export function* decompressed(
	size: number,
	decompress: () => Uint8Array,
	tools: ContainerTools,
): Generator<Uint8Array> {
	if (size > MAX_UNPACKED) throw new UnreadableError({ reason: 'too-large', limit: MAX_UNPACKED });
	yield attempt(size, decompress, tools);
}

function attempt(size: number, decompress: () => Uint8Array, tools: ContainerTools): Uint8Array {
	try {
		return decompress();
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		tools.pay(size);
		throw unreadable(error);
	}
}
