/** The options of `romtool plan`. */
import type { QemuVersion } from '../../guest/qemu-version.js';
import type { PciDevice } from '../../pci/ids.js';

export const TARGETS = ['proxmox', 'libvirt', 'qemu'] as const;

export type Target = (typeof TARGETS)[number];

export interface PlanFlags {
	readonly for?: PciDevice;
	/** `0000:05:00.0` */
	readonly at?: string;
	readonly qemu?: QemuVersion;
	readonly target: Target;
	readonly sysfs?: string;
	readonly json?: boolean;
}
