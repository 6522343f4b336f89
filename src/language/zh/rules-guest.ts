/** What to do where a virtual machine or its host breaks a rule that configurations of all kinds share. */
import type { Entries } from '../entries.js';

export const RULES_GUEST: Entries = {
	// guest/lint/function-pairs.ts
	'Pass the audio function as well, on a line of its own.': '把音频功能也直通，单独写成一行。',
	'Pass the GPU that the driver is for as well.': '把该驱动所对应的 GPU 也直通。',

	// guest/lint/igd-options.ts
	'Give the guest 4096 MiB or more.': '给虚拟机 4096 MiB 或更多内存。',
	'Take a value in the range of the generation, or leave x-igd-gms out.': '使用该代核显范围内的值，或不写 x-igd-gms。',
	'Use QEMU 10.0 or newer, or leave the option out.': '使用 QEMU 10.0 或更新版本，或不写该选项。',
	'Use a machine of type i440fx, or leave out x-igd-lpc=on.': '使用 i440fx 机型，或不写 x-igd-lpc=on。',
	'Use i440fx, and for Ice Lake and newer x-igd-lpc=on in place of legacy mode.':
		'使用 i440fx；Ice Lake 及更新的核显，用 x-igd-lpc=on 代替 legacy 模式。',
	'Add x-igd-lpc=on: romtool plan prints the line.': '加上 x-igd-lpc=on：romtool plan 会给出这一行。',
	'Add x-igd-opregion=on, or use QEMU 10.1 or newer.': '加上 x-igd-opregion=on，或使用 QEMU 10.1 或更新版本。',
	'Use a machine of type i440fx.': '使用 i440fx 机型。',

	// guest/lint/rom-places.ts
	"Put the VBIOS on the GPU's own function, usually .0.": '把 VBIOS 放在 GPU 自己的功能上，通常是 .0。',
	'Put the GOP ROM on the audio function, or join it behind the VBIOS: romtool edit join.':
		'把 GOP ROM 放在音频功能上，或合并到 VBIOS 之后：romtool edit join。',
	'Give the GPU a romfile with its VBIOS: romtool vfct or romtool extract.':
		'给 GPU 一个含有其 VBIOS 的 romfile：romtool vfct 或 romtool extract。',
	'Add the helper on the iGPU and the GOP ROM on a second function, or join both: romtool edit join.':
		'把辅助 ROM 放在核显上、把 GOP ROM 放在第二个功能上，或把两者合并：romtool edit join。',
	'Add a GOP driver for the chip: romtool extract takes it out of the BIOS.':
		'添加适用于该芯片的 GOP 驱动：romtool extract 可从 BIOS 中提取。',

	// guest/lint/rom-rules.ts
	'Copy the ROM to where the configuration looks for it: romtool install.':
		'把 ROM 复制到配置所指的位置：romtool install。',
	'Make it a plain file that root may read (mode 0644), or copy it again: romtool install.':
		'让它成为 root 可读的普通文件（权限 0644），或重新复制：romtool install。',
	'Take the ROM from its source again, the ROM alone and not the flash around it.':
		'从来源重新获取该 ROM，只取 ROM 本身，而不是包含它的闪存镜像。',
	'Run romtool check on the ROM, and do what it says; romtool extract makes a new one of the BIOS.':
		'用 romtool check 检查该 ROM，并按其提示处理；romtool extract 可从 BIOS 制作新的 ROM。',
	'Run romtool check on the ROM; should the guest stay dark, take the ROM of the device itself.':
		'用 romtool check 检查该 ROM；如果虚拟机仍然黑屏，请换用该设备自己的 ROM。',
	"Take the device's own VBIOS (romtool vfct, romtool extract) or a driver that takes it.":
		'使用该设备自己的 VBIOS（romtool vfct、romtool extract），或支持该设备的驱动。',
	'Leave the ROM BAR on (no rombar=0, no bar=off).': '让 ROM BAR 保持打开（不写 rombar=0，不写 bar=off）。',
	"Take a ROM for the guest's firmware: with a GOP driver for OVMF, with a VBIOS for SeaBIOS.":
		'换用适合虚拟机固件的 ROM：OVMF 要带有 GOP 驱动，SeaBIOS 要带有 VBIOS。',

	// guest/lint/host-rules/rules.ts
	"Turn on VT-d or AMD-Vi (IOMMU) in the firmware's setup, and take what switches it off out of the kernel command line.":
		'在固件设置（BIOS）中打开 VT-d 或 AMD-Vi（IOMMU），并从内核命令行中去掉关闭它的参数。',
	'Add intel_iommu=on to the kernel command line of an Intel host, take out what switches it off, and reboot.':
		'在 Intel 宿主机的内核命令行中加上 intel_iommu=on，去掉关闭它的参数，然后重启。',
	'Take disable_vga=1 out of /etc/modprobe.d and the kernel command line, and renew the initramfs.':
		'从 /etc/modprobe.d 和内核命令行中去掉 disable_vga=1，并重新生成 initramfs。',
	'Write ids= with the IDs that romtool devices shows, then update-initramfs -u and reboot.':
		'用 romtool devices 显示的 ID 填写 ids=，然后执行 update-initramfs -u 并重启。',
	'Write ids= as lspci -n does, with commas between: ids=1002:164c,1002:1637.':
		'按 lspci -n 的写法填写 ids=，用逗号分隔：ids=1002:164c,1002:1637。',
	"Add vfio-pci to /etc/modules, or a softdep line for the host's driver: romtool plan prints both.":
		'在 /etc/modules 中加入 vfio-pci，或为宿主机的驱动添加一行 softdep：romtool plan 会给出这两种写法。',
	'Rename the file so that its name ends with .conf.': '给文件改名，使文件名以 .conf 结尾。',
	'Rename the file when you next look at it; nothing breaks until then.':
		'下次改动该文件时再改名；在那之前不会有问题。',
	'Use another slot or port for one of them, or split the group (ACS) and know what that gives up.':
		'让其中之一换用别的插槽或端口，或拆分该组（ACS），并清楚这会放弃哪些隔离。',
	'Bind all functions of the group to vfio-pci, or have a hook that does.':
		'把该组的所有功能都绑定到 vfio-pci，或用 hook 脚本来绑定。',

	// libvirt/lint and proxmox/lint
	'Write -set device.hostpci0.x-igd-lpc=on: group, ID, property and value.':
		'写成 -set device.hostpci0.x-igd-lpc=on：组、ID、属性和值。',
	'Use the name of a device that the configuration passes.': '使用配置中所直通设备的名称。',
	'Name the device once.': '同一设备只写一次。',
	'Take the address that romtool devices or lspci -Dnn shows on this host.':
		'使用 romtool devices 或 lspci -Dnn 在这台宿主机上显示的地址。',
	'Leave the passed card as the only display, or take OVMF with a ROM that has a GOP driver.':
		'让直通的显卡成为唯一的显示设备，或使用 OVMF 和带有 GOP 驱动的 ROM。',
	'Put the iGPU at 00:02.0: romtool plan prints the lines.': '把核显放在 00:02.0：romtool plan 会给出相应的行。',

	// guest/lint/virtual-functions.ts and guest/lint/host-rules/rules.ts, virtual functions
	'Use the release of QEMU that the message names, or a newer one.': '使用消息所说的 QEMU 版本或更新版本。',
	'Make them on each start of the host, by sriov_numvfs of the physical function.':
		'每次宿主机启动时，通过物理功能（PF）的 sriov_numvfs 创建它们。',
	'Pass the virtual function alone.': '只直通虚拟功能（VF）。',
	'Pass a virtual function in its place, or take all of them down before: sriov_numvfs is 0 then.':
		'改为直通其中一个 VF，或先把它们全部撤掉：此时 sriov_numvfs 为 0。',
	'Take its ID out of the ids= of vfio-pci: virtual functions are bound to it when the guest starts.':
		'从 vfio-pci 的 ids= 中去掉它的 ID：虚拟机启动时 VF 才绑定到 vfio-pci。',
	"Turn on VT-d or AMD-Vi, and ACS where there is one, in the firmware's setup.":
		'在固件设置（BIOS）中打开 VT-d 或 AMD-Vi，如有 ACS 也打开。',
	'Leave out the ROM file.': '不写 ROM 文件。',
	'Leave out the options.': '不写这些选项。',
	'Leave out what hides it: kvm=off, -hypervisor, hidden=1, <hidden state>.':
		'去掉隐藏虚拟化的设置：kvm=off、-hypervisor、hidden=1、<hidden state>。',
	'Turn on Remote Desktop, or a streaming server such as Sunshine, in the guest.':
		'在虚拟机中打开远程桌面，或使用 Sunshine 之类的串流服务器。',
	'Take the ID out of ids=: virtual functions are bound when the guest starts.':
		'从 ids= 中去掉该 ID：虚拟机启动时才绑定 VF。',
};
