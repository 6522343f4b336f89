/** What becomes of devices and ROMs in a virtual machine: the rules that configurations of all kinds share. */
import type { Entries } from '../entries.js';

export const GUEST_LINT: Entries = {
	// guest/lint/function-pairs.ts
	'With a GPU its audio function is passed: otherwise a driver of the host may keep it, and sound over HDMI is missing.':
		'直通 GPU 时，其音频功能也一并直通：否则它可能被宿主机的驱动占用，HDMI 也没有声音。',
	'With a function that carries a GOP driver the GPU is passed that the driver is for.':
		'直通了带有 GOP 驱动的功能时，该驱动所对应的 GPU 也要直通。',
	'the GPU is passed without its audio function {}: no sound over HDMI or DisplayPort, and no place for a GOP ROM':
		'直通了 GPU，却没有直通它的音频功能 {0}：HDMI 和 DisplayPort 没有声音，GOP ROM 也无处可放',
	'{} holds a GOP driver, and the GPU that it is for ({}) is not passed: there is nothing for it to drive':
		'{0} 里有 GOP 驱动，而它所对应的 GPU（{1}）没有直通：这个驱动没有可驱动的设备',

	// guest/lint/igd-options.ts
	'With an iGPU the guest has 4 GiB of memory or more: OpRegion and stolen memory have to fit below 4 GiB.':
		'直通核显时，虚拟机有 4 GiB 或更多内存：OpRegion 和 stolen memory 必须放得进 4 GiB 以下。',
	'x-igd-gms is in the range of the generation: up to 0x10 before Broadwell, up to 0x40 from then on, and 0xf0 to 0xfe from Skylake on.':
		'x-igd-gms 在该代核显的范围内：Broadwell 之前最大 0x10，从 Broadwell 起最大 0x40，从 Skylake 起还可以是 0xf0 到 0xfe。',
	'x-igd-lpc and x-igd-legacy-mode are for QEMU 10.0 and newer: others stop with `Property … not found`.':
		'x-igd-lpc 和 x-igd-legacy-mode 要求 QEMU 10.0 或更新版本：其他版本会报 `Property … not found` 并停止。',
	'x-igd-lpc=on needs i440fx: `Cannot create LPC bridge due to existing device at 1f.0`.':
		'x-igd-lpc=on 需要 i440fx：否则报 `Cannot create LPC bridge due to existing device at 1f.0`。',
	'x-igd-legacy-mode=on needs i440fx and, from QEMU 10.1 on, a generation from Sandy Bridge to Comet Lake.':
		'x-igd-legacy-mode=on 需要 i440fx；从 QEMU 10.1 起还要求核显属于 Sandy Bridge 到 Comet Lake。',
	'QEMU knows the iGPU, and gives it legacy mode or has options in its place: 9.2 does so neither for Comet Lake and Ice Lake nor for Alder Lake and Raptor Lake, and no release before 10.1 for Meteor Lake and newer.':
		'QEMU 认识该核显，并提供 legacy 模式或代替它的选项：9.2 对 Comet Lake、Ice Lake、Alder Lake 和 Raptor Lake 都做不到，10.1 之前的版本对 Meteor Lake 及更新的核显都做不到。',
	'where the machine runs with the release that its type or creation names: {}':
		'如果虚拟机用的正是其机型或创建记录所写的版本：{0}',
	'take QEMU 10.0 or newer, which has it': '换用 QEMU 10.0 或更新版本，它有该选项',
	'From QEMU 10.1 on, GOP drivers of Ice Lake and newer need x-igd-lpc=on, as legacy mode does no longer see to it.':
		'从 QEMU 10.1 起，Ice Lake 及更新核显的 GOP 驱动需要 x-igd-lpc=on，因为 legacy 模式不再处理它。',
	'Outside of legacy mode, QEMU before 10.1 needs x-igd-opregion=on, and hands no OpRegion of devices that it does not know.':
		'不在 legacy 模式时，10.1 之前的 QEMU 需要 x-igd-opregion=on，并且不会为它不认识的设备提供 OpRegion。',
	'For a picture from a GOP driver of Intel the machine is i440fx: on q35 the LPC bridge keeps its own IDs.':
		'要靠 Intel 的 GOP 驱动显示画面，机型必须是 i440fx：q35 的 LPC 桥会保留自己的 ID。',
	'the guest has {} MiB of memory, and an iGPU wants {}: with less, OpRegion and stolen memory may find no place':
		'虚拟机有 {0} MiB 内存，而核显需要 {1}：再少的话，OpRegion 和 stolen memory 可能放不下',
	'0x{} to 0x{}': '0x{0} 至 0x{1}',
	'0x{} to 0x{} and {}': '0x{0} 至 0x{1} 和 {2}',
	'any generation': '不论哪一代核显',
	'device {}': '设备 {0}',
	'QEMU says so and does not start': 'QEMU 会报告这一点，并且不启动',
	'QEMU says so and goes on without': 'QEMU 会报告这一点，然后不用它继续运行',
	'x-igd-gms={} is no size of stolen memory that {} takes: {}':
		'x-igd-gms={0} 不是有效的 stolen memory 大小（{1}）：{2}',
	'x-igd-gms={} is no size of stolen memory that {} takes ({}): {}':
		'x-igd-gms={0} 不是有效的 stolen memory 大小（{1}，可用的值：{2}）：{3}',
	'leave x-igd-gms out for the size of the host, or write 2 for 64 MiB':
		'不写 x-igd-gms 即采用宿主机的大小，或写 2 表示 64 MiB',
	"QEMU {} has no {}, and stops with `Property 'vfio-pci.{}' not found`":
		"QEMU {0} 没有 {1}，会报 `Property 'vfio-pci.{2}' not found` 并停止",
	'leave it out: before 10.0 the legacy mode sees to it': '去掉它：10.0 之前由 legacy 模式来处理',
	'x-igd-lpc=on needs i440fx, and this machine is q35: QEMU stops with `Cannot create LPC bridge due to existing device at 1f.0`':
		'x-igd-lpc=on 需要 i440fx，而这台虚拟机是 q35：QEMU 会报 `Cannot create LPC bridge due to existing device at 1f.0` 并停止',
	'{}, or remove x-igd-lpc': '{0}，或去掉 x-igd-lpc',
	'the machine is q35': '虚拟机是 q35',
	'device {} has none': '设备 {0} 没有这种模式',
	"x-igd-legacy-mode=on asks for the legacy mode, and {}: QEMU stops with `Machine is not i440fx, assigned BDF is not 00:02.0, or device … doesn't support legacy mode`":
		"x-igd-legacy-mode=on 要求 legacy 模式，而{0}：QEMU 会报 `Machine is not i440fx, assigned BDF is not 00:02.0, or device … doesn't support legacy mode` 并停止",
	'set x-igd-lpc in its place': '改为设置 x-igd-lpc',
	'the machine is q35, whose LPC bridge keeps its own IDs: a GOP driver of Intel wants those of the host, and shows nothing':
		'虚拟机是 q35，其 LPC 桥保留自己的 ID：Intel 的 GOP 驱动需要宿主机的 ID，因此不会显示画面',
	'QEMU {} or newer': 'QEMU {0} 或更新版本',
	'{} sets up legacy mode for device {} at 00:02.0 of an i440fx machine only, and elsewhere its GOP driver finds the wrong LPC bridge without x-igd-lpc=on':
		'{0} 只在 i440fx 机型的 00:02.0 处为设备 {1} 启用 legacy 模式；在别处没有 x-igd-lpc=on 时，它的 GOP 驱动找到的是错误的 LPC 桥',
	'{} has no legacy mode for device {}, and its GOP driver finds the wrong LPC bridge without x-igd-lpc=on':
		'{0} 对设备 {1} 没有 legacy 模式，没有 x-igd-lpc=on 时，它的 GOP 驱动找到的是错误的 LPC 桥',
	'{} hands the guest no OpRegion of device {}, which it does not know: the GOP driver finds no VBT':
		'{0} 不会把设备 {1} 的 OpRegion 交给虚拟机，因为它不认识该设备：GOP 驱动找不到 VBT',
	'{} hands the guest no OpRegion of device {} unless it is told to: the GOP driver finds no VBT':
		'除非明确要求，{0} 不会把设备 {1} 的 OpRegion 交给虚拟机：GOP 驱动找不到 VBT',
	'update QEMU to 10.1 or newer': '把 QEMU 更新到 10.1 或更新版本',

	// guest/lint/judge-rom.ts
	'{} is not there: QEMU stops with `failed to find romfile "{}"`, and the machine does not start':
		'{0} 不存在：QEMU 会报 `failed to find romfile "{1}"` 并停止，虚拟机无法启动',
	'copy the ROM there: {}': '把 ROM 复制到那里：{0}',
	'{} cannot be read: {}': '无法读取 {0}：{1}',
	'put a file in its place: {}': '在该位置放一个普通文件：{0}',
	'run this as root': '请用 root 身份运行',
	'QEMU stops with `too large (size cannot exceed 2 GiB)`': 'QEMU 会报 `too large (size cannot exceed 2 GiB)` 并停止',
	'no ROM is as large as that': '没有这么大的 ROM',
	'{} has {} bytes: {}': '{0} 有 {1} 字节：{2}',
	'give the ROM itself, not the disk or flash around it': '请给出 ROM 本身，而不是包含它的磁盘或闪存镜像',
	'and {} more, see romtool check': '还有 {0} 条，参见 romtool check',
	'remove {}': '去掉 {0}',
	'{} takes the ROM BAR away, so that {} goes unread: OVMF looks for ROMs nowhere else':
		'{0} 去掉了 ROM BAR，因此 {1} 不会被读取：OVMF 不在别处找 ROM',
	"{} takes the ROM BAR away: SeaBIOS gets {} from QEMU by another way, the guest's driver does not see it":
		'{0} 去掉了 ROM BAR：SeaBIOS 通过另一种途径从 QEMU 得到 {1}，而虚拟机里的驱动看不到它',
	'its headers are of vendor {}, it holds no firmware for graphics that is known here, and the device is {}':
		'它的头写的厂商是 {0}，里面没有这里认识的显示固件，而设备是 {1}',
	'take the ROM that is made for the device': '换用为该设备制作的 ROM',
	'{} holds EFI images only, and the guest boots with SeaBIOS, which runs none: the ROM goes unread':
		'{0} 里只有 EFI 映像，而虚拟机用 SeaBIOS 引导，它不运行 EFI 映像：这个 ROM 不会被读取',
	'{}, or take a ROM with a legacy image': '{0}，或换用带有 传统映像的 ROM',
	"{} holds a legacy image only, which OVMF does not run: the screen stays dark until the guest's own driver loads":
		'{0} 里只有 传统映像，OVMF 不运行它：在虚拟机自己的驱动加载之前，屏幕一直黑屏',
	'take a ROM with a GOP driver, or join one to it': '换用带有 GOP 驱动的 ROM，或给它合并一个 GOP 驱动',

	// guest/lint/virtual-functions.ts
	'The host has the virtual function that is passed: it is there once as many were made of its physical function.':
		'宿主机上有要直通的虚拟功能（VF）：在其物理功能（PF）上创建了足够数量之后，它才存在。',
	'No guest has a virtual function together with its physical one: whatever takes that from its driver takes the virtual ones down.':
		'同一台虚拟机不能既有 VF 又有它的 PF：PF 一旦脱离驱动，所有 VF 都会消失。',
	'A GPU that is passed as a whole has no virtual functions: they are lost, with the guests that have them.':
		'整个直通的 GPU 不能有 VF：VF 会消失，使用它们的虚拟机也会失去 GPU。',
	'The physical function of a passed virtual one stays with its own driver on the host (i915 or xe), not with vfio-pci.':
		'直通 VF 时，它的 PF 要留给宿主机上自己的驱动（i915 或 xe），不能绑定到 vfio-pci。',
	'A virtual function is in an IOMMU group without its physical one and its siblings.':
		'VF 所在的 IOMMU 组里没有它的 PF，也没有其他 VF。',
	'A virtual function gets no ROM file: it has no display and no OpRegion for which a ROM would be.':
		'VF 不需要 ROM 文件：它没有显示输出，也没有 OpRegion，ROM 没有用处。',
	'A virtual function gets no options that are for a GPU with a display: x-vga, x-igd-opregion, x-igd-lpc, x-igd-gms.':
		'VF 不使用针对有显示输出的 GPU 的选项：x-vga、x-igd-opregion、x-igd-lpc、x-igd-gms。',
	"Beside a virtual function of Intel the guest sees that it is one: where KVM or the hypervisor's bit is hidden, Intel's driver for Windows answers error 43.":
		'使用 Intel 的 VF 时，虚拟机要能看出自己是虚拟机：隐藏 KVM 或 hypervisor 位后，Intel 的 Windows 驱动会报错误 43。',
	'Whoever uses a virtual function looks at the guest over the network: no screen is plugged into one.':
		'VF 上接不了屏幕：要通过网络查看虚拟机的画面。',
	'the host has no {} now: of {} {}{} virtual functions are made, and the machine does not start without it':
		'宿主机上现在没有 {0}：{1} 上已创建的 VF 数量为 {2}{3}，没有它虚拟机无法启动',
	'the host has no {}, and cannot make it: {} has no sriov_numvfs, so that its chip has no SR-IOV or the firmware has switched it off':
		'宿主机上没有 {0}，也无法创建它：{1} 没有 sriov_numvfs，说明芯片没有 SR-IOV，或固件把它关闭了',
	"turn on SR-IOV in the firmware's setup where it has that, or pass {} as a whole (romtool plan --at {})":
		'固件设置（BIOS）中如有 SR-IOV，请打开它；或直通整个 {0}（romtool plan --at {1}）',
	' of {}': '（最多 {0} 个）',
	'make it, on each start of the host: {}': '每次宿主机启动时创建它：{0}',
	'with the guests that have one shut down: {}; {}': '先关闭所有使用 VF 的虚拟机，再运行：{0}; {1}',
	'{} is for a GPU with a display, and {} is a virtual function, without VGA ranges: QEMU stops with `failed getting region info for VGA region`':
		'{0} 用于有显示输出的 GPU，而 {1} 是虚拟功能（VF），没有 VGA 区域：QEMU 会报 `failed getting region info for VGA region` 并停止',
	"{} is for a GPU with a display, and {} is a virtual function: it hides KVM from the guest and does nothing else, and Intel's driver for Windows answers error 43 then":
		'{0} 用于有显示输出的 GPU，而 {1} 是虚拟功能（VF）：它只会对虚拟机隐藏 KVM，Intel 的 Windows 驱动就会报错误 43',
	'{} is for a GPU with a display, and {} is a virtual function, without OpRegion and VGA ranges: it gives nothing, and some releases of QEMU stop at it':
		'{0} 用于有显示输出的 GPU，而 {1} 是虚拟功能（VF），没有 OpRegion 和 VGA 区域：它不起作用，某些版本的 QEMU 还会因此停止',
	"{} hides from the guest that it is one, and Intel's driver for Windows then answers error 43 (Code 43) on a virtual function":
		'{0} 会对虚拟机隐藏虚拟化，此时 Intel 的 Windows 驱动在 VF 上会报错误 43（代码 43）',
	'{} is the physical function of {}, which is passed as well: when it goes to the guest, all its virtual functions are lost':
		'{0} 是 {1} 的物理功能（PF），而后者也被直通：PF 交给虚拟机后，它的所有 VF 都会消失',
	'remove {}: {} does without it': '去掉 {0}：{1} 不需要它',

	// guest/virtual-functions.ts
	"the vendor's driver": '厂商的驱动',
	'i915 or xe': 'i915 或 xe',
	'amdgpu or gim': 'amdgpu 或 gim',
	'{}, the physical function of {}, is bound to vfio-pci: without its own driver ({}) the virtual functions do not work':
		'{1} 的物理功能（PF）{0} 绑定到了 vfio-pci：没有它自己的驱动（{2}），VF 无法工作',
	'take {} out of the ids= of vfio-pci in /etc/modprobe.d, then update-initramfs -u -k all and reboot':
		'从 /etc/modprobe.d 里 vfio-pci 的 ids= 中去掉 {0}，然后运行 update-initramfs -u -k all 并重启',
	'IOMMU group {} of {} holds its physical function as well ({}): the group goes to a guest as a whole, and the virtual functions are lost':
		'{1} 所在的 IOMMU 组 {0} 里还有它的物理功能（PF）（{2}）：整组会一起交给虚拟机，VF 会全部消失',
	'IOMMU group {} of {} holds other virtual functions ({}): the group goes to a guest as a whole, and no other guest can have them':
		'{1} 所在的 IOMMU 组 {0} 里还有其他 VF（{2}）：整组会一起交给虚拟机，其他虚拟机就不能使用它们',
	"turn on VT-d or AMD-Vi and, where there is one, ACS in the firmware's setup: it splits the groups":
		'在固件设置（BIOS）中打开 VT-d 或 AMD-Vi，如有 ACS 也打开：它会把组拆开',
	"{} has virtual functions ({}), which are lost when it is passed itself: vfio-pci says `Cannot bind to PF with SR-IOV enabled`, or the host's driver takes them down before it goes":
		'{0} 有虚拟功能（VF，{1} 个），直通它本身会使它们消失：vfio-pci 会报 `Cannot bind to PF with SR-IOV enabled`，或者宿主机的驱动在解绑之前撤掉它们',
	'if no guest needs them, take them down before: {}': '如果没有虚拟机需要它们，请先撤掉：{0}',
	'pass one of them in its place (romtool plan --at {}), or take them down before: {}':
		'改为直通其中一个（romtool plan --at {0}），或先撤掉它们：{1}',
	'{} is for {}, a virtual function: it has neither display nor OpRegion, and no driver looks for a ROM there; a GOP driver or a helper in it finds nothing to work with':
		'{0} 用于 {1}，而它是虚拟功能（VF）：没有显示输出，也没有 OpRegion，没有驱动会在那里找 ROM；其中的 GOP 驱动或辅助程序没有可用的设备',
	'{} is a virtual function, which no screen is plugged into: its picture is that of Remote Desktop or of an encoder (RDP, Sunshine, Moonlight)':
		'{0} 是虚拟功能（VF），上面接不了屏幕：画面来自远程桌面或编码器（RDP、Sunshine、Moonlight）',
	"install the guest over Proxmox's or libvirt's own display, and turn on Remote Desktop in it":
		'用 Proxmox 或 libvirt 自带的显示安装虚拟机，并在其中打开远程桌面',
};
