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
};
