/** Puts byte arrays one after the other. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
	const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}
