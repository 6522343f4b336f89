/** Medians of two things that run in turn, so that a busy moment falls on both. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {{ ours: number, peer: number, ratio: number }} Comparison
 */

/**
 * A row of the table: known before anything is measured, and told as skipped where `missing` names what is not there.
 *
 * @typedef {object} Row
 * @property {string} what
 * @property {string} peer
 * @property {number} [limit] of the ratio; without one, the row is for information
 * @property {'ms' | 'MB'} [unit]
 * @property {() => string | undefined} [missing]
 * @property {() => Comparison} measure
 */

/** @param {number[]} values */
export function median(values) {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** @param {() => unknown} run @param {number} times */
function milliseconds(run, times = 1) {
	const start = performance.now();
	for (let i = 0; i < times; i++) run();
	return (performance.now() - start) / times;
}

/**
 * Medians of both and of the ratio, pair by pair. What is measured is the mean of `times` runs, after `warmUp` that do
 * not count.
 *
 * @param {() => unknown} ours @param {() => unknown} peer @param {number} pairs @param {number} [times]
 * @param {number} [warmUp]
 * @returns {Comparison}
 */
export function compare(ours, peer, pairs, times = 1, warmUp = times * 3) {
	milliseconds(ours, warmUp);
	milliseconds(peer, warmUp);
	const samples = Array.from({ length: pairs }, () => [milliseconds(ours, times), milliseconds(peer, times)]);
	return {
		ours: median(samples.map(([a]) => a ?? 0)),
		peer: median(samples.map(([, b]) => b ?? 0)),
		ratio: median(samples.map(([a, b]) => (a ?? 0) / (b ?? 1))),
	};
}

/**
 * The same with a peer that is several things, each as many times as it weighs.
 *
 * @param {() => unknown} ours @param {{ run: () => unknown, weight: number }[]} peers @param {number} rounds
 * @returns {Comparison}
 */
export function compareSum(ours, peers, rounds) {
	const round = () => {
		const own = milliseconds(ours);
		return [own, peers.reduce((sum, { run, weight }) => sum + weight * milliseconds(run), 0)];
	};
	round();
	const samples = Array.from({ length: rounds }, round);
	return {
		ours: median(samples.map(([a]) => a ?? 0)),
		peer: median(samples.map(([, b]) => b ?? 0)),
		ratio: median(samples.map(([a, b]) => (a ?? 0) / (b ?? 1))),
	};
}

/**
 * A folder for what a row writes, which goes when the row is done.
 *
 * @template T @param {(folder: string) => T} work @returns {T}
 */
export function inFolder(work) {
	const folder = mkdtempSync(join(tmpdir(), 'romtool-bench-'));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
