/** Versions as drivers and VBIOS images give them: numbers with dots between. */

/** Negative where `a` is the older one; none is older than any. */
export function compareVersions(a: string | undefined, b: string | undefined): number {
	const [first, second] = [fields(a), fields(b)];
	for (let i = 0; i < Math.max(first.length, second.length); i++) {
		const difference = (first[i] ?? -1) - (second[i] ?? -1);
		if (difference !== 0) return difference;
	}
	return 0;
}

function fields(version: string | undefined): number[] {
	// NVIDIA's fields are hex; decimal ones keep their order when they are read so.
	return version === undefined ? [] : version.split('.').map((field) => Number.parseInt(field, 16) || 0);
}
