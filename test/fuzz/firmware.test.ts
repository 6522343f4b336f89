/** Damaged firmware images: no throw, no hang, bounded memory, and every node inside its container. */
import { describe, expect, it } from 'vitest';
import { fuzz, TIMEOUT, TITLE } from './fuzz-loop.js';
import { instrumentedTargets } from './instrumented-targets.js';
import { FIRMWARE } from './starts.js';

const { exports, counters, words } = await instrumentedTargets();
const { readFirmware } = exports;

describe('firmware images', () => {
	it.each(FIRMWARE)('%s has parts while it is undamaged', (_, bytes) => {
		expect(readFirmware(bytes)).not.toHaveLength(0);
	});

	it(`when they are damaged, ${TITLE}`, TIMEOUT, () => {
		fuzz({ name: 'firmware', cases: 1500, starts: FIRMWARE, counters, words, readAll: readFirmware });
	});
});
