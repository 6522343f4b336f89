/** Words that say which system, or which way to configure VMs, somebody means. */
import type { TargetId } from '../../src/host/host.js';
import type { HostId } from '../../src/host/hosts.js';

const DEBIANS = ['proxmox', 'debian'] as const;

const TOOLS: readonly (readonly [RegExp, readonly HostId[]])[] = [
	[/update-initramfs|\/etc\/modules\b(?!-load)|sysfsutils|\/etc\/sysfs\.conf|\bapt\b|update-grub/, DEBIANS],
	[/proxmox-boot-tool|\/etc\/pve|\/usr\/share\/kvm|\bqm /, ['proxmox']],
	[/dracut|grubby|\bdnf\b|restorecon/, ['fedora']],
	[/rpm-ostree/, ['fedora-atomic']],
	[/mkinitcpio|grub-mkconfig|\bpacman\b|limine/, ['arch']],
	[/kernelstub/, ['debian']],
	[/\/boot\/config|\/mnt\/user|[Ss]yslinux|vfio-pci\.cfg/, ['unraid']],
	[/\/etc\/default\/grub/, ['proxmox', 'debian', 'arch']],
	[/\/etc\/modprobe\.d|initramfs|\/etc\/modules-load\.d/, ['proxmox', 'debian', 'fedora', 'fedora-atomic', 'arch']],
];

const NAMES: typeof TOOLS = [
	[/Proxmox/, ['proxmox']],
	[/Fedora/, ['fedora', 'fedora-atomic']],
	[/Arch Linux/, ['arch']],
	[/Unraid/, ['unraid']],
];

const OF_TARGETS: readonly (readonly [RegExp, readonly TargetId[]])[] = [
	[/hostpci\d: |\/etc\/pve|\bqm |efidisk|-cpu 'host/, ['proxmox']],
	[/<hostdev|<rom|virsh|libvirt/, ['libvirt']],
	[/^ *-device |QEMU command line/m, ['qemu']],
];

const others = <T>(words: readonly (readonly [RegExp, readonly T[]])[], one: T) =>
	words.flatMap(([word, of]) => (of.includes(one) ? [] : [word]));

/** Commands and files of other hosts alone. */
export const strangeTools = (host: HostId) => others(TOOLS, host);

/** And their names, and what is another target's. */
export const strangeWords = (host: HostId, target: TargetId) => [
	...strangeTools(host),
	...others(NAMES, host),
	...others(OF_TARGETS, target),
];
