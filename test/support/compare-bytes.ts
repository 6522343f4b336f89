/**
 * Bytes that are equal are found to be so at once: vitest compares them one by one, and as pairs of keys and values again,
 * which takes a second for 300 KiB. What is not equal is left to it, which says where.
 */
import { expect } from 'vitest';

function bytesAreEqual(a: unknown, b: unknown): true | undefined {
	if (!(a instanceof Uint8Array && b instanceof Uint8Array) || a.constructor !== b.constructor) return undefined;
	return Buffer.compare(a, b) === 0 || undefined;
}

/** Matchers are those of the worker, which may have run other files before. */
const KNOWN = Symbol.for('romtool: bytes are compared');
if (!(KNOWN in globalThis)) {
	expect.addEqualityTesters([bytesAreEqual]);
	Object.defineProperty(globalThis, KNOWN, { value: true });
}
