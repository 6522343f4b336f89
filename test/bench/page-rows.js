/** The page: what its worker takes for a BIOS, against the same session in Node. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS, missingFile, ROOT } from './parts.js';

const IMAGE = join(CORPUS, 'bios', 'SYNTH__AMD_aptioV_like_16M.rom');
const CHROMIUM = '/usr/bin/chromium';

/** @type {import('./measure.js').Row[]} */
export const rows = [
	{
		what: 'page: a BIOS of 16 MiB in the worker, from the drop to its result',
		peer: 'the same session in Node',
		limit: 1.3,
		missing: () => missingFile(IMAGE) ?? (existsSync(CHROMIUM) ? undefined : 'no chromium (Debian package chromium)'),
		measure: () => {
			// Browsers are driven by promises.
			const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'test/bench/page-session.js'), IMAGE], {
				encoding: 'utf8',
			});
			if (stdout === '') throw new Error(stderr);
			return JSON.parse(stdout);
		},
	},
];
