/** The page: what its workers take for a BIOS, against the same session in Node, and what its own thread takes, against what it may. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS, missingFile, ROOT } from './parts.js';

const IMAGE = join(CORPUS, 'bios', 'SYNTH__AMD_aptioV_like_16M.rom');
const CHROMIUM = '/usr/bin/chromium';

const noChromium = () => (existsSync(CHROMIUM) ? undefined : 'no chromium (Debian package chromium)');

/** Browsers are driven by promises, which rows are not. @param {string} script @param {string[]} words */
function measured(script, ...words) {
	const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'test/bench', script), ...words], {
		encoding: 'utf8',
	});
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout);
}

/** @type {import('./measure.js').Row[]} */
export const rows = [
	{
		what: 'page: a BIOS of 16 MiB in the worker, from the drop to its result',
		peer: 'the same session in Node',
		limit: 1.3,
		missing: () => missingFile(IMAGE) ?? noChromium(),
		measure: () => measured('page-session.js', IMAGE),
	},
	{
		what: 'page: longest task of its own thread during a BIOS of 16 MiB',
		peer: '100 ms',
		limit: 1,
		missing: () => missingFile(IMAGE) ?? noChromium(),
		measure: () => measured('page-thread.js', 'longest', IMAGE),
	},
	{
		what: 'page: from its load event until a dropped file is in the list',
		peer: '300 ms',
		limit: 1,
		missing: noChromium,
		measure: () => measured('page-thread.js', 'ready'),
	},
];
