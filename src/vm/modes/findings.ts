/** Findings about the ways in which an Intel iGPU can be given to a VM: why a plan is not for this one, and what each lacks. */
import { buildIgdCommand } from '../../igd-helper/commands.js';
import { entry } from '../../language/entry.js';
import type { Language } from '../../language/languages.js';
import { MODE_IDS, MODE_OFFERS, type ModeId } from './mode-names.js';

export const REPORTS = ['core-ultra', 'panther-lake'] as const;

/** For which iGPUs each mode is. */
const GENERATIONS: Readonly<Record<Language, Readonly<Record<ModeId, string>>>> = {
	en: {
		legacy: 'QEMU supports Sandy Bridge and newer iGPUs',
		q35: 'only Broadwell and newer iGPUs work without legacy mode',
		headless: 'only Broadwell and newer iGPUs work without legacy mode',
		seabios: 'only iGPUs from Sandy Bridge to Comet Lake have a VBIOS that SeaBIOS can set up',
		vf: 'only Tiger Lake, Alder Lake, Raptor Lake, Meteor Lake and Arrow Lake (i915-sriov-dkms), and Panther Lake and Wildcat Lake (xe), have virtual functions with a driver',
		mdev: 'i915 makes mediated devices only of Broadwell, Skylake, Kaby Lake, Broxton, Coffee Lake and Comet Lake (GVT-g)',
	},
	zh: {
		legacy: 'QEMU 支持 Sandy Bridge 及更新的核显',
		q35: '只有 Broadwell 及更新的核显才能不用 legacy 模式',
		headless: '只有 Broadwell 及更新的核显才能不用 legacy 模式',
		seabios: '只有 Sandy Bridge 到 Comet Lake 的核显才有 SeaBIOS 能设置的 VBIOS',
		vf: '有驱动的虚拟功能（VF）只见于 Tiger Lake、Alder Lake、Raptor Lake、Meteor Lake、Arrow Lake（i915-sriov-dkms），以及 Panther Lake、Wildcat Lake（xe）',
		mdev: 'i915 只为 Broadwell、Skylake、Kaby Lake、Broxton、Coffee Lake 和 Comet Lake 创建 mdev 设备（GVT-g）',
	},
};

/** Why a mode has no use for a ROM. */
const UNUSED: Readonly<Record<Language, Readonly<Record<ModeId, string>>>> = {
	en: {
		legacy: 'another one is in its place',
		q35: 'on q35, a GOP driver of Intel does not start. Only a ROM with the IGD helper alone is used',
		headless: 'without a picture, no ROM is needed',
		seabios: 'SeaBIOS runs no EFI drivers. Only a VBIOS of the iGPU is used',
		vf: 'a virtual function needs no ROM',
		mdev: 'a mediated device has no screen for a GOP driver. Only a ROM with the IGD helper alone is used',
	},
	zh: {
		legacy: '已有另一个文件',
		q35: 'Intel 的 GOP 驱动在 q35 上不会启动，只使用仅含 IGD 辅助驱动的 ROM',
		headless: '不需要画面，也就不需要 ROM',
		seabios: 'SeaBIOS 不执行 EFI 驱动，只使用核显的 VBIOS',
		vf: '虚拟功能（VF）不需要 ROM',
		mdev: 'mdev 设备没有显示器可供 GOP 驱动使用，只使用仅含 IGD 辅助驱动的 ROM',
	},
};

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
				mode !== 'q35'
					? `${mode} requires QEMU ${needed} for ${id}. ${qemu} does not support this iGPU.`
					: `${mode} requires QEMU ${needed} for ${id}. With ${qemu}, a VM on q35 gets no OpRegion, or the address of the host's stolen memory.`,
			fix: ({ needed }) => `Use QEMU ${needed} or newer. To see the installed release: kvm --version`,
			cause:
				'QEMU hands over OpRegion, stolen memory (BDSM) and, on i440fx, the IDs of the LPC bridge. On q35 it does so since 10.0, and for Meteor Lake and newer since 10.1.',
			remedy: 'Use the release of QEMU that the message names, or a newer one, or another mode.',
		},
		zh: {
			message: ({ mode, id, qemu, needed }) =>
				mode !== 'q35'
					? `${mode} 用于 ${id} 需要 QEMU ${needed}，${qemu} 不支持该核显。`
					: `${mode} 用于 ${id} 需要 QEMU ${needed}。使用 ${qemu} 时，q35 虚拟机得不到 OpRegion，或读到宿主机 stolen memory 的地址。`,
			fix: ({ needed }) => `使用 QEMU ${needed} 或更新版本。查看已安装的版本：kvm --version`,
			cause:
				'OpRegion、stolen memory（BDSM）和 i440fx 上 LPC 桥的 ID 都由 QEMU 交给虚拟机。q35 从 10.0 起支持，Meteor Lake 及更新的核显从 10.1 起支持。',
			remedy: '使用消息中给出的 QEMU 版本或更新版本，或换一种方式。',
		},
	}),
	'mode-generation': entry({
		severity: ['error', 'note'],
		source:
			'QEMU docs/igd-assign.txt, hw/vfio/igd.c igd_gen; i915-sriov-dkms i915_pci.c, Linux xe_pci.c has_sriov; Linux intel_gvt.c is_supported_device',
		values: { mode: MODE_IDS, id: 'id' },
		en: {
			message: ({ mode, id }) => `${mode} is not for ${id}: ${GENERATIONS.en[mode]}.`,
			fix: ({ mode }) => (mode === 'q35' || mode === 'headless' ? 'Use legacy mode: --mode legacy' : undefined),
			cause:
				'The mode is not for the generation of the iGPU: without legacy mode, only Broadwell and newer work, a VBIOS is only in older ones, and drivers of the host make virtual functions or mediated devices of some generations only.',
			remedy: 'Use another mode.',
		},
		zh: {
			message: ({ mode, id }) => `${mode} 不适用于 ${id}：${GENERATIONS.zh[mode]}。`,
			fix: ({ mode }) => (mode === 'q35' || mode === 'headless' ? '使用 legacy 模式：--mode legacy' : undefined),
			cause:
				'此方式不适用于这一代核显：不用 legacy 模式的只有 Broadwell 及更新的核显，只有较旧的核显才有 VBIOS，宿主机的驱动只为某些代的核显创建虚拟功能（VF）或 mdev 设备。',
			remedy: '换一种方式。',
		},
	}),
	'mode-address': entry({
		severity: ['error', 'note'],
		source: 'PVE/QemuServer/PCI.pm parse_hostpci_devices',
		values: { mode: MODE_IDS, at: 'address' },
		en: {
			message: ({ mode, at }) => `${mode} is only for a GPU at 00:02.0 of the host, and this one is at ${at}.`,
			cause: 'Legacy mode of Proxmox VE is only for a GPU at 00:02.0 of the host.',
			remedy: 'Name the iGPU itself, or another mode.',
		},
		zh: {
			message: ({ mode, at }) => `${mode} 只适用于宿主机上 00:02.0 处的 GPU，而此 GPU 位于 ${at}。`,
			cause: 'Proxmox VE 的 legacy 模式只适用于宿主机上 00:02.0 处的 GPU。',
			remedy: '指定核显本身，或换一种方式。',
		},
	}),
	'mode-rom-unused': entry({
		severity: 'note',
		values: { mode: MODE_IDS },
		en: {
			message: ({ mode }) => `This file is not used: ${UNUSED.en[mode]}.`,
			cause:
				'The ROM has no use in the mode of the plan. On q35 and for a mediated device, only a ROM with the IGD helper alone has one, with SeaBIOS only a VBIOS, and without a picture none.',
			remedy: 'For a picture from the start, use --mode legacy.',
		},
		zh: {
			message: ({ mode }) => `此文件未使用：${UNUSED.zh[mode]}。`,
			cause:
				'方案采用的方式用不到此 ROM。q35 和 mdev 设备只用得到仅含 IGD 辅助驱动的 ROM，SeaBIOS 只用得到 VBIOS，无画面的方式不用 ROM。',
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
			fix: 'Remove the <address> elements of the controllers of model pcie-root-port: libvirt then assigns other ones.',
			cause: 'The iGPU is at 00:02.0 of the VM. In q35 domains of libvirt, a root port is often there already.',
			remedy: 'Remove the <address> elements of the controllers of model pcie-root-port.',
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
			fix: 'Keep the emulated display of the VM. For a Windows guest, or a picture: --mode legacy or --mode q35',
			cause:
				"The iGPU is the VM's second display adapter, without ROM, OpRegion and picture. The picture is that of the emulated display.",
			remedy: 'Keep the emulated display of the VM. For a Windows guest, or a picture, use another mode.',
		},
		zh: {
			message:
				'核显是虚拟机的第二个显卡，不显示画面。Linux 虚拟机用它渲染和编解码；Intel 的 Windows 驱动还需要 OpRegion。',
			fix: '保留虚拟机的模拟显卡。Windows 虚拟机或需要画面时：--mode legacy 或 --mode q35',
			cause: '核显是虚拟机的第二个显卡，没有 ROM 和 OpRegion，也不显示画面。画面来自模拟显卡。',
			remedy: '保留虚拟机的模拟显卡。Windows 虚拟机或需要画面时，换一种方式。',
		},
	}),
	'seabios-host-vbios': entry({
		severity: 'note',
		source:
			'Linux drivers/pci/rom.c pci_map_rom; QEMU hw/vfio/igd.c ("Device has no ROM"); SeaBIOS src/fw/pciinit.c intel_igd_setup',
		en: {
			message:
				'There is no VBIOS file, so QEMU reads the VBIOS that the firmware of the host has left in memory. It is there only if the host was started with CSM and its legacy VGA option ROM. Without a VBIOS, QEMU leaves legacy mode with `Device has no ROM`.',
			fix: 'Start the host with CSM, or give the VBIOS of the board as a file: romtool extract BIOS',
			cause:
				'QEMU reads the VBIOS that the firmware of the host has left in memory, which is there only if the host was started with CSM.',
			remedy: 'Start the host with CSM and its legacy VGA option ROM, or give the VBIOS of the board as romfile.',
		},
		zh: {
			message:
				'没有 VBIOS 文件，QEMU 会读取宿主机固件留在内存中的 VBIOS。只有宿主机以 CSM 和传统 VGA Option ROM 启动时才有它；没有 VBIOS 时，QEMU 报错 `Device has no ROM` 并退出 legacy 模式。',
			fix: '以 CSM 启动宿主机，或提供主板的 VBIOS 文件：romtool extract BIOS',
			cause: 'QEMU 读取宿主机固件留在内存中的 VBIOS，只有宿主机以 CSM 启动时才有它。',
			remedy: '以 CSM 和传统 VGA Option ROM 启动宿主机，或把主板的 VBIOS 作为 romfile。',
		},
	}),
	'mdev-opregion': entry({
		severity: 'note',
		source: 'QEMU hw/vfio/igd.c vfio_pci_kvmgt_config_quirk; docs/igd-assign.txt, "Guest firmware"',
		values: { id: 'id' },
		en: {
			message:
				"A Linux guest needs no ROM. Intel's driver for Windows also requires the OpRegion, which QEMU hands over, and which OVMF leaves to a ROM with the IGD helper.",
			fix: ({ id }) =>
				`For a Windows guest, build one with romtool's helper: ${buildIgdCommand({ id })}\nThen: romtool plan igd.rom --for ${id} --mode mdev`,
			cause:
				"Intel's driver for Windows requires the OpRegion of the mediated device. QEMU hands it over, and OVMF leaves it to a ROM with the IGD helper.",
			remedy: 'Add a ROM with the IGD helper for a Windows guest.',
		},
		zh: {
			message:
				'Linux 虚拟机不需要 ROM。Intel 的 Windows 驱动还需要 OpRegion：QEMU 会交给虚拟机，但 OVMF 要由 IGD 辅助 ROM 设置它。',
			fix: ({ id }) =>
				`Windows 虚拟机：用 romtool 的辅助驱动生成一个：${buildIgdCommand({ id })}\n然后：romtool plan igd.rom --for ${id} --mode mdev`,
			cause: 'Intel 的 Windows 驱动需要 mdev 设备的 OpRegion：QEMU 会交给虚拟机，但 OVMF 要由 IGD 辅助 ROM 设置它。',
			remedy: 'Windows 虚拟机要加上 IGD 辅助 ROM。',
		},
	}),
	'igd-no-bdsm': entry({
		severity: 'note',
		source:
			'VfioIgdPkg IgdPrivate.c; QEMU hw/vfio/igd.c vfio_pci_igd_config_quirk ("newer device without BDSM register")',
		values: { id: 'id' },
		en: {
			message: ({ id }) =>
				`${id} has no BDSM register (Meteor Lake and newer). The IGD helper sets up the OpRegion and nothing else, and x-igd-gms has no effect.`,
			cause:
				'Meteor Lake and newer iGPUs have no BDSM register: the VM gets no stolen memory, and needs the OpRegion alone.',
			remedy: 'Any IGD helper that sets up the OpRegion of the chip will do.',
		},
		zh: {
			message: ({ id }) =>
				`${id} 没有 BDSM 寄存器（Meteor Lake 及更新的核显）。IGD 辅助驱动只设置 OpRegion，x-igd-gms 没有作用。`,
			cause: 'Meteor Lake 及更新的核显没有 BDSM 寄存器：虚拟机没有 stolen memory，只需要 OpRegion。',
			remedy: '能为该芯片设置 OpRegion 的 IGD 辅助驱动都可用。',
		},
	}),
	'igd-reports': entry({
		severity: 'note',
		values: { case: REPORTS, id: 'id' },
		en: {
			message: ({ case: what, id }) =>
				what === 'core-ultra'
					? `Reports about Core Ultra processors such as ${id} (LongQT-sea/intel-igpu-passthru#13, #15): the screens stay black with some guest systems, while Ubuntu 25.10 shows a picture on the same machine; on others the host stops when the guest encodes video.`
					: `Reports about Panther Lake such as ${id} (LongQT-sea/intel-igpu-passthru#35): its BIOS files contain a VBT (IntelGopVbt) and no GOP driver, Windows stops with error 43, and xe of a Linux guest finds no VBT.`,
			fix: ({ case: what }) =>
				what === 'core-ultra'
					? 'Try a live system with a new kernel first, such as Ubuntu 25.10.'
					: 'If the screen stays black, plan with a virtual function: --mode vf',
			cause: 'Others have reported what does not work with this generation. No source explains it.',
			remedy: 'Try a guest system with a new kernel first, or another mode.',
		},
		zh: {
			message: ({ case: what, id }) =>
				what === 'core-ultra'
					? `关于 ${id} 之类的 Core Ultra 处理器的反馈（LongQT-sea/intel-igpu-passthru#13、#15）：某些虚拟机系统黑屏，而 Ubuntu 25.10 在同一台机器上有画面；另一些机器在虚拟机编码视频时宿主机死机。`
					: `关于 ${id} 之类的 Panther Lake 的反馈（LongQT-sea/intel-igpu-passthru#35）：BIOS 文件含 VBT（IntelGopVbt），但没有 GOP 驱动，Windows 报错误 43，Linux 虚拟机中的 xe 找不到 VBT。`,
			fix: ({ case: what }) =>
				what === 'core-ultra'
					? '先用新内核的 Live 系统试验，例如 Ubuntu 25.10。'
					: '如果黑屏，改用虚拟功能（VF）的方案：--mode vf',
			cause: '其他用户反馈了这一代核显的问题，目前没有资料说明原因。',
			remedy: '先用新内核的虚拟机系统试验，或换一种方式。',
		},
	}),
};
