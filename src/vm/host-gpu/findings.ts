/** Findings of `plan` and `lint` about a GPU of the host that is passed through: console, framebuffer, BARs. */

import { HOST_WORDS } from '../../host/host-words.js';
import { entry } from '../../language/entry.js';

/** What keeps the kernel from giving the firmware's framebuffer to a driver (drivers/firmware/sysfb.c). */
const NO_FRAMEBUFFER = 'initcall_blacklist=sysfb_init';

export const HOST_GPU_FINDINGS = {
	'host-console-lost': entry({
		severity: 'note',
		source: 'Linux drivers/vfio/pci/vfio_pci_core.c vfio_pci_vga_init',
		/** `only`: no other display stays with the host. */
		values: { address: 'address', only: 'flag' },
		en: {
			message: ({ address, only }) =>
				only
					? `${address} is the only GPU that the host has for its console. The screen goes black when the VM starts, and mostly stays so until the host reboots.`
					: `${address} is the host's primary display. The host's console goes black when the VM starts.`,
			fix: `Keep the host's web interface or SSH at hand. To get the console back, press e in the boot menu, and add to the kernel command line: module_blacklist=vfio_pci`,
			cause: "The GPU is the host's primary display. The host's console goes black when the VM starts.",
			remedy:
				"Keep the host's web interface or SSH at hand. With module_blacklist=vfio_pci on the kernel command line, added in the boot menu, the host keeps the GPU.",
		},
		zh: {
			message: ({ address, only }) =>
				only
					? `${address} 是宿主机控制台唯一的 GPU。虚拟机启动后屏幕变黑，通常要到宿主机重启才恢复。`
					: `${address} 是宿主机的主显卡。虚拟机启动后宿主机的控制台会黑屏。`,
			fix: '先准备好宿主机的网页管理界面或 SSH。如需恢复控制台，在引导菜单中按 e，在内核命令行中加上：module_blacklist=vfio_pci',
			cause: '该 GPU 是宿主机的主显卡。虚拟机启动后宿主机的控制台会黑屏。',
			remedy:
				'先准备好宿主机的网页管理界面或 SSH。在引导菜单中把 module_blacklist=vfio_pci 加到内核命令行，宿主机就会保留 GPU。',
		},
	}),
	'framebuffer-held': entry({
		severity: 'warning',
		source:
			'Linux drivers/vfio/pci/vfio_pci_core.c vfio_pci_vga_init, vfio_pci_core_mmap; drivers/firmware/sysfb_simplefb.c',
		/** `framebuffer`: as /proc/iomem names it. */
		values: { address: 'address', framebuffer: 'name', host: 'host?' },
		en: {
			message: ({ address, framebuffer }) =>
				`The host's console still holds memory of ${address} (${framebuffer} in /proc/iomem). vfio-pci cannot reserve that BAR: \`BAR …: can't reserve\`, and QEMU reports \`Failed to mmap … BAR\`. The screen stays black.`,
			fix: ({ host }) =>
				`${HOST_WORDS.en.changeWords(host, { add: [NO_FRAMEBUFFER] })}. The host's console then has no screen, so keep SSH at hand.`,
			cause:
				"The framebuffer of the host's console (BOOTFB, efifb, simpledrm) lets go of the GPU before vfio-pci takes it. Kernels before 6.0 do not take it away, newer ones only from VGA controllers.",
			remedy: `Add ${NO_FRAMEBUFFER} to the kernel command line: video=efifb:off does not keep simpledrm from it.`,
		},
		zh: {
			message: ({ address, framebuffer }) =>
				`宿主机的控制台仍占用 ${address} 的内存（/proc/iomem 中的 ${framebuffer}）。vfio-pci 无法保留该 BAR：\`BAR …: can't reserve\`，QEMU 报告 \`Failed to mmap … BAR\`，屏幕保持黑屏。`,
			fix: ({ host }) =>
				`${HOST_WORDS.zh.changeWords(host, { add: [NO_FRAMEBUFFER] })}。之后宿主机的控制台没有画面，先准备好 SSH。`,
			cause:
				'宿主机控制台的 framebuffer（BOOTFB、efifb、simpledrm）在 vfio-pci 接管之前放开 GPU。6.0 之前的内核不会让它放开，更新的内核只对 VGA 控制器这样做。',
			remedy: `在内核命令行中加入 ${NO_FRAMEBUFFER}：video=efifb:off 对 simpledrm 不起作用。`,
		},
	}),
	'rebar-doorbell': entry({
		severity: ['warning', 'note'],
		source: "Linux drivers/pci/pci-sysfs.c resourceN_resize; reports of error 43 with AMD's driver for Windows",
		/** `size` in MiB. */
		values: { address: 'address', size: 'number' },
		en: {
			message: ({ address, size }) =>
				`Resizable BAR made BAR 2 of ${address} ${size} MiB large. With more than 8 MiB, AMD's driver for Windows reports error 43 in a VM, which cannot change the size.`,
			fix: ({ address }) =>
				`While no VM and no driver uses it: \`echo 3 > /sys/bus/pci/devices/${address}/resource2_resize\`. Or turn off Resizable BAR in the firmware setup.`,
			cause:
				"BAR 2 of a passed-through card of AMD, which resizes with Resizable BAR, has 8 MiB at most in a Windows guest: QEMU does not let the VM change it, and AMD's driver reports error 43.",
			remedy:
				'Write 3 (8 MiB) to resource2_resize before the VM starts, or turn off Resizable BAR in the firmware setup.',
		},
		zh: {
			message: ({ address, size }) =>
				`Resizable BAR 使 ${address} 的 BAR 2 达到 ${size} MiB。超过 8 MiB 时，AMD 的 Windows 驱动在虚拟机中报错误 43，而虚拟机无法改变大小。`,
			fix: ({ address }) =>
				`在没有虚拟机和驱动使用它时执行 \`echo 3 > /sys/bus/pci/devices/${address}/resource2_resize\`，或在 BIOS 设置中关闭 Resizable BAR。`,
			cause:
				'在 Windows 虚拟机中，直通的 AMD 显卡的 BAR 2（随 Resizable BAR 变大）最多 8 MiB：QEMU 不让虚拟机改变它，AMD 的驱动会报错误 43。',
			remedy: '在虚拟机启动前向 resource2_resize 写入 3（8 MiB），或在 BIOS 设置中关闭 Resizable BAR。',
		},
	}),
};
