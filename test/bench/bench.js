/**
 * Speed as ratios against a peer that runs in turn with ours in the same process or beside it: `npm run bench`. Medians, so
 * that a busy moment does not count; the limits are those that the project has set itself. ROMTOOL_WRITE_DOCS=1 writes
 * docs/bench.md of it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchPage, cellsOf, HEADINGS, isKept } from './page.js';
import { ROOT } from './parts.js';
import { ROWS } from './rows.js';

const outcomes = ROWS.map((row, index) => {
	process.stderr.write(`${index + 1}/${ROWS.length} ${row.what}, ${row.peer}\n`);
	const skipped = row.missing?.();
	return skipped === undefined ? { row, result: row.measure() } : { row, skipped };
});

const table = [HEADINGS, ...outcomes.map(cellsOf)];
const widths = HEADINGS.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
for (const cells of table) {
	const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
	console.log(padded.join('  ').trimEnd());
}
if (process.env['ROMTOOL_WRITE_DOCS'] === '1') {
	const date = new Date().toISOString().slice(0, 10);
	writeFileSync(join(ROOT, 'docs/bench.md'), benchPage(outcomes, date));
}
process.exitCode = outcomes.every(({ row, result }) => isKept(row, result)) ? 0 : 1;
