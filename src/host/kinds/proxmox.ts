/** Proxmox VE, a Debian (its Administration Guide, "Host Bootloader" and "PCI(e) Passthrough"). */
import type { Host } from '../host.js';
import { MODPROBE_D, modprobeSetup } from '../host-setup.js';
import { DEBIAN_BASE } from './debian.js';

const { modulesFile, initramfs } = DEBIAN_BASE;

/** Words for systemd-boot stand in /etc/kernel/cmdline, where it is used. */
const LOADERS: Host['bootLoaders'] = [
	{ name: 'proxmox-boot-tool', mark: '/etc/kernel/cmdline', update: () => 'proxmox-boot-tool refresh' },
	DEBIAN_BASE.grub,
];

export const PROXMOX_HOST = {
	mark: { file: '/etc/pve' },
	// The only folder that a configuration can name a ROM of (PVE/QemuServer/PCI.pm).
	romFolder: '/usr/share/kvm',
	confinement: 'apparmor',
	targets: ['proxmox', 'libvirt', 'qemu'],
	restartLibvirt: 'systemctl restart libvirtd',
	...{ modulesFile, initramfs, ...MODPROBE_D },
	bootLoaders: LOADERS,
	setup: (settings, loaders = LOADERS) => modprobeSetup(settings, DEBIAN_BASE, loaders),
} as const satisfies Host;
