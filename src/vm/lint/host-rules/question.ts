/** What the rules about the host look at. */
import type { HostFacts } from '../../../host/host-facts.js';
import type { PciFunction } from '../../../host/pci-function.js';
import type { PciDevice } from '../../../pci/ids.js';
import type { Manager } from '../../managers.js';
import type { Place } from '../config-finding.js';

/** What runs the machines, as far as its demands on the host differ from those of others. */
export interface HostManager {
	readonly name: Manager;
	/** The kernel from which on Intel's IOMMU is on by itself, where all its hosts have kernels of one making. */
	readonly intelOnSince?: NonNullable<HostFacts['kernel']>;
	/** Whether it gives vfio-pci all of an IOMMU group, or just the devices that are passed. */
	readonly takesGroup: boolean;
}

export interface HostQuestion {
	readonly host: HostFacts;
	readonly manager: HostManager;
	/** Those that are passed, as far as the host is known to have them. */
	readonly passed: readonly { readonly where: Place; readonly function: PciFunction }[];
	/** Intel's integrated graphics is among the passed devices. */
	readonly igpu: boolean;
	/** QEMU is told to give the VM VGA access (x-vga=on). */
	readonly vgaAccess: boolean;
	/** What the VBIOS images of the configuration are for. */
	readonly vbiosIds: readonly PciDevice[];
}
