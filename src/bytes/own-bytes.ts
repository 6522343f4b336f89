/** Callers' bytes as the library may take them: without the ways of Node's Buffer, and without memory that others write to. */

/**
 * A copy in memory of its own, from `from` to `to`, clipped as `subarray` does. In place of `slice`, which for a Buffer
 * is no copy (Node's `buf.slice`), so that a change of it would be one of the caller's bytes.
 */
export function copyBytes(bytes: Uint8Array, from = 0, to: number = bytes.length): Uint8Array {
	return new Uint8Array(bytes.subarray(from, to));
}

/**
 * The same bytes as a plain Uint8Array: a view of the same memory, except for memory that is copied, because decoders
 * and digests of browsers refuse it (Web IDL, buffer source types): shared memory, which another thread may change amid
 * the work, and memory that can be resized, which may be gone when a tree is read on.
 */
export function plainBytes(bytes: Uint8Array): Uint8Array {
	const { buffer, byteOffset, length } = bytes;
	// By its tag, as a browser without cross-origin isolation has no such global.
	if (Object.prototype.toString.call(buffer) === '[object SharedArrayBuffer]') return copyBytes(bytes);
	if ('resizable' in buffer && buffer.resizable === true) return copyBytes(bytes);
	return new Uint8Array(buffer as ArrayBuffer, byteOffset, length);
}
