/** Findings about several machines of one Proxmox host. */

import { entry } from '../../../language/entry.js';
import { listed } from '../../../language/words.js';

const VALUES = { address: 'address', vms: 'names', atBoot: 'names' } as const;

const machines = (vms: readonly string[]) => `${vms.length === 1 ? 'VM' : 'VMs'} ${listed(vms)}`;

interface AtBoot {
	readonly atBoot: readonly string[];
}

const fix = ({ atBoot }: AtBoot) =>
	atBoot.length === 0 ? undefined : `This VM and ${machines(atBoot)} have \`onboot: 1\`: keep it only in one of them.`;
const fixZh = ({ atBoot }: AtBoot) =>
	atBoot.length === 0 ? undefined : `此虚拟机和虚拟机 ${atBoot.join('、')} 都有 \`onboot: 1\`：只在其中一台保留。`;

export const SHARED_DEVICE_FINDINGS = {
	'device-shared': entry({
		severity: ['warning', 'note'],
		source: 'PVE/QemuServer/PCI.pm reserve_pci_usage',
		/** `atBoot`: those that start with the host, as this one does. */
		values: VALUES,
		en: {
			message: ({ address, vms }) =>
				`${address} is also passed through to ${machines(vms)}. While one of them runs, Proxmox VE does not start another: \`PCI device '${address}' already in use by VMID '${vms[0]}'\`.`,
			fix,
			cause: 'A device is used by one running VM at a time: `PCI device … already in use by VMID …`.',
			remedy: 'Run these VMs one at a time, and let only one of them start with the host (onboot: 1).',
		},
		zh: {
			message: ({ address, vms }) =>
				`虚拟机 ${vms.join('、')} 也直通 ${address}。其中一台运行时，Proxmox VE 无法启动另一台：\`PCI device '${address}' already in use by VMID '${vms[0]}'\`。`,
			fix: fixZh,
			cause: '一个设备同时只能由一台运行中的虚拟机使用，否则报错 `PCI device … already in use by VMID …`。',
			remedy: '这些虚拟机每次只运行一台，只让其中一台随宿主机启动（onboot: 1）。',
		},
	}),
	'group-shared-vms': entry({
		severity: ['warning', 'note'],
		source: 'Linux drivers/vfio/group.c vfio_group_fops_open; QEMU hw/vfio/container.c vfio_group_get',
		values: { ...VALUES, group: 'number' },
		en: {
			message: ({ address, group, vms }) =>
				`${address} is in IOMMU group ${group}, and ${machines(vms)} ${vms.length === 1 ? 'has' : 'have'} other devices of it. A group is used by one VM at a time: QEMU stops with \`Could not open '/dev/vfio/${group}': Device or resource busy\`.`,
			fix,
			cause:
				"All devices of an IOMMU group belong to one running VM: `Could not open '/dev/vfio/…': Device or resource busy`.",
			remedy:
				'Run these VMs one at a time, or put one of the cards into another slot, which may have a group of its own.',
		},
		zh: {
			message: ({ address, group, vms }) =>
				`${address} 位于 IOMMU 组 ${group}，虚拟机 ${vms.join('、')} 直通该组的其他设备。一个组同时只能由一台虚拟机使用，否则 QEMU 无法启动，报错 \`Could not open '/dev/vfio/${group}': Device or resource busy\`。`,
			fix: fixZh,
			cause:
				"一个 IOMMU 组的所有设备同时只能属于一台运行中的虚拟机，否则报错 `Could not open '/dev/vfio/…': Device or resource busy`。",
			remedy: '这些虚拟机每次只运行一台，或把其中一张卡换到有独立 IOMMU 组的插槽。',
		},
	}),
};
