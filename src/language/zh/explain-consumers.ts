/** What findings about devices and roles mean, and what to do about them. */
import type { Entries } from '../entries.js';

export const EXPLAIN_CONSUMERS: Entries = {
	// explain/device.ts: devices
	"Take the device's own, from the card or the firmware of its board: romtool vfct, romtool extract.":
		'请使用该设备自己的那一份，取自显卡或其所在主板的固件：romtool vfct、romtool extract。',
	"The VBIOS is for a GPU of another vendor: the device's driver has no use for it.":
		'VBIOS 用于其他厂商的 GPU：设备的驱动用不了它。',
	'The VBIOS is for another device: SeaBIOS does not run it, and it may not fit.':
		'VBIOS 用于其他设备：SeaBIOS 不运行它，它也可能不合用。',
	'The VBIOS is for another family of chips: drivers set the chip up by the tables of another, and fail (error 43, black screen).':
		'VBIOS 用于其他系列的芯片：驱动会按另一种芯片的表来设置该芯片，结果失败（错误 43、黑屏）。',
	"The family of the device's chip is not known to romtool, so that it cannot tell whether the VBIOS fits.":
		'romtool 不知道该设备的芯片属于哪个系列，因此无法判断 VBIOS 是否合用。',
	'The VBIOS is for a sibling of the same family: it works for many, but SeaBIOS, which compares IDs, does not run it.':
		'VBIOS 用于同系列的其他芯片：对许多人有效，但 SeaBIOS 会比较 ID，因此不运行它。',
	'The GOP driver is for another vendor, and leaves the device alone.': 'GOP 驱动用于其他厂商，不会去碰该设备。',
	'This driver was asked in a virtual machine, and takes the device.': '已在虚拟机中询问过此驱动，它接受该设备。',
	"The device is in the driver's own table. Nobody has asked this driver; drivers take what is in their table as a rule.":
		'该设备在驱动自己的表中。没有人询问过此驱动；驱动通常会接受其表中的设备。',
	'None needed; romtool probe asks the driver.': '无需处理；romtool probe 可询问该驱动。',
	'This driver was asked in a virtual machine, and declines the device with the VBIOS that it gets.':
		'已在虚拟机中询问过此驱动，配上它所得到的 VBIOS，它拒绝该设备。',
	"Take the driver and the VBIOS of the device's own board: romtool extract.":
		'请使用该设备所在主板的驱动和 VBIOS：romtool extract。',
	"This driver was asked in a virtual machine, and read the device's registers before it declined: only the chip itself can tell.":
		'已在虚拟机中询问过此驱动，它先读取设备的寄存器，然后才拒绝：只有芯片本身才知道。',
	'Try it.': '请试一试。',
	'The driver takes the devices in its table only, and this one is not in it: no picture before the driver of the guest.':
		'驱动只接受其表中的设备，而该设备不在表中：在虚拟机自己的驱动之前没有画面。',
	"The device is not in the driver's table, and drivers of its kind run on chips that their table lacks.":
		'该设备不在驱动的表中，而这类驱动也能在其表中没有的芯片上运行。',
	'Ask it (romtool probe), or try it, with a VBIOS of the device in the ROM BAR.':
		'请询问驱动（romtool probe），或在 ROM BAR 中放入设备的 VBIOS 试一试。',
	"The ROM's header names another device. OVMF does not look at it, and starts the driver anyway.":
		'ROM 头写的是另一个设备。OVMF 不看它，照样启动驱动。',
	'None needed; romtool edit set-id makes them agree.': '无需处理；romtool edit set-id 可使两者一致。',

	// explain/device.ts: roles
	'The file is not what it is to be used as: a VBIOS in place of a GOP driver, a helper in place of a driver.':
		'文件与其用途不符：例如该用 GOP 驱动的地方用了 VBIOS，该用驱动的地方用了辅助驱动。',
	'Use it as what it is, or take another file.': '请按它本来的用途使用，或换一个文件。',
	"The VBIOS is legacy code alone, which OVMF does not run: the screen stays dark until the guest's own driver loads.":
		'VBIOS 只有传统代码，OVMF 不运行它：在虚拟机自己的驱动加载之前没有画面。',
	"Give the guest a GOP driver's ROM as well: romtool plan says where.":
		'请把 GOP 驱动的 ROM 也交给虚拟机：romtool plan 会说明放在哪里。',
	'The helper for an Intel iGPU draws nothing: it sets up OpRegion and stolen memory for a GOP driver, and there is none in this ROM.':
		'Intel 核显的辅助驱动不显示画面：它为 GOP 驱动设置 OpRegion 和预留显存（stolen memory），而此 ROM 中没有 GOP 驱动。',
	'Give the GOP ROM to a second function, or join the two: romtool edit join.':
		'请把 GOP ROM 给第二个功能，或把两者合并：romtool edit join。',
	"The GOP driver is alone in its ROM, and the GPU's ROM BAR is needed for the VBIOS or the helper.":
		'GOP 驱动单独在其 ROM 中，而 GPU 的 ROM BAR 要留给 VBIOS 或辅助驱动。',
	'Give the ROM to the audio function as its romfile, or join it behind the other: romtool edit join.':
		'请把该 ROM 作为音频功能的 romfile，或把它接在后者之后：romtool edit join。',
	'The helper for Intel iGPUs is smaller than whole ones: builds that lost their code to link-time optimisation load and do nothing.':
		'Intel 核显的辅助驱动比完整的小：因链接时优化（LTO）丢失了代码的构建能加载，但什么也不做。',
	'Take another build, or build it without LTO.': '请换一个构建，或不用 LTO 重新构建。',
};
