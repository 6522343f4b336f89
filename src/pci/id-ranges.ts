/** Sets of device IDs as ranges, inclusive, in order and without neighbours that touch. */

/** Device IDs, inclusive. */
export type IdRange = readonly [first: number, last: number];

/** Whole vendors. */
export const ALL_IDS: IdRange = [0, 0xffff];

export function mergeRanges(ranges: readonly IdRange[]): IdRange[] {
	const merged: [number, number][] = [];
	for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
		const before = merged.at(-1);
		if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
		else merged.push([first, last]);
	}
	return merged;
}
