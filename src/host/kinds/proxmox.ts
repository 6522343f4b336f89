/** Proxmox VE, a Debian (its Administration Guide, "Host Bootloader" and "PCI(e) Passthrough"). */
import type { Host } from '../host.js';
import { modprobeSetup } from '../host-setup.js';
import { MODULES_FILE, UPDATE_ALL_INITRAMFS, UPDATE_GRUB } from './debian.js';

export const REFRESH_BOOT = 'proxmox-boot-tool refresh';

/** The words for GRUB stand in /etc/default/grub, those for systemd-boot, where it is used, in /etc/kernel/cmdline. */
const BOOT_LOADER = `if [ -e /etc/kernel/cmdline ]; then ${REFRESH_BOOT}; else ${UPDATE_GRUB}; fi`;

export const PROXMOX_HOST = {
	// The only folder that a configuration can name a ROM of (PVE/QemuServer/PCI.pm).
	romFolder: '/usr/share/kvm',
	targets: ['proxmox', 'libvirt', 'qemu'],
	modulesFile: MODULES_FILE,
	setup: (settings) => modprobeSetup(settings, { initramfs: UPDATE_ALL_INITRAMFS, bootLoader: BOOT_LOADER }),
} as const satisfies Host;
