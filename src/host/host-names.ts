/** What hosts and boot loaders are called, and where the words for the kernel's command line are written. */
import type { Language } from '../language/languages.js';
import { listed } from '../language/words.js';
import type { BootLoaderName } from './boot-loader.js';
import type { HostId } from './hosts.js';

export const HOST_NAMES: Readonly<Record<Language, Readonly<Record<HostId, string>>>> = {
	en: { proxmox: 'Proxmox VE', debian: 'Debian with libvirt' },
	zh: { proxmox: 'Proxmox VE', debian: '使用 libvirt 的 Debian' },
};

/** Those of one kind never stand beside each other. */
const LOADERS: Readonly<Record<BootLoaderName, string>> = {
	grub: 'GRUB',
	'proxmox-boot-tool': 'systemd-boot',
	'kernel-install': 'systemd-boot',
};

const PLACES: Readonly<Record<Language, Readonly<Record<BootLoaderName, string>>>> = {
	en: {
		grub: 'GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub',
		'proxmox-boot-tool': '/etc/kernel/cmdline',
		'kernel-install': '/etc/kernel/cmdline',
	},
	zh: {
		grub: '/etc/default/grub 中的 GRUB_CMDLINE_LINUX_DEFAULT',
		'proxmox-boot-tool': '/etc/kernel/cmdline',
		'kernel-install': '/etc/kernel/cmdline',
	},
};

/** Where the words go with each of the loaders that it may be. */
export function commandLinePlace(language: Language, loaders: readonly BootLoaderName[]): string {
	const [only] = loaders;
	const places = PLACES[language];
	if (only !== undefined && loaders.length === 1) return places[only];
	return language === 'en'
		? listed(
				loaders.map((name) => `${places[name]} with ${LOADERS[name]}`),
				'or',
			)
		: loaders.map((name) => `使用 ${LOADERS[name]} 时是 ${places[name]}`).join('；');
}
