/**
 * Speed as ratios against a peer that runs in turn with ours in the same process or beside it: `npm run bench`. Medians, so that a busy moment does not count; the limits are those that
 * the project has set itself.
 */
import { rows as firmwareRows, skipped } from './firmware-rows.js';
import { rows as romRows } from './rom-rows.js';

const rows = [...romRows, ...firmwareRows];
const cells = rows.map(({ what, peer, result, limit, unit = 'ms' }) => [
	what,
	`${result.ours.toFixed(3)} ${unit}`,
	peer,
	`${result.peer.toFixed(3)} ${unit}`,
	result.ratio.toFixed(2),
	`≤ ${limit.toFixed(2)}`,
	result.ratio <= limit ? 'ok' : 'MISSED',
]);
const table = [['what', 'ours', 'peer', 'peer', 'ratio', 'limit', ''], ...cells];
const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
for (const row of table)
	console.log(
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
process.exitCode = rows.every(({ result, limit }) => result.ratio <= limit) ? 0 : 1;
for (const reason of skipped) console.log(`skipped: ${reason}`);
