/** Causes that lie in how the host is set up. */
import { shellPath } from '../../../bytes/shell-word.js';
import { HOST_WORDS, modprobeFolder, vfioFile } from '../../../host/host-words.js';
import { entry } from '../../../language/entry.js';
import { given } from '../given.js';

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
	'not-bound': entry({
		severity: 'error',
		values: { address: 'address?', group: 'name?', host: 'host?' },
		en: {
			message: ({ address, group }) =>
				`${address ?? 'The device'}${given(group, (it) => ` (IOMMU group ${it})`)} is not bound to vfio-pci on the host.`,
			fix: ({ address, host }) =>
				`Look up its driver, and bind it to vfio-pci (kernel parameter vfio-pci.ids=, or ${vfioFile(host)}): lspci -nnk${given(address, (it) => ` -s ${it}`)}`,
			cause:
				'The device is bound to a driver of the host or to none: the IDs of vfio-pci are missing or misspelled (vfio-pci-ids=), vfio-pci is not loaded, or the driver of the host was first.',
			remedy: 'Bind the device to vfio-pci at boot; romtool plan prints the files and the kernel parameters.',
		},
		zh: {
			message: ({ address, group }) =>
				`${given(address, (it) => `${it} `)}设备${given(group, (it) => `（IOMMU 组 ${it}）`)}在宿主机上没有绑定到 vfio-pci。`,
			fix: ({ address, host }) =>
				`查看其驱动，并绑定到 vfio-pci（内核参数 vfio-pci.ids=，或 ${vfioFile(host)}）：lspci -nnk${given(address, (it) => ` -s ${it}`)}`,
			cause:
				'设备绑定着宿主机的驱动，或没有绑定任何驱动：vfio-pci 的 ID 缺失或写错（vfio-pci-ids=），vfio-pci 没有加载，或宿主机的驱动先绑定了设备。',
			remedy: '开机时就把设备绑定到 vfio-pci；romtool plan 显示所需的文件和内核参数。',
		},
	}),
	'iommu-off': entry({
		severity: 'error',
		values: { host: 'host?' },
		en: {
			message: 'The IOMMU of the host is off, or vfio is not loaded: no device can be passed through.',
			fix: ({ host }) =>
				`Turn on VT-d or AMD-Vi (IOMMU) in the firmware setup of the host. On Intel: ${HOST_WORDS.en.changeWords(host, { add: ['intel_iommu=on'] })}. Then load vfio: modprobe vfio-pci`,
			cause:
				'There are no IOMMU groups: VT-d or AMD-Vi is off in the firmware setup, intel_iommu=on is missing or in the file of another boot loader, or the vfio modules are not loaded.',
			remedy: 'Turn on VT-d or AMD-Vi in the firmware setup, add intel_iommu=on on Intel, and load vfio-pci.',
		},
		zh: {
			message: '宿主机的 IOMMU 未启用，或没有加载 vfio：无法直通任何设备。',
			fix: ({ host }) =>
				`在宿主机的 BIOS 设置中打开 VT-d 或 AMD-Vi（IOMMU）。Intel 平台：${HOST_WORDS.zh.changeWords(host, { add: ['intel_iommu=on'] })}。最后加载 vfio：modprobe vfio-pci`,
			cause:
				'没有 IOMMU 组：BIOS 设置中关闭了 VT-d 或 AMD-Vi，缺少 intel_iommu=on 或写在了其他引导加载程序的文件中，或没有加载 vfio 模块。',
			remedy: '在 BIOS 设置中打开 VT-d 或 AMD-Vi，Intel 平台加上 intel_iommu=on，并加载 vfio-pci。',
		},
	}),
	'iommu-refused': entry({
		severity: 'error',
		values: { address: 'address?', error: 'said?' },
		en: {
			message: ({ address, error }) =>
				`The kernel of the host refuses ${address ?? 'the device'} an IOMMU domain${given(error, (it) => ` (\`${it}\`)`)}: interrupt remapping is missing, or the firmware has reserved memory for the device (RMRR).`,
			fix: 'See which of both it is: dmesg | grep -iE "remapping|RMRR|1:1". Without interrupt remapping, turn on x2APIC or VT-d in the firmware setup, or add to the kernel command line: vfio_iommu_type1.allow_unsafe_interrupts=1',
			cause:
				'vfio-pci requires interrupt remapping. Devices with memory that the firmware has reserved (RMRR, 1:1 mapping) cannot be passed through, except iGPUs and USB.',
			remedy:
				'Turn on interrupt remapping (x2APIC), or set allow_unsafe_interrupts=1. For RMRR: another slot or device, or an option of the firmware setup.',
		},
		zh: {
			message: ({ address, error }) =>
				`宿主机内核拒绝为${given(address, (it) => ` ${it} `)}设备分配 IOMMU 域${given(error, (it) => `（\`${it}\`）`)}：缺少中断重映射，或固件为该设备保留了内存（RMRR）。`,
			fix: '查看是哪一种：dmesg | grep -iE "remapping|RMRR|1:1"。如果缺少中断重映射，在 BIOS 设置中打开 x2APIC 或 VT-d，或在内核命令行中加上：vfio_iommu_type1.allow_unsafe_interrupts=1',
			cause: 'vfio-pci 要求中断重映射。除核显和 USB 外，固件为其保留内存（RMRR，1:1 映射）的设备不能直通。',
			remedy: '启用中断重映射（x2APIC），或设置 allow_unsafe_interrupts=1。RMRR：换插槽或设备，或调整 BIOS 设置。',
		},
	}),
	memlock: entry({
		severity: 'error',
		values: { address: 'address?', error: 'said?' },
		en: {
			message: ({ address, error }) =>
				`The memory of the VM cannot be locked for ${address ?? 'the device'}${given(error, (it) => `: \`${it}\``)}.`,
			fix: 'If QEMU is started by a user, raise the limit: ulimit -l unlimited. Otherwise give the VM less memory than the host has free, and turn ballooning off. In Proxmox VE, the line is: balloon: 0',
			cause:
				'A device that is passed through needs all memory of the VM locked. The limit (RLIMIT_MEMLOCK, cgroup) is lower, the host does not have as much free memory, or the addresses do not fit the IOMMU.',
			remedy: 'Raise memlock (ulimit -l, LimitMEMLOCK of systemd), give the VM less memory, and turn ballooning off.',
		},
		zh: {
			message: ({ address, error }) =>
				`无法为${given(address, (it) => ` ${it} `)}设备锁定虚拟机的内存${given(error, (it) => `：\`${it}\``)}。`,
			fix: '如果 QEMU 由普通用户启动，提高限制：ulimit -l unlimited。否则让虚拟机的内存小于宿主机的空闲内存，并关闭 ballooning。Proxmox VE 的配置行：balloon: 0',
			cause:
				'直通设备要求锁定虚拟机的全部内存，而限制（RLIMIT_MEMLOCK、cgroup）更低，或宿主机的空闲内存不够，或地址超出 IOMMU 的范围。',
			remedy: '提高 memlock（ulimit -l、systemd 的 LimitMEMLOCK），减少虚拟机的内存，并关闭 ballooning。',
		},
	}),
	'kvm-off': entry({
		severity: 'error',
		en: {
			message:
				'KVM does not work on the host: virtualization is off in its firmware setup, or the kernel module is not loaded.',
			fix: 'Turn on Intel VT-x (VMX) or AMD SVM in the firmware setup. See what the kernel says: dmesg | grep -i kvm',
			cause:
				'VT-x or SVM is off in the firmware setup, kvm_intel or kvm_amd is not loaded, or the user may not open /dev/kvm.',
			remedy: 'Turn on VT-x or SVM in the firmware setup of the host, and load kvm_intel or kvm_amd.',
		},
		zh: {
			message: '宿主机无法使用 KVM：BIOS 设置中关闭了虚拟化，或没有加载内核模块。',
			fix: '在 BIOS 设置中打开 Intel VT-x（VMX）或 AMD SVM。查看内核的提示：dmesg | grep -i kvm',
			cause: 'BIOS 设置中关闭了 VT-x 或 SVM，没有加载 kvm_intel 或 kvm_amd，或用户无权打开 /dev/kvm。',
			remedy: '在宿主机的 BIOS 设置中打开 VT-x 或 SVM，并加载 kvm_intel 或 kvm_amd。',
		},
	}),
	hook: entry({
		severity: 'error',
		values: { file: 'file?' },
		en: {
			message: ({ file }) =>
				`The hook script${given(file, (it) => ` "${it}"`)} of the VM did not run or failed: what it prepares, such as unbinding the GPU, did not happen.`,
			fix: ({ file }) =>
				file === undefined
					? 'Run the script by hand, and read what it prints.'
					: `Make it executable: chmod +x ${shellPath(file)}`,
			cause: 'libvirt skips hook scripts that are not executable. One that fails stops the start of the VM.',
			remedy: 'Make the script executable (chmod +x), begin it with #!/bin/bash, and run it by hand.',
		},
		zh: {
			message: ({ file }) =>
				`虚拟机的 hook 脚本${given(file, (it) => `“${it}”`)}没有运行或失败：它要做的准备（例如解绑 GPU）没有完成。`,
			fix: ({ file }) =>
				file === undefined ? '手动运行脚本，查看其输出。' : `为它加上可执行权限：chmod +x ${shellPath(file)}`,
			cause: 'libvirt 会跳过没有可执行权限的 hook 脚本。脚本失败时虚拟机无法启动。',
			remedy: '为脚本加上可执行权限（chmod +x），以 #!/bin/bash 开头，并手动运行一次。',
		},
	}),
	'vga-region-absent': entry({
		severity: 'warning',
		values: { address: 'address?', host: 'host?' },
		en: {
			message: ({ address }) =>
				`The host kernel offers no VGA access${given(address, (it) => ` to ${it}`)}: x-vga=on and legacy mode are not possible.`,
			fix: ({ host }) =>
				`With OVMF remove x-vga=1 or x-vga=on. For legacy mode of an iGPU remove \`disable_vga=1\` from ${modprobeFolder(host)} or the kernel command line, then ${HOST_WORDS.en.afterFiles(host)}.`,
			cause:
				'VGA access (x-vga=on, legacy mode of iGPUs) is refused: vfio-pci has disable_vga=1, the kernel lacks CONFIG_VFIO_PCI_VGA, or the device is an mdev or a virtual function.',
			remedy: 'Remove x-vga with OVMF; for legacy mode of an iGPU remove disable_vga=1 of vfio-pci.',
		},
		zh: {
			message: ({ address }) =>
				`宿主机内核不提供${given(address, (it) => ` ${it} 的`)} VGA 访问，无法使用 x-vga=on 和 legacy 模式。`,
			fix: ({ host }) =>
				`使用 OVMF 时去掉 x-vga=1 或 x-vga=on。如果要用核显的 legacy 模式，从 ${modprobeFolder(host)} 或内核命令行中去掉 \`disable_vga=1\`，然后${HOST_WORDS.zh.afterFiles(host)}。`,
			cause:
				'VGA 访问（x-vga=on、核显的 legacy 模式）被拒绝：vfio-pci 设置了 disable_vga=1，内核没有 CONFIG_VFIO_PCI_VGA，或该设备是 mdev 设备或虚拟功能（VF）。',
			remedy: '使用 OVMF 时去掉 x-vga；如果要用核显的 legacy 模式，去掉 vfio-pci 的 disable_vga=1。',
		},
	}),
};
