/** A part of ../shared/corpus that changes by the day. ROMTOOL_WEB_SEED=… repeats that of another day, ROMTOOL_WEB_ALL=1 takes all. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/files.js';

const CORPUS = join(ROOT, '../shared/corpus');
export const SEED = Number(process.env['ROMTOOL_WEB_SEED'] ?? Math.floor(Date.now() / 86_400_000));
const ALL = process.env['ROMTOOL_WEB_ALL'] === '1';

/** Numbers from 0 to 1 that follow from the seed (Park and Miller, 1988). */
function* numbers(seed: number): Generator<number, never> {
	for (let state = (seed % 2_147_483_646) + 1; ; ) {
		state = (state * 48_271) % 2_147_483_647;
		yield state / 2_147_483_647;
	}
}

/** Paths of so many files in these folders; none where there is no corpus. */
export function filesOfTheDay(folders: readonly string[], part: number): string[] {
	const there = folders.filter((folder) => existsSync(join(CORPUS, folder)));
	const all = there.flatMap((folder) => readdirSync(join(CORPUS, folder)).map((name) => join(CORPUS, folder, name)));
	const random = numbers(SEED);
	const keyed = all.sort().map((path) => ({ path, key: random.next().value }));
	const chosen = keyed.sort((a, b) => a.key - b.key).slice(0, ALL ? all.length : part);
	return chosen.map(({ path }) => path);
}
