/** The codes of all causes, and the values of each; types alone, so that who judges loads no texts. */
import type { EntryValues } from '../../language/entry.js';
import type { BOOT_CAUSES } from './boot/findings.js';
import type { CONFIG_CAUSES } from './config/findings.js';
import type { DEVICE_CAUSES } from './devices/findings.js';
import type { GUEST_CAUSES } from './guest/findings.js';
import type { HOST_CAUSES } from './host/findings.js';
import type { IGD_CAUSES } from './igd/findings.js';
import type { IGD_QEMU_CAUSES } from './igd-qemu/findings.js';
import type { ROM_CAUSES } from './roms/findings.js';

export type CauseCatalogue = typeof BOOT_CAUSES &
	typeof CONFIG_CAUSES &
	typeof DEVICE_CAUSES &
	typeof GUEST_CAUSES &
	typeof HOST_CAUSES &
	typeof IGD_CAUSES &
	typeof IGD_QEMU_CAUSES &
	typeof ROM_CAUSES;
export type CauseCode = keyof CauseCatalogue;
export type CauseValues<Code extends CauseCode> = EntryValues<CauseCatalogue, Code>;
