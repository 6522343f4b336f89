/** Drivers and VBIOS that are found in firmware, and why there are none. */
import type { Entries } from '../entries.js';

export const GRAPHICS: Entries = {
	// graphics/atombios.ts
	'ATOM ROM header': 'ATOM ROM 头',

	// graphics/vbt.ts
	'VBT header': 'VBT 头',
	'BDB header': 'BDB 头',

	// names/known-drivers.ts
	'Intel Core of the 11th to 13th generation': '第 11 至 13 代 Intel Core',
	'Intel Core of the 10th to 13th generation': '第 10 至 13 代 Intel Core',
	'Intel Celeron N5105 and N5095': 'Intel Celeron N5105 和 N5095',
};
