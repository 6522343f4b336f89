/** What to write in a configuration of Proxmox, and what its hosts are like. */
import type { HostManager } from '../guest/lint/host-rules/question.js';
import type { Words } from '../guest/lint/words.js';

export const PROXMOX_WORDS: Words = {
	rombarOff: 'rombar=0',
	romFile: 'romfile',
	copyRom: 'romtool install',
	useOvmf: 'set bios: ovmf',
	i440fx: 'set machine: pc',
	legacyIgd: 'set machine: pc, with legacy-igd=1 and vga: none',
	moreMemory: 'set memory: 4096 or more',
	lineFor: (address) => `a hostpci line for ${address}`,
	addLine: (address) => `add a hostpci line for ${address}`,
	setProperty: (key, property) => `args: -set device.${key}.${property}=on`,
};

export const PROXMOX_MANAGER: HostManager = {
	withoutIommu: 'Proxmox stops with `cannot prepare PCI pass-through, IOMMU not present`',
	updateBoot: 'update the boot loader (update-grub or proxmox-boot-tool refresh)',
	// CONFIG_INTEL_IOMMU_DEFAULT_ON in Proxmox's kernels.
	intelOnSince: [6, 8],
	takesGroup: true,
};
