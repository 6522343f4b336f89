/** Medians of two things that run in turn, so that a busy moment falls on both. */

/**
 * @typedef {{ ours: number, peer: number, ratio: number }} Comparison
 * @typedef {{ what: string, peer: string, result: Comparison, limit: number, unit?: string }} Row
 */

/** @param {number[]} values */
export function median(values) {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** @param {() => unknown} run @param {number} times */
export function milliseconds(run, times = 1) {
	const start = performance.now();
	for (let i = 0; i < times; i++) run();
	return (performance.now() - start) / times;
}

/**
 * Medians of both and of the ratio, pair by pair.
 *
 * @param {() => unknown} ours @param {() => unknown} peer @param {number} pairs @param {number} [times]
 * @returns {Comparison}
 */
export function compare(ours, peer, pairs, times = 1) {
	milliseconds(ours, times * 3);
	milliseconds(peer, times * 3);
	const samples = Array.from({ length: pairs }, () => [milliseconds(ours, times), milliseconds(peer, times)]);
	return {
		ours: median(samples.map(([a]) => a ?? 0)),
		peer: median(samples.map(([, b]) => b ?? 0)),
		ratio: median(samples.map(([a, b]) => (a ?? 0) / (b ?? 1))),
	};
}
