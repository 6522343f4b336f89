/** Damaged texts, such as configurations, lists of devices and what the probe says: no throw, no hang, bounded memory. */
import { it } from 'vitest';
import { ROM_FILES } from '../support/passthrough.js';
import { fuzz, TIMEOUT, TITLE } from './fuzz-loop.js';
import { instrumentedTargets } from './instrumented-targets.js';
import { TEXTS } from './starts.js';

const { exports, counters, words } = await instrumentedTargets();
const readAll = (bytes: Uint8Array) => exports.readText(bytes, ROM_FILES);
const names = Object.keys(ROM_FILES).map((name) => new TextEncoder().encode(name));

it(`damaged texts ${TITLE}`, TIMEOUT, () => {
	fuzz({ name: 'texts', cases: 3000, starts: TEXTS, counters, words: [...words, ...names], readAll });
});
