/** A kind of host, as far as plans, configurations and what is said of them depend on it. */
import type { BootLoader } from './boot-loader.js';
import type { Confinement } from './confinement.js';
import type { HostSettings, HostSetup } from './host-setup.js';
import type { InitramfsTool } from './initramfs.js';

/** What configures virtual machines. */
export const TARGET_IDS = ['proxmox', 'libvirt', 'qemu'] as const;
export type TargetId = (typeof TARGET_IDS)[number];

/**
 * What such a host has, and no other: a file, or one of these words in `ID` or else `ID_LIKE` of os-release(5), where that
 * is not enough with one of these files or keys of os-release.
 */
export type HostMark =
	| { readonly file: string }
	| { readonly osRelease: readonly string[]; readonly and?: { readonly file: string; readonly key: string } };

export interface Host {
	readonly mark: HostMark;
	/** Of a kind of another host, which this one is where it is found: the other's word after --host. */
	readonly kindOf?: string;
	/** Where QEMU may read ROM files: a folder that every such host has, unless it is one for them alone. */
	readonly romFolder: string;
	readonly onlyForRoms?: true;
	/** What confines QEMU under libvirt; missing where nothing does. */
	readonly confinement?: Confinement;
	/** What configures its virtual machines; the first unless another is asked for. */
	readonly targets: readonly [TargetId, ...TargetId[]];
	/** Lets libvirt find a new hook. */
	readonly restartLibvirt: string;
	/** That command shuts down the VMs that are running. */
	readonly restartStopsVms?: true;
	/** It has no package of virt-xml. */
	readonly withoutVirtXml?: true;
	/** The file with the modules that are loaded at boot, and what a line of it is, unless it is the module's name. */
	readonly modulesFile: string;
	readonly moduleLine?: (name: string) => string;
	/** Where files of modprobe.d(5) are put. */
	readonly modprobeFolder: string;
	/** What tells vfio-pci the devices that it gets at boot, and whether by their IDs, which others may have as well. */
	readonly vfioFile: string;
	readonly bindsBy: 'id' | 'address';
	/** Those in the text of the file, where it has them. */
	readonly boundAddresses?: (text: string) => readonly string[];
	/** None where there is no initramfs to be made. */
	readonly initramfs?: InitramfsTool;
	/** Where nobody could look, it may be any of them; the first is the usual one. */
	readonly bootLoaders: readonly [BootLoader, ...BootLoader[]];
	/** `loaders`: those that the host has. */
	readonly setup: (settings: HostSettings, loaders?: readonly BootLoader[]) => HostSetup;
}
