/**
 * A recipe's part on the host, as files and commands of Proxmox VE and of Debian (Proxmox VE Administration Guide, "Host
 * Bootloader" and "PCI(e) Passthrough"; modprobe.d(5)).
 */
import type { HostSettings } from '../guest/recipe/host-settings.js';

export interface HostSetup {
	/** Words to add. */
	readonly kernelCommandLine: readonly string[];
	/** Lines to add to /etc/modules. */
	readonly modules: readonly string[];
	readonly files: readonly { readonly path: string; readonly content: string }[];
	/** For when all that is in place. */
	readonly commands: readonly string[];
}

export function hostSetup({ kernelCommandLine, modules, ids, drivers }: HostSettings): HostSetup {
	// Where vfio-pci is to take nothing at boot, nothing is to be written for it.
	if (ids.length === 0) return { kernelCommandLine, modules, files: [], commands: [BOOT_LOADER, 'reboot'] };
	const lines = [
		`options vfio-pci ids=${ids.join(',')}`,
		...drivers.map((driver) => `softdep ${driver} pre: vfio-pci`),
	];
	return {
		kernelCommandLine,
		modules,
		files: [{ path: '/etc/modprobe.d/vfio.conf', content: `${lines.join('\n')}\n` }],
		commands: ['update-initramfs -u -k all', BOOT_LOADER, 'reboot'],
	};
}

/** The words for GRUB stand in /etc/default/grub, those for systemd-boot, where it is used, in /etc/kernel/cmdline. */
const BOOT_LOADER = 'if [ -e /etc/kernel/cmdline ]; then proxmox-boot-tool refresh; else update-grub; fi';
