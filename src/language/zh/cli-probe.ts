/** What romtool probe says. */
import type { Entries } from '../entries.js';

export const CLI_PROBE: Entries = {
	// cli/probe/command.ts, cli/probe/flags.ts
	'ask a GOP driver itself which devices it takes, in a virtual machine (QEMU with OVMF)':
		'在虚拟机（QEMU 配 OVMF）中直接询问 GOP 驱动它接受哪些设备',
	'drivers (.efi), option ROMs, and folders that romtool extract has written':
		'驱动（.efi）、Option ROM，以及 romtool extract 写出的文件夹',
	'VBIOS for the device: an option ROM or a VFCT table; may be given several times':
		'设备的 VBIOS：Option ROM 或 VFCT 表；可给出多次',
	'the device, as lspci -n prints it': '设备，写法与 lspci -n 所示相同',
	'ask about all 65,536 device IDs of the vendor': '询问该厂商的全部 65,536 个设备 ID',
	'qemu-system-x86_64, where it is not found of itself': 'qemu-system-x86_64 的路径，用于自动找不到时',
	'OVMF_CODE.fd, where it is not found of itself': 'OVMF_CODE.fd 的路径，用于自动找不到时',
	'how long the driver may be silent (default: 30)': '允许驱动无响应的时长，秒（默认：30）',
	'print an array with an element per driver': '输出 JSON 数组，每个驱动一个元素',
	'Exit code: 0 a device is accepted, 1 none is, 2 when a file or an option cannot be used, 4 no QEMU or OVMF.':
		'退出码：0 有设备被接受，1 没有设备被接受，2 文件或选项不可用，4 没有 QEMU 或 OVMF。',
	'"{}" is no number of seconds from 1 to {}': '“{0}”不是 1 到 {1} 之间的秒数',

	// cli/probe/describe.ts
	declines: '拒绝',
	'asks-hardware': '要读硬件',
	'not-a-driver': '不是驱动',
	'did-not-start': '未能启动',
	crashes: '崩溃',
	'times-out': '没有返回',
	', image {}': '，映像 {0}',
	version: '版本',
	with: '配有',
	without: '没有',
	'a VBIOS': '任何 VBIOS',
	'when it was loaded': '在加载时',
	'when it was started': '在启动时',
	'when it was asked': '在被询问时',
	'accepts {}': '接受 {0}',
	'declines {}': '拒绝 {0}',
	'reads the registers of {} without end': '无休止地读取 {0} 的寄存器',
	'declines {} after {} reads of their registers': '读取寄存器 {1} 次之后拒绝 {0}',
	'is no driver that binds to a device': '不是会绑定设备的驱动',
	'did not load: {}': '未能加载：{0}',
	'did not start: {}': '未能启动：{0}',
	'crashes {}': '{0}崩溃',
	'does not come back {}': '{0}没有返回',
	'EFI status {}': 'EFI 状态码 {0}',
	'all devices of {}': '{0} 的所有设备',
	", at {} in the driver's image": '，位于驱动映像的 {0} 处',
	'reads registers first': '要先读寄存器',
	'is none': '不算驱动',
	'does not start': '不启动',
	'does not come back': '没有返回',
	'takes {} only': '只接受 {0}',
	'; the VBIOS makes no difference': '；有无 VBIOS 都一样',
	'; the VBIOS makes the difference, without it the driver {}': '；VBIOS 起决定作用，没有它时驱动{0}',
	'this driver': '此驱动',
	'this pair (with {})': '此组合（配 {0}）',
	'{} will bind on {}': '{0}会绑定 {1}',
	'{} will not bind on {}': '{0}不会绑定 {1}',
	'; if it is a driver for AMD, give the VBIOS with --vbios: it decides':
		'；如果是 AMD 的驱动，请用 --vbios 给出 VBIOS：它起决定作用',
	'whether {} binds on {} only the real device can tell: the driver reads its registers first':
		'{0}是否绑定 {1} 只有真实设备才能确定：驱动要先读取其寄存器',
	'it binds on no device at all: a helper, or an application': '它不绑定任何设备：是辅助驱动或应用程序',
	'it refuses to start in a machine without the card, as helpers do, and was not asked':
		'在没有该显卡的机器上它拒绝启动（辅助驱动就是如此），因此未被询问',
	'{} may take a guest down with it: it did so with this machine': '{0}可能会拖垮虚拟机：它已拖垮了这里所用的虚拟机',

	// cli/probe/find-machine.ts
	'install it (Debian, Ubuntu: apt install qemu-system-x86 ovmf; Fedora: dnf install qemu-system-x86-core edk2-ovmf; Arch: pacman -S qemu-system-x86 edk2-ovmf)':
		'请安装它（Debian、Ubuntu：apt install qemu-system-x86 ovmf；Fedora：dnf install qemu-system-x86-core edk2-ovmf；Arch：pacman -S qemu-system-x86 edk2-ovmf）',
	'install it (brew install qemu brings both)': '请安装它（brew install qemu 会同时装上两者）',
	'install it (winget install SoftwareFreedomConservancy.QEMU brings both)':
		'请安装它（winget install SoftwareFreedomConservancy.QEMU 会同时装上两者）',
	'install it': '请安装它',
	'{} is not found': '找不到 {0}',
	'{} ({}) cannot be used': '{0}（{1}）不可用',
	'{}: {}, or say where it is with {}': '{0}：{1}，或用 {2} 指明其位置',

	// cli/probe/machine.ts, cli/probe/machine-folder.ts, cli/probe/run-qemu.ts
	'cannot make a temporary folder in {}: {}': '无法在 {0} 中创建临时文件夹：{1}',
	'cannot start {}: {}': '无法启动 {0}：{1}',
	'the application in the virtual machine failed, EFI status {}': '虚拟机中的程序失败，EFI 状态码 {0}',
	'{} ended before our application had begun: is it QEMU for x86-64?':
		'{0} 在我们的程序开始之前就结束了：它是 x86-64 的 QEMU 吗？',
	'{} did not start our application: is it OVMF for x86-64, without SMM?':
		'{0} 没有启动我们的程序：它是不带 SMM 的 x86-64 OVMF 吗？',
	'the virtual machine does not work, {}': '虚拟机无法工作，{0}',
	'the virtual machine does not work, QEMU says: {}': '虚拟机无法工作，QEMU 报告：{0=}',
	'KVM does not work on this machine, and romtool goes on without it, more slowly; QEMU says: {}':
		'本机的 KVM 无法工作，romtool 改为不用 KVM 继续，速度较慢；QEMU 报告：{0=}',
	'QEMU with KVM ends at once on this machine, and romtool goes on without KVM, more slowly':
		'在本机上使用 KVM 时 QEMU 立即退出，romtool 改为不用 KVM 继续，速度较慢',
	'QEMU with KVM pauses the virtual machine, and romtool goes on without KVM, more slowly':
		'使用 KVM 时 QEMU 将虚拟机暂停，romtool 改为不用 KVM 继续，速度较慢',
	'the virtual machine does not start with KVM, and romtool goes on without KVM, more slowly':
		'使用 KVM 时虚拟机无法启动，romtool 改为不用 KVM 继续，速度较慢',

	// cli/probe/read-inputs.ts, cli/probe/run.ts
	'UEFI driver': 'UEFI 驱动',
	'no {} is in the folder {}': '文件夹 {1} 中没有 {0}',
	'romtool inspect {} says what it is; romtool extract takes drivers and VBIOS out of BIOS files':
		'romtool inspect {0} 可说明它是什么；romtool extract 可从 BIOS 文件中提取驱动和 VBIOS',
	'{} has no {} in it: {}': '{0} 中没有 {1}：{2}',
	'the driver is for {}, and the virtual machine for {}: of a driver for several machines take the build for {}':
		'驱动用于 {0}，而虚拟机是 {1}：如果驱动有多种机器的版本，请用 {2} 的版本',
};
