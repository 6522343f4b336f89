/**
 * How a host makes virtual functions at each boot, which the kernel forgets: sysfs.conf(5) of Debian's sysfsutils, or
 * tmpfiles.d(5) of systemd, as i915-sriov-dkms has them in its instructions for hosts.
 */
import type { PciDevice } from '../pci/ids.js';

export interface HostFile {
	readonly path: string;
	readonly content: string;
}

export interface VirtualFunctions {
	readonly physical: string;
	readonly id: PciDevice;
	readonly count: number;
}

export type VirtualFunctionsAtBoot = (made: VirtualFunctions) => {
	/** What to install before. */
	readonly install: readonly string[];
	readonly files: readonly HostFile[];
};

export const SYSFSUTILS: VirtualFunctionsAtBoot = ({ physical, count }) => ({
	install: ['apt install sysfsutils'],
	files: [{ path: '/etc/sysfs.conf', content: `bus/pci/devices/${physical}/sriov_numvfs = ${count}\n` }],
});

export const TMPFILES: VirtualFunctionsAtBoot = ({ physical, count }) => ({
	install: [],
	files: [
		{
			path: '/etc/tmpfiles.d/sriov.conf',
			content: `w /sys/bus/pci/devices/${physical}/sriov_numvfs - - - - ${count}\n`,
		},
	],
});
