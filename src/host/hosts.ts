/** The hosts that romtool knows, each a file of `kinds`, by what `romtool plan --host` has; `host-names.ts` has their names. */
import type { Host } from './host.js';
import { DEBIAN_HOST } from './kinds/debian.js';
import { PROXMOX_HOST } from './kinds/proxmox.js';

export const HOSTS = {
	proxmox: PROXMOX_HOST,
	debian: DEBIAN_HOST,
} as const satisfies Readonly<Record<string, Host>>;

export type HostId = keyof typeof HOSTS;

export const HOST_IDS = Object.keys(HOSTS) as readonly HostId[];
