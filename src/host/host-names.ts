/** What hosts and boot loaders are called, and where the words for the kernel's command line are written. */
import type { Language } from '../language/languages.js';
import { listed } from '../language/words.js';
import type { BootLoaderName } from './boot-loader.js';
import type { HostId } from './hosts.js';

export const HOST_NAMES: Readonly<Record<Language, Readonly<Record<HostId, string>>>> = {
	en: {
		proxmox: 'Proxmox VE',
		debian: 'Debian with libvirt',
		fedora: 'Fedora with libvirt',
		'fedora-atomic': 'Fedora Atomic with libvirt',
		arch: 'Arch Linux with libvirt',
		unraid: 'Unraid',
	},
	zh: {
		proxmox: 'Proxmox VE',
		debian: '使用 libvirt 的 Debian',
		fedora: '使用 libvirt 的 Fedora',
		'fedora-atomic': '使用 libvirt 的 Fedora Atomic',
		arch: '使用 libvirt 的 Arch Linux',
		unraid: 'Unraid',
	},
};

/** Those of one kind never stand beside each other. */
const LOADERS = {
	grub: 'GRUB',
	'proxmox-boot-tool': 'systemd-boot',
	'kernel-install': 'systemd-boot',
	kernelstub: 'kernelstub',
	'systemd-boot': 'systemd-boot',
	'unified-image': { en: 'a unified kernel image', zh: '统一内核镜像（UKI）' },
	limine: 'Limine',
	grubby: 'grubby',
	'rpm-ostree': 'rpm-ostree',
	syslinux: 'Syslinux',
	'grub-entries': 'GRUB',
} as const satisfies Readonly<Record<BootLoaderName, string | Readonly<Record<Language, string>>>>;

function nameOf(language: Language, loader: BootLoaderName): string {
	const name = LOADERS[loader];
	return typeof name === 'string' ? name : name[language];
}

const PLACES: Readonly<Record<Language, Readonly<Record<BootLoaderName, string>>>> = {
	en: {
		grub: 'GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub',
		'proxmox-boot-tool': '/etc/kernel/cmdline',
		'kernel-install': '/etc/kernel/cmdline',
		'systemd-boot': 'the options line of the entry in /boot/loader/entries',
		'unified-image': '/etc/kernel/cmdline',
		limine: 'the cmdline line of the entry in /boot/limine.conf',
		kernelstub: 'the kernelstub command below adds them',
		grubby: 'the grubby command below adds them',
		'rpm-ostree': 'the rpm-ostree command below adds them',
		syslinux: 'the append line in /boot/syslinux/syslinux.cfg',
		'grub-entries': 'the linux line in /boot/grub/grub.cfg',
	},
	zh: {
		grub: '/etc/default/grub 中的 GRUB_CMDLINE_LINUX_DEFAULT',
		'proxmox-boot-tool': '/etc/kernel/cmdline',
		'kernel-install': '/etc/kernel/cmdline',
		'systemd-boot': '/boot/loader/entries 中启动项的 options 行',
		'unified-image': '/etc/kernel/cmdline',
		limine: '/boot/limine.conf 中启动项的 cmdline 行',
		kernelstub: '由下面的 kernelstub 命令添加',
		grubby: '由下面的 grubby 命令添加',
		'rpm-ostree': '由下面的 rpm-ostree 命令添加',
		syslinux: '/boot/syslinux/syslinux.cfg 中的 append 行',
		'grub-entries': '/boot/grub/grub.cfg 中的 linux 行',
	},
};

/** Where the XML of a domain is edited. */
export const DOMAIN_EDITOR: Readonly<Record<Language, (host: string) => string>> = {
	en: (host) => (host === 'unraid' ? 'the XML view of the VM' : '`virsh edit DOMAIN`'),
	zh: (host) => (host === 'unraid' ? '虚拟机的 XML 视图' : '`virsh edit DOMAIN`'),
};

/** Where the words go with each of the loaders that it may be. */
export function commandLinePlace(language: Language, loaders: readonly BootLoaderName[]): string {
	const [only] = loaders;
	const places = PLACES[language];
	if (only !== undefined && loaders.length === 1) return places[only];
	return language === 'en'
		? listed(
				loaders.map((name) => `${places[name]} with ${nameOf(language, name)}`),
				'or',
			)
		: loaders.map((name) => `使用 ${nameOf(language, name)} 时是 ${places[name]}`).join('；');
}
