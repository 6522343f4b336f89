/** What the rules about the host look at. */
import type { HostFacts } from '../../../host/host-facts.js';
import type { PciFunction } from '../../../host/pci-function.js';
import type { PciDevice } from '../../../pci/ids.js';
import type { Guest } from '../../guest.js';
import type { VmFirmware } from '../../machine.js';
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

export interface PassedFunction {
	readonly where: Place;
	readonly function: PciFunction;
	/** The manager takes it from its driver when the VM starts. */
	readonly takenAtStart: boolean;
}

/** What of a VM decides how much room it has for BARs. */
export interface VmAspects {
	readonly firmware: VmFirmware;
	/** It sees how wide addresses of the host's processor are. */
	readonly hostCpu: boolean;
	/** Somebody has told OVMF how much room to make. */
	readonly setsWindow: boolean;
	readonly guest?: Guest;
}

export interface HostQuestion {
	readonly host: HostFacts;
	readonly manager: HostManager;
	/** Those that are passed, as far as the host is known to have them. */
	readonly passed: readonly PassedFunction[];
	readonly vm: VmAspects;
	/** Intel's integrated graphics is among the passed devices. */
	readonly igpu: boolean;
	/** QEMU is told to give the VM VGA access (x-vga=on). */
	readonly vgaAccess: boolean;
	/** What the VBIOS images of the configuration are for. */
	readonly vbiosIds: readonly PciDevice[];
}
