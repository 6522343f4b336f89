/**
 * Debian and its kin with libvirt (update-initramfs(8), update-grub(8), modules(5); the package systemd-boot writes its
 * entries anew, with the words of kernel-install(8), whenever an initramfs is made; kernelstub(8) of Pop!_OS).
 */
import { shellWord } from '../../bytes/shell-word.js';
import { type BootLoader, grub, usualLoaders, type WordChange } from '../boot-loader.js';
import type { Host } from '../host.js';
import { MODPROBE_D, modprobeSetup } from '../host-setup.js';
import { INITRAMFS_TOOLS } from '../initramfs.js';
import { SYSFSUTILS } from '../virtual-functions-at-boot.js';

/** What Proxmox VE has of it. */
export const DEBIAN_BASE = {
	modulesFile: '/etc/modules',
	initramfs: INITRAMFS_TOOLS,
	virtualFunctions: SYSFSUTILS,
	grub: grub('update-grub'),
} as const;

const { modulesFile, initramfs } = DEBIAN_BASE;

/** It takes all words of one kind at once, and writes the entry anew. */
function changeWords({ add = [], remove = [] }: WordChange): string {
	const option = (name: string, words: readonly string[]) =>
		words.length === 0 ? [] : [`--${name} ${shellWord(words.join(' '))}`];
	return ['kernelstub', ...option('add-options', add), ...option('delete-options', remove)].join(' ');
}

const KERNELSTUB: BootLoader = {
	...{ name: 'kernelstub', mark: '/etc/kernelstub/configuration' },
	...{ update: changeWords, writesWords: true, rare: true },
};

const LOADERS: Host['bootLoaders'] = [
	DEBIAN_BASE.grub,
	{ name: 'kernel-install', mark: '/etc/kernel/cmdline', update: () => initramfs.command },
	KERNELSTUB,
];

export const DEBIAN_HOST = {
	mark: { osRelease: ['debian', 'ubuntu'] },
	// Of the packages of QEMU; AppArmor's profile lets every virtual machine of libvirt read it.
	romFolder: '/usr/share/qemu',
	confinement: 'apparmor',
	targets: ['libvirt', 'qemu'],
	restartLibvirt: 'systemctl restart libvirtd',
	...{ modulesFile, initramfs, ...MODPROBE_D },
	bootLoaders: LOADERS,
	setup: (settings, loaders = usualLoaders(LOADERS)) => modprobeSetup(settings, DEBIAN_BASE, loaders),
} as const satisfies Host;
