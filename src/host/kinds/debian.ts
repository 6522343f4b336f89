/** Debian with libvirt (update-initramfs(8), update-grub(8), modules(5)). */
import type { Host } from '../host.js';
import { modprobeSetup } from '../host-setup.js';

export const MODULES_FILE = '/etc/modules';
/** Of the newest kernel. */
export const UPDATE_INITRAMFS = 'update-initramfs -u';
export const UPDATE_ALL_INITRAMFS = `${UPDATE_INITRAMFS} -k all`;
export const UPDATE_GRUB = 'update-grub';

export const DEBIAN_HOST = {
	// Of the packages of QEMU; AppArmor's profile lets every virtual machine of libvirt read it.
	romFolder: '/usr/share/qemu',
	targets: ['libvirt', 'qemu'],
	modulesFile: MODULES_FILE,
	setup: (settings) => modprobeSetup(settings, { initramfs: UPDATE_ALL_INITRAMFS, bootLoader: UPDATE_GRUB }),
} as const satisfies Host;
