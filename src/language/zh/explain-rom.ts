/** What the codes about option ROMs, and about making them, mean and what to do. */
import type { Entries } from '../entries.js';

export const EXPLAIN_ROM: Entries = {
	'The file is something else: a driver or a program, a VBT, a VFCT table, a dump in which nothing was read, text, a web page, an archive, a whole BIOS image, or nothing that is known. QEMU loads it all the same, and nothing in the guest finds a ROM.':
		'该文件是别的内容：驱动或程序、VBT、VFCT 表、没有读到内容的转储、文本、网页、压缩包、整个 BIOS 镜像，或未知内容。QEMU 照样加载它，但虚拟机中找不到 ROM。',
	'Do what the finding says for this kind of file: build a ROM of a UEFI driver, take ROMs out of BIOS files and archives (romtool extract) and tables (romtool vfct), read a blank dump again.':
		'按检查结果对这类文件的说明处理：用 UEFI 驱动生成 ROM，从 BIOS 文件和压缩包（romtool extract）或表（romtool vfct）中提取 ROM，重新读取空的转储。',
	'The ROM has images of other code types only than those that a PC runs or reads: 0 (x86) and 3 (EFI).':
		'ROM 中只有其他代码类型的镜像，没有 PC 会执行或读取的类型 0（x86）和 3（EFI）。',
	'Take a ROM with a VBIOS or a GOP driver.': '请使用含 VBIOS 或 GOP 驱动的 ROM。',
	// explain/rom.ts
	'Build the ROM anew from the driver or the VBIOS in it: romtool build.':
		'请用其中的驱动或 VBIOS 重新制作 ROM：romtool build。',
	"Other bytes come before 55 aa, often a header of the vendor's flash tool: no consumer finds the ROM there.":
		'55 aa 之前有其他字节，往往是厂商刷写工具的头：没有使用方能在那里找到 ROM。',
	'Cut them off: romtool edit trim.': '请切掉它们：romtool edit trim。',
	'An image does not begin with 55 aa. The file is no ROM, is damaged, or an image length leads to the wrong place.':
		'有映像不以 55 aa 开头。该文件不是 ROM，或已损坏，或某个映像长度指向了错误的位置。',
	'See with romtool inspect what the file is, and take it from its source again.':
		'请用 romtool inspect 查看该文件是什么，并从来源重新获取它。',
	'The file ends where a header has to be.': '文件在应当有头的地方就结束了。',
	"The offset of the PCI data structure at 0x18 is zero, or leads out of the file: nobody can tell the image's IDs and length.":
		'0x18 处的 PCI 数据结构偏移为零，或指向文件之外：无从得知映像的 ID 和长度。',
	'Where the header points to there is no "PCIR": the file is no PCI ROM, or bytes were lost or added in it.':
		'头所指的位置没有 "PCIR"：该文件不是 PCI ROM，或其中丢失或多出了字节。',
	'The PCI data structure is not at a multiple of 4: OVMF and some Linux kernels stop there, SeaBIOS goes on.':
		'PCI 数据结构的位置不是 4 的整数倍：OVMF 和一些 Linux 内核到此停止，SeaBIOS 会继续。',
	'The PCI data structure lies on the ROM header, so that one of them is not what it seems.':
		'PCI 数据结构与 ROM 头重叠，因此其中之一并非看上去那样。',
	'The PCI data structure lies behind the image that it describes, and is lost where the image is copied alone.':
		'PCI 数据结构位于它所描述的映像之后，单独复制该映像时它会丢失。',
	'The length that the PCI data structure gives is not that of its revision: readers of the one and of the other see different fields.':
		'PCI 数据结构写明的长度与其版本应有的长度不符：按前者和按后者读取会看到不同的字段。',
	'The image length is zero: readers take the image for endless or for the end of the ROM.':
		'映像长度为零：读取方会认为该映像没有尽头，或把它当作 ROM 的末尾。',
	'The image is longer than the file: the copy or the download is not complete. QEMU fills the rest with zeros.':
		'映像比文件长：复制或下载不完整。QEMU 会以零填充其余部分。',
	'More images follow each other than any ROM has; those behind were not read.':
		'连续的映像比任何 ROM 所含的都多；后面的映像未读取。',
	'No image is marked as the last (Indicator bit 7): readers go on into whatever follows.':
		'没有映像标为最后一个（Indicator 第 7 位）：读取方会继续读其后的任何内容。',
	'Mark the last image: romtool edit join writes the chain anew.':
		'请标记最后一个映像：romtool edit join 会重新写出映像链。',
	'An image is marked as the last, and further ones follow: no consumer gets to those. NVIDIA keeps data of its own there, which is no fault.':
		'某个映像已标为最后一个，其后却还有映像：没有使用方会读到它们。NVIDIA 会在那里存放自己的数据，这不算问题。',
	'Join the images anew (romtool edit join), unless what follows is data of the vendor.':
		'请重新合并各映像（romtool edit join），除非其后是厂商自己的数据。',
	'Bytes follow the last image: nobody reads them, but the ROM BAR grows with them.':
		'最后一个映像之后还有字节：没有谁读取它们，但 ROM BAR 会因此变大。',
	'The size is no multiple of 512, in which ROMs are counted: bytes were lost or added, or a page was saved in place of the file.':
		'大小不是 512 的整数倍，而 ROM 以此为单位：丢失或多出了字节，或误把网页存成了该文件。',
	'Compare with the source; cut or pad the file.': '请与来源比对；把文件切短或填充。',
	'The list of further device IDs has no zero at its end inside the image.':
		'其他设备 ID 的列表在映像之内没有以零结束。',
	'The list of further device IDs lies on other structures: its entries are other data.':
		'其他设备 ID 的列表与其他结构重叠：它的条目其实是其他数据。',
	'The size byte of a legacy image and its PCI data structure differ: a BIOS copies and sums by the one, and finds the next image by the other.':
		'传统映像的大小字节与其 PCI 数据结构不一致：BIOS 按前者复制和求和，按后者查找下一个映像。',
	'None where both stretches sum to zero; else take the ROM from its source again.':
		'如果两段的各字节之和都为零，则无需处理；否则请从来源重新获取该 ROM。',
	'The bytes of a legacy image do not sum to zero, because it was changed or damaged, or because EfiRom padded it: SeaBIOS and other BIOSes refuse it.':
		'传统映像的各字节之和不为零，因为它被改动过或已损坏，或因为 EfiRom 对它做了填充：SeaBIOS 和其他 BIOS 会拒绝它。',
	'Mend the sum (romtool edit fix-sum, romtool build --checksum) where the change was meant; else take the file from its source again.':
		'若是有意改动，请修正校验和（romtool edit fix-sum、romtool build --checksum）；否则请从来源重新获取该文件。',
	'An image of type EFI lacks the signature 0x00000ef1: firmware does not start it.':
		'类型为 EFI 的映像缺少签名 0x00000ef1：固件不启动它。',
	'The driver begins outside of its image, or behind the bytes that the header declares: firmware does not start it.':
		'驱动的开头在其映像之外，或在头所声明的字节之后：固件不启动它。',
	'The lengths in the EFI header and in the PCI data structure differ: a driver that goes beyond the shorter one is cut off.':
		'EFI 头和 PCI 数据结构中的长度不一致：超出较短者的驱动会被截断。',
	'The compression type is neither 0 (none) nor 1 (EFI 1.1), and firmware knows no other.':
		'压缩类型既不是 0（未压缩）也不是 1（EFI 1.1），而固件不认识其他类型。',
	'The compressed driver cannot be unpacked, because it is damaged or cut off: firmware starts nothing of it.':
		'压缩的驱动因损坏或被截断而无法解开：固件不会启动其中任何内容。',
	'What the image carries as its driver is no PE image: firmware does not load it.':
		'映像中作为驱动的内容不是 PE 映像：固件不加载它。',
	'Take the driver from its source again (romtool extract), and build the ROM of it.':
		'请从来源重新获取驱动（romtool extract），并用它制作 ROM。',
	'The driver ends before its last section does: firmware loads it damaged or not at all.':
		'驱动在其最后一节结束之前就结束了：固件会加载残缺的驱动，或根本不加载。',
	"The ROM header names another machine type than the driver's own headers: firmware picks by the first and loads by the second.":
		'ROM 头写明的机器类型与驱动自己的头不同：固件按前者挑选，按后者加载。',
	"The ROM header names another subsystem than the driver's own headers: firmware picks by the first and loads by the second.":
		'ROM 头写明的子系统与驱动自己的头不同：固件按前者挑选，按后者加载。',
	'The driver carries no signature. OVMF for x64 starts it under Secure Boot all the same; SEV guests and other firmware do not.':
		'驱动没有签名。x64 的 OVMF 在 Secure Boot 下照样启动它；SEV 虚拟机和其他固件则不会。',
	'Sign it, or switch Secure Boot off, where the firmware refuses it.':
		'如果固件拒绝它，请为它签名，或关闭 Secure Boot。',
	'The file begins like an EFI program, but its headers make no sense: it is cut off or damaged.':
		'文件的开头像 EFI 程序，但它的头不合理：它被截断或已损坏。',
	'The file begins like a VBT, but its headers make no sense: it is cut off or damaged.':
		'文件的开头像 VBT，但它的头不合理：它被截断或已损坏。',
	'Take the VBT from its source again: romtool extract, or opregion of i915 in debugfs.':
		'请从来源重新获取 VBT：romtool extract，或 debugfs 中 i915 的 opregion。',

	// explain/build.ts
	'The vendor ID is nobody\'s, but was meant in hex and read as decimal: EfiRom reads "-f 1002" as 0x03EA.':
		'没有厂商使用该厂商 ID，它本意是十六进制，却按十进制读取了：EfiRom 把 "-f 1002" 读作 0x03EA。',
	'Give the ID in hex: romtool edit set-id mends a ROM that is there.':
		'请用十六进制写出 ID：已有的 ROM 可用 romtool edit set-id 修正。',
	'The device ID is unknown, but is a known one when its digits are read as hex: EfiRom takes IDs without 0x for decimal.':
		'该设备 ID 未知，但它的十进制数字若按十六进制读，就是已知的设备 ID：EfiRom 把不带 0x 的 ID 当作十进制。',
	'Nobody has this vendor ID, but its digits, read as decimal, are one that is known.':
		'没有厂商使用该厂商 ID，但它的数字若按十进制读，就是已知的厂商 ID。',
	'Give the ID in hex, as lspci -nn prints it.': '请用十六进制写出 ID，与 lspci -nn 所示相同。',
	'An input that starts with 55 aa brings headers of its own, which keep their IDs.':
		'以 55 aa 开头的输入自带头，头中的 ID 保持不变。',
	'Change them with romtool edit set-id, if they are to be others.': '如果要用其他 ID，请用 romtool edit set-id 修改。',
	'The input is an EFI application: firmware starts only drivers from an option ROM.':
		'输入是 EFI 应用程序：固件只从 Option ROM 启动驱动。',
	'Use the driver (.efi of subsystem 11 or 12).': '请使用驱动（子系统为 11 或 12 的 .efi）。',
	"The input's subsystem is none of an EFI driver (11 boot service driver, 12 runtime driver).":
		'输入的子系统不是 EFI 驱动的子系统（11 启动服务驱动，12 运行时驱动）。',
	'Use the driver.': '请使用驱动。',
	'No UEFI firmware in use runs drivers of this machine type.': '没有在用的 UEFI 固件能运行这种机器类型的驱动。',
	'Use a build of the driver for X64.': '请使用该驱动的 X64 版本。',
	'The ROM has 2048 bytes or fewer: OVMF takes a BAR of 2 KiB for none, and never reads it.':
		'ROM 只有 2048 字节或更少：OVMF 把 2 KiB 的 BAR 当作没有 ROM，从不读取它。',
	'Add a second image, or pad the driver.': '请再加一个映像，或填充驱动。',
	'The binary is a ROM of several images and was taken as one: those after the first are hidden.':
		'该二进制文件是含多个映像的 ROM，却被当作一个映像：第一个之后的映像都被隐藏。',
	'Join ROMs with romtool edit join.': '请用 romtool edit join 合并多个 ROM。',
	"The binary's last byte was changed so that its bytes sum to zero, as EfiRom does.":
		'与 EfiRom 的做法相同，该二进制文件的最后一个字节已改动，使其各字节之和为零。',
	'None needed, unless that byte meant something.': '无需处理，除非那个字节另有含义。',
	'With --checksum one byte was set so that the bytes of the image sum to zero.':
		'因使用 --checksum，设置了一个字节，使映像的各字节之和为零。',
	'Built from a rom.json, the ROM has the same bytes as the one that was unpacked.':
		'由 rom.json 制作的 ROM 与拆解前的 ROM 字节完全相同。',
	'Built from a rom.json, the ROM has other bytes than the one that was unpacked: a part has been changed since.':
		'由 rom.json 制作的 ROM 与拆解前的 ROM 字节不同：其中某部分此后被改动过。',
	'None, if the change was meant; else unpack the ROM again.': '若是有意改动，则无需处理；否则请重新拆解该 ROM。',
};
