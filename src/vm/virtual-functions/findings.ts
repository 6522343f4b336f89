/** Findings of `plan` and `lint` about virtual functions of GPUs (SR-IOV) and their physical function. */

import { HOST_WORDS, modprobeFolder } from '../../host/host-words.js';
import { leadingZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { listed, named } from '../../language/words.js';
import { CHANGE, changeText, changeTextZh } from '../change.js';
import { GUESTS } from '../guest.js';
import { SRIOV_SOURCES, type SriovSource } from '../sriov-support.js';

/** `i915 or xe`. */
export const driverNames = (drivers: readonly string[]) =>
	drivers.length === 0 ? "the vendor's driver" : listed(drivers, 'or');
export const driverNamesZh = (drivers: readonly string[]) =>
	drivers.length === 0 ? '厂商的驱动' : drivers.join(' 或 ');

/** Makes that many virtual functions; `0` takes all of them down, which comes before another number. */
export const makeFunctions = (physical: string, count: number) =>
	`echo ${count} > /sys/bus/pci/devices/${physical}/sriov_numvfs`;

const DKMS = 'https://github.com/strongtz/i915-sriov-dkms';
/** Its plugin for Unraid, which builds no modules. */
const UNRAID_PLUGIN = 'https://github.com/ich777/unraid-i915-sriov';
const moduleOf = (host: string | undefined) => (host === 'unraid' ? UNRAID_PLUGIN : DKMS);
/** Its releases, by the kernels that each builds for (README, "Required kernel"). */
const RELEASES = '2026.05.06 for Linux 6.17 to 7.0, 2026.03.05.1 for 6.12 to 6.19, 2025.07.22 for 6.8 to 6.12';
const RELEASES_ZH = '2026.05.06 用于 Linux 6.17 到 7.0，2026.03.05.1 用于 6.12 到 6.19，2025.07.22 用于 6.8 到 6.12';

const LINUX_GUEST = (from: SriovSource) =>
	from === 'dkms'
		? 'A Linux guest needs the driver of i915-sriov-dkms, too, with i915.enable_guc=3.'
		: `A Linux guest needs xe of Linux ${from} or newer.`;
const LINUX_GUEST_ZH = (from: SriovSource) =>
	from === 'dkms'
		? 'Linux 虚拟机也需要 i915-sriov-dkms 的驱动，并设置 i915.enable_guc=3。'
		: `Linux 虚拟机需要 Linux ${from} 及以上的 xe。`;
const WINDOWS_GUEST =
	"A Windows guest needs Intel's own graphics driver. Known causes of error 43: a hidden hypervisor (-hypervisor, kvm=off, x-vga=1), virtualization-based security in the guest, and with some releases of the driver a missing ROM, against which the guide of i915-sriov-dkms gives the function Intel's GOP driver as romfile.";
const WINDOWS_GUEST_ZH =
	'Windows 虚拟机需要 Intel 官方的显卡驱动。错误 43 的已知原因：对虚拟机隐藏虚拟化（-hypervisor、kvm=off、x-vga=1）、虚拟机中的基于虚拟化的安全性（VBS），以及某些版本的驱动需要 ROM，i915-sriov-dkms 的教程为此把 Intel 的 GOP 驱动作为 romfile。';

/** Of what configures the VM. */
const EMULATED_DISPLAY = {
	en: (target: string | undefined) =>
		target === 'proxmox'
			? 'the emulated display of Proxmox VE (vga: std)'
			: target === 'libvirt'
				? 'the emulated display of libvirt (<video>)'
				: 'an emulated display',
	zh: (target: string | undefined) =>
		target === 'proxmox'
			? ' Proxmox VE 的模拟显卡（vga: std）'
			: target === 'libvirt'
				? ' libvirt 的模拟显卡（<video>）'
				: '模拟显卡',
};

export const VIRTUAL_FUNCTION_FINDINGS = {
	'vf-pf-bound': entry({
		severity: 'error',
		source: 'Linux Documentation/PCI/pci-iov-howto.rst',
		values: { address: 'address', physical: 'address', ids: 'id', drivers: 'names', host: 'host?' },
		en: {
			message: ({ address, physical, drivers }) =>
				`${physical}, the physical function of ${address}, is bound to vfio-pci. Without its own driver (${driverNames(drivers)}) its virtual functions do not work.`,
			fix: ({ ids, host }) =>
				`Remove ${ids} from ids= of vfio-pci in ${modprobeFolder(host)}, then ${HOST_WORDS.en.afterFiles(host)}.`,
			cause:
				'The physical function of a passed-through virtual one stays with its own driver on the host (i915 or xe), not with vfio-pci.',
			remedy: 'Remove its ID from ids= of vfio-pci: virtual functions are bound to it when the VM starts.',
		},
		zh: {
			message: ({ address, physical, drivers }) =>
				`${address} 的物理功能（PF）${physical} 已绑定到 vfio-pci。没有它自己的驱动（${driverNamesZh(drivers)}），虚拟功能（VF）无法工作。`,
			fix: ({ ids, host }) =>
				`从 ${modprobeFolder(host)} 中 vfio-pci 的 ids= 里删除 ${ids}，然后${HOST_WORDS.zh.afterFiles(host)}。`,
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
			remedy:
				"Omit the ROM file. Guides give the function Intel's GOP driver if the Windows driver stops with error 43 without one: then keep it.",
		},
		zh: {
			message: ({ rom, address }) =>
				`${leadingZh(rom)}用于 ${address}，而它是虚拟功能（VF）：没有显示输出，也没有 OpRegion，没有驱动会在那里查找 ROM，其中的 GOP 驱动或辅助驱动找不到设备。`,
			fix: (values) => changeTextZh(values) ?? '不写该文件：配置行不需要它。',
			cause: '虚拟功能（VF）不用 ROM 文件：它没有显示输出，也没有 OpRegion，ROM 没有用处。',
			remedy: '不写 ROM 文件。没有 ROM 时 Windows 驱动报错误 43 的，教程会加上 Intel 的 GOP 驱动：这种情况可以保留。',
		},
	}),
	'vf-no-picture': entry({
		severity: 'note',
		source: 'PCI Express Base 4.0 §9.3',
		values: { address: 'address', target: 'target?' },
		en: {
			message: ({ address }) =>
				`${address} is a virtual function, to which no screen can be connected. Its display is that of Remote Desktop or of an encoder (RDP, Sunshine, Moonlight).`,
			fix: ({ target }) => `Install the guest OS on ${EMULATED_DISPLAY.en(target)}, and turn on Remote Desktop in it.`,
			cause: 'A virtual function has no connector for a screen: its VM is viewed over the network.',
			remedy: 'Turn on Remote Desktop, or a streaming server such as Sunshine, in the VM.',
		},
		zh: {
			message: ({ address }) =>
				`${address} 是虚拟功能（VF），无法连接显示器：画面来自远程桌面或编码器（RDP、Sunshine、Moonlight）。`,
			fix: ({ target }) => `用${EMULATED_DISPLAY.zh(target)}安装虚拟机系统，并在其中打开远程桌面。`,
			cause: '虚拟功能（VF）没有显示接口：要通过网络查看虚拟机的画面。',
			remedy: '在虚拟机中打开远程桌面，或使用 Sunshine 之类的串流服务器。',
		},
	}),
};

/** Of plans alone. */
export const PLAN_VIRTUAL_FINDINGS = {
	'vf-making': entry({
		severity: 'note',
		source: 'i915-sriov-dkms README, i915_pci.c, xe_pci.c; Linux drivers/gpu/drm/xe/xe_pci.c has_sriov',
		values: {
			...{ address: 'address', physical: 'address', id: 'id', driver: 'name', from: SRIOV_SOURCES },
			...{ count: 'number', host: 'host?' },
		},
		en: {
			message: ({ address, id, driver, from }) =>
				from === 'dkms'
					? `${address} is there once ${driver} of the host has made it. For ${id} that is the ${driver} of i915-sriov-dkms, an experimental module (${RELEASES}).`
					: `${address} is there once ${driver} of the host has made it. For ${id} that is ${driver} of Linux ${from} or newer.`,
			fix: ({ physical, address, count, from, host }) =>
				`${from === 'dkms' ? `Install ${moduleOf(host)} on the host, reboot` : 'Reboot'} with the kernel parameters of the plan, and look for ${address}: lspci -d 8086: -nn. The plan has what makes it at each boot; by hand: ${makeFunctions(physical, count)}`,
			cause:
				'A virtual function is there once the driver of the host has made it: i915-sriov-dkms, or for Panther Lake and newer xe of Linux.',
			remedy: 'Install the driver, set its kernel parameters, and write the number of functions to sriov_numvfs.',
		},
		zh: {
			message: ({ address, id, driver, from }) =>
				from === 'dkms'
					? `宿主机的 ${driver} 创建之后才有 ${address}。${id} 需要 i915-sriov-dkms 的 ${driver}，它是实验性的模块（${RELEASES_ZH}）。`
					: `宿主机的 ${driver} 创建之后才有 ${address}。${id} 需要 Linux ${from} 及以上的 ${driver}。`,
			fix: ({ physical, address, count, from, host }) =>
				`${from === 'dkms' ? `在宿主机上安装 ${moduleOf(host)}，加上方案中的内核参数后重启` : '加上方案中的内核参数后重启'}，然后查看是否有 ${address}：lspci -d 8086: -nn。方案中的文件会在每次启动时创建它；手动创建：${makeFunctions(physical, count)}`,
			cause: '宿主机的驱动创建之后才有虚拟功能（VF）：i915-sriov-dkms，Panther Lake 及更新的核显用 Linux 的 xe。',
			remedy: '安装该驱动，设置它的内核参数，并把 VF 的数量写入 sriov_numvfs。',
		},
	}),
	'vf-guest': entry({
		severity: 'note',
		source:
			'i915-sriov-dkms docs/install-linux-guest.md, docs/install-windows-guest.md; strongtz/i915-sriov-dkms#225, #313',
		values: { guest: GUESTS, from: SRIOV_SOURCES },
		en: {
			message: ({ guest, from }) =>
				[...(guest === 'windows' ? [] : [LINUX_GUEST(from)]), ...(guest === 'linux' ? [] : [WINDOWS_GUEST])].join(' '),
			cause:
				'The guest OS needs a driver for virtual functions: that of the host in Linux, the one of Intel in Windows.',
			remedy: 'Install it in the guest OS, and do not hide the hypervisor from it.',
		},
		zh: {
			message: ({ guest, from }) =>
				[...(guest === 'windows' ? [] : [LINUX_GUEST_ZH(from)]), ...(guest === 'linux' ? [] : [WINDOWS_GUEST_ZH])].join(
					'',
				),
			cause: '虚拟机系统需要支持虚拟功能（VF）的驱动：Linux 中与宿主机相同，Windows 中用 Intel 官方的驱动。',
			remedy: '在虚拟机系统中安装该驱动，不要对它隐藏虚拟化。',
		},
	}),
};
