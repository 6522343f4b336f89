/** Causes that the driver in the guest meets, and that lie in what the GPU was given as. */
import { entry } from '../../../language/entry.js';

export const GUEST_CAUSES = {
	'sriov-pf': entry({
		severity: 'error',
		values: { address: 'address?' },
		en: {
			message: ({ address = 'The GPU' }) =>
				`${address} is split into virtual functions (SR-IOV), and cannot be passed as a whole.`,
			fix: ({ address = '0000:00:02.0' }) =>
				`Pass one of its virtual functions, or remove them: echo 0 > /sys/bus/pci/devices/${address}/sriov_numvfs`,
			cause:
				'The physical function of a GPU with virtual functions (SR-IOV) stays with the host: vfio-pci does not take it.',
			remedy: 'Pass a virtual function, or set sriov_numvfs of the physical one to 0.',
		},
		zh: {
			message: ({ address = 'GPU' }) => `${address} 已拆分为虚拟功能（SR-IOV VF），不能整体直通。`,
			fix: ({ address = '0000:00:02.0' }) =>
				`直通其中一个 VF，或删除它们：echo 0 > /sys/bus/pci/devices/${address}/sriov_numvfs`,
			cause: '拆分出虚拟功能（SR-IOV VF）的 GPU，其物理功能（PF）留在宿主机：vfio-pci 不接管它。',
			remedy: '直通一个 VF，或把 PF 的 sriov_numvfs 设为 0。',
		},
	}),
	'igd-stolen-fault': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address = 'the iGPU' }) =>
				`The guest's driver and ${address} do not agree where stolen memory is: the display reads memory that it may not.`,
			fix: ({ address = '0000:00:02.0' }) =>
				`Give the iGPU a helper ROM that reserves stolen memory: romtool plan igd.rom --at ${address}`,
			cause:
				'No helper ROM has reserved stolen memory in the VM (BDSM), or at another address than the one the GPU uses. The screen stays black, or flickers.',
			remedy: 'Give the iGPU a helper ROM that reserves stolen memory, and a release of QEMU that knows the iGPU.',
		},
		zh: {
			message: ({ address }) =>
				`虚拟机系统的驱动与${address === undefined ? '核显' : ` ${address} `}使用的 stolen memory（预留显存）地址不一致：显示引擎读取了不允许访问的内存。`,
			fix: ({ address = '0000:00:02.0' }) =>
				`给核显配一个会预留 stolen memory 的辅助 ROM：romtool plan igd.rom --at ${address}`,
			cause: '虚拟机中没有辅助 ROM 预留 stolen memory（BDSM），或预留的地址与 GPU 使用的不同。表现为黑屏或闪烁。',
			remedy: '给核显配一个会预留 stolen memory 的辅助 ROM，并使用支持该核显的 QEMU 版本。',
		},
	}),
	'nv-vbios-missing': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`The driver in the guest finds no VBIOS of the NVIDIA card${address === undefined ? '' : ` at ${address}`}, and does not start.`,
			fix: 'Give the card its VBIOS with romfile=, and check the file: romtool check vbios.rom',
			cause:
				'The driver finds no VBIOS of the NVIDIA card. Its ROM cannot be read, or it is a laptop GPU without outputs, which has none: there the BIOS has the VBIOS.',
			remedy:
				"Give the card its VBIOS with romfile; romtool extract finds that of a laptop's GPU in the BIOS of the laptop. Some of these require it in an ACPI table (_ROM) besides.",
		},
		zh: {
			message: ({ address }) =>
				`虚拟机里的驱动没有找到${address === undefined ? '' : ` ${address} 处`} NVIDIA 显卡的 VBIOS，无法启动。`,
			fix: '用 romfile= 把 VBIOS 交给显卡，并检查文件：romtool check vbios.rom',
			cause:
				'驱动找不到 NVIDIA 显卡的 VBIOS：无法读取其 ROM，或是没有显示输出的笔记本 GPU，这种 GPU 本身没有 ROM，VBIOS 在笔记本的 BIOS 中。',
			remedy:
				'用 romfile 把 VBIOS 交给显卡；笔记本 GPU 的 VBIOS 可用 romtool extract 从笔记本 BIOS 中提取。部分型号还需要 ACPI 表（_ROM）。',
		},
	}),
	'i915-guc': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`i915 in the guest cannot start the GuC${address === undefined ? '' : ` of ${address}`}: no acceleration, and with a virtual function nothing at all.`,
			fix: 'For a virtual function, install the same release of i915-sriov-dkms on the host and in the guest, with i915.enable_guc=3. For the whole iGPU, give it a helper ROM that reserves stolen memory.',
			cause:
				'The GuC does not start: host and guest have different releases of i915-sriov-dkms, its firmware is missing, or stolen memory is not where the GPU has it.',
			remedy:
				'Install the same release of i915-sriov-dkms on the host and in the guest, with i915.enable_guc=3; for the whole iGPU, use a helper ROM that reserves stolen memory.',
		},
		zh: {
			message: ({ address }) =>
				`虚拟机里的 i915 无法启动${address === undefined ? '' : ` ${address} 的`} GuC：没有加速，VF 则完全不能用。`,
			fix: '使用 VF 时，宿主机和虚拟机安装同一版本的 i915-sriov-dkms，并设置 i915.enable_guc=3。整体直通核显时，配一个会预留 stolen memory 的辅助 ROM。',
			cause:
				'GuC 没有启动：宿主机和虚拟机的 i915-sriov-dkms 版本不同，或缺少固件，或 stolen memory（预留显存）的位置与 GPU 不符。',
			remedy:
				'宿主机和虚拟机安装同一版本的 i915-sriov-dkms，并设置 i915.enable_guc=3；整体直通核显时，配一个会预留 stolen memory 的辅助 ROM。',
		},
	}),
	'gop-missing': entry({
		severity: 'warning',
		en: {
			message: 'The firmware of the VM has shown no picture: no GOP driver has run.',
			fix: "Extract the GOP driver from the vendor's BIOS, and give it to the VM: romtool extract bios.bin --rom",
			cause:
				'No GOP driver has run in the VM, so its firmware has no picture. The driver of the guest may still make one.',
			remedy: "Give the GPU a ROM with its GOP driver; romtool extract finds it in the vendor's BIOS.",
		},
		zh: {
			message: '虚拟机固件没有提供画面：没有运行任何 GOP 驱动。',
			fix: '从厂商 BIOS 中提取 GOP 驱动并交给虚拟机：romtool extract bios.bin --rom',
			cause: '虚拟机中没有运行 GOP 驱动，因此固件没有画面。虚拟机系统的驱动仍可能显示画面。',
			remedy: '给 GPU 配一个含 GOP 驱动的 ROM；romtool extract 可从厂商 BIOS 中提取。',
		},
	}),
};
