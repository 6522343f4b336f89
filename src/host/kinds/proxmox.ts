/** Proxmox VE, a Debian (its Administration Guide, "Host Bootloader" and "PCI(e) Passthrough"). */
import type { Host } from '../host.js';
import { modprobeSetup } from '../host-setup.js';
import { DEBIAN_BASE } from './debian.js';

const { modulesFile, modprobeFolder, initramfs } = DEBIAN_BASE;

export const REFRESH_BOOT = 'proxmox-boot-tool refresh';

/** Words for systemd-boot stand in /etc/kernel/cmdline, where it is used. */
const LOADERS: Host['bootLoaders'] = [
	{ name: 'proxmox-boot-tool', mark: '/etc/kernel/cmdline', update: () => REFRESH_BOOT },
	DEBIAN_BASE.grub,
];

export const PROXMOX_HOST = {
	mark: { file: '/etc/pve' },
	// The only folder that a configuration can name a ROM of (PVE/QemuServer/PCI.pm).
	romFolder: '/usr/share/kvm',
	targets: ['proxmox', 'libvirt', 'qemu'],
	...{ modulesFile, modprobeFolder, initramfs },
	bootLoaders: LOADERS,
	setup: (settings, loaders = LOADERS) => modprobeSetup(settings, DEBIAN_BASE, loaders),
} as const satisfies Host;
