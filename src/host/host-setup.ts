/** What vfio-pci needs of a host, and how a host with files of modprobe.d(5) is told it. */
import { formatIdPair, type PciDevice } from '../pci/ids.js';

export interface HostSettings {
	/** Words to add to the kernel's command line. */
	readonly kernelCommandLine: readonly string[];
	readonly modules: readonly string[];
	/** What vfio-pci takes. */
	readonly ids: readonly PciDevice[];
	/** Drivers that are to wait for vfio-pci. */
	readonly drivers: readonly string[];
	/** Lines of sysfs.conf(5), which sysfsutils writes to sysfs at each boot. */
	readonly sysfs?: readonly string[];
}

export interface HostSetup {
	/** Words to add. */
	readonly kernelCommandLine: readonly string[];
	/** Lines to add to the host's list of modules. */
	readonly modules: readonly string[];
	readonly files: readonly { readonly path: string; readonly content: string }[];
	/** For when all that is in place. */
	readonly commands: readonly string[];
}

/** How a change takes effect: of files that the initramfs has a copy of, of the kernel's command line. */
export interface BootCommands {
	readonly initramfs: string;
	readonly bootLoader: string;
}

/** With the options of vfio-pci. */
export const VFIO_FILE = '/etc/modprobe.d/vfio.conf';
const SYSFS_FILE = '/etc/sysfs.conf';

export function modprobeSetup(
	{ kernelCommandLine, modules, ids, drivers, sysfs = [] }: HostSettings,
	{ initramfs, bootLoader }: BootCommands,
): HostSetup {
	// Where vfio-pci is to take nothing at boot, nothing is to be written for it.
	if (ids.length === 0) {
		const install = sysfs.length === 0 ? [] : ['apt install sysfsutils'];
		const files = sysfs.length === 0 ? [] : [{ path: SYSFS_FILE, content: `${sysfs.join('\n')}\n` }];
		return { kernelCommandLine, modules, files, commands: [...install, bootLoader, 'reboot'] };
	}
	const lines = [
		`options vfio-pci ids=${ids.map(formatIdPair).join(',')}`,
		...drivers.map((driver) => `softdep ${driver} pre: vfio-pci`),
	];
	return {
		kernelCommandLine,
		modules,
		files: [{ path: VFIO_FILE, content: `${lines.join('\n')}\n` }],
		commands: [initramfs, bootLoader, 'reboot'],
	};
}
