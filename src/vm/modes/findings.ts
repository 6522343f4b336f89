/** Findings about the ways in which an Intel iGPU can be given to a VM: why a plan is not for this one, and what each lacks. */
import { buildIgdCommand } from '../../igd-helper/commands.js';
import { entry } from '../../language/entry.js';
import { MODE_IDS, MODE_OFFERS } from './mode-names.js';

export const MODE_FINDINGS = {
	'mode-possible': entry({
		severity: 'note',
		values: { mode: MODE_IDS },
		en: {
			message: ({ mode }) => `${mode} is possible. ${MODE_OFFERS.en[mode]}`,
			fix: ({ mode }) => `To plan it: --mode ${mode}`,
			cause:
				'The iGPU can also be passed through in this way. The plan is for another, which offers more, or was asked for.',
			remedy: 'Name it with --mode.',
		},
		zh: {
			message: ({ mode }) => `${mode} 可行。${MODE_OFFERS.zh[mode]}`,
			fix: ({ mode }) => `如需此方式的方案：--mode ${mode}`,
			cause: '核显也可以用这种方式直通。方案采用的是另一种方式：它的功能更多，或由用户指定。',
			remedy: '用 --mode 指定。',
		},
	}),
	'mode-qemu': entry({
		severity: ['error', 'note'],
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_config_quirk (10.0 and newer), vfio_probe_igd_bar4_quirk (before)',
		values: { mode: MODE_IDS, id: 'id', qemu: 'name', needed: 'name' },
		en: {
			message: ({ mode, id, qemu, needed }) =>
				mode === 'legacy'
					? `legacy requires QEMU ${needed} for ${id}. ${qemu} does not support this iGPU.`
					: `${mode} requires QEMU ${needed} for ${id}. With ${qemu}, a VM on q35 gets no OpRegion, or the address of the host's stolen memory.`,
			fix: ({ needed }) => `Use QEMU ${needed} or newer. To see the installed release: kvm --version`,
			cause:
				'QEMU hands over OpRegion, stolen memory (BDSM) and, on i440fx, the IDs of the LPC bridge. On q35 it does so since 10.0, and for Meteor Lake and newer since 10.1.',
			remedy: 'Use the release of QEMU that the message names, or a newer one, or another mode.',
		},
		zh: {
			message: ({ mode, id, qemu, needed }) =>
				mode === 'legacy'
					? `legacy 用于 ${id} 需要 QEMU ${needed}，${qemu} 不支持该核显。`
					: `${mode} 用于 ${id} 需要 QEMU ${needed}。使用 ${qemu} 时，q35 虚拟机得不到 OpRegion，或读到宿主机 stolen memory 的地址。`,
			fix: ({ needed }) => `使用 QEMU ${needed} 或更新版本。查看已安装的版本：kvm --version`,
			cause:
				'OpRegion、stolen memory（BDSM）和 i440fx 上 LPC 桥的 ID 都由 QEMU 交给虚拟机。q35 从 10.0 起支持，Meteor Lake 及更新的核显从 10.1 起支持。',
			remedy: '使用消息中给出的 QEMU 版本或更新版本，或换一种方式。',
		},
	}),
	'mode-generation': entry({
		severity: ['error', 'note'],
		source: 'QEMU docs/igd-assign.txt (Universal Passthrough)',
		values: { mode: MODE_IDS, id: 'id' },
		en: {
			message: ({ mode, id }) => `${mode} is not for ${id}: only Broadwell and newer iGPUs work without legacy mode.`,
			fix: 'Use legacy mode: --mode legacy',
			cause: 'The mode is not for the generation of the iGPU. Without legacy mode, only Broadwell and newer work.',
			remedy: 'Use another mode.',
		},
		zh: {
			message: ({ mode, id }) => `${mode} 不适用于 ${id}：只有 Broadwell 及更新的核显才能不用 legacy 模式。`,
			fix: '使用 legacy 模式：--mode legacy',
			cause: '此方式不适用于这一代核显。只有 Broadwell 及更新的核显才能不用 legacy 模式。',
			remedy: '换一种方式。',
		},
	}),
	'mode-address': entry({
		severity: ['error', 'note'],
		source: 'PVE/QemuServer/PCI.pm parse_hostpci_devices',
		values: { at: 'address' },
		en: {
			message: ({ at }) => `legacy is only for a GPU at 00:02.0 of the host, and this one is at ${at}.`,
			cause: 'Legacy mode of Proxmox VE is only for a GPU at 00:02.0 of the host.',
			remedy: 'Name the iGPU itself, or another mode.',
		},
		zh: {
			message: ({ at }) => `legacy 只适用于宿主机上 00:02.0 处的 GPU，而此 GPU 位于 ${at}。`,
			cause: 'Proxmox VE 的 legacy 模式只适用于宿主机上 00:02.0 处的 GPU。',
			remedy: '指定核显本身，或换一种方式。',
		},
	}),
	'mode-rom-unused': entry({
		severity: 'note',
		values: { mode: MODE_IDS },
		en: {
			message: ({ mode }) =>
				mode === 'headless'
					? 'This file is not used: without a picture, no ROM is needed.'
					: 'This file is not used: on q35, a GOP driver of Intel does not start. Only a ROM with the IGD helper alone is used.',
			cause:
				'The ROM has no use in the mode of the plan. On q35, only a ROM with the IGD helper alone has one, and without a picture none.',
			remedy: 'For a picture from the start, use --mode legacy.',
		},
		zh: {
			message: ({ mode }) =>
				mode === 'headless'
					? '此文件未使用：不需要画面，也就不需要 ROM。'
					: '此文件未使用：Intel 的 GOP 驱动在 q35 上不会启动，只使用仅含 IGD 辅助驱动的 ROM。',
			cause: '方案采用的方式用不到此 ROM。q35 上只用得到仅含 IGD 辅助驱动的 ROM，无画面的方式不用 ROM。',
			remedy: '如需开机即有画面，使用 --mode legacy。',
		},
	}),
	'opregion-unset': entry({
		severity: 'warning',
		source: 'QEMU docs/igd-assign.txt, condition 1 and "Guest firmware"',
		values: { id: 'id' },
		en: {
			message:
				"There is no ROM with an IGD helper. Without it, the guest OS gets no OpRegion: Linux guesses the ports, and Intel's driver for Windows does not work.",
			fix: ({ id }) =>
				`Build one with romtool's helper: ${buildIgdCommand({ id })}\nThen: romtool plan igd.rom --for ${id} --mode q35`,
			cause:
				"On q35, too, OVMF leaves the OpRegion to a ROM with an IGD helper. Without it, Linux guesses the ports, and Intel's driver for Windows does not work.",
			remedy: "Build a ROM with romtool's helper (romtool build --igd-helper), and add it to the command.",
		},
		zh: {
			message: '缺少 IGD 辅助 ROM，虚拟机系统因此得不到 OpRegion：Linux 只能猜测端口，Intel 的 Windows 驱动无法工作。',
			fix: ({ id }) =>
				`用 romtool 的辅助驱动生成一个：${buildIgdCommand({ id })}\n然后：romtool plan igd.rom --for ${id} --mode q35`,
			cause:
				'q35 上也要由 IGD 辅助 ROM 设置 OpRegion，OVMF 自己不做。没有它时，Linux 只能猜测端口，Intel 的 Windows 驱动无法工作。',
			remedy: '用 romtool 的辅助驱动生成 ROM（romtool build --igd-helper），加到命令中。',
		},
	}),
	'q35-slot': entry({
		severity: 'note',
		source: 'libvirt formatdomain, "Controllers" (pcie-root-port)',
		en: {
			message:
				'The iGPU is at 00:02.0 of the VM. In q35 domains of libvirt, a root port is often there already, and libvirt refuses the second device (`double use of PCI slot`).',
			fix: 'In libvirt, remove the <address> elements of the controllers of model pcie-root-port: libvirt then assigns other ones.',
			cause: 'The iGPU is at 00:02.0 of the VM. In q35 domains of libvirt, a root port is often there already.',
			remedy: 'In libvirt, remove the <address> elements of the controllers of model pcie-root-port.',
		},
		zh: {
			message:
				'核显位于虚拟机的 00:02.0。libvirt 的 q35 域中，该地址常已有 root port，libvirt 会拒绝第二个设备（`double use of PCI slot`）。',
			fix: '使用 libvirt 时，删除 pcie-root-port 控制器的 <address> 元素，libvirt 会重新分配地址。',
			cause: '核显位于虚拟机的 00:02.0。libvirt 的 q35 域中，该地址常已有 root port。',
			remedy: '使用 libvirt 时，删除 pcie-root-port 控制器的 <address> 元素。',
		},
	}),
	'headless-display': entry({
		severity: 'note',
		source: 'QEMU docs/igd-assign.txt (Universal Passthrough)',
		en: {
			message:
				"The iGPU is the VM's second display adapter and shows no picture. Linux guests render and encode with it; Intel's driver for Windows also requires the OpRegion.",
			fix: 'Keep the emulated display of the VM: no line `vga: none`. For a Windows guest, or a picture: --mode legacy or --mode q35',
			cause:
				"The iGPU is the VM's second display adapter, without ROM, OpRegion and picture. The picture is that of the emulated display.",
			remedy: 'Keep the emulated display of the VM. For a Windows guest, or a picture, use another mode.',
		},
		zh: {
			message:
				'核显是虚拟机的第二个显卡，不显示画面。Linux 虚拟机用它渲染和编解码；Intel 的 Windows 驱动还需要 OpRegion。',
			fix: '保留虚拟机的模拟显卡，不写 `vga: none`。Windows 虚拟机或需要画面时：--mode legacy 或 --mode q35',
			cause: '核显是虚拟机的第二个显卡，没有 ROM 和 OpRegion，也不显示画面。画面来自模拟显卡。',
			remedy: '保留虚拟机的模拟显卡。Windows 虚拟机或需要画面时，换一种方式。',
		},
	}),
};
