/** What is wrong with a ROM whoever reads it, and whether it fits device and role. */
import type { Entries } from '../entries.js';

export const CONSUMERS: Entries = {
	// What a consumer does with a ROM.
	runs: '运行',
	ignored: '忽略',
	loads: '加载',
	refused: '拒绝',
	accepts: '接受',
	rejects: '不接受',
	'not-applicable': '不适用',

	// consumers/generic.ts
	'take the file from its source again': '请从来源重新获取该文件',
	'romtool edit join FILE -o OUT marks the last image': 'romtool edit join FILE -o OUT 会标记最后一个映像',
	'build the ROM again with its device IDs': '请用它的设备 ID 重新制作 ROM',
	'{} comes first, and the ROM begins at {}: every consumer wants 55 AA at 0x0 and finds no ROM':
		'开头是“{0}”，ROM 从 {1} 才开始：各使用方都要求 0x0 处是 55 AA，因此找不到 ROM',
	'{} bytes are no multiple of {}, in which ROMs are counted: {} are over at {}':
		'{0} 字节不是 {1} 的整数倍，而 ROM 以此为单位：从 {3} 起多出 {2} 字节',
	'compare with the source; cut or pad it': '请与来源比对；把它切短或填充',
	'image {} is not marked as the last (Indicator bit 7), and none follows at {}: readers go on into what is there':
		'映像 {0} 未标为最后一个（Indicator 第 7 位），而 {1} 处并没有后续映像：读取方会继续读那里的内容',
	'an image of a private type': '一个私有类型的映像',
	'another image': '另一个映像',
	'image {} is marked as the last, and {} follows at {}: no consumer gets to it':
		'映像 {0} 已标为最后一个，而 {2} 处还有{1}：没有使用方会读到它',
	'clear Indicator bit 7 of the image before, and mend its sum (romtool edit join)':
		'请清除前一个映像的 Indicator 第 7 位，并修正其校验和（romtool edit join）',
	'none needed': '无需处理',
	'{} bytes of padding ({}) follow the last image, from {} on: no consumer reads them, but the ROM BAR grows with them':
		'最后一个映像之后，从 {2} 起还有 {0} 字节的填充（{1}）：没有使用方读取它，但 ROM BAR 会因此变大',
	'{} bytes of data follow the last image, from {} on: no consumer reads them, but the ROM BAR grows with them':
		'最后一个映像之后，从 {1} 起还有 {0} 字节的数据：没有使用方读取它，但 ROM BAR 会因此变大',
	'cut the file at {} (romtool edit trim)': '请在 {0} 处截去其后的内容（romtool edit trim）',

	// consumers/not-a-rom.ts
	'without 55 AA at 0x0, firmware and drivers find nothing in the ROM BAR':
		'0x0 处没有 55 AA，固件和驱动在 ROM BAR 中找不到任何内容',
	'take the driver itself (.efi): romtool extract takes GOP drivers out of the BIOS file of the board':
		'请使用驱动本身（.efi）：romtool extract 可从主板的 BIOS 文件中提取 GOP 驱动',
	'it is for Windows, and firmware runs UEFI drivers only': '它只能在 Windows 中运行，而固件只会执行 UEFI 驱动',
	'nothing makes a ROM of it; where it is an update program for a BIOS: romtool extract {}, or unpack it with 7-Zip first':
		'它无法做成 ROM；如果是 BIOS 更新程序：romtool extract {0}，或先用 7-Zip 解包',
	'a UEFI driver without ROM headers': '没有 ROM 头的 UEFI 驱动',
	'a UEFI driver for another processor than x64': '用于 x64 以外处理器的 UEFI 驱动',
	'x64 OVMF runs X64 and EBC only, so that a ROM of it does nothing either':
		'x64 的 OVMF 只会执行 X64 和 EBC 驱动，把它做成 ROM 也不起作用',
	'firmware starts a driver in a ROM BAR only behind the headers of an option ROM':
		'ROM BAR 中的驱动带有 Option ROM 头时，固件才会执行',
	'build a ROM of the driver: romtool build --id {} {}': '用该驱动生成 ROM：romtool build --id {0} {1}',
	'a UEFI image of subsystem 13 (EFI ROM)': '子系统为 13（EFI ROM）的 UEFI 文件',
	'firmware starts boot service drivers (11) and runtime drivers (12) only':
		'固件只执行启动服务驱动（11）和运行时驱动（12）',
	'a UEFI application (subsystem 10)': 'UEFI 应用程序（子系统 10）',
	'firmware starts drivers from a ROM, and no applications, such as programs that flash or test':
		'固件只执行 ROM 中的驱动，不会执行应用程序（例如刷写或测试工具）',
	'a Windows program': 'Windows 程序',
	'a Windows library (DLL)': 'Windows 动态库（DLL）',
	'a Windows driver': 'Windows 驱动',
	'a DOS program': 'DOS 程序',
	'it is for DOS, and firmware runs UEFI drivers only': '它只能在 DOS 中运行，而固件只会执行 UEFI 驱动',
	'a program that is damaged or cut off': '已损坏或不完整的程序',
	'its PE headers make no sense': '它的 PE 头无效',
	'a program for another system than UEFI': '不是用于 UEFI 的程序',
	'the ROM could not be read when the file was made': '生成该文件时未能读取 ROM',
	'only i915 on the host takes it as a file, by its parameter vbt_firmware':
		'只有宿主机的 i915 能通过参数 vbt_firmware 以文件形式使用它',
	'firmware starts PE drivers from a ROM, and a TE image has lost its PE headers':
		'固件只执行 ROM 中的 PE 驱动，而 TE 文件已没有 PE 头',
	'it has no bytes': '其中没有任何字节',
	"NVIDIA's header": 'NVIDIA 的头',
	'other data': '其他数据',
	'cut off the {} bytes before it: romtool edit trim --in-place {}':
		'去除它前面的 {0} 字节：romtool edit trim --in-place {1}',
	'this is {}, not an option ROM: {}': '这是{0}，不是 Option ROM：{1}',
	'a file of no known format': '未知格式的文件',

	// consumers/generic/image-headers.ts
	'build the ROM again from the driver or the VBIOS in it': '请用其中的驱动或 VBIOS 重新制作 ROM',
	'the PCI data structure at {} (from {}) is not 4-byte aligned: OVMF and some Linux kernels stop there, SeaBIOS goes on':
		'{0} 处的 PCI 数据结构（由 {1} 指向）未按 4 字节对齐：OVMF 和一些 Linux 内核到此停止，SeaBIOS 会继续',
	'the PCI data structure at {} (from {}) overlaps the ROM header, which ends at {}: one of them is not what it seems':
		'{0} 处的 PCI 数据结构（由 {1} 指向）与在 {2} 结束的 ROM 头重叠：其中之一并非看上去那样',
	'the PCI data structure at {} (from {}) lies behind its image, which ends at {}: it goes where the image is copied alone':
		'{0} 处的 PCI 数据结构（由 {1} 指向）在其映像之后，映像在 {2} 结束：单独复制映像时它会丢失',
	'the PCI data structure says {} bytes at {}, and revision {} has {}: readers of the one and of the other see different fields':
		'PCI 数据结构在 {1} 写明 {0} 字节，而版本 {2} 为 {3} 字节：按前者和按后者读取会看到不同的字段',
	'set the length to {}': '请把长度设为 {0}',
	'the PCI data structure, which ends at {}': '{0} 处结束的 PCI 数据结构',
	'the driver at {}': '{0} 处的驱动',
	'the device list at {} overlaps {}: its entries are other data': '{0} 处的设备列表与 {1}重叠：它的条目其实是其他数据',
	'the size byte at {} says {} bytes, the PCI data structure {}: a BIOS copies and sums the first, finds the next image by the second':
		'{0} 处的大小字节写明 {1} 字节，PCI 数据结构写明 {2} 字节：BIOS 按前者复制和求和，按后者查找下一个映像',
	'none needed: both stretches sum to zero': '无需处理：两段的各字节之和都为零',
	'make the two agree, then mend the sum': '请使两者一致，再修正校验和',
	'the {} bytes of the legacy image at {} sum to {} in place of 0: SeaBIOS and other BIOSes refuse it; it was changed, or damaged':
		'{1} 处的传统映像的 {0} 字节之和是 {2}，而不是 0：SeaBIOS 和其他 BIOS 会拒绝它；它被改动过，或已损坏',
	'romtool edit fix-sum, if the change was meant; else take the file from its source again':
		'若是有意改动，请用 romtool edit fix-sum；否则请从来源重新获取该文件',
	'the EFI header at {} says {} bytes, the PCI data structure {}: firmware starts no driver that is longer than its image':
		'{0} 处的 EFI 头写明 {1} 字节，PCI 数据结构写明 {2} 字节：固件不启动比其映像更长的驱动',
	'the EFI header at {} says {} bytes, the PCI data structure {}: firmware takes what is between for no part of the driver':
		'{0} 处的 EFI 头写明 {1} 字节，PCI 数据结构写明 {2} 字节：固件不把两者之间的内容当作驱动的一部分',
	'build the ROM again from the driver in it': '请用其中的驱动重新制作 ROM',

	// consumers/generic/payload.ts
	'take the driver from its source again and build the ROM anew': '请从来源重新获取驱动，并重新制作 ROM',
	'the driver at {} lies behind the {} bytes that the EFI header declares: firmware does not start it':
		'{0} 处的驱动在 EFI 头声明的 {1} 字节之后：固件不启动它',
	'compression type {} at {} is none that firmware knows (0 none, 1 EFI 1.1)':
		'{1} 处的压缩类型 {0} 不是固件所认识的（0 未压缩，1 EFI 1.1）',
	'the compressed driver at {} does not unpack ({}): firmware starts nothing of it':
		'{0} 处的压缩驱动无法解开（{1}）：固件不会启动其中任何内容',
	'the driver at {}, unpacked,': '{0} 处解开后的驱动',
	'{} is no PE image ({}): firmware does not load it': '{0}不是 PE 映像（{1}）：固件不加载它',
	'{} is cut off: its sections end {} bytes from its start, and {} are there':
		'{0}被截断：它的各节在距其开头 {1} 字节处结束，而实有 {2} 字节',
	"the ROM header's {} at {} is {}, the driver's own {}: firmware picks by the first and loads by the second":
		'ROM 头 {1} 处的 {0} 是 {2}，驱动自己的是 {3}：固件按前者挑选，按后者加载',
};
