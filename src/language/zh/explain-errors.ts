/** What errors of the library mean, and what to do about them. */
import type { Entries } from '../entries.js';

export const EXPLAIN_ERRORS: Entries = {
	// explain/errors.ts
	'Write it in hex, as lspci -nn prints it: 1002:164c.': '请用十六进制书写，与 lspci -nn 所示相同：1002:164c。',

	// Executables.
	'The file is too short for the headers of a PE image.': '文件太短，放不下 PE 映像的各个头。',
	'The file does not begin with "MZ": it is no PE image.': '文件不以 "MZ" 开头：它不是 PE 映像。',
	'Give a driver (.efi).': '请给出驱动（.efi）。',
	'Where the MZ header points to there is no "PE": it is no EFI program.':
		'MZ 头所指的位置没有 "PE"：它不是 EFI 程序。',
	'The optional header is neither of PE32 nor of PE32+.': '可选头既不是 PE32 的，也不是 PE32+ 的。',
	'The file is too short for the header of a TE image.': '文件太短，放不下 TE 映像的头。',
	'The file does not begin with "VZ": it is no TE image.': '文件不以 "VZ" 开头：它不是 TE 映像。',
	'Give a TE image.': '请给出 TE 映像。',

	// Compressed data.
	'Data compressed with EFI 1.1 or Tiano ends early.': '用 EFI 1.1 或 Tiano 压缩的数据提前结束。',
	'A Huffman code in data compressed with EFI 1.1 or Tiano is damaged.':
		'用 EFI 1.1 或 Tiano 压缩的数据中，有 Huffman 编码已损坏。',
	'Compressed data refers to bytes before its start: it is damaged.': '压缩数据引用了其开头之前的字节：它已损坏。',
	'Compressed data has a block of no symbols: it is damaged.': '压缩数据中有不含符号的块：它已损坏。',
	'Compressed data declares more bytes than the limit.': '压缩数据声明的字节数超过上限。',
	'Give a higher maxSize, if so much is expected.': '如果数据本来就有这么大，请把 maxSize 设大些。',
	'LZMA data ends early.': 'LZMA 数据提前结束。',
	'LZMA data does not begin or end as it has to.': 'LZMA 数据的开头或结尾不符合规定。',
	'LZMA data refers to bytes before its start: it is damaged.': 'LZMA 数据引用了其开头之前的字节：它已损坏。',
	'The properties of LZMA data are out of range: it is no LZMA.': 'LZMA 数据的属性超出范围：它不是 LZMA。',
	'LZMA data unpacks to more than the limit.': 'LZMA 数据解开后超过上限。',
	"AMD's header of zlib data declares more bytes than are there.": 'AMD 的 zlib 数据头声明的字节数多于实有的字节数。',

	// Building and editing.
	'There is nothing to build or join.': '没有可制作或合并的内容。',
	'Give one image at least.': '请至少给出一个映像。',
	'An image to build of is neither "efi" nor "binary".': '用来制作的映像既不是 "efi"，也不是 "binary"。',
	'Set its kind.': '请设置它的种类（kind）。',
	'The PCI revision is neither 2.3 nor 3.0.': 'PCI 版本既不是 2.3，也不是 3.0。',
	'Give one of them.': '请给出其中之一。',
	'An EFI image needs a vendor ID.': 'EFI 映像需要厂商 ID。',
	'Give -f or --id.': '请用 -f 或 --id 给出。',
	'An EFI image needs a device ID.': 'EFI 映像需要设备 ID。',
	'Give -i or --id.': '请用 -i 或 --id 给出。',
	'The vendor ID has more than 16 bits.': '厂商 ID 超过 16 位。',
	'The device ID has more than 16 bits, or is zero, which ends a device list.':
		'设备 ID 超过 16 位，或者为零，而零表示设备列表结束。',
	'A PCI ID has more than 16 bits.': 'PCI ID 超过 16 位。',
	'The class code has more than 24 bits.': '类代码超过 24 位。',
	'Give one such as 030000.': '请给出如 030000 这样的类代码。',
	'The code revision has more than 16 bits.': '代码版本超过 16 位。',
	'Give 0 to ffff.': '请给出 0 到 ffff 之间的值。',
	'A ROM of the PCI 2.3 layout has no device list.': 'PCI 2.3 布局的 ROM 没有设备列表。',
	'Give one device ID, or leave the layout at PCI 3.0.': '请只给出一个设备 ID，或保持 PCI 3.0 布局。',
	'The image has a list of several device IDs, of which one cannot take the place.':
		'映像有含多个设备 ID 的列表，不能用单个 ID 取代它。',
	'Leave it as it is: --keep-list.': '请让列表保持不变：--keep-list。',
	'So many device IDs push the driver beyond 64 KiB, where its offset does not fit the header.':
		'设备 ID 太多，把驱动推到了 64 KiB 之后，头中放不下这样的偏移。',
	'Give fewer IDs.': '请减少 ID 的数量。',
	'No option ROM has more than 16 MiB.': 'Option ROM 不会超过 16 MiB。',
	'Give the ROM, not the flash around it.': '请给出 ROM，而不是包含它的闪存镜像。',
	'An image of this size does not fit the length in its headers.': '映像这么大，其头中的长度字段放不下。',
	'Make it smaller.': '请把它变小。',
	'The driver does not get smaller when it is compressed.': '驱动压缩后并不会变小。',
	'Leave it uncompressed (-e).': '请不要压缩（-e）。',
	'The image is compressed in a way that nobody knows.': '映像的压缩方式无人知晓。',
	'The file has no option ROM image in it.': '文件中没有 Option ROM 映像。',
	'See with romtool inspect what it is.': '请用 romtool inspect 查看它是什么。',
	'The ROM has fewer images than that.': 'ROM 中的映像没有这么多。',
	'See with romtool inspect which it has.': '请用 romtool inspect 查看其中有哪些映像。',
	'The file is no rom.json of romtool edit unpack.': '文件不是 romtool edit unpack 写出的 rom.json。',
	'Unpack the ROM again.': '请重新拆解该 ROM。',

	// Texts that are read as values.
	'A number that has to be hex is not.': '应为十六进制的数字不是十六进制。',
	'A hex number is larger than its field.': '十六进制数字超出了其字段的范围。',
	'The text is not VENDOR:DEVICE.': '文本不是 VENDOR:DEVICE 的形式。',
	'The text is no GUID.': '文本不是 GUID。',
	'Write 7755CA7B-CA8F-43C5-889B-E1F59A93D575.': '请写成 7755CA7B-CA8F-43C5-889B-E1F59A93D575 这样。',
	'The text is no number of seconds in range.': '文本不是范围内的秒数。',
	'Write one such as 60.': '请写成 60 这样的数字。',
	'The files for the virtual machine of romtool probe are too large together.':
		'供 romtool probe 的虚拟机使用的文件总量太大。',
	'Give fewer.': '请减少文件的数量。',

	// Configurations of libvirt.
	'The XML has no <domain>.': 'XML 中没有 <domain>。',
	'Give the whole of what virsh dumpxml prints.': '请给出 virsh dumpxml 的全部输出。',
	'The domain is of a type that QEMU does not run.': 'domain 的类型不是 QEMU 所运行的。',
	'Give a domain of type kvm or qemu.': '请给出类型为 kvm 或 qemu 的 domain。',
	'The text is no well-formed XML.': '文本不是格式良好的 XML。',
	'Take what virsh dumpxml prints.': '请使用 virsh dumpxml 的输出。',
	'The elements are nested deeper than in any domain.': '元素的嵌套层数超过任何 domain。',
	'The text is longer than any domain.': '文本比任何 domain 都长。',
};
