/** Frees what the work before has left behind, now: V8 waits until its own heap is full, which buffers are no part of. */
import { runInNewContext } from 'node:vm';
import { nodeModule } from './node-module.js';

/** Freeing takes tens of milliseconds of several cores, which less is not worth. */
const WORTH_FREEING = 16 << 20;
/** Bytes between one look at the memory and the next. */
const INTERVAL = 4 << 20;

/** Of V8, whose flags are those of all threads. */
let collect: (() => void) | undefined;
let used = 0;
/** What was there when it was freed last. */
let left = Number.POSITIVE_INFINITY;

/** Counts bytes that have been read and are of no use any more. */
export function countUsed(size: number): void {
	used += size;
}

/** Frees what has become of no use, where it is enough to matter. */
export function freeUsed(): void {
	if (used < INTERVAL) return;
	used = 0;
	const { arrayBuffers } = process.memoryUsage();
	left = Math.min(left, arrayBuffers);
	if (arrayBuffers - left < WORTH_FREEING) return;
	if (collect === undefined) {
		const { setFlagsFromString } = nodeModule('node:v8');
		setFlagsFromString('--expose-gc');
		// None where another thread has just set the flag back: this one asks again after the next file.
		collect = runInNewContext('globalThis.gc') as (() => void) | undefined;
		// What is compiled under other flags than it is kept for is compiled again.
		setFlagsFromString('--no-expose-gc');
	}
	if (collect === undefined) return;
	collect();
	left = process.memoryUsage().arrayBuffers;
}
