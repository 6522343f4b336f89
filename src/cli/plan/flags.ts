/** The options of `romtool plan`. */
import type { QemuVersion } from '../../guest/qemu-version.js';
import type { TargetId } from '../../host/host.js';
import type { HostId } from '../../host/hosts.js';
import type { PciDevice } from '../../pci/ids.js';

export interface PlanFlags {
	readonly for?: PciDevice;
	/** `0000:05:00.0` */
	readonly at?: string;
	readonly qemu?: QemuVersion;
	readonly host: HostId;
	/** That of the host, unless another is given. */
	readonly target?: TargetId;
	readonly sysfs?: string;
	readonly json?: boolean;
}
