/** Findings of `plan` and `lint` about virtual functions of GPUs (SR-IOV) and their physical function. */

import { UPDATE_ALL_INITRAMFS } from '../../host/kinds/debian.js';
import { leadingZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { listed, named } from '../../language/words.js';
import { CHANGE, changeText, changeTextZh } from '../change.js';

/** `i915 or xe`. */
export const driverNames = (drivers: readonly string[]) =>
	drivers.length === 0 ? "the vendor's driver" : listed(drivers, 'or');
export const driverNamesZh = (drivers: readonly string[]) =>
	drivers.length === 0 ? '厂商的驱动' : drivers.join(' 或 ');

/** Makes that many virtual functions; `0` takes all of them down, which comes before another number. */
export const makeFunctions = (physical: string, count: number) =>
	`echo ${count} > /sys/bus/pci/devices/${physical}/sriov_numvfs`;

export const VIRTUAL_FUNCTION_FINDINGS = {
	'vf-pf-bound': entry({
		severity: 'error',
		source: 'Linux Documentation/PCI/pci-iov-howto.rst',
		values: { address: 'address', physical: 'address', ids: 'id', drivers: 'names' },
		en: {
			message: ({ address, physical, drivers }) =>
				`${physical}, the physical function of ${address}, is bound to vfio-pci. Without its own driver (${driverNames(drivers)}) its virtual functions do not work.`,
			fix: ({ ids }) =>
				`Remove ${ids} from ids= of vfio-pci in /etc/modprobe.d, then \`${UPDATE_ALL_INITRAMFS}\` and \`reboot\`.`,
			cause:
				'The physical function of a passed-through virtual one stays with its own driver on the host (i915 or xe), not with vfio-pci.',
			remedy: 'Remove its ID from ids= of vfio-pci: virtual functions are bound to it when the VM starts.',
		},
		zh: {
			message: ({ address, physical, drivers }) =>
				`${address} 的物理功能（PF）${physical} 已绑定到 vfio-pci。没有它自己的驱动（${driverNamesZh(drivers)}），虚拟功能（VF）无法工作。`,
			fix: ({ ids }) =>
				`从 /etc/modprobe.d 中 vfio-pci 的 ids= 里删除 ${ids}，然后执行 \`${UPDATE_ALL_INITRAMFS}\` 和 \`reboot\`。`,
			cause: '直通虚拟功能（VF）时，它的物理功能（PF）留给宿主机上自己的驱动（i915 或 xe），不绑定到 vfio-pci。',
			remedy: '从 vfio-pci 的 ids= 中删除它的 ID：虚拟机启动时 VF 才绑定到 vfio-pci。',
		},
	}),
	'vf-group-shared': entry({
		severity: ['error', 'warning'],
		source: 'PVE/SysFSTools.pm pci_dev_group_bind_to_vfio; Linux drivers/iommu/iommu.c',
		values: { address: 'address', group: 'number', physical: 'flag', others: 'names' },
		en: {
			message: ({ address, group, physical, others }) =>
				physical
					? `IOMMU group ${group} of ${address} also contains its physical function (${others.join(', ')}). A VM gets the complete group, and the virtual functions are lost.`
					: `IOMMU group ${group} of ${address} also contains other virtual functions (${others.join(', ')}). A VM gets the complete group, and no other VM can use them.`,
			fix: 'Turn on VT-d or AMD-Vi, and ACS if there is such a setting, in the firmware setup: this splits the groups.',
			cause: 'The IOMMU group of a virtual function contains neither its physical function nor other virtual ones.',
			remedy: 'Turn on VT-d or AMD-Vi, and ACS if there is such a setting, in the firmware setup.',
		},
		zh: {
			message: ({ address, group, physical, others }) =>
				physical
					? `${address} 所在的 IOMMU 组 ${group} 还有它的物理功能（PF）：${others.join('、')}。整组会一起交给虚拟机，虚拟功能（VF）会全部消失。`
					: `${address} 所在的 IOMMU 组 ${group} 还有其他虚拟功能（VF）：${others.join('、')}。整组会一起交给虚拟机，其他虚拟机无法使用它们。`,
			fix: '在 BIOS 设置中打开 VT-d 或 AMD-Vi，如有 ACS 也打开：这会拆分 IOMMU 组。',
			cause: '虚拟功能（VF）所在的 IOMMU 组中没有它的物理功能（PF），也没有其他 VF。',
			remedy: '在 BIOS 设置中打开 VT-d 或 AMD-Vi，如有 ACS 也打开。',
		},
	}),
	'pf-with-vfs': entry({
		severity: 'warning',
		source: 'Linux drivers/vfio/pci/vfio_pci_core.c vfio_pci_vf_init',
		values: { address: 'address', count: 'number', first: 'address?' },
		en: {
			message: ({ address, count }) =>
				`${address} has ${count === 1 ? '1 virtual function, which is' : `${count} virtual functions, which are`} lost if the GPU itself is passed through. vfio-pci stops with \`Cannot bind to PF with SR-IOV enabled\`, or the driver of the host removes them before.`,
			fix: ({ address, first }) =>
				first === undefined
					? `If no VM needs them, remove them before: ${makeFunctions(address, 0)}`
					: `Pass one of them through instead (\`romtool plan --at ${first}\`), or remove them before: ${makeFunctions(address, 0)}`,
			cause: 'A GPU that is passed through itself has no virtual functions: they are lost, with the VMs that use them.',
			remedy: 'Pass through a virtual function instead, or remove all of them before: write 0 to sriov_numvfs.',
		},
		zh: {
			message: ({ address, count }) =>
				`${address} 有 ${count} 个虚拟功能（VF），直通 GPU 本身会使它们消失：vfio-pci 报错 \`Cannot bind to PF with SR-IOV enabled\`，或者宿主机的驱动先把它们撤掉。`,
			fix: ({ address, first }) =>
				first === undefined
					? `如果没有虚拟机需要它们，先撤掉：${makeFunctions(address, 0)}`
					: `改为直通其中一个（\`romtool plan --at ${first}\`），或先撤掉它们：${makeFunctions(address, 0)}`,
			cause: '整个直通的 GPU 没有虚拟功能（VF）：VF 会消失，使用它们的虚拟机也会失去 GPU。',
			remedy: '改为直通其中一个 VF，或先把它们全部撤掉：向 sriov_numvfs 写入 0。',
		},
	}),
	'vf-romfile': entry({
		severity: 'warning',
		source: 'PCI Express Base 4.0 §9.3',
		values: { rom: 'file', address: 'address', ...CHANGE },
		en: {
			message: ({ rom, address }) =>
				`${named(rom)} is for ${address}, a virtual function. That has neither display nor OpRegion, and no driver looks for a ROM there. A GOP driver or a helper in it finds no device.`,
			fix: (values) => changeText(values) ?? 'Omit the file: the lines work without it.',
			cause: 'A virtual function has no ROM file: it has neither a display nor an OpRegion that a ROM could set up.',
			remedy: 'Omit the ROM file.',
		},
		zh: {
			message: ({ rom, address }) =>
				`${leadingZh(rom)}用于 ${address}，而它是虚拟功能（VF）：没有显示输出，也没有 OpRegion，没有驱动会在那里查找 ROM，其中的 GOP 驱动或辅助驱动找不到设备。`,
			fix: (values) => changeTextZh(values) ?? '不写该文件：配置行不需要它。',
			cause: '虚拟功能（VF）不用 ROM 文件：它没有显示输出，也没有 OpRegion，ROM 没有用处。',
			remedy: '不写 ROM 文件。',
		},
	}),
	'vf-no-picture': entry({
		severity: 'note',
		source: 'PCI Express Base 4.0 §9.3',
		values: { address: 'address' },
		en: {
			message: ({ address }) =>
				`${address} is a virtual function, to which no screen can be connected. Its display is that of Remote Desktop or of an encoder (RDP, Sunshine, Moonlight).`,
			fix: 'Install the guest OS on the emulated display of Proxmox VE or libvirt, and turn on Remote Desktop in it.',
			cause: 'A virtual function has no connector for a screen: its VM is viewed over the network.',
			remedy: 'Turn on Remote Desktop, or a streaming server such as Sunshine, in the VM.',
		},
		zh: {
			message: ({ address }) =>
				`${address} 是虚拟功能（VF），无法连接显示器：画面来自远程桌面或编码器（RDP、Sunshine、Moonlight）。`,
			fix: '用 Proxmox VE 或 libvirt 的模拟显卡安装虚拟机系统，并在其中打开远程桌面。',
			cause: '虚拟功能（VF）没有显示接口：要通过网络查看虚拟机的画面。',
			remedy: '在虚拟机中打开远程桌面，或使用 Sunshine 之类的串流服务器。',
		},
	}),
};
