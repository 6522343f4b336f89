/** All scenarios of our own. The first has the files that most have: QEMU's fw_cfg gets them. */
import type { Scenario } from '../harness/scenario.js';
import { DEVICE_SCENARIOS } from './devices.js';
import { LIFE_SCENARIOS } from './life.js';
import { OPREGION_SCENARIOS } from './opregions.js';
import { STOLEN_SCENARIOS } from './stolen.js';
import { VBT_SCENARIOS } from './vbts.js';

export const OWN_SCENARIOS: readonly Scenario[] = [
	...DEVICE_SCENARIOS,
	...STOLEN_SCENARIOS,
	...OPREGION_SCENARIOS,
	...VBT_SCENARIOS,
	...LIFE_SCENARIOS,
];
