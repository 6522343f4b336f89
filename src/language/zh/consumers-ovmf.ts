/** What OVMF does with a ROM, and its rules. */
import type { Entries } from '../entries.js';

export const CONSUMERS_OVMF: Entries = {
	// consumers/ovmf.ts
	'build the ROM anew with `romtool build`': '请用 `romtool build` 重新制作 ROM',
	'image at {}: {}': '{0} 处的映像：{1}',
	'its length is zero': '它的长度为零',
	'it is an application (10), and OVMF starts boot service drivers (11) and runtime drivers (12) only':
		'它是应用程序（10），而 OVMF 只运行启动服务驱动（11）和运行时驱动（12）',
	'it is of subsystem {}, and OVMF starts boot service drivers (11) and runtime drivers (12) only':
		'它的子系统是 {0}，而 OVMF 只运行启动服务驱动（11）和运行时驱动（12）',
	'wrap the driver itself, not a program that flashes or tests': '请封装驱动本身，而不是刷写或测试用的程序',
	"{} stands in place of EFI's signature 0x00000ef1": '{0} 占据了 EFI 签名 0x00000ef1 的位置',
	'OVMF knows no compression type {}': 'OVMF 不认识压缩类型 {0}',
	'its initialization size of {} bytes is more than its length of {}': '它的初始化大小为 {0} 字节，大于其长度 {1} 字节',
	'its driver at {} lies behind its initialization size of {} bytes': '它的驱动在 {0}，位于其 {1} 字节的初始化大小之外',
	'get the whole file, or build the ROM anew from the driver with `romtool build -ec`':
		'请获取完整的文件，或用 `romtool build -ec` 由驱动重新制作 ROM',
	'its driver does not unpack: {}': '它的驱动无法解开：{0}',
	'{} (at {} of the unpacked driver)': '{0}（位于解开后驱动的 {1}）',
	'the image before {} is marked as the last, so OVMF does not see the one that follows':
		'{0} 之前的映像已标为最后一个，因此 OVMF 看不到后面的映像',
	'build the ROM anew with `romtool build`, which marks the last image alone':
		'请用 `romtool build` 重新制作 ROM，它只标记最后一个映像',
	'the images end at {} and the file at {}: OVMF reads zeros for the rest and may crash in it':
		'各映像在 {0} 结束，文件在 {1} 结束：OVMF 把余下部分读作零，可能在其中崩溃',
	'get the whole file': '请获取完整的文件',
	'the ROM is made out for {}:{} and the device is {}; OVMF does not compare them':
		'该 ROM 写明用于 {0}:{1}，而设备是 {2}；OVMF 不比较两者',
	'nothing for OVMF; set the IDs with `romtool build --id` for consumers that compare':
		'对 OVMF 无需处理；对会比较的使用方，请用 `romtool build --id` 设置 ID',
	'OVMF for x64 starts option ROMs under Secure Boot without looking at their signature':
		'x64 的 OVMF 在 Secure Boot 下启动 Option ROM 时不检查其签名',
	'nothing; an SEV guest or other firmware wants a signed driver': '无需处理；SEV 虚拟机或其他固件则要求已签名的驱动',

	// consumers/ovmf/chain.ts
	'the ROM BAR that QEMU makes of {} bytes is 2 KiB or less, and OVMF takes that for no ROM':
		'QEMU 用 {0} 字节生成的 ROM BAR 为 2 KiB 或更小，OVMF 把它当作没有 ROM',
	'make the file larger than 2048 bytes, with zeros at its end': '请使文件大于 2048 字节，在末尾补零',
	'the image at {} says that it is {} bytes long, and the ROM BAR ends at {}':
		'{0} 处的映像写明有 {1} 字节，而 ROM BAR 在 {2} 结束',
	'build the ROM anew with `romtool build`, which sets the length': '请用 `romtool build` 重新制作 ROM，它会设置长度',
	'the image at {} has length zero: OVMF never gets beyond it, and the machine hangs':
		'{0} 处的映像长度为零：OVMF 无法越过它，虚拟机会卡死',
	'the image at {} has length zero: OVMF finds no ROM': '{0} 处的映像长度为零：OVMF 找不到 ROM',
	'the image at {} has length zero: OVMF finds no ROM, and 2022.11 hangs':
		'{0} 处的映像长度为零：OVMF 找不到 ROM，2022.11 版则会卡死',
	'no EFI image (code type 3) among those that OVMF sees; code type {} at {}':
		'OVMF 看到的映像中没有 EFI 映像（代码类型 3）；代码类型 {0} 位于 {1}',
	'add the EFI driver: romtool build, with -b for the VBIOS and then -e for the driver, marks the last image alone as the last':
		'请加上 EFI 驱动：romtool build 用 -b 给出 VBIOS，再用 -e 给出驱动，只有最后一个映像会标为最后一个',
	'the ROM does not begin with 55 aa ({} in place of 0xaa55), and OVMF looks no further':
		'ROM 不以 55 aa 开头（是 {0}，而不是 0xaa55），OVMF 不再往下看',
	'a header of its vendor is cut off by romtool edit trim, a bare driver wrapped by romtool build':
		'厂商自己的头可用 romtool edit trim 切掉，单独的驱动可用 romtool build 封装',
	'the image at {} has no PCI data structure: its offset is zero': '{0} 处的映像没有 PCI 数据结构：其偏移为零',
	'the image at {} points to its PCI data structure at {}, which is no multiple of 4 from its start':
		'{0} 处的映像指向 {1} 处的 PCI 数据结构，它与映像开头的距离不是 4 的整数倍',
	'the image at {} points to its PCI data structure at {}, beyond {}, where the ROM ends for OVMF':
		'{0} 处的映像指向 {1} 处的 PCI 数据结构，超出了 {2}，而对 OVMF 来说 ROM 到此结束',
	'the image at {} points to its PCI data structure at {}, where {} stands in place of "PCIR"':
		'{0} 处的映像指向 {1} 处的 PCI 数据结构，而那里是 {2}，不是 "PCIR"',

	// consumers/ovmf/pe-headers.ts
	'take the driver anew from where it comes from: this copy is damaged, or was not linked for UEFI':
		'请从来源重新获取驱动：这一份已损坏，或不是为 UEFI 链接的',
	'the driver has {} bytes, too few for a DOS header': '驱动有 {0} 字节，放不下 DOS 头',
	"the driver's PE headers at {} run past its end at {}": '驱动在 {0} 的 PE 头超出了它在 {1} 的末尾',
	'no PE image: {} in place of "PE\\0\\0"': '不是 PE 映像：是 {0}，而不是 "PE\\0\\0"',
	"the optional header's magic is {}, neither PE32 nor PE32+": '可选头的 magic 是 {0}，既不是 PE32 也不是 PE32+',
	'{} data directories and an optional header of {} bytes do not belong together':
		'{0} 个数据目录与 {1} 字节的可选头不相符',
	"the signature ends at {}, past the driver's end at {}": '签名在 {0} 结束，超出了驱动在 {1} 的末尾',
	'get the whole driver, or remove its signature properly': '请获取完整的驱动，或用正确的方法去除其签名',
	'headers of {} bytes, {} sections and an image of {} bytes': '{0} 字节的头、{1} 个节和 {2} 字节的映像',
	'the driver declares {}: {}': '驱动声明了 {0}：{1}',
	'the section headers do not fit the image': '映像放不下各个节头',
	'the section headers do not fit the headers': '头的大小放不下各个节头',
	'the headers are not smaller than the image': '头并不小于映像',
	'the driver ends before, at {}': '驱动在此之前就于 {0} 结束',
	'section {} (at {} in the file, {} in memory) overlaps the headers, which end at {}':
		'第 {0} 节（文件中位于 {1}，内存中位于 {2}）与在 {3} 结束的头重叠',
	"section {} ends at {}, past the driver's end at {}": '第 {0} 节在 {1} 结束，超出了驱动在 {2} 的末尾',
	'get the whole driver: its end is cut off': '请获取完整的驱动：它的末尾被截断',

	// consumers/ovmf/pe-loader.ts
	'the driver is for machine type {}, and x64 OVMF runs X64 (0x8664) and EBC (0x0ebc) only':
		'驱动的机器类型是 {0}，而 x64 的 OVMF 只运行 X64（0x8664）和 EBC（0x0ebc）',
	"take the vendor's X64 driver": '请使用该厂商的 X64 驱动',
	"the debug directory at {} runs past the driver's end": '{0} 处的调试目录超出了驱动的末尾',
	"the driver's subsystem is {}; UEFI knows 10 to 12": '驱动的子系统是 {0}；UEFI 只认识 10 到 12',
	"the driver's section alignment is zero": '驱动的节对齐为零',
	'the driver wants {} bytes of memory, more than there are': '驱动需要 {0} 字节的内存，超过现有的内存',
	'the driver has no relocations and can be loaded at {} only, where there is no memory for it':
		'驱动没有重定位信息，只能加载到 {0}，而那里没有可供它使用的内存',
	'link the driver with its relocations': '请在链接驱动时保留重定位信息',
	'section {} goes to {} to {} in memory, and the image ends at {}':
		'第 {0} 节在内存中占 {1} 到 {2}，而映像在 {3} 结束',
	"the CodeView entry's address {} lies outside the image": 'CodeView 条目的地址 {0} 在映像之外',
	'the CodeView entry has {} bytes, too few for its kind': 'CodeView 条目有 {0} 字节，对其种类来说太少',
	'the resource directory has {} entries and {} bytes, too few for them':
		'资源目录有 {0} 个条目，却只有 {1} 字节，容纳不下',
	"the driver's base relocations {}": '驱动的基址重定位{0}',
	'end at {}, outside the image': '在 {0} 结束，超出了映像',
	'end with half a block': '以不完整的块结束',
	'have a block of {} bytes at {}': '在 {1} 有一个 {0} 字节的块',
	'change {}, outside the image': '要修改映像之外的 {0}',
	'are of type {} at {}': '在 {1} 的类型是 {0}',
	"the driver's entry point {} lies outside its image of {} bytes: OVMF crashes there":
		'驱动的入口点 {0} 在其 {1} 字节的映像之外：OVMF 会在那里崩溃',

	// consumers/ovmf/rules.ts
	'The ROM BAR is larger than 2 KiB; one of 2 KiB reads back like none.':
		'ROM BAR 大于 2 KiB；2 KiB 的 ROM BAR 读回来如同没有。',
	'The ROM begins with 55 aa. Only behind a first image are other bytes skipped, in steps of 512.':
		'ROM 以 55 aa 开头。只有在第一个映像之后，其他字节才会以 512 为步进跳过。',
	"The PCI data structure's offset is not zero and a multiple of 4, and 24 bytes there lie inside the ROM BAR, and inside what the images' lengths add up to as far as an EFI image is still looked for.":
		'PCI 数据结构的偏移不为零且是 4 的整数倍，那里的 24 字节位于 ROM BAR 之内；在查找 EFI 映像期间，还须位于各映像长度累加的范围之内。',
	'The PCI data structure begins with "PCIR"; the chain of images ends before an image where it does not, and OVMF walks on into memory that is not the ROM.':
		'PCI 数据结构以 "PCIR" 开头；遇到不是这样的映像，映像链就在它之前结束，OVMF 会继续走进不属于 ROM 的内存。',
	'The image lengths add up to no more than the ROM BAR; the chain ends before an image that goes beyond.':
		'各映像长度之和不超过 ROM BAR；映像链在超出的映像之前结束。',
	'No image has length zero. A first one ends the search; behind another image, and in OVMF 2022.11 as a first one too, it makes firmware search forever unless it is marked as the last.':
		'没有映像的长度为零。第一个映像如此则查找结束；若在其他映像之后（在 OVMF 2022.11 中也包括第一个），除非已标为最后一个，否则固件会永远查找下去。',
	'Bit 7 of an indicator ends the chain; images behind it do not exist.':
		'Indicator 的第 7 位结束映像链；其后的映像视同不存在。',
	'Some image has code type 3 (EFI).': '至少有一个映像的代码类型是 3（EFI）。',
	"The image's header carries EFI's signature 0x00000ef1.": '映像的头带有 EFI 签名 0x00000ef1。',
	"The subsystem in the image's header is 11 (boot service driver) or 12 (runtime driver).":
		'映像头中的子系统是 11（启动服务驱动）或 12（运行时驱动）。',
	'The compression type is 0 (none) or 1 (EFI 1.1).': '压缩类型是 0（未压缩）或 1（EFI 1.1）。',
	"The initialization size is no more than the image's length.": '初始化大小不大于映像的长度。',
	"The driver's offset is less than the initialization size.": '驱动的偏移小于初始化大小。',
	'A compressed driver unpacks.': '压缩的驱动能够解开。',
	'The driver is a PE image: "PE\\0\\0" where the MZ header points to, with 264 bytes of headers there, and a PE32 or PE32+ optional header.':
		'驱动是 PE 映像：MZ 头所指之处是 "PE\\0\\0"，那里有 264 字节的头，且可选头是 PE32 或 PE32+。',
	"There are at most 16 data directories, and the optional header's size is exactly what they make of it.":
		'数据目录最多 16 个，可选头的大小与之完全相符。',
	'The headers hold all section headers, are smaller than the image in memory, and lie inside the file.':
		'头容得下所有节头，小于内存中的映像，并位于文件之内。',
	'A signature that the security directory declares ends inside the file.': '安全目录所声明的签名在文件之内结束。',
	"The driver's own machine type is X64, or EBC, for which OVMF has an interpreter. The machine type in the image's header decides on the order only.":
		'驱动自己的机器类型是 X64，或 OVMF 有解释器的 EBC。映像头中的机器类型只决定先后顺序。',
	"Each section's data lies behind the headers and inside the file, and its addresses inside the image in memory.":
		'每个节的数据位于头之后、文件之内，其地址位于内存中的映像之内。',
	'The debug directory, where a section holds it, and its CodeView entry can be read.':
		'若有节包含调试目录，则调试目录及其 CodeView 条目可以读取。',
	"The resource directory's entries fit its size.": '资源目录的条目与其大小相符。',
	"The driver's own subsystem is 10, 11 or 12; in OVMF 2022.11 also 13, which later edk2 refuses.":
		'驱动自己的子系统是 10、11 或 12；在 OVMF 2022.11 中也可以是 13，较新的 edk2 拒绝它。',
	'The section alignment is not zero.': '节对齐不为零。',
	'The image in memory and its alignment take less than 2 GiB.': '内存中的映像连同其对齐小于 2 GiB。',
	'The base relocations lie inside the image in memory, fill their blocks, and are of types 0, 1, 2, 3 or 10.':
		'基址重定位位于内存中的映像之内，填满各自的块，类型为 0、1、2、3 或 10。',
	'A driver without relocations is no runtime driver and is linked to an address that is free.':
		'没有重定位信息的驱动不是运行时驱动，且链接到空闲的地址。',
	'The entry point lies inside the image in memory. OVMF does not check it, and crashes.':
		'入口点位于内存中的映像之内。OVMF 不检查，会崩溃。',
	'The images lie inside the file. Firmware cannot see where it ends: zeros stand in for what is missing.':
		'各映像位于文件之内。固件看不到文件在哪里结束：缺少的部分以零代替。',
	"Vendor, device, device list, class code, revision and sum are not looked at: any device runs any ROM's driver. The driver itself may look.":
		'不看厂商、设备、设备列表、类代码、版本和校验和：任何设备都会运行任何 ROM 的驱动。驱动自己可能会看。',
	'OVMF for x64 starts unsigned option ROMs under Secure Boot too (policy 0x00, always execute). SEV guests and other firmware refuse them (policy 0x04).':
		'x64 的 OVMF 在 Secure Boot 下也启动未签名的 Option ROM（策略 0x00，始终执行）。SEV 虚拟机和其他固件会拒绝它们（策略 0x04）。',
};
