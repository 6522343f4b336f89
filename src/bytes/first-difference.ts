/** Where two byte arrays first differ; `undefined` where they are the same. */
export function firstDifference(a: Uint8Array, b: Uint8Array): number | undefined {
	const shared = Math.min(a.length, b.length);
	for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return i;
	return a.length === b.length ? undefined : shared;
}
