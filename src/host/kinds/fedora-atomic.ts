/**
 * Fedora whose system is an image (Silverblue, Kinoite, Bazzite, CoreOS): rpm-ostree(1) makes the next one, with the words of
 * its command line and, once that is enabled, an initramfs by dracut(8). Of /etc there is in it what dracut is told to
 * install, and to make it anew rpm-ostree needs arguments (`initramfs_state_transaction_execute` of its daemon).
 */
import { shellWord } from '../../bytes/shell-word.js';
import type { BootLoader, WordChange } from '../boot-loader.js';
import type { Host } from '../host.js';
import { MODPROBE_D, modprobeSetup } from '../host-setup.js';
import type { InitramfsTool } from '../initramfs.js';
import { TMPFILES } from '../virtual-functions-at-boot.js';
import { FEDORA_HOST } from './fedora.js';

const initramfs: InitramfsTool = {
	command: `rpm-ostree initramfs --enable --arg=--force-drivers --arg=vfio-pci --arg=-I --arg=${MODPROBE_D.vfioFile}`,
	...{ lists: FEDORA_HOST.initramfs.lists, parse: FEDORA_HOST.initramfs.parse },
};

const LOADER: BootLoader = { name: 'rpm-ostree', mark: '/run/ostree-booted', update: changeWords, writesWords: true };

function changeWords({ add = [], remove = [] }: WordChange): string {
	const option = (name: string, words: readonly string[]) => words.map((word) => `--${name}=${shellWord(word)}`);
	return ['rpm-ostree kargs', ...option('append-if-missing', add), ...option('delete-if-present', remove)].join(' ');
}

const LOADERS: Host['bootLoaders'] = [LOADER];

export const FEDORA_ATOMIC_HOST = {
	...FEDORA_HOST,
	mark: { ...FEDORA_HOST.mark, and: { file: '/run/ostree-booted', key: 'OSTREE_VERSION' } },
	kindOf: 'fedora',
	initramfs,
	bootLoaders: LOADERS,
	setup: (settings, loaders = LOADERS) => modprobeSetup(settings, { initramfs, virtualFunctions: TMPFILES }, loaders),
} as const satisfies Host;
