/** Frees what the work before has left behind, now: V8 waits until its own heap is full, which buffers are no part of. */
import { runInNewContext } from 'node:vm';
import { nodeModule } from './node-module.js';

/** Freeing takes some milliseconds, which many small files are not worth. */
const WORTH_FREEING = 8 << 20;

let collect: (() => void) | undefined;
let used = 0;

/** Counts bytes that have been read and are of no use any more. */
export function countUsed(size: number): void {
	used += size;
}

/** Frees what was counted, where it is enough to matter. */
export function freeUsed(): void {
	if (used < WORTH_FREEING) return;
	used = 0;
	if (collect === undefined) {
		const { setFlagsFromString } = nodeModule('node:v8');
		setFlagsFromString('--expose-gc');
		collect = runInNewContext('gc') as () => void;
		// What is compiled under other flags than it is kept for is compiled again.
		setFlagsFromString('--no-expose-gc');
	}
	collect();
}
