/** A kind of host, as far as plans and configurations depend on it. */
import type { HostSettings, HostSetup } from './host-setup.js';

/** What configures virtual machines. */
export const TARGET_IDS = ['proxmox', 'libvirt', 'qemu'] as const;
export type TargetId = (typeof TARGET_IDS)[number];

export interface Host {
	/** Where QEMU may read ROM files: a folder that every such host has. */
	readonly romFolder: string;
	/** What configures its virtual machines; the first unless another is asked for. */
	readonly targets: readonly [TargetId, ...TargetId[]];
	/** The file with the modules that are loaded at boot. */
	readonly modulesFile: string;
	readonly setup: (settings: HostSettings) => HostSetup;
}
