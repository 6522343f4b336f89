/** What to do where a ROM breaks a rule of OVMF or SeaBIOS. */
import type { Entries } from '../entries.js';

export const RULES_FIRMWARE: Entries = {
	// consumers/ovmf/rules.ts and consumers/seabios/rules.ts
	'Cut off what precedes the ROM (romtool edit trim), or build it anew.':
		'请切掉 ROM 前面的内容（romtool edit trim），或重新制作 ROM。',
	'Build the ROM anew: romtool build.': '请重新制作 ROM：romtool build。',
	'Build the ROM anew: romtool build marks the last image alone.':
		'请重新制作 ROM：romtool build 只在最后一个映像上加末尾标记。',

	// consumers/ovmf/rules.ts
	'Make the file larger than 2048 bytes, with zeros at its end.': '请在文件末尾补零，使其大于 2048 字节。',
	'Build the ROM anew from the driver in it: romtool build.': '请用其中的驱动重新制作 ROM：romtool build。',
	'Get the whole file, or build the ROM anew: romtool build.': '请获取完整的文件，或重新制作 ROM：romtool build。',
	'Take a ROM with a GOP driver; a VBIOS alone shows nothing before the driver of the guest.':
		'请换用带有 GOP 驱动的 ROM；只有 VBIOS 时，在虚拟机的驱动加载之前没有画面。',
	'Take the driver, not an application, and build the ROM anew.': '请使用驱动，而不是应用程序，并重新制作 ROM。',
	'Take the ROM from its source again, or build it from the driver: romtool build.':
		'请从来源重新获取该 ROM，或用驱动制作：romtool build。',
	'Take the driver from its source again: romtool extract.': '请从来源重新获取该驱动：romtool extract。',
	'Take the driver from its source again: it is cut off, or its signature is.':
		'请从来源重新获取该驱动：它或它的签名被截断。',
	'Take a driver for X64: others do not run in a guest of this kind.':
		'请换用 X64 的驱动：其他驱动在这种虚拟机里不能运行。',
	'Take the driver from its source again: it is cut off or damaged.': '请从来源重新获取该驱动：它被截断或已损坏。',
	'Take a driver, not another kind of program.': '请使用驱动，而不是其他种类的程序。',
	'Build the driver with its relocations, or take another build of it.':
		'请在构建驱动时保留重定位信息，或换用它的另一个构建版本。',
	'Do not use the driver: take it from its source again.': '请勿使用这个驱动：请从来源重新获取。',
	'None needed; romtool edit set-id makes IDs and device agree.': '无需处理；romtool edit set-id 可使 ID 与设备一致。',
	'None for OVMF on x64; sign the driver or switch Secure Boot off where other firmware refuses it.':
		'x64 的 OVMF 无需处理；若其他固件拒绝它，请为驱动签名或关闭 Secure Boot。',

	// consumers/seabios/rules.ts
	"Take the device's own VBIOS, or set its IDs: romtool edit set-id.":
		'请使用该设备自己的 VBIOS，或改写 ID：romtool edit set-id。',
	'Take a ROM with a VBIOS; EFI drivers are for OVMF.': '请换用带有 VBIOS 的 ROM；EFI 驱动用于 OVMF。',
	'Take the ROM from its source again, or build it anew.': '请从来源重新获取该 ROM，或重新制作。',
	'Mend the sum (romtool edit fix-sum) where the change was meant; otherwise take the ROM from its source again.':
		'若是有意改动，请修正校验和（romtool edit fix-sum）；否则请从来源重新获取该 ROM。',
	'Make the passed card the only display of the guest.': '请让直通的显卡成为虚拟机唯一的显示设备。',
};
