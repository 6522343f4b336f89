/** What plans for a virtual machine say, and which ROM a device needs. */
import type { Entries } from '../entries.js';

export const GUEST_RECIPE: Entries = {
	// guest/recipe/check-in-role.ts
	"OVMF runs nothing of this ROM: the screen stays dark until the guest's own driver loads":
		'OVMF 不运行这个 ROM 里的任何内容：在虚拟机自己的驱动加载之前，屏幕一直黑屏',
	'take the ROM of a card of the same model whose firmware knows UEFI (type 3 images)':
		'换用同型号、固件支持 UEFI 的显卡的 ROM（含 type 3 映像）',

	// guest/recipe/host-findings.ts
	'{} is in no IOMMU group: the IOMMU is off, and nothing can be passed':
		'{0} 不在任何 IOMMU 组里：IOMMU 没有打开，什么都无法直通',
	"turn on VT-d or AMD-Vi (IOMMU) in the firmware's setup, and set the kernel command line":
		'在固件设置（BIOS）中打开 VT-d 或 AMD-Vi（IOMMU），并设置内核命令行',
	'in the same IOMMU group there is {}: the host loses what is in a group with a function that it passes':
		'同一个 IOMMU 组里还有 {0}：直通组里的某个功能时，宿主机会失去整组设备',
	'see that the host can do without, or make one ROM of the two for the iGPU alone (romtool edit join)':
		'确认宿主机可以不用它们，或把两者合成一个只给核显用的 ROM（romtool edit join）',
	'see that the host can do without (romtool devices lists the groups), or use another slot':
		'确认宿主机可以不用它们（romtool devices 会列出各组），或换一个插槽',
	'vfio-pci takes by its IDs {}, too, which has the same as a function that is passed':
		'vfio-pci 按 ID 还会占用 {0}，它的 ID 与直通的某个功能相同',
	'where the host needs it, leave the ID out of vfio.conf; Proxmox binds what it passes when the guest starts':
		'如果宿主机需要它，就不要在 vfio.conf 中写这个 ID；虚拟机启动时，Proxmox 会绑定要直通的设备',
	'{} is no VGA controller on this host: the GOP driver, and legacy mode, want it to be one':
		'{0} 在这台宿主机上不是 VGA 控制器：GOP 驱动和 legacy 模式都要求它是',
	"make the iGPU the primary display in the firmware's setup": '在固件设置（BIOS）中把核显设为主显示设备',
	"{} is the host's primary display: the host's console goes dark, so have its web page or SSH at hand":
		'{0} 是宿主机的主显示设备：宿主机的控制台会黑屏，请先准备好网页管理界面或 SSH',
	'should QEMU or the kernel say that a BAR cannot be mapped or reserved, add initcall_blacklist=sysfb_init to the kernel command line':
		'如果 QEMU 或内核提示某个 BAR 无法映射或保留，请在内核命令行中加上 initcall_blacklist=sysfb_init',
	"the host shows no ROM of {}: without a romfile there is no picture before the guest's driver":
		'宿主机没有显示出 {0} 的 ROM：没有 romfile 的话，在虚拟机的驱动加载之前没有画面',
	"take one from the board's BIOS (romtool extract), or for AMD from the VFCT table (romtool vfct)":
		'从主板的 BIOS 中取得（romtool extract）；AMD 也可从 VFCT 表中取得（romtool vfct）',
	"{} is the host's primary display: what its ROM shows then may be a changed copy, with which the guest stays dark":
		'{0} 是宿主机的主显示设备：此时读到的 ROM 可能是被改动过的副本，用它虚拟机会黑屏',
	'should it, read the ROM while another display is the primary one (romtool dump {}) and give it as romfile':
		'如果遇到这种情况，请在其他显示设备作为主显示设备时读取 ROM（romtool dump {0}），并把它作为 romfile',

	// guest/recipe/igd-options.ts
	'QEMU {} does not know {}: it sets up neither legacy mode nor the IDs of the LPC bridge as this iGPU needs them, without which the GOP driver does not start':
		'QEMU {0} 不认识 {1}：它既不会设置 legacy 模式，也不会按这个核显的需要设置 LPC 桥的 ID，没有这些 GOP 驱动就无法启动',
	'take QEMU {} or newer (kvm --version tells which one there is)':
		'换用 QEMU {0} 或更新版本（kvm --version 可查看当前版本）',
	'QEMU {} knows no generation for {}: it hands over OpRegion and IDs, but no stolen memory, and x-igd-gms is refused':
		'QEMU {0} 不知道 {1} 属于哪一代：它会交出 OpRegion 和 ID，但没有 stolen memory，而且拒绝 x-igd-gms',
	'take a helper and a GOP driver that are made for this chip, and try it':
		'换用为这款芯片制作的辅助驱动和 GOP 驱动，试一试',
	'the lines are for QEMU 10.1 or newer; those before 9.2 give the iGPU no stolen memory unless told to':
		'这些行适用于 QEMU 10.1 或更新版本；9.2 之前的版本除非明确要求，否则不给核显预留显存（stolen memory）',
	'the lines are for QEMU 10.1 or newer: those before 10.0 do not start with x-igd-lpc':
		'这些行适用于 QEMU 10.1 或更新版本：10.0 之前的版本遇到 x-igd-lpc 无法启动',
	'name the one that there is: --qemu 9.2 (kvm --version)': '指明实际的版本：--qemu 9.2（用 kvm --version 查看）',
	'x-igd-gms=0x2 gives the iGPU 64 MiB of stolen memory, of which QEMU before 9.2 gives none by itself: it has to be what the firmware has set (DVMT pre-allocated), in units of 32 MiB':
		'x-igd-gms=0x2 给核显 64 MiB 的 stolen memory，9.2 之前的 QEMU 自己不会给；它必须与固件设置的值（DVMT pre-allocated）一致，单位为 32 MiB',
	"disable_vga=1 must not be among vfio-pci's options: legacy mode needs the host's VGA ranges, and the guides for newer iGPUs want it gone as well":
		'vfio-pci 的选项中不能有 disable_vga=1：legacy 模式需要宿主机的 VGA 地址范围，较新核显的教程也要求去掉它',
	'take it out of /etc/modprobe.d and the kernel command line, and renew the initramfs':
		'从 /etc/modprobe.d 和内核命令行中去掉它，并重新生成 initramfs',

	// guest/recipe/judged-roms.ts
	'another file does its work ({}), so that there is no place for it':
		'另一个文件已承担它的作用（{0}），因此没有它的位置',
	'give this one alone to use it': '要使用它，请只给出这一个文件',
	'two of the files are called {}: in {} one takes the place of the other':
		'有两个文件都叫 {0}：在 {1} 中，一个会覆盖另一个',
	'rename one of them': '给其中一个改名',

	// guest/recipe/make-recipe.ts
	'{} is not 00:02.0: Proxmox refuses legacy-igd=1 for it, and the GOP driver looks for its iGPU there':
		'{0} 不是 00:02.0：Proxmox 会拒绝对它使用 legacy-igd=1，GOP 驱动也只在那里找它的核显',
	'pass 0000:00:02.0': '直通 0000:00:02.0',
	"XX stands for the GPU's bus, which nobody has named": 'XX 代表 GPU 所在的总线，尚未指明',
	'lspci -Dnn tells it; --at 0000:05:00.0 puts it in': 'lspci -Dnn 可以查到；用 --at 0000:05:00.0 填入',
	"the guest is not to see that it is one, because AMD's drivers for Windows may stop with error 43 where they do":
		'不能让虚拟机发现自己是虚拟机，否则 AMD 的 Windows 驱动可能报错误 43 而停止',
	'other guests do without: leave out -cpu … then': '其他系统不需要这样：那时可去掉 -cpu …',
	"with vga none the host's own console of the guest (noVNC, SPICE) stays dark":
		'vga 为 none 时，宿主机上该虚拟机的控制台（noVNC、SPICE）是黑屏',
	'leave out that line until the guest is installed and its screen or remote desktop works':
		'在虚拟机装好系统、显示器或远程桌面可用之前，先不写这一行',

	// guest/recipe/passed-functions.ts
	'{} is where the audio function usually is; its IDs are not known, and so not among those for vfio-pci':
		'音频功能通常位于 {0}；它的 ID 未知，因此不在给 vfio-pci 的 ID 之列',
	'lspci -nn tells; where it is elsewhere, change the lines': 'lspci -nn 可以查到；如果它在别处，请修改这些行',
	'this host has no audio function for {} that could carry the GOP ROM':
		'这台宿主机上没有可以为 {0} 承载 GOP ROM 的音频功能',
	'make one ROM of the two for the GPU itself (romtool edit join)':
		'把两者合成一个给 GPU 自己用的 ROM（romtool edit join）',

	// guest/recipe/place-roms.ts
	'there is no VBIOS for {}, and without one the GOP driver declines':
		'没有 {0} 的 VBIOS，而没有 VBIOS，GOP 驱动就拒绝工作',
	'the running host has it in its VFCT table, most BIOS files as well: romtool vfct, or on the host romtool extract /sys/firmware/acpi/tables/VFCT --for {} --rom':
		'正在运行的宿主机的 VFCT 表里有它，大多数 BIOS 文件里也有：romtool vfct，或在宿主机上 romtool extract /sys/firmware/acpi/tables/VFCT --for {0} --rom',
	"there is no helper (IgdAssignmentDxe), without which the GOP driver finds no VBT in the guest; no vendor's BIOS has it":
		'没有辅助驱动（IgdAssignmentDxe），没有它，GOP 驱动在虚拟机里找不到 VBT；任何厂商的 BIOS 里都没有它',
	"there is no GOP driver for {}: the screen stays dark until the guest's own driver loads":
		'没有用于 {0} 的 GOP 驱动：在虚拟机自己的驱动加载之前，屏幕一直黑屏',
	'take it out of the BIOS file of the board: romtool extract with that file and --for {} --rom':
		'从主板的 BIOS 文件中提取：romtool extract 加上该文件和 --for {0} --rom',

	// guest/recipe/rom-role.ts
	'it is {}, which has no place in the recipe for {} ({})': '它是“{0}”，在 {1}（{2}）的方案中没有位置',
	'take a ROM with IgdAssignmentDxe and the GOP driver of the chip (romtool extract --rom takes the latter out of the BIOS file of the board)':
		'换用带有 IgdAssignmentDxe 和该芯片 GOP 驱动的 ROM（后者可用 romtool extract --rom 从主板的 BIOS 文件中提取）',
	'a legacy VBIOS, which OVMF does not run': 'OVMF 不运行的 legacy VBIOS',
	'a ROM of something else': '其他设备的 ROM',
	'no ROM': '不是 ROM 的文件',
	'romtool inspect tells what it is': 'romtool inspect 会说明它是什么',

	// guest/rom-needs.ts
	"QEMU's own display": 'QEMU 自己的显示设备',
	'a virtio display': 'virtio 显示设备',
	'a QXL display': 'QXL 显示设备',
	"VMware's display": 'VMware 的显示设备',
	"Hyper-V's display": 'Hyper-V 的显示设备',
	"the display of the board's management controller": 'BMC（主板管理控制器）的显示设备',
	'a romfile with its VBIOS: it has no ROM of its own, its VBIOS is in the VFCT table (romtool vfct) or the BIOS (romtool extract)':
		'需要含有其 VBIOS 的 romfile：它没有自己的 ROM，VBIOS 在 VFCT 表（romtool vfct）或 BIOS（romtool extract）里',
	"a romfile with AMD's GOP driver for a picture under OVMF: romtool extract --rom makes it, out of the BIOS":
		'要在 OVMF 下有画面，需要含有 AMD GOP 驱动的 romfile：用 romtool extract --rom 从 BIOS 中取出并做成 ROM',
	"none for its sound; it can carry the romfile with Intel's GOP driver for the generation of {} (romtool extract), where that is not joined to the helper in one ROM":
		'声音不需要；它可以承载含有 {0} 这一代 Intel GOP 驱动的 romfile（romtool extract），前提是该驱动没有与辅助驱动合并在一个 ROM 里',
	'none: it is {}, not one to pass on': '不需要：它是 {0}，不是用来直通的',
	'none: it is a virtual function of {}, and has no ROM': '不需要：它是 {0} 的虚拟功能，没有 ROM',
	'unknown: it may be in the processor or on a card. In the processor: {}. On a card: {}':
		'未知：它可能在处理器里，也可能在显卡上。在处理器里时：{0}。在显卡上时：{1}',
	'unknown; on a card: {}': '未知；在显卡上时：{0}',
	"a romfile: the system shows no ROM of its own; take it from the VFCT table (AMD: romtool vfct) or the vendor's BIOS file (romtool extract)":
		'需要 romfile：系统没有显示出它自己的 ROM；可从 VFCT 表（AMD：romtool vfct）或厂商的 BIOS 文件（romtool extract）中取得',
	'perhaps a romfile: it brings its own ROM, but as the primary GPU of the host it may show a changed copy; romtool dump reads it, best while another GPU is the primary one':
		'可能需要 romfile：它有自己的 ROM，但作为宿主机的主显卡时，读到的可能是被改动过的副本；用 romtool dump 读取，最好在其他 GPU 作为主显卡时进行',
	'none: it brings its own ROM; a romfile (romtool dump) only where that cannot be read, or where it is the primary GPU of the host':
		'不需要：它有自己的 ROM；只有在 ROM 无法读取，或它是宿主机的主显卡时，才需要 romfile（romtool dump）',
	'unknown: QEMU has no quirks for this iGPU, so no helper ROM is known to work with it':
		'未知：QEMU 没有针对这个核显的处理，因此没有已知可用的辅助 ROM',
	'unknown. Where the GPU is in the processor: {}': '未知。GPU 在处理器里时：{0}',

	// guest/recipe/virtual-function-notes.ts
	"{} stays with its driver on the host ({}), which makes the virtual functions: its IDs do not go into vfio.conf, nor its driver into a blacklist. Proxmox, and libvirt with managed='yes', bind {} to vfio-pci when the guest starts":
		"{0} 留给宿主机上它自己的驱动（{1}），虚拟功能（VF）由该驱动创建：不要把它的 ID 写进 vfio.conf，也不要把驱动列入黑名单。虚拟机启动时，Proxmox 以及带 managed='yes' 的 libvirt 会把 {2} 绑定到 vfio-pci",
	'where {} is missing after a start of the host: {}': '如果宿主机启动后没有 {0}：{1}',
	'{} is a virtual function of NVIDIA, which a guest can use with a vGPU type alone: the line lacks its mdev=nvidia-… for it':
		'{0} 是 NVIDIA 的虚拟功能（VF），虚拟机必须配合 vGPU 类型才能使用：该行缺少相应的 mdev=nvidia-…',
	'choose a type: pvesh get /nodes/localhost/hardware/pci/{}/mdev':
		'选择一种类型：pvesh get /nodes/localhost/hardware/pci/{0}/mdev',
};
