/** Damaged files through `inspect` and `check`: no throw, no hang, bounded memory, and every region inside its file. */
import { describe, it } from 'vitest';
import { fuzz, TIMEOUT, TITLE } from './fuzz-loop.js';
import { instrumentedTargets } from './instrumented-targets.js';
import { FILES, MORE_FILES, PACKAGES } from './starts.js';

const { exports, counters, words } = await instrumentedTargets();
const { readFile } = exports;

describe('damaged files', () => {
	it.each(FILES)('%s, cut off at every byte of its first 2 KiB and then here and there', (_, bytes) => {
		for (let size = 0; size < bytes.length; size += size < 2048 ? 1 : 61) readFile(bytes.subarray(0, size));
	});

	it(`at random, ${TITLE}`, TIMEOUT, () => {
		fuzz({
			name: 'files',
			cases: 4000,
			starts: [...FILES, ...MORE_FILES, ...PACKAGES],
			counters,
			words,
			readAll: readFile,
		});
	});
});
