/** Causes that lie in how the host is set up. */
import { entry } from '../../../language/entry.js';

export const HOST_CAUSES = {
	'group-not-viable': entry({
		severity: 'error',
		values: { address: 'address?', group: 'name?' },
		en: {
			message: ({ address, group }) =>
				`${group === undefined ? 'The IOMMU group' : `IOMMU group ${group}`}${address === undefined ? '' : ` of ${address}`} has another device that is bound to a driver of the host, and QEMU does not start.`,
			fix: ({ group }) =>
				`List the devices of the group, and bind all of them to vfio-pci: ls /sys/kernel/iommu_groups/${group ?? 'N'}/devices`,
			cause:
				'Another device of the IOMMU group is bound to a driver of the host. QEMU takes a group only if all its devices are bound to vfio-pci or to nothing.',
			remedy:
				'Bind all devices of the group to vfio-pci (romtool devices lists the groups), or move the card to another slot.',
		},
		zh: {
			message: ({ address, group }) =>
				`${address === undefined ? '' : `${address} 的 `}IOMMU 组${group === undefined ? '' : ` ${group} `}中还有设备绑定着宿主机的驱动，QEMU 无法启动。`,
			fix: ({ group }) => `列出该组的设备，并全部绑定到 vfio-pci：ls /sys/kernel/iommu_groups/${group ?? 'N'}/devices`,
			cause:
				'同一 IOMMU 组的另一个设备还绑定着宿主机的驱动。只有组内设备全部绑定到 vfio-pci 或未绑定时，QEMU 才使用该组。',
			remedy: '把该组的所有设备绑定到 vfio-pci（romtool devices 列出各组），或把显卡换到另一个插槽。',
		},
	}),
};
