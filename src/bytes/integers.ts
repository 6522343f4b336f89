/** Single little-endian integers, for lists and tables that are no fixed structure; past the end they read as zero. */

export function u16At(bytes: Uint8Array, at: number): number {
	return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function u32At(bytes: Uint8Array, at: number): number {
	return (u16At(bytes, at) | (u16At(bytes, at + 2) << 16)) >>> 0;
}

export function i32At(bytes: Uint8Array, at: number): number {
	return u32At(bytes, at) | 0;
}
