/**
 * Debian and its kin with libvirt (update-initramfs(8), update-grub(8), modules(5); the package systemd-boot writes its
 * entries anew, with the words of kernel-install(8), whenever an initramfs is made).
 */
import { grub } from '../boot-loader.js';
import type { Host } from '../host.js';
import { MODPROBE_FOLDER, modprobeSetup } from '../host-setup.js';
import { INITRAMFS_TOOLS } from '../initramfs.js';
import { SYSFSUTILS } from '../virtual-functions-at-boot.js';

export const MODULES_FILE = '/etc/modules';
/** Of the newest kernel. */
export const UPDATE_INITRAMFS = 'update-initramfs -u';
export const UPDATE_ALL_INITRAMFS = INITRAMFS_TOOLS.command;
export const UPDATE_GRUB = 'update-grub';

/** What Proxmox VE has of it. */
export const DEBIAN_BASE = {
	modulesFile: MODULES_FILE,
	modprobeFolder: MODPROBE_FOLDER,
	initramfs: INITRAMFS_TOOLS,
	virtualFunctions: SYSFSUTILS,
	grub: grub(UPDATE_GRUB),
} as const;

const { modulesFile, modprobeFolder, initramfs } = DEBIAN_BASE;

const LOADERS: Host['bootLoaders'] = [
	DEBIAN_BASE.grub,
	{ name: 'kernel-install', mark: '/etc/kernel/cmdline', update: () => initramfs.command },
];

export const DEBIAN_HOST = {
	mark: { osRelease: ['debian', 'ubuntu'] },
	// Of the packages of QEMU; AppArmor's profile lets every virtual machine of libvirt read it.
	romFolder: '/usr/share/qemu',
	targets: ['libvirt', 'qemu'],
	...{ modulesFile, modprobeFolder, initramfs },
	bootLoaders: LOADERS,
	setup: (settings, loaders = LOADERS) => modprobeSetup(settings, DEBIAN_BASE, loaders),
} as const satisfies Host;
