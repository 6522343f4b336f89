/**
 * Arch Linux and its kin with libvirt (mkinitcpio(8), mkinitcpio.conf(5), grub-mkconfig(8), systemd-boot(7),
 * modules-load.d(5), CONFIG.md of Limine). Neither AppArmor nor SELinux is set up there; AppArmor's own profile lets QEMU read the folder.
 */
import { grub, usualLoaders } from '../boot-loader.js';
import type { Host } from '../host.js';
import { MODPROBE_D, modprobeSetup } from '../host-setup.js';
import { MKINITCPIO } from '../initramfs.js';
import { TMPFILES } from '../virtual-functions-at-boot.js';

const LOADERS: Host['bootLoaders'] = [
	grub('grub-mkconfig -o /boot/grub/grub.cfg'),
	// A unified kernel image has its command line within it.
	{ name: 'unified-image', mark: '/etc/kernel/cmdline', update: () => MKINITCPIO.command },
	{ name: 'systemd-boot', mark: '/boot/loader/entries' },
	{ name: 'limine', mark: '/boot/limine.conf', rare: true },
];

export const ARCH_HOST = {
	mark: { osRelease: ['arch'] },
	romFolder: '/usr/share/qemu',
	targets: ['libvirt', 'qemu'],
	restartLibvirt: 'systemctl restart libvirtd',
	modulesFile: '/etc/modules-load.d/vfio.conf',
	...MODPROBE_D,
	initramfs: MKINITCPIO,
	bootLoaders: LOADERS,
	setup: (settings, loaders = usualLoaders(LOADERS)) =>
		modprobeSetup(settings, { initramfs: MKINITCPIO, virtualFunctions: TMPFILES }, loaders),
} as const satisfies Host;
