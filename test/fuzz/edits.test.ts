/** Damaged ROMs through `edit`: no throw but a refusal, no hang, bounded memory, and no byte lost. */
import { it } from 'vitest';
import { fuzz, TIMEOUT, TITLE } from './fuzz-loop.js';
import { instrumentedTargets } from './instrumented-targets.js';
import { FILES, MORE_FILES } from './starts.js';

const { exports, counters, words } = await instrumentedTargets();

it(`edits damaged ROMs ${TITLE}`, TIMEOUT, () => {
	fuzz({ name: 'edits', cases: 1000, starts: [...FILES, ...MORE_FILES], counters, words, readAll: exports.editRom });
});
