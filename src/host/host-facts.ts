/** What is known of the machine that has the card; whatever nobody could look at is missing. */
import type { BootLoader } from './boot-loader.js';
import type { HostId } from './hosts.js';
import type { KernelParameter } from './kernel-command-line.js';
import type { HostText } from './modprobe.js';
import type { PackageVersion } from './package-version.js';
import type { PciFunction } from './pci-function.js';

export interface HostFacts {
	/** Missing where it is none that romtool knows. */
	readonly system?: HostId;
	/** Of that system, those that are there. */
	readonly bootLoaders?: readonly BootLoader[];
	/** All PCI functions. */
	readonly functions?: readonly PciFunction[];
	/** The IOMMUs that the kernel drives, as /sys/class/iommu lists them; none where it is off. */
	readonly iommus?: readonly string[];
	/** Bits of the addresses that Intel's IOMMU translates; missing for others, and where nobody could look. */
	readonly addressWidth?: number;
	/** The kernel's command line: as it runs, or where that is not to be had, as it is configured. */
	readonly commandLine?: {
		readonly path: string;
		readonly line: number;
		readonly parameters: readonly KernelParameter[];
	};
	/** Major and minor version. */
	readonly kernel?: readonly [number, number];
	/** All files of /etc/modprobe.d, whatever they are called. */
	readonly modprobeFiles: readonly HostText[];
	/** Functions that vfio-pci gets at boot by their addresses; missing where the host goes by IDs. */
	readonly boundAddresses?: readonly string[];
	/** Modules that are loaded at boot, with `_` for `-`; missing where no such list is there. */
	readonly modules?: readonly string[];
	/** Those that are loaded now, with `_` for `-`; missing where nobody could look. */
	readonly loadedModules?: readonly string[];
	/** Of the installed QEMU: `[10, 1]`. */
	readonly qemu?: readonly [number, number];
	/** Of the installed qemu-server, which starts the VMs of Proxmox VE: `[9, 0, 24]`. */
	readonly qemuServer?: PackageVersion;
	/** Its name without the domain, which is that of its node in a cluster. */
	readonly node?: string;
	/** The resource mappings of Proxmox VE's cluster; empty where there are none. */
	readonly pciMappings?: HostText;
}
