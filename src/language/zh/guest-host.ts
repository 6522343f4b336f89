/** What the rules about hosts say, and which place each ROM has in a virtual machine. */
import type { Entries } from '../entries.js';

export const GUEST_HOST: Entries = {
	// guest/lint/host-rules/groups.ts
	'{} (storage controller {})': '{0} (存储控制器 {1})',
	'{} (network card {})': '{0} (网卡 {1})',
	'{} (USB controller {})': '{0} (USB 控制器 {1})',
	'IOMMU group {} of {} holds {} as well: all of it goes to vfio-pci, and the host loses that':
		'{1} 所在的 IOMMU 组 {0} 里还有 {2}：整组都会交给 vfio-pci，宿主机将失去这些设备',
	'try another slot, or a board or kernel that splits the group': '换一个插槽，或换用能把该组拆开的主板或内核',
	'pass another function': '直通另一个功能',
	'IOMMU group {} of {} holds {} as well, which a driver of the host has: QEMU stops with `group {} is not viable`':
		'{1} 所在的 IOMMU 组 {0} 里还有 {2}，正被宿主机的驱动占用：QEMU 会报 `group {3} is not viable` 并停止',
	'pass it as well, or bind it to vfio-pci before the machine starts':
		'把它也直通，或在启动虚拟机之前把它绑定到 vfio-pci',

	// guest/lint/host-rules/iommu.ts
	'switch on VT-d (Intel) or IOMMU (AMD) in the firmware setup':
		'在固件设置（BIOS）中打开 VT-d（Intel）或 IOMMU（AMD）',
	"{}=off stands among the kernel's parameters, and the IOMMU is on all the same: with the next start it may be gone":
		'内核参数中有 {0}=off，而 IOMMU 仍处于打开状态：下次启动后可能就没有了',
	'remove {}=off, {}': '去掉 {0}=off，{1}',
	"{}=off on the kernel's command line switches the IOMMU off: {}": '内核命令行中的 {0}=off 关闭了 IOMMU：{1}',
	'remove {}=off, {} and reboot': '去掉 {0}=off，{1}，然后重启',
	'the kernel drives no IOMMU (nothing is in /sys/class/iommu): {}':
		'内核没有驱动任何 IOMMU（/sys/class/iommu 是空的）：{0}',
	"{}, and add intel_iommu=on to the kernel's command line": '{0}，并在内核命令行中加上 intel_iommu=on',
	'add intel_iommu=on, {} and reboot': '加上 intel_iommu=on，{0}，然后重启',
	"the kernel's command line lacks intel_iommu=on, without which Intel's IOMMU stays off unless the kernel is made to have it on (CONFIG_INTEL_IOMMU_DEFAULT_ON)":
		'内核命令行中没有 intel_iommu=on；除非内核编译时默认打开（CONFIG_INTEL_IOMMU_DEFAULT_ON），否则 Intel 的 IOMMU 不会打开',
	"the kernel's command line lacks intel_iommu=on, without which Intel's IOMMU stays off before kernel {}":
		'内核命令行中没有 intel_iommu=on；在 {0} 之前的内核上，没有它 Intel 的 IOMMU 不会打开',
	"the kernel is {} and its command line lacks intel_iommu=on, without which Intel's IOMMU stays off before {}: {}":
		'内核版本是 {0}，命令行中没有 intel_iommu=on；在 {1} 之前的内核上，没有它 Intel 的 IOMMU 不会打开：{2}',

	// guest/lint/host-rules/modprobe-files.ts
	'modprobe reads files named *.conf only, and passes {} over: what it says of vfio has no effect':
		'modprobe 只读取名为 *.conf 的文件，会跳过 {0}：其中关于 vfio 的内容不起作用',
	'rename it to {}.conf, then update-initramfs -u': '把它改名为 {0}.conf，然后执行 update-initramfs -u',
	'the name {} looks like a slip for vfio.conf; it works all the same, because modprobe reads every *.conf':
		'文件名 {0} 像是 vfio.conf 的笔误；它照样有效，因为 modprobe 读取所有 *.conf 文件',
	'nothing; mind that there is no second file with other options': '无需处理；只要留意没有另一个选项不同的文件',

	// guest/lint/host-rules/rules.ts
	'The IOMMU is on: `cannot prepare PCI pass-through, IOMMU not present`. AMD has it on by default, Intel from kernel 6.8 on.':
		'IOMMU 已打开：否则报 `cannot prepare PCI pass-through, IOMMU not present`。AMD 默认打开，Intel 从内核 6.8 起默认打开。',
	"Before kernel 6.8, Intel's IOMMU needs intel_iommu=on; and nothing switches off with the next start an IOMMU that is on.":
		'内核 6.8 之前，Intel 的 IOMMU 需要 intel_iommu=on；已打开的 IOMMU 也不会在下次启动时被关掉。',
	'vfio-pci has no disable_vga=1 where VGA access is asked for: with x-vga=on QEMU stops, and the legacy mode of iGPUs is disabled.':
		'需要 VGA 访问时，vfio-pci 没有设置 disable_vga=1：否则 x-vga=on 会使 QEMU 停止，核显的 legacy 模式也会被禁用。',
	'Where vfio-pci is given IDs, they are those of the devices that are passed.':
		'给 vfio-pci 指定了 ID 时，它们就是要直通的设备的 ID。',
	'ids= of vfio-pci is a list of VENDOR:DEVICE in hex, four digits each at most.':
		'vfio-pci 的 ids= 是由“厂商:设备”组成的列表，十六进制，每个 ID 最多四位。',
	"With ids= given, vfio-pci is loaded before the host's drivers: by /etc/modules or a softdep.":
		'指定了 ids= 时，vfio-pci 要先于宿主机的驱动加载：通过 /etc/modules 或 softdep。',
	'Files with options of vfio-pci in /etc/modprobe.d are named *.conf: modprobe reads no others.':
		'/etc/modprobe.d 中带有 vfio-pci 选项的文件以 *.conf 命名：modprobe 不读取其他文件。',
	'Files in /etc/modprobe.d are called what they are about. A misspelled name works all the same.':
		'/etc/modprobe.d 中的文件名与其内容相符。拼错的名字照样有效。',
	'No network, storage or USB controller of the host is in the IOMMU group of a passed device: it goes to vfio-pci as well.':
		'直通设备所在的 IOMMU 组里没有宿主机的网卡、存储控制器或 USB 控制器：它们也会一并交给 vfio-pci。',
	'Where only the passed devices go to vfio-pci, no driver of the host works in their IOMMU groups: `group … is not viable`. A warning, since a hook may see to it.':
		'如果只有直通的设备交给 vfio-pci，它们的 IOMMU 组里就不能有宿主机驱动正在使用的设备：`group … is not viable`。这里只给警告，因为 hook 脚本可能会处理。',

	// guest/lint/host-rules/vfio-options.ts
	'remove disable_vga=1, then update-initramfs -u and reboot':
		'去掉 disable_vga=1，然后执行 update-initramfs -u 并重启',
	'disable_vga=1 takes the VGA access away that x-vga=1 asks for: QEMU stops with `failed getting region info for VGA region`':
		'disable_vga=1 关掉了 x-vga=1 所要求的 VGA 访问：QEMU 会报 `failed getting region info for VGA region` 并停止',
	'disable_vga=1 takes VGA access from the iGPU: QEMU says `failed getting region info for VGA region` and `IGD legacy mode disabled`, and the screen stays dark':
		'disable_vga=1 关掉了核显的 VGA 访问：QEMU 会报 `failed getting region info for VGA region` 和 `IGD legacy mode disabled`，屏幕保持黑屏',
	'"{}" is no ID of a device: vfio-pci takes ids=1002:1681,1002:1640, in hex, separated by commas':
		'“{0}”不是设备的 ID：vfio-pci 接受的写法是 ids=1002:1681,1002:1640，十六进制，用逗号分隔',
	'write the IDs as lspci -nn prints them': '按 lspci -nn 显示的样子填写 ID',
	'write ids= with the IDs that romtool devices shows, then update-initramfs -u and reboot':
		'用 romtool devices 显示的 ID 填写 ids=，然后执行 update-initramfs -u 并重启',
	'ids= names {}, and the VBIOS of the configuration is for {}: one of them is of another device':
		'ids= 里写的是 {0}，而配置中的 VBIOS 是给 {1} 用的：两者之一属于别的设备',
	"nothing loads vfio-pci at boot, so that the host's own driver may take the device before it":
		'开机时没有任何东西加载 vfio-pci，宿主机自己的驱动可能抢先占用设备',
	'add vfio_pci to /etc/modules, or softdep lines such as "softdep amdgpu pre: vfio-pci"; update-initramfs -u':
		'在 /etc/modules 中加入 vfio_pci，或添加 "softdep amdgpu pre: vfio-pci" 这样的 softdep 行；然后执行 update-initramfs -u',
	"ids= lacks {}, which the host's own driver takes at boot": 'ids= 缺少 {0}，它们开机时会被宿主机自己的驱动占用',
	'ids= names {}, which the host does not have': 'ids= 里写了宿主机没有的 {0}',
	"ids= lacks {}, which the host's own driver takes at boot, and names {}, which the host does not have":
		'ids= 缺少 {0}，它们开机时会被宿主机自己的驱动占用；还写了宿主机没有的 {1}',

	// guest/lint/rom-places.ts
	"A VBIOS of AMD is on the GPU's own function: drivers look nowhere else.":
		'AMD 的 VBIOS 要放在 GPU 自己的功能上：驱动不在别处找它。',
	"A GOP driver of AMD leaves the GPU's ROM BAR to the VBIOS, without which it declines: it is on the audio function, or joined behind the VBIOS.":
		'AMD 的 GOP 驱动要把 GPU 的 ROM BAR 留给 VBIOS，没有 VBIOS 它就拒绝工作：它应放在音频功能上，或合并在 VBIOS 之后。',
	'Beside a GOP driver of AMD on the audio function there is a VBIOS on the GPU.':
		'音频功能上有 AMD 的 GOP 驱动时，GPU 上要有 VBIOS。',
	'With a GOP driver of Intel comes the helper (IgdAssignmentDxe) that gives it OpRegion and stolen memory; OVMF itself has none.':
		'有 Intel 的 GOP 驱动时，还要有为它提供 OpRegion 和 stolen memory 的辅助驱动（IgdAssignmentDxe）；OVMF 本身没有。',
	"With the helper for Intel's iGPU comes a GOP driver, for a picture before the guest's own driver loads.":
		'有 Intel 核显的辅助驱动时，还要有 GOP 驱动，这样在虚拟机自己的驱动加载之前就有画面。',
	"{} holds a VBIOS, and {} is not the GPU: its drivers look for it in the GPU's own ROM BAR, so that it goes unread":
		'{0} 里是 VBIOS，而 {1} 不是 GPU：驱动只在 GPU 自己的 ROM BAR 里找它，因此它不会被读取',
	'put it on {}': '把它放在 {0} 上',
	'{} holds a GOP driver alone, and takes the ROM BAR in which it looks for the VBIOS of {}: it declines without':
		'{0} 里只有 GOP 驱动，却占用了它要从中寻找 {1} 的 VBIOS 的 ROM BAR：没有 VBIOS 它就拒绝工作',
	'put it on the audio function {}.1 and a VBIOS here, or both in one ROM: romtool edit join':
		'把它放在音频功能 {0}.1 上，这里放 VBIOS；或把两者放进同一个 ROM：romtool edit join',
	'{} has no {}, and an APU has no ROM of its own': '{0} 没有 {1}，而 APU 没有自己的 ROM',
	'{} of {} holds none': '{1} 的 {0} 里没有',
	"{} holds a GOP driver of AMD, which declines unless the GPU's ROM BAR has its VBIOS: {}":
		'{0} 里是 AMD 的 GOP 驱动，除非 GPU 的 ROM BAR 里有它的 VBIOS，否则它拒绝工作：{1}',
	'give {} a {} with the VBIOS: romtool vfct gets it': '给 {0} 加上含有 VBIOS 的 {1}：可用 romtool vfct 取得',
	'{} holds a GOP driver of Intel, and no ROM has the helper (IgdAssignmentDxe) without which it finds neither OpRegion nor stolen memory':
		'{0} 里是 Intel 的 GOP 驱动，而没有任何 ROM 带有辅助驱动（IgdAssignmentDxe）；没有它，GOP 驱动既找不到 OpRegion，也找不到 stolen memory',
	"{} holds the helper alone: the screen stays dark until the guest's own driver loads":
		'{0} 里只有辅助驱动：在虚拟机自己的驱动加载之前，屏幕一直黑屏',
	'for a picture from the start add a GOP ROM of the generation, on 00:1f.3 or in the same ROM':
		'想从一开始就有画面，请加上对应这一代核显的 GOP ROM，放在 00:1f.3 上或同一个 ROM 里',

	// guest/lint/rom-rules.ts
	'The ROM file is there: without it QEMU stops with `failed to find romfile`.':
		'ROM 文件存在：没有它，QEMU 会报 `failed to find romfile` 并停止。',
	'The ROM file is a file that can be read.': 'ROM 文件是可以读取的文件。',
	'The ROM file is not empty, and has 2 GiB at most.': 'ROM 文件不为空，且不超过 2 GiB。',
	'The ROM file is whole, and what runs or reads it in this guest accepts it.':
		'ROM 文件完整，并且在这台虚拟机里运行或读取它的各方都接受它。',
	'Nothing about the ROM file works for some only.': 'ROM 文件里没有只对部分情况有效的地方。',
	'VBIOS and GOP driver are for the device that gets them; a VBIOS of the same family does for many.':
		'VBIOS 和 GOP 驱动与得到它们的设备相符；同系列的 VBIOS 对许多人也有效。',
	'With a ROM file, rombar is on: otherwise QEMU hands it to SeaBIOS alone, past the device, and OVMF never sees it.':
		'使用 ROM 文件时 rombar 要打开：否则 QEMU 绕过设备，只把它交给 SeaBIOS，OVMF 永远看不到它。',
	"The ROM has an image for the guest's firmware: SeaBIOS runs x86 images, OVMF EFI images; only AMD's VBIOS is read by drivers as well.":
		'ROM 里有虚拟机固件能用的映像：SeaBIOS 运行 x86 映像，OVMF 运行 EFI 映像；只有 AMD 的 VBIOS 也会被驱动读取。',

	// guest/lint/host-rules/rules.ts and vfio-options.ts, virtual functions
	'Beside a passed virtual function of a GPU, ids= of vfio-pci does not name its physical function, which has the same ID with Intel: its own driver makes the virtual ones.':
		'直通 GPU 的虚拟功能（VF）时，vfio-pci 的 ids= 里没有它的物理功能（PF），Intel 的两者 ID 相同：VF 由 PF 自己的驱动创建。',
	'ids= names {}, which {} has, the physical function of {}: at boot vfio-pci may take it before {}, and there are no virtual functions then':
		'ids= 里有 {0}，这是 {2} 的物理功能（PF）{1} 的 ID：启动时 vfio-pci 可能先于 {3} 占用它，这样就没有 VF 了',
	'take {} out of ids=, then update-initramfs -u -k all': '从 ids= 中去掉 {0}，然后运行 update-initramfs -u -k all',
};
