/** Causes in what the firmware of the VM and its operating system do with the GPU. */
import { usualTarget } from '../../../host/host-words.js';
import { entry } from '../../../language/entry.js';
import { given } from '../given.js';

export const BOOT_CAUSES = {
	'igd-gop-missing': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`The IGD helper has set up the iGPU${given(address, (it) => ` at ${it}`)}, but no GOP driver asked it for the VBT: there is no boot display. The driver of the guest OS may still show a picture.`,
			fix: 'Extract the GOP driver from the BIOS of the board, and add its ROM to the VM: romtool extract BIOS.bin',
			cause:
				'No GOP driver of Intel ran in the VM: its ROM is missing, is for another generation, or was rejected. The firmware shows no picture.',
			remedy: 'Extract the GOP driver from the BIOS of the board (romtool extract), and add its ROM to the VM.',
		},
		zh: {
			message: ({ address }) =>
				`IGD 辅助驱动已设置好${given(address, (it) => ` ${it} `)}核显，但没有 GOP 驱动向它索取 VBT：没有启动画面。虚拟机系统的驱动加载后仍可能有画面。`,
			fix: '从主板的 BIOS 中提取 GOP 驱动，并把其 ROM 加入虚拟机：romtool extract BIOS.bin',
			cause: '虚拟机中没有运行 Intel 的 GOP 驱动：缺少其 ROM，或 ROM 属于其他代，或被拒绝。固件没有画面。',
			remedy: '从主板的 BIOS 中提取 GOP 驱动（romtool extract），并把其 ROM 加入虚拟机。',
		},
	}),
	'igd-vbt-bad': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`The VBT in the OpRegion${given(address, (it) => ` of ${it}`)} cannot be used, and the driver does not know the outputs.`,
			fix: 'Check the VBT on the host, while i915 has the iGPU: romtool check /sys/kernel/debug/dri/0/i915_vbt',
			cause:
				'The VBT is larger than its place in the OpRegion, or is not valid, or the OpRegion is of version 2.0 with its VBT elsewhere, which the helper does not follow.',
			remedy: 'Use a helper that knows OpRegion 2.1 (RVDA), and a newer QEMU and kernel.',
		},
		zh: {
			message: ({ address }) =>
				`${given(address, (it) => `${it} 的 `)}OpRegion 中的 VBT 不可用，驱动不知道有哪些输出接口。`,
			fix: '在宿主机上、i915 绑定核显时检查 VBT：romtool check /sys/kernel/debug/dri/0/i915_vbt',
			cause: 'VBT 大于它在 OpRegion 中的位置，或无效；或 OpRegion 为 2.0 版，VBT 在别处，辅助驱动不会读取。',
			remedy: '换用支持 OpRegion 2.1（RVDA）的辅助驱动，以及更新的 QEMU 和内核。',
		},
	}),
	'gop-no-monitor': entry({
		severity: 'warning',
		en: {
			message: 'The GOP driver of i915ovmfPkg found no monitor, or could not turn its output on.',
			fix: 'Connect the monitor by HDMI and switch it on before the VM starts, or use the GOP driver of Intel: romtool extract BIOS.bin',
			cause:
				'The free GOP driver of i915ovmfPkg reads the monitor itself, and fails on many DisplayPort outputs, adapters and newer chips.',
			remedy: 'Use another port or HDMI, or the GOP driver of Intel from the BIOS of the board.',
		},
		zh: {
			message: 'i915ovmfPkg 的 GOP 驱动没有找到显示器，或无法启用输出。',
			fix: '用 HDMI 连接显示器，并在虚拟机启动前打开，或换用 Intel 的 GOP 驱动：romtool extract BIOS.bin',
			cause: 'i915ovmfPkg 的开源 GOP 驱动自行读取显示器信息，在许多 DisplayPort 接口、转接头和新芯片上会失败。',
			remedy: '换用其他接口或 HDMI，或换用主板 BIOS 中 Intel 的 GOP 驱动。',
		},
	}),
	'secure-boot': entry({
		severity: 'warning',
		values: { what: 'said?' },
		en: {
			message: ({ what }) =>
				`Secure Boot of the VM rejects a driver or boot loader that is not signed${given(what, (it) => `: \`${it}\``)}.`,
			fix: 'Turn Secure Boot off in the firmware setup of the VM (Device Manager). In Proxmox VE, make the EFI disk again with: pre-enrolled-keys=0',
			cause:
				'Secure Boot is on in the VM, and the firmware refuses what is not signed: boot loaders and drivers of disks. OVMF for x86-64 does not ask this of option ROMs.',
			remedy: 'Turn Secure Boot off in the VM (Proxmox VE: EFI disk with pre-enrolled-keys=0).',
		},
		zh: {
			message: ({ what }) =>
				`虚拟机的安全启动（Secure Boot）拒绝了未签名的驱动或引导程序${given(what, (it) => `：\`${it}\``)}。`,
			fix: '在虚拟机的固件设置（Device Manager）中关闭安全启动。Proxmox VE 中重建 EFI 磁盘，并设置：pre-enrolled-keys=0',
			cause:
				'虚拟机启用了安全启动（Secure Boot），固件拒绝未签名的内容：引导程序和磁盘上的驱动。x86-64 的 OVMF 对 option ROM 没有此要求。',
			remedy: '关闭虚拟机的安全启动（Proxmox VE：EFI 磁盘设 pre-enrolled-keys=0）。',
		},
	}),
	'guest-disk': entry({
		severity: 'note',
		values: { host: 'host?' },
		en: {
			message: 'The firmware of the VM finds nothing that it can boot. The GPU is not the cause.',
			fix: ({ host }) =>
				usualTarget(host) === 'libvirt'
					? 'Check the boot order and the disk of the VM: virsh dumpxml DOMAIN'
					: 'Check the boot order and the disk of the VM. In Proxmox VE: qm config VMID --current',
			cause:
				'The disk of the VM has no boot loader for this firmware, or is not in the boot order, or has a bus that its loader does not know.',
			remedy: 'Check the boot order, and whether the disk was installed for UEFI.',
		},
		zh: {
			message: '虚拟机的固件没有找到可以启动的系统。原因不在 GPU。',
			fix: ({ host }) =>
				usualTarget(host) === 'libvirt'
					? '检查虚拟机的启动顺序和磁盘：virsh dumpxml DOMAIN'
					: '检查虚拟机的启动顺序和磁盘。Proxmox VE：qm config VMID --current',
			cause: '虚拟机的磁盘没有适合该固件的引导程序，或不在启动顺序中，或引导程序不支持其总线。',
			remedy: '检查启动顺序，以及磁盘上的系统是否按 UEFI 安装。',
		},
	}),
	'guest-driver': entry({
		severity: 'note',
		en: {
			message: 'Windows has no driver for the device. The passthrough itself works.',
			fix: 'Install the driver of the GPU in the guest: that of Intel, AMD or NVIDIA for this device.',
			cause: 'The guest OS has no driver for the device (code 28), or the driver does not know it.',
			remedy: 'Install the driver of the GPU in the guest.',
		},
		zh: {
			message: 'Windows 没有该设备的驱动。直通本身正常。',
			fix: '在虚拟机中安装 GPU 的驱动：Intel、AMD 或 NVIDIA 适用于该设备的版本。',
			cause: '虚拟机系统没有该设备的驱动（代码 28），或驱动不支持该设备。',
			remedy: '在虚拟机中安装 GPU 的驱动。',
		},
	}),
	'mmio-window': entry({
		severity: 'warning',
		values: { address: 'address?', bar: 'name?' },
		en: {
			message: ({ address, bar }) =>
				`There is no address space for the memory of ${address ?? 'the GPU'}${given(bar, (it) => ` (BAR ${it})`)}.`,
			fix: 'In the firmware setup of the host, turn on Above 4G Decoding. Give the VM a larger 64-bit window, in Proxmox VE with these lines: cpu: host and args: -fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536',
			cause:
				'The BARs of the GPU do not fit: on the host without Above 4G Decoding, in the VM because the 64-bit window of OVMF is too small for them (old OVMF, few physical address bits, Resizable BAR).',
			remedy:
				'Turn on Above 4G Decoding on the host. In the VM use cpu: host, a newer OVMF, or X-PciMmio64Mb, or make the BAR smaller.',
		},
		zh: {
			message: ({ address, bar }) =>
				`没有足够的地址空间容纳${given(address, (it) => ` ${it}`)} GPU 的显存${given(bar, (it) => `（BAR ${it}）`)}。`,
			fix: '在宿主机的 BIOS 设置中打开 Above 4G Decoding。为虚拟机设置更大的 64 位窗口，在 Proxmox VE 中用 cpu: host 和此行：args: -fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536',
			cause:
				'GPU 的 BAR 放不下：宿主机没有打开 Above 4G Decoding，或虚拟机中 OVMF 的 64 位窗口太小（OVMF 旧、物理地址位数少、Resizable BAR）。',
			remedy: '在宿主机上打开 Above 4G Decoding。虚拟机使用 cpu: host、更新的 OVMF 或 X-PciMmio64Mb，或缩小 BAR。',
		},
	}),
};
