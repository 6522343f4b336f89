/** What inspect says about a whole file. */
import type { Entries } from '../entries.js';

export const REPORT: Entries = {
	// report/check.ts
	'no image in this ROM is for a PC: code type {} in place of 0 (x86) or 3 (EFI), so that no consumer uses it':
		'该 ROM 中没有用于 PC 的镜像：代码类型为 {0}，而不是 0（x86）或 3（EFI），因此没有程序能使用它',
	'take a ROM with a VBIOS (type 0) or a GOP driver (type 3)': '请使用含 VBIOS（类型 0）或 GOP 驱动（类型 3）的 ROM',

	// report/inspect.ts
	'{} bytes precede the ROM, which begins at {}: nobody finds it there':
		'ROM 之前有 {0} 字节，ROM 从 {1} 开始：谁也不会在那里找到它',
	'begins like a {} image, but its headers make no sense; is the file cut off?':
		'开头像 {0} 映像，但它的头没有意义；文件是否被截断？',
	'PE image': 'PE 映像',
	'TE image': 'TE 映像',
	'begins like a VBT, but its headers make no sense': '开头像 VBT，但它的头没有意义',
	'table header': '表头',
	'image header': '映像头',
	'rest of the table': '表的其余部分',

	// report/regions.ts
	'header before the ROM': 'ROM 之前的头',
	'image {}, {}': '映像 {0}，{1}',
	'{}, compressed': '{0}，已压缩',
	'after the last image: data': '最后一个映像之后：数据',
	'after the last image: zeros': '最后一个映像之后：全零',
	'after the last image: blank (0xff)': '最后一个映像之后：空白（0xff）',

	// report/signatures.ts
	'the driver in the image at {} is not signed: OVMF for x64 starts it under Secure Boot all the same, SEV guests and other firmware do not':
		'{0} 处映像中的驱动没有签名：x64 版 OVMF 在 Secure Boot 下照样启动它，SEV 虚拟机和其他固件则不会',
	'sign it, or switch Secure Boot off, where the firmware refuses it': '固件拒绝它时，请给它签名，或关闭 Secure Boot',

	// report/vfct-report.ts
	"the table has this VBIOS for {}, and its own header at {} says {}: the firmware hands a sibling's VBIOS to the system, as amdgpu takes it by the table alone":
		'表中写明这个 VBIOS 是给 {0} 用的，而它自己位于 {1} 的头写的是 {2}：固件把同系列其他芯片的 VBIOS 交给了系统，amdgpu 只按表来取用',
	'use it for the device of the table; where SeaBIOS is to run it, romtool edit set-id makes them agree':
		'把它用于表中写明的设备；如果要由 SeaBIOS 运行它，romtool edit set-id 可使两者一致',
};
