/** What vfio-pci needs of a host, and how a host with files of modprobe.d(5) is told it. */
import { distinctDevices, formatIdPair, type PciDevice } from '../pci/ids.js';
import { type BootLoader, updateCommands } from './boot-loader.js';
import type { InitramfsTool } from './initramfs.js';
import type { HostFile, VirtualFunctions, VirtualFunctionsAtBoot } from './virtual-functions-at-boot.js';

export interface HostSettings {
	/** Words to add to the kernel's command line. */
	readonly kernelCommandLine: readonly string[];
	readonly modules: readonly string[];
	/** What vfio-pci takes at boot; the ID is missing where it is not known. */
	readonly taken: readonly { readonly address: string; readonly id?: PciDevice | undefined }[];
	/** Drivers that are to wait for vfio-pci. */
	readonly drivers: readonly string[];
	/** Virtual functions that are to be made at each boot. */
	readonly making?: VirtualFunctions;
}

export interface HostSetup {
	/** Words to add. */
	readonly kernelCommandLine: readonly string[];
	/** Lines to add to the host's list of modules. */
	readonly modules: readonly string[];
	readonly files: readonly HostFile[];
	/** For when all that is in place. */
	readonly commands: readonly string[];
}

/** What differs between hosts with modprobe.d. */
export interface ModprobeHost {
	readonly initramfs: InitramfsTool;
	readonly virtualFunctions: VirtualFunctionsAtBoot;
}

/** Of all hosts that have it where modprobe.d(5) says. */
export const MODPROBE_D = {
	modprobeFolder: '/etc/modprobe.d',
	/** With the options of vfio-pci. */
	vfioFile: '/etc/modprobe.d/vfio.conf',
	bindsBy: 'id',
} as const;

export function modprobeSetup(
	{ kernelCommandLine, modules, taken, drivers, making }: HostSettings,
	{ initramfs, virtualFunctions }: ModprobeHost,
	loaders: readonly BootLoader[],
): HostSetup {
	const ids = distinctDevices(taken.flatMap(({ id }) => id ?? []));
	const boot = (done: readonly string[]) => updateCommands(loaders, { add: kernelCommandLine }, done);
	// Where vfio-pci is to take nothing at boot, nothing is to be written for it.
	if (ids.length === 0) {
		const { install, files } = making === undefined ? { install: [], files: [] } : virtualFunctions(making);
		return { kernelCommandLine, modules, files, commands: [...install, ...boot([]), 'reboot'] };
	}
	const lines = [
		`options vfio-pci ids=${ids.map(formatIdPair).join(',')}`,
		...drivers.map((driver) => `softdep ${driver} pre: vfio-pci`),
	];
	const early = initramfs.early?.(modules);
	return {
		kernelCommandLine,
		modules: early === undefined ? modules : [],
		files: [{ path: MODPROBE_D.vfioFile, content: `${lines.join('\n')}\n` }, ...(early === undefined ? [] : [early])],
		commands: [initramfs.command, ...boot([initramfs.command]), 'reboot'],
	};
}
