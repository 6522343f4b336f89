/** What each host is called, and where the words for its kernel's command line are written. */
import type { Language } from '../language/languages.js';
import type { HostId } from './hosts.js';

type Named = Readonly<Record<Language, Readonly<Record<HostId, string>>>>;

export const HOST_NAMES: Named = {
	en: { proxmox: 'Proxmox VE', debian: 'Debian with libvirt' },
	zh: { proxmox: 'Proxmox VE', debian: '使用 libvirt 的 Debian' },
};

export const COMMAND_LINE_PLACES: Named = {
	en: {
		proxmox: 'GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub, or /etc/kernel/cmdline if the host uses systemd-boot',
		debian: 'GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub',
	},
	zh: {
		proxmox: '/etc/default/grub 中的 GRUB_CMDLINE_LINUX_DEFAULT；使用 systemd-boot 时是 /etc/kernel/cmdline',
		debian: '/etc/default/grub 中的 GRUB_CMDLINE_LINUX_DEFAULT',
	},
};
