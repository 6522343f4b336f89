/** The time of the sources in seconds since 1970: SOURCE_DATE_EPOCH, or that of the last commit (reproducible-builds.org, source-date-epoch). */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export function sourceTime() {
	const given = process.env.SOURCE_DATE_EPOCH;
	const commit = () => spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' }).stdout;
	const time = (given ?? commit() ?? '').trim();
	if (/^\d{1,11}$/.test(time)) return Number(time);
	const cause = given === undefined ? 'there is no commit' : `SOURCE_DATE_EPOCH is ${given}`;
	throw new Error(`${cause}: set SOURCE_DATE_EPOCH to a time in seconds since 1970`);
}
