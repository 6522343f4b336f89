/** What the codes about the work of commands mean and what to do. */
import type { Entries } from '../entries.js';

export const EXPLAIN_COMMANDS: Entries = {
	// explain/commands.ts: extract
	'Nothing of what was asked for is in the file: it is an update program or an encrypted package, firmware of a board without a GPU, or no firmware at all.':
		'文件中没有所要的内容：它是更新程序或加密的安装包，或是没有 GPU 的主板的固件，或根本不是固件。',
	'Do what the finding says: unpack the package first, or take the BIOS of the right board; romtool tree shows what is there.':
		'请按检查结果的提示去做：先解包，或换用正确主板的 BIOS；romtool tree 会显示其中的内容。',
	'There are drivers or VBIOS images in the file, but none for the device that --for names.':
		'文件中有驱动或 VBIOS 映像，但没有适用于 --for 所指设备的。',
	'Take the BIOS of a board that this device sits on, or leave out --for to have everything.':
		'请使用装有该设备的主板的 BIOS，或去掉 --for 以提取全部内容。',
	// explain/commands.ts: dump
	'A driver of the host has the device: what was read may be changed by it, or a part only.':
		'宿主机的驱动占用着该设备：读出的内容可能被它改动过，或只有一部分。',
	'Compare it with a dump after the driver is unbound.': '请与解绑驱动之后读出的内容比较。',
	'The GPU is the primary one: what was read may be the copy that the firmware has started and changed.':
		'该 GPU 是主显卡：读出的可能是固件启动并改动过的副本。',
	'Compare it with a dump while another GPU is the primary one, or with the file of the vendor.':
		'请与以另一块 GPU 作主显卡时读出的内容比较，或与厂商的文件比较。',
	"Reading the ROM could not be switched off again in the host's sysfs.":
		'读取 ROM 之后，未能在宿主机的 sysfs 中重新关闭读取。',
	'Write 0 to the file rom of the device.': '请向该设备的 rom 文件写入 0。',

	// explain/commands.ts: plan, the host
	'The GPU is in no IOMMU group: the IOMMU is off, and nothing can be passed.':
		'GPU 不在任何 IOMMU 组里：IOMMU 没有打开，什么都无法直通。',
	"Turn on VT-d or AMD-Vi (IOMMU) in the firmware's setup, and set the kernel command line.":
		'请在固件设置（BIOS）中打开 VT-d 或 AMD-Vi（IOMMU），并设置内核命令行。',
	'Other devices are in the IOMMU group of a function that is passed: the host loses them.':
		'直通的功能所在的 IOMMU 组里还有其他设备：宿主机会失去它们。',
	'See that the host can do without them (romtool devices lists the groups), or use another slot.':
		'请确认宿主机可以不用它们（romtool devices 会列出各组），或换一个插槽。',
	'vfio-pci takes devices by their IDs, and another device of the host has the same as one that is passed.':
		'vfio-pci 按 ID 占用设备，而宿主机上另有设备的 ID 与直通的某个设备相同。',
	'Where the host needs it, leave the ID out of vfio.conf: Proxmox binds what it passes when the guest starts.':
		'如果宿主机需要它，请不要在 vfio.conf 中写这个 ID：虚拟机启动时，Proxmox 会绑定要直通的设备。',
	"The GPU is the host's primary display: the host's console goes dark when the guest starts.":
		'该 GPU 是宿主机的主显示设备：虚拟机启动时，宿主机的控制台会黑屏。',
	"Have the host's web page or SSH at hand.": '请先准备好宿主机的网页管理界面或 SSH。',

	// explain/commands.ts: plan, iGPUs
	'The iGPU is not at 00:02.0: Proxmox refuses legacy-igd=1 for it, and the GOP driver looks for its iGPU there.':
		'核显不在 00:02.0：Proxmox 会拒绝对它使用 legacy-igd=1，GOP 驱动也只在那里找它的核显。',
	'Pass 0000:00:02.0.': '请直通 0000:00:02.0。',
	'The iGPU is no VGA controller on this host: the GOP driver, and legacy mode, want it to be one.':
		'核显在这台宿主机上不是 VGA 控制器：GOP 驱动和 legacy 模式都要求它是。',
	"Make the iGPU the primary display in the firmware's setup.": '请在固件设置（BIOS）中把核显设为主显示设备。',
	'This QEMU does not know the iGPU: it sets up neither legacy mode nor the IDs of the LPC bridge, without which the GOP driver does not start.':
		'这个版本的 QEMU 不认识该核显：它既不设置 legacy 模式，也不设置 LPC 桥的 ID，没有这些 GOP 驱动就无法启动。',
	'The physical function of a GPU that is passed in part stays with its driver on the host, which makes the virtual functions.':
		'只直通 GPU 的一部分时，它的物理功能（PF）留给宿主机上的驱动，虚拟功能（VF）由该驱动创建。',
	'None needed; leave its IDs out of vfio.conf and its driver out of any blacklist.':
		'无需处理；不要把它的 ID 写进 vfio.conf，也不要把驱动列入黑名单。',
	'A guest can use a virtual function of NVIDIA with a vGPU type alone, which the plan does not choose.':
		'虚拟机必须配合 vGPU 类型才能使用 NVIDIA 的 VF，而方案不会替你选择类型。',
	'Add mdev= with one of the types that Proxmox lists for the function.':
		'加上 mdev=，取 Proxmox 为该功能列出的类型之一。',
	'Take a newer QEMU; the finding says which.': '请换用更新的 QEMU；检查结果会说明需要哪个版本。',
	'QEMU knows no generation for the iGPU: it hands over OpRegion and IDs, but no stolen memory.':
		'QEMU 不知道该核显属于哪一代：它会交出 OpRegion 和 ID，但没有 stolen memory。',
	'Take a helper and a GOP driver that are made for this chip, and try it.':
		'请换用为这款芯片制作的辅助驱动和 GOP 驱动，试一试。',
	'The plan gives the iGPU 64 MiB of stolen memory (x-igd-gms=0x2), of which QEMU before 9.2 gives none by itself.':
		'方案给核显 64 MiB 的 stolen memory（x-igd-gms=0x2），9.2 之前的 QEMU 自己不会给。',
	'Make it what the firmware has set (DVMT pre-allocated), in units of 32 MiB.':
		'请改成固件所设置的值（DVMT pre-allocated），单位为 32 MiB。',
	'Legacy mode needs VGA access, which disable_vga=1 of vfio-pci takes away.':
		'legacy 模式需要 VGA 访问，而 vfio-pci 的 disable_vga=1 会关掉它。',
	'Take it out of /etc/modprobe.d and the kernel command line, and renew the initramfs.':
		'请从 /etc/modprobe.d 和内核命令行中去掉它，并重新生成 initramfs。',
	'The options for an iGPU depend on the release of QEMU, which nobody has named.':
		'核显的选项取决于 QEMU 的版本，而版本尚未指明。',
	'Name it: --qemu 9.2 (kvm --version tells it).': '请指明它：--qemu 9.2（用 kvm --version 查看）。',

	// explain/commands.ts: plan, the guest
	"With vga none the host's own console of the guest (noVNC, SPICE) stays dark.":
		'vga 为 none 时，宿主机上该虚拟机的控制台（noVNC、SPICE）是黑屏。',
	'Leave out that line until the guest is installed and its screen or remote desktop works.':
		'在虚拟机装好系统、显示器或远程桌面可用之前，请先不写这一行。',
	"The plan hides from the guest that it is one, because AMD's drivers for Windows may stop with error 43 where they see it.":
		'方案不让虚拟机发现自己是虚拟机，因为 AMD 的 Windows 驱动发现后可能报错误 43 而停止。',
	'Leave out -cpu … in guests that do without.': '不需要这样的虚拟机可去掉 -cpu …。',
	"Nobody has named the GPU's address: XX stands for its bus.": 'GPU 的地址尚未指明：XX 代表它所在的总线。',
	'Put it in: lspci -Dnn tells it, --at names it.': '请填入它：用 lspci -Dnn 查到，用 --at 指明。',
	'The audio function is taken to be where it usually is; its IDs are not known.':
		'假定音频功能在它通常所在的位置；它的 ID 未知。',
	'Look with lspci -nn, and change the lines where it is elsewhere.':
		'请用 lspci -nn 查看；如果它在别处，请修改这些行。',
	'This host has no audio function beside the GPU that could carry the GOP ROM.':
		'这台宿主机上，GPU 旁没有可以承载 GOP ROM 的音频功能。',
	'Make one ROM of the two for the GPU itself: romtool edit join.':
		'请把两者合成一个给 GPU 自己用的 ROM：romtool edit join。',

	// explain/commands.ts: plan, ROMs
	'There is no VBIOS for the device, and without one the GOP driver declines.':
		'没有该设备的 VBIOS，而没有 VBIOS，GOP 驱动就拒绝工作。',
	'Take it from the running host (romtool vfct) or out of the BIOS (romtool extract).':
		'请从正在运行的宿主机（romtool vfct）或 BIOS（romtool extract）中取得。',
	"There is no helper (IgdAssignmentDxe), without which the GOP driver finds no VBT in the guest; no vendor's BIOS has it.":
		'没有辅助驱动（IgdAssignmentDxe），没有它，GOP 驱动在虚拟机里找不到 VBT；任何厂商的 BIOS 里都没有它。',
	'Take a ROM that has it, and give it to the same command: a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg) for QEMU 10.0 and newer, gen12_igd.rom (gangqizai/igd) for Ice Lake to Raptor Lake up to 9.1.':
		'请取一个带有它的 ROM，并交给同一条命令：QEMU 10.0 及更新版本用 VfioIgdPkg 的构建（tomitamoeko/VfioIgdPkg），9.1 及更早版本的 Ice Lake 到 Raptor Lake 用 gen12_igd.rom（gangqizai/igd）。',
	"There is no GOP driver for the device: the screen stays dark until the guest's own driver loads.":
		'没有用于该设备的 GOP 驱动：在虚拟机自己的驱动加载之前，屏幕一直黑屏。',
	'Take it out of the BIOS of the board: romtool extract.': '请从主板的 BIOS 中取得：romtool extract。',
	'Another of the files does the work of this one.': '另一个文件已承担这个文件的作用。',
	'Give this one alone to use it.': '要使用它，请只给出这一个文件。',
	'Two of the files have one name: in the folder of ROMs one takes the place of the other.':
		'有两个文件同名：在 ROM 的文件夹中，一个会覆盖另一个。',
	'Rename one of them.': '请给其中一个改名。',
	'What is in the ROM has no place in the recipe for this device.': '这个 ROM 的内容在该设备的方案中没有位置。',
	'Take the ROM that the finding names.': '请换用检查结果所指的 ROM。',
	"The host shows no ROM of the card: without a romfile there is no picture before the guest's driver.":
		'宿主机没有显示出显卡的 ROM：没有 romfile 的话，在虚拟机的驱动加载之前没有画面。',
	"Take one out of the board's BIOS (romtool extract), or for AMD of the VFCT table (romtool vfct).":
		'请从主板的 BIOS 中取得（romtool extract）；AMD 也可从 VFCT 表中取得（romtool vfct）。',
	"OVMF runs nothing of the card's ROM: the screen stays dark until the guest's own driver loads.":
		'OVMF 不运行显卡 ROM 里的任何内容：在虚拟机自己的驱动加载之前，屏幕一直黑屏。',
	'Take the ROM of a card of the same model whose firmware knows UEFI.': '请换用同型号、固件支持 UEFI 的显卡的 ROM。',
	"The card is the host's primary display: its ROM may be a copy that the firmware has changed.":
		'该显卡是宿主机的主显示设备：它的 ROM 可能是被固件改动过的副本。',
	'Read the ROM while another display is the primary one (romtool dump), and give it as romfile.':
		'请在其他显示设备作为主显示设备时读取 ROM（romtool dump），并把它作为 romfile。',
};
