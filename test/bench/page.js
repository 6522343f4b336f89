/** docs/bench.md: the figures of one run, and how to have them again. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { PACKAGES } from './parts.js';

/**
 * A row with what came of it: figures, or why there are none.
 *
 * @typedef {{ row: import('./measure.js').Row, result?: import('./measure.js').Comparison, skipped?: string }} Outcome
 */

export const HEADINGS = ['what', 'ours', 'peer', 'of the peer', 'ratio', 'limit', ''];

/** @param {Outcome} outcome @returns {string[]} */
export function cellsOf({ row: { what, peer, limit, unit = 'ms' }, result, skipped }) {
	const most = `≤ ${limit.toFixed(2)}`;
	if (result === undefined) return [what, '–', peer, '–', '–', most, `skipped: ${skipped}`];
	/** @param {number} value */
	const figure = (value) => `${value.toPrecision(3).includes('e') ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
	const verdict = result.ratio <= limit ? 'ok' : 'MISSED';
	return [what, figure(result.ours), peer, figure(result.peer), result.ratio.toFixed(2), most, verdict];
}

/** @param {Outcome[]} outcomes @param {string} date */
export function benchPage(outcomes, date) {
	/** @param {string[]} cells */
	const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	const missed = outcomes.filter(({ row, result }) => result !== undefined && result.ratio > row.limit);
	const skipped = outcomes.filter(({ result }) => result === undefined);
	return [
		'# How fast romtool is',
		'',
		'Written by `ROMTOOL_WRITE_DOCS=1 npm run bench`, which takes some minutes on a machine that does nothing else. It is a',
		'record of one run: figures of another machine differ, ratios less so. `npm run bench` prints the same table.',
		'',
		`Measured on ${date}: ${machine()}.`,
		'',
		'Ours and the peer run in turn. Both columns are medians, and the ratio is the median of the ratios of the pairs, so that',
		'a busy moment falls on both. `process` is a whole run of the program, from its start to its end; the other rows are',
		'functions of the library in a process that is warm. Limits are those that the project has set itself.',
		'',
		line(HEADINGS),
		line(HEADINGS.map((_, column) => ([1, 3, 4, 5].includes(column) ? '---:' : '---'))),
		...outcomes.map((outcome) => line(cellsOf(outcome))),
		'',
		summary(outcomes.length, missed.length, skipped.length),
		...missed.map(
			({ row, result }) => `- ${row.what}: ${result?.ratio.toFixed(2)} of ${row.peer}, over ${row.limit.toFixed(2)}.`,
		),
		'',
	].join('\n');
}

/** @param {number} all @param {number} missed @param {number} skipped */
function summary(all, missed, skipped) {
	const measured = all - skipped;
	if (missed === 0) return `Of ${all} rows ${measured} were measured, and all of them keep their limit.`;
	return `Of ${all} rows ${measured} were measured, and ${missed} of them missed their limit:\n`;
}

function machine() {
	const words = [`${cpus().length} cores`, `Node ${process.versions.node}`, `zlib ${process.versions.zlib}`];
	return [...words, ...PACKAGES.map((name) => `${name} ${debianVersion(name)}`)].join(', ');
}

/** @param {string} name */
function debianVersion(name) {
	const { stdout } = spawnSync('dpkg-query', ['-W', name], { encoding: 'utf8' });
	return stdout?.trim().split('\t')[1] ?? '(not installed)';
}
