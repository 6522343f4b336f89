/** What the commands devices, dump and vfct say, which read the host. */
import type { Entries } from '../entries.js';

export const CLI_HOST: Entries = {
	// Several of them.
	'folder in place of /sys': '代替 /sys 的文件夹',
	"no PCI functions in {}: sysfs is Linux's, and containers may hide it":
		'{0} 中没有 PCI 功能：sysfs 是 Linux 特有的，容器中可能看不到它',
	', there already with the same bytes': '，已存在且字节相同',

	// cli/dump/command.ts
	"read the ROM of a card out of this system's sysfs, and check it": '从本机的 sysfs 读出显卡的 ROM，并加以检查',
	'the function, as romtool devices and lspci print it: 0000:05:00.0 or 05:00.0':
		'PCI 功能，写法与 romtool devices 和 lspci 所示相同：0000:05:00.0 或 05:00.0',
	'output (default: vbios_VVVV_DDDD.rom in the current folder)': '输出文件（默认：当前文件夹中的 vbios_VVVV_DDDD.rom）',
	'replace an existing file': '覆盖已有的文件',
	'print an array with an element for the ROM': '输出 JSON 数组，该 ROM 为一个元素',
	'Exit code: 0 dumped and fit, 1 dumped, but unfit, 2 it cannot be read or written, 3 there is no ROM to read.':
		'退出码：0 已读出且合用，1 已读出但不合用，2 无法读取或写入，3 没有可读的 ROM。',

	// cli/dump/run.ts
	'unbind the driver {} ({}), ': '请解绑驱动 {0}（{1}），',
	'the ROM of {} reads as {} bytes of {}: the device does not answer, asleep or switched off. Nothing was written; {}wake it up (power/control), or start the machine with another GPU as the primary one':
		'{0} 的 ROM 读出来是 {1} 个字节的 {2}：设备没有应答，在休眠或已关闭。未写入任何内容；{3}将其唤醒（power/control），或以另一块 GPU 作主显卡启动机器',
	'the driver {} has {}: what was read may be changed by it, or a part only':
		'驱动 {0} 占用着 {1}：读出的内容可能被它改动过，或只有一部分',
	'compare it with a dump after {}': '请与执行 {0} 之后读出的内容比较',
	'{} is the primary GPU: what was read may be the copy that the firmware has started and changed, in place of the ROM':
		'{0} 是主显卡：读出的可能不是 ROM，而是固件启动并改动过的副本',
	'compare it with a dump while another GPU is the primary one, or with the file of the vendor':
		'请与以另一块 GPU 作主显卡时读出的内容比较，或与厂商的文件比较',
	'reading the ROM of {} could not be switched off again: {}': '读取 {0} 的 ROM 之后，未能重新关闭读取：{1}',
	'"{}" is no address of a PCI function: write it as lspci does, 0000:05:00.0 or 05:00.0':
		'“{0}”不是 PCI 功能的地址：请按 lspci 的写法，0000:05:00.0 或 05:00.0',
	'{} stands for all functions of a device: name one of them, {}': '{0} 代表设备的所有功能：请指明其中之一，如 {1}',
	'the GPUs are {}': 'GPU 有 {0}',
	'there is no GPU': '没有 GPU',
	'no PCI function {} in this system: {}': '本机没有 PCI 功能 {0}：{1}',

	// cli/dump/why-none.ts
	'{} has no ROM BAR, so there is nothing to read: it is no GPU': '{0} 没有 ROM BAR，因此无可读取：它不是 GPU',
	'{} has no ROM BAR, so there is nothing to read: it is a virtual function of {}':
		'{0} 没有 ROM BAR，因此无可读取：它是 {1} 的虚拟功能（VF）',
	'{} has no ROM BAR, so there is nothing to read: the GPU is in the processor, and such have none. {}':
		'{0} 没有 ROM BAR，因此无可读取：该 GPU 在处理器中，这类 GPU 没有 ROM BAR。{1}',
	'{} has no ROM BAR, so there is nothing to read. {}': '{0} 没有 ROM BAR，因此无可读取。{1}',
	"Its VBIOS is in the VFCT table (romtool vfct) or the vendor's BIOS file (romtool extract)":
		'它的 VBIOS 在 VFCT 表中（romtool vfct），或在厂商的 BIOS 文件中（romtool extract）',
	'What a guest needs for an iGPU is a helper and a GOP driver (romtool devices, romtool extract)':
		'虚拟机使用核显所需的是辅助驱动和 GOP 驱动（romtool devices、romtool extract）',
	"Its VBIOS, if it has one, is in the vendor's BIOS file (romtool extract) or a file for the card":
		'它的 VBIOS（如果有）在厂商的 BIOS 文件中（romtool extract），或在该显卡的专用文件中',
	"the ROM of {} has no bytes: it is switched off, or the card has none; the vendor's file or another machine's dump has to do":
		'{0} 的 ROM 没有任何字节：它被关闭，或显卡没有 ROM；只能用厂商的文件，或在另一台机器上读出',
	'cannot read the ROM of {}: {}; it is for root alone: sudo romtool dump':
		'无法读取 {0} 的 ROM：{1}；只有 root 才能读取：sudo romtool dump',
	'cannot read the ROM of {}: another program has switched its reading off in between; try again':
		'无法读取 {0} 的 ROM：其间有另一个程序关闭了读取；请重试',
	'cannot read the ROM of {}: {}': '无法读取 {0} 的 ROM：{1}',
	'cannot read the ROM of {}: the GPU is in the processor, and such have none; what the system shows is where a legacy BIOS would have put a copy. {}':
		'无法读取 {0} 的 ROM：该 GPU 在处理器中，这类 GPU 没有 ROM；系统所显示的是传统 BIOS 存放副本的位置。{1}',
	'the device is asleep ({}): echo on > {}': '设备在休眠（{0}）：echo on > {1}',
	'the driver {} has it: {}': '驱动 {0} 占用着它：{1}',
	'it is the primary GPU, whose ROM the firmware has covered: start the machine with another one as the primary':
		'它是主显卡，其 ROM 已被固件遮盖：请以另一块 GPU 作主显卡启动机器',
	'the ROM is switched off, or does not begin with 55 aa': 'ROM 被关闭，或不以 55 aa 开头',
	'; or ': '；或者',
	'cannot read the ROM of {}: {}. Perhaps {}. Where nothing helps: {}':
		'无法读取 {0} 的 ROM：{1}。可能的原因：{2}。如果都无济于事：{3}',
};
