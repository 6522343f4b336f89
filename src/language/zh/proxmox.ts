/** What is said about configurations of Proxmox. */
import type { Entries } from '../entries.js';

export const PROXMOX: Entries = {
	// proxmox/hostpci.ts
	"unknown setting 'hostpci{}': the last is hostpci{}": "未知的设置 'hostpci{0}'：最后一个是 hostpci{1}",
	', which would be {}': '，应写为 {0}',
	"host: '{}' is no address as Proxmox wants it (lower-case hex, 0000:05:00.0){}":
		"host：'{0}' 不是 Proxmox 要求的地址写法（小写十六进制，0000:05:00.0）{1}",
	"Cannot set both 'host' and 'mapping'": '不能同时设置 host 和 mapping',
	"Either 'host' or 'mapping' must be set": '必须设置 host 或 mapping',
	"{}: '{}' is neither 0 nor 1": "{0}：'{1}' 既不是 0 也不是 1",
	"{}: '{}' is not of the form 0x1002": "{0}：'{1}' 不是 0x1002 这样的形式",
	'romfile: no semicolon may be in the name': 'romfile：文件名中不能有分号',
	"mdev: none of '/', '.' and ':' may be in the name": "mdev：名称中不能有 '/'、'.' 和 ':'",
	"driver: '{}' is neither vfio nor keep": "driver：'{0}' 既不是 vfio 也不是 keep",

	// proxmox/lint/args.ts
	"-set is of the form GROUP.ID.PROPERTY=VALUE: QEMU stops with `can't parse`.":
		"-set 的形式是 GROUP.ID.PROPERTY=VALUE：否则 QEMU 会报 `can't parse` 并停止。",
	'-set device.hostpciN is for a device that the machine has: QEMU stops with `there is no device "hostpciN" defined`.':
		'-set device.hostpciN 针对虚拟机实际拥有的设备：否则 QEMU 会报 `there is no device "hostpciN" defined` 并停止。',
	'-set device.hostpciN is for a device of one function: with several they are called hostpciN.0 and so on, and -set cannot name an ID with a dot.':
		'-set device.hostpciN 针对只有一个功能的设备：有多个功能时，它们叫 hostpciN.0 等等，而 -set 无法指定带点的 ID。',
	'QEMU stops with `-set {}: can\'t parse: "{}"`': 'QEMU 会报 `-set {0}: can\'t parse: "{1}"` 并停止',
	'write it as -set device.hostpci0.x-igd-opregion=on': '应写成 -set device.hostpci0.x-igd-opregion=on',
	'QEMU stops with `there is no device "{}" defined`': 'QEMU 会报 `there is no device "{0}" defined` 并停止',
	'there is no {} among the devices that are passed: {}': '直通的设备中没有 {0}：{1}',
	'correct the number, or remove the -set': '改正编号，或去掉这个 -set',
	'{} passes several functions, which QEMU knows as {}.0, {}.1 and so on: {}':
		'{0} 直通了多个功能，QEMU 把它们叫作 {1}.0、{2}.1 等等：{3}',
	'pass single functions, such as {}: {}.0': '逐个直通单个功能，例如 {0}: {1}',

	// proxmox/lint/igd.ts
	'For its ROMs an iGPU is at 00:02.0 in the guest, too: by legacy-igd=1 or -set device.hostpciN.addr=02.0.':
		'要使用它的 ROM，核显在虚拟机里也要位于 00:02.0：用 legacy-igd=1 或 -set device.hostpciN.addr=02.0。',
	'On i440fx 00:02.0 is free for the iGPU: the emulated display has it unless vga is none.':
		'在 i440fx 上，00:02.0 要留给核显：除非 vga 为 none，否则模拟显卡会占用它。',
	'addr={} is where the emulated display is (vga: {}): QEMU stops with `slot 2 function 0 not available for vfio-pci, in use by VGA`':
		'addr={0} 是模拟显卡所在的位置（vga：{1}）：QEMU 会报 `slot 2 function 0 not available for vfio-pci, in use by VGA` 并停止',
	'std, the default': 'std，即默认值',
	'set vga: none': '设置 vga: none',
	'{} wants the iGPU at 00:02.0 in the guest, where Proxmox does not put it of itself':
		'{0} 要求核显在虚拟机里位于 00:02.0，而 Proxmox 自己不会把它放在那里',

	// proxmox/lint/legacy-igd.ts
	'One device at most has legacy-igd=1.': '最多只有一个设备使用 legacy-igd=1。',
	'legacy-igd=1 needs vga: none.': 'legacy-igd=1 需要 vga: none。',
	'legacy-igd=1 needs rombar to be on.': 'legacy-igd=1 需要 rombar 处于打开状态。',
	'legacy-igd=1 does not go with x-vga=1.': 'legacy-igd=1 不能与 x-vga=1 同时使用。',
	'legacy-igd=1 does not go with mdev.': 'legacy-igd=1 不能与 mdev 同时使用。',
	'legacy-igd=1 needs i440fx: it does not go with q35.': 'legacy-igd=1 需要 i440fx：不能与 q35 同时使用。',
	'legacy-igd=1 is for one function: 00:02.0, not 00:02.': 'legacy-igd=1 只针对一个功能：00:02.0，而不是 00:02。',
	'legacy-igd=1 is for the device 00:02.0 of the host.': 'legacy-igd=1 只用于宿主机的设备 00:02.0。',
	'Proxmox stops with `{}`': 'Proxmox 会报 `{0}` 并停止',

	// proxmox/lint/lines.ts
	'Every hostpci line is of the form that Proxmox reads; others are skipped with a warning, and the device is missing.':
		'每个 hostpci 行都符合 Proxmox 能读取的形式；不符合的行会被跳过并给出警告，虚拟机里就没有该设备。',
	'bios, machine, vga and memory have values that Proxmox takes, without a remark behind them: others are skipped, and the default stands for them.':
		'bios、machine、vga 和 memory 的值是 Proxmox 接受的，后面没有附注：否则该行会被跳过，改用默认值。',
	'Every line with hostpci or romfile in it is a `key: value` that Proxmox reads.':
		'每个含有 hostpci 或 romfile 的行都是 Proxmox 能读取的 `key: value`。',
	'No key about passthrough is there twice: only the last line counts.':
		'与直通有关的键没有出现两次：只有最后一行有效。',
	'No device is passed twice: `device … assigned more than once`.':
		'没有设备被直通两次：`device … assigned more than once`。',
	'Every device that is passed is in the host: `no PCI device found for …`.':
		'每个直通的设备都在宿主机上存在：`no PCI device found for …`。',
	'put the remark on a line of its own that begins with #: there are none behind a value':
		'把附注单独写成以 # 开头的一行：值的后面不能有附注',
	'{}: Proxmox skips the line, and the machine starts without the device':
		'{0}：Proxmox 会跳过这一行，虚拟机启动时没有该设备',
	'write it as hostpci0: 0000:05:00.0,pcie=1,romfile=NAME': '应写成 hostpci0: 0000:05:00.0,pcie=1,romfile=NAME',
	'"{}" is no line of the form "key: value", which Proxmox skips': '“{0}”不是“key: value”形式的行，Proxmox 会跳过它',
	'write it as hostpci0: 0000:05:00.0,…': '应写成 hostpci0: 0000:05:00.0,…',
	'a later line sets {} as well, and that one alone counts': '后面的一行也设置了 {0}，只有那一行有效',
	'give it the next free number': '给它下一个空闲的编号',
	'remove one of them': '去掉其中之一',
	"{} is passed by {} already: Proxmox stops with `device '{}' assigned more than once`":
		"{0} 已由 {1} 直通：Proxmox 会报 `device '{2}' assigned more than once` 并停止",
	'name single functions, such as 0000:05:00.0 on {} and 0000:05:00.1 on {}':
		'指定单个功能，例如 {0} 上用 0000:05:00.0，{1} 上用 0000:05:00.1',
	"the host has no device {}: Proxmox stops with `no PCI device found for '{}'`":
		"宿主机上没有设备 {0}：Proxmox 会报 `no PCI device found for '{1}'` 并停止",
	'addresses change with cards and settings of the firmware: look it up with romtool devices':
		'地址会随插卡和固件设置而变：用 romtool devices 查看',
	'{} is no "{}" to Proxmox, which skips the line: it is {}':
		'Proxmox 不接受“{1}”作为 {0} 的值，会跳过这一行：实际采用的是 {2}',
	'write it as {}': '应写成 {0}',

	// proxmox/lint/machine.ts
	'pcie=1 needs a machine of type q35: `q35 machine model is not enabled`.':
		'pcie=1 需要 q35 机型：`q35 machine model is not enabled`。',
	'No emulated display is chosen beside a passed one: firmware and guest may take it as the primary one.':
		'有直通的显卡时，没有再选模拟显卡：固件和虚拟机可能把模拟显卡当作主显卡。',
	"With SeaBIOS the passed card is the only display: SeaBIOS runs the ROM of the first VGA device alone, which is Proxmox's own where there is one.":
		'使用 SeaBIOS 时，直通的显卡是唯一的显示设备：SeaBIOS 只运行第一个 VGA 设备的 ROM，而有 Proxmox 自己的显卡时，第一个就是它。',
	'x-vga=1 does without VGA access under OVMF: Proxmox leaves x-vga=on out, hides KVM and removes the default display.':
		'在 OVMF 下，x-vga=1 不涉及 VGA 访问：Proxmox 不会加 x-vga=on，而是隐藏 KVM 并去掉默认显卡。',
	'pcie=1 needs the q35 machine, and this one is {}: Proxmox stops with `q35 machine model is not enabled`':
		'pcie=1 需要 q35 机型，而这台虚拟机是 {0}：Proxmox 会报 `q35 machine model is not enabled` 并停止',
	'Beside legacy-igd=1, which needs i440fx, no line has pcie=1, which needs q35: with neither machine Proxmox starts the guest.':
		'有 legacy-igd=1（需要 i440fx）时，任何一行都不能有 pcie=1（需要 q35）：两种机型下 Proxmox 都无法启动虚拟机。',
	'pcie=1 needs the q35 machine, and legacy-igd=1 of the same line the i440fx machine: Proxmox starts with neither':
		'pcie=1 需要 q35 机型，而同一行的 legacy-igd=1 需要 i440fx 机型：两种机型下 Proxmox 都无法启动',
	'pcie=1 needs the q35 machine, and legacy-igd=1 of {} the i440fx machine: Proxmox starts with neither':
		'pcie=1 需要 q35 机型，而 {0} 的 legacy-igd=1 需要 i440fx 机型：两种机型下 Proxmox 都无法启动',
	'x-vga=1 gives no VGA access under OVMF, which needs none: it hides KVM from the guest and removes the default display':
		'在 OVMF 下，x-vga=1 不提供 VGA 访问，OVMF 也不需要：它会对虚拟机隐藏 KVM，并去掉默认显卡',
	'nothing; or vga: none, which says the latter in plain words': '无需处理；或者用 vga: none，它更直白地表达后一个作用',
	'the guest has an emulated display as well (vga: {}): SeaBIOS runs the ROM of the first display alone, so that the passed card stays dark until its driver loads':
		'虚拟机还有一个模拟显卡（vga：{0}）：SeaBIOS 只运行第一个显示设备的 ROM，因此在驱动加载之前，直通的显卡一直黑屏',
	'for a picture from the start, once the driver is installed: vga: none and x-vga=1':
		'想从一开始就有画面，请在装好驱动之后设置：vga: none 和 x-vga=1',
	'the guest has an emulated display (vga: {}) beside the passed one, and may take it as the primary one':
		'除了直通的显卡，虚拟机还有一个模拟显卡（vga：{0}），可能会把它当作主显卡',
	'set vga: none once the passed card shows a picture': '等直通的显卡能显示画面后，设置 vga: none',

	// proxmox/lint/virtual-functions.ts
	'remove {} from args': '从 args 中去掉 {0}',

	// proxmox/lint/roms.ts
	'romfile is a name below {}: what is written is put behind that folder, a path as well.':
		'romfile 是 {0} 之下的文件名：写的内容会接在该文件夹之后，即使写的是路径。',
	'The ROM is for the first function of its line: the others get none, and a GOP driver for the audio function needs a line of its own.':
		'ROM 给该行的第一个功能：其他功能得不到 ROM，音频功能的 GOP 驱动需要单独一行。',
	'romfile={} is put behind the folder: QEMU looks for {}/{}, and stops with `failed to find romfile`':
		'romfile={0} 会接在该文件夹之后：QEMU 会去找 {1}/{2}，报 `failed to find romfile` 并停止',
	'copy the file to {} and write romfile={}: romtool install': '把文件复制到 {0} 并写 romfile={1}：romtool install',
	'{} goes to the first function alone ({}), and the others get no ROM':
		'{0} 只给第一个功能（{1}），其他功能得不到 ROM',
	'pass the functions on lines of their own: {} with its ROM, {} with the other':
		'把各功能分行直通：{0} 带它的 ROM，{1} 带另一个',
	"{} holds a VBIOS, and goes to the first function of the line alone ({}), which is not the GPU: its drivers look for it in the GPU's own ROM BAR, so that it goes unread":
		'{0} 里有 VBIOS，但只会给该行的第一个功能（{1}），而它不是 GPU：驱动只在 GPU 自己的 ROM BAR 里找它，因此没有人读取',

	// proxmox/recipe-lines.ts
	'machine {}, bios {} and vga {}': 'machine 为 {0}、bios 为 {1}、vga 为 {2}',

	// proxmox/words.ts
	'set bios: ovmf': '设置 bios: ovmf',
	'set memory: 4096 or more': '设置 memory: 4096 或更大',
	'add the line `hostpci{}: {}{}`': '添加这一行：`hostpci{0}: {1}{2}`',
	'remove the line `args`': '删除 `args` 这一行',

	// proxmox/changed-lines.ts
	'write the line `{}`': '写成这一行：`{0}`',
	'write the lines `{}`': '写成以下各行：`{0}`',

	// proxmox/words.ts, its hosts
	'a hostpci line for {}': '用于 {0} 的 hostpci 行',
	'Proxmox stops with `cannot prepare PCI pass-through, IOMMU not present`':
		'Proxmox 会报 `cannot prepare PCI pass-through, IOMMU not present` 并停止',
	'update the boot loader (update-grub or proxmox-boot-tool refresh)':
		'更新引导加载程序（update-grub 或 proxmox-boot-tool refresh）',

	// proxmox/property-string.ts
	'missing key in comma-separated list property': '逗号分隔的属性列表中缺少键',
	'duplicate key in comma-separated list property: {}': '逗号分隔的属性列表中有重复的键：{0}',
	'invalid key in comma-separated list property: {}': '逗号分隔的属性列表中有无效的键：{0}',
};
