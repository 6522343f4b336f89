/**
 * Fedora and its kin with libvirt (dracut(8), grubby(8), modules-load.d(5)). SELinux lets every virtual machine of libvirt
 * read virt_image_t, which /var/lib/libvirt/images and all that is made in it have (policy/modules/contrib/virt.fc and
 * virt.te of fedora-selinux/selinux-policy).
 */
import { shellWord } from '../../bytes/shell-word.js';
import type { BootLoader, WordChange } from '../boot-loader.js';
import type { Host } from '../host.js';
import { MODPROBE_D, modprobeSetup } from '../host-setup.js';
import { DRACUT } from '../initramfs.js';
import { TMPFILES } from '../virtual-functions-at-boot.js';

const GRUBBY: BootLoader = { name: 'grubby', mark: '/boot/loader/entries', update: changeWords, writesWords: true };

/** It changes the entries of all kernels, and what later ones get. */
function changeWords({ add = [], remove = [] }: WordChange): string {
	const option = (name: string, words: readonly string[]) =>
		words.length === 0 ? [] : [`--${name}=${shellWord(words.join(' '))}`];
	return ['grubby --update-kernel=ALL', ...option('args', add), ...option('remove-args', remove)].join(' ');
}

const LOADERS: Host['bootLoaders'] = [GRUBBY];

export const FEDORA_HOST = {
	mark: { osRelease: ['fedora', 'rhel'] },
	romFolder: '/var/lib/libvirt/images',
	confinement: 'selinux',
	targets: ['libvirt', 'qemu'],
	restartLibvirt: 'systemctl restart virtqemud',
	modulesFile: '/etc/modules-load.d/vfio.conf',
	...MODPROBE_D,
	initramfs: DRACUT,
	bootLoaders: LOADERS,
	setup: (settings, loaders = LOADERS) =>
		modprobeSetup(settings, { initramfs: DRACUT, virtualFunctions: TMPFILES }, loaders),
} as const satisfies Host;
