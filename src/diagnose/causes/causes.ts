/** All causes that are known. */
import type { Catalogue } from '../../language/entry.js';
import { BOOT_CAUSES } from './boot/findings.js';
import { BOOT } from './boot.js';
import type { Cause, CausesOf } from './cause.js';
import type { CauseCatalogue, CauseCode } from './cause-codes.js';
import { CONFIG_CAUSES } from './config/findings.js';
import { CONFIG } from './config.js';
import { DEVICE_CAUSES } from './devices/findings.js';
import { DEVICES } from './devices.js';
import { GUEST_CAUSES } from './guest/findings.js';
import { GUEST } from './guest.js';
import { HOST_CAUSES } from './host/findings.js';
import { HOST } from './host.js';
import { IGD_CAUSES } from './igd/findings.js';
import { IGD } from './igd.js';
import { IGD_QEMU_CAUSES } from './igd-qemu/findings.js';
import { IGD_QEMU } from './igd-qemu.js';
import { ROM_CAUSES } from './roms/findings.js';
import { ROMS } from './roms.js';

const ALL: CausesOf<CauseCatalogue> = {
	...HOST,
	...CONFIG,
	...DEVICES,
	...IGD,
	...IGD_QEMU,
	...ROMS,
	...BOOT,
	...GUEST,
};

/** Their order decides between those that are as grave and as sure as each other. */
export const CAUSES: readonly (readonly [CauseCode, Cause<CauseCode>])[] = Object.entries(ALL) as [
	CauseCode,
	Cause<CauseCode>,
][];

export const CAUSE_CATALOGUE: CauseCatalogue & Catalogue = {
	...HOST_CAUSES,
	...CONFIG_CAUSES,
	...DEVICE_CAUSES,
	...IGD_CAUSES,
	...IGD_QEMU_CAUSES,
	...ROM_CAUSES,
	...BOOT_CAUSES,
	...GUEST_CAUSES,
};
