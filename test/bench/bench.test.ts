/** docs/bench.md is a record of one run: its figures may age, its rows may not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/files.js';
import { need } from '../support/process.js';
import { median } from './measure.js';
import { benchPage, cellsOf } from './page.js';
import { ROWS } from './rows.js';

const rowsOf = (page: string) =>
	page
		.split('\n')
		.filter((line) => line.startsWith('| '))
		.slice(2)
		.map((line) => line.slice(2, -2).split(' | '));

describe('docs/bench.md', () => {
	it('has a row for each that npm run bench measures, and its limit', (context) => {
		const page = join(ROOT, 'docs/bench.md');
		need(context, existsSync(page), 'docs/bench.md (ROMTOOL_WRITE_DOCS=1 npm run bench)');
		const rows = rowsOf(readFileSync(page, 'utf8'));
		expect(rows.map(([what, , peer, , , limit]) => [what, peer, limit])).toEqual(
			ROWS.map(({ what, peer, limit }) => [what, peer, limit === undefined ? '–' : `≤ ${limit.toFixed(2)}`]),
		);
	});

	it('tells each row by its name and its peer', () => {
		expect(new Set(ROWS.map(({ what, peer }) => `${what}, ${peer}`)).size).toBe(ROWS.length);
	});
});

describe('a page of figures', () => {
	const measure = () => ({ ours: Number.NaN, peer: Number.NaN, ratio: Number.NaN });
	const row = { what: 'ours', peer: 'theirs', limit: 1.5, measure };

	it('says so where a row misses its limit', () => {
		const kept = { row, result: { ours: 15, peer: 10, ratio: 1.5 } };
		const missed = { row, result: { ours: 1234.5, peer: 10, ratio: 1.51 } };
		expect(cellsOf(kept)).toEqual(['ours', '15.0 ms', 'theirs', '10.0 ms', '1.50', '≤ 1.50', 'ok']);
		expect(cellsOf(missed)).toEqual(['ours', '1235 ms', 'theirs', '10.0 ms', '1.51', '≤ 1.50', 'MISSED']);
		const page = benchPage([kept, missed], '2026-01-02');
		expect(page).toContain('Measured: 2 of 2 rows. Limit missed: 1 of them.\n\n- ours: 1.51 times theirs, limit 1.50.');
		expect(benchPage([kept], '2026-01-02')).toContain('Measured: 1 of 1 rows. All of them keep their limit.');
	});

	it('has a row without a limit for information', () => {
		const { limit: _, ...without } = row;
		const told = { row: without, result: { ours: 15, peer: 10, ratio: 1.5 } };
		expect(cellsOf(told)).toEqual(['ours', '15.0 ms', 'theirs', '10.0 ms', '1.50', '–', 'for information']);
		expect(benchPage([told], '2026-01-02')).toContain('Measured: 1 of 1 rows. All of them keep their limit.');
	});

	it('tells a row whose peer is missing as skipped, with the reason', () => {
		const skipped = { row, skipped: 'no xz (Debian package xz-utils)' };
		expect(cellsOf(skipped).at(-1)).toBe('skipped: no xz (Debian package xz-utils)');
		expect(benchPage([skipped], '2026-01-02')).toContain('Measured: 0 of 1 rows.');
	});
});

it('takes the middle of an odd number of figures', () => {
	expect(median([3, 100, 1])).toBe(3);
});
