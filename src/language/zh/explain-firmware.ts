/** What findings about firmware and VFCT tables mean, and what to do about them. */
import type { Entries } from '../entries.js';

export const EXPLAIN_FIRMWARE: Entries = {
	'The offset of the first VBIOS leads into the headers of the table: the table is damaged, or was changed.':
		'第一个 VBIOS 的偏移指向表自己的头：表已损坏，或被修改过。',
	'Copy the table again (/sys/firmware/acpi/tables/VFCT), or take the VBIOS out of the BIOS: romtool extract.':
		'重新复制该表（/sys/firmware/acpi/tables/VFCT），或从 BIOS 中提取 VBIOS：romtool extract。',
	// explain/firmware.ts: FIRMWARE
	'None needed for what was found; where something is missing, take the BIOS file from its source again.':
		'已找到的内容无需处理；如果缺少什么，请从来源重新获取 BIOS 文件。',
	"A region of Intel's flash descriptor ends behind the image: the file is cut off, or holds the BIOS region alone.":
		'Intel 闪存描述符中有区域的末尾在映像之外：文件被截断，或只含 BIOS 区域。',
	'The capsule declares more bytes than are there.': '胶囊声明的字节数多于实有的字节数。',
	"A volume's header does not sum to zero: it is damaged. It is read all the same.":
		'某个固件卷的头各字节之和不为零：它已损坏。仍照样读取。',
	'A volume declares another length than fits; it is read as far as it goes.':
		'某个固件卷声明的长度与实际不符；能读到哪里就读到哪里。',
	"A file's header does not have the sum that it gives: it is damaged.": '某个文件的头与它给出的校验和不符：它已损坏。',
	"A file's data does not have the sum that its header gives: it is damaged.":
		'某个文件的数据与文件头给出的校验和不符：它已损坏。',
	'A file is marked as deleted: firmware passes it over, and a newer one is usually beside it.':
		'某个文件标为已删除：固件会跳过它，旁边通常有更新的文件。',
	'The image asks for more work of one kind than any real one: so many headers that are none, parts that lie over each other, or packed data. What was found until then is told; the rest was not looked at further.':
		'这个镜像需要的某种处理量超过任何真实镜像：大量并非标头的标头、互相重叠的部分或压缩数据。此前找到的内容均已列出；其余部分未再查看。',
	'None needed for what was found; a BIOS file from its vendor does not do this.':
		'已找到的内容无需处理；厂商提供的 BIOS 文件不会这样。',
	'There are more than twenty findings of one kind: the others are counted.': '同类结果超过二十条：其余只计数。',
	'Mend those that are shown, and look again.': '先修正已显示的，再重新检查。',
	'Between the files of a volume are bytes that are no file; they are searched as they are.':
		'固件卷的文件之间有不属于任何文件的字节；这些字节按原样搜索。',
	'Between the sections of a file are bytes that are no section, or more sections than are listed; they are searched as they are.':
		'文件的节之间有不属于任何节的字节，或者节多得无法全部列出；这些字节按原样搜索。',
	"A section's CRC-32 is wrong: what is in it is damaged.": '某个节的 CRC-32 不正确：其中的内容已损坏。',
	'A section is packed in a way that is not known, and cannot be opened.': '某个节的打包方式未知，无法打开。',
	'Where what you look for is not found, look for it with UEFITool.': '如果没有找到所要的内容，请用 UEFITool 查找。',
	'A compressed section cannot be unpacked: it is damaged, unpacks to too much, or nothing is there to unpack it with.':
		'某个压缩的节无法解开：它已损坏、解开后太大，或者没有可用的解包方法。',
	"A pointer of AMD's embedded firmware structure leads to where no directory is: it is unused, or a part of the flash is missing.":
		'AMD 嵌入式固件结构（EFS）中有指针指向没有目录的地方：该指针未使用，或缺少闪存的一部分。',
	'Two pointers lead to one PSP or BIOS directory, which is read once.':
		'两个指针指向同一个 PSP 或 BIOS 目录，该目录只读取一次。',
	'There are more PSP and BIOS directories than any image has; the others are not read.':
		'PSP 和 BIOS 目录的数量超过任何正常映像；其余的不再读取。',
	'A PSP or BIOS directory declares more entries than fit; the first are read.':
		'某个 PSP 或 BIOS 目录声明的条目多于放得下的数量；只读取前面的条目。',
	'The checksum of a PSP or BIOS directory is wrong: it was changed, or is damaged.':
		'某个 PSP 或 BIOS 目录的校验和不正确：它被改动过，或已损坏。',
	"The checksum of an image slot's header is wrong.": '某个映像槽的头校验和不正确。',
	'An entry of a PSP or BIOS directory lies outside of the image, in a part of the flash that is not in the file.':
		'PSP 或 BIOS 目录中有条目位于映像之外，在文件所不含的那部分闪存中。',
	'An entry of a PSP or BIOS directory is longer than the image.': 'PSP 或 BIOS 目录中有条目比映像还长。',
	'An entry of a PSP or BIOS directory cannot be unpacked: it is encrypted, or damaged.':
		'PSP 或 BIOS 目录中有条目无法解开：它已加密，或已损坏。',

	// explain/firmware.ts: VFCT
	'The file does not begin with "VFCT": it is another table, or no ACPI table.':
		'文件不以 "VFCT" 开头：它是另一种表，或不是 ACPI 表。',
	'Take /sys/firmware/acpi/tables/VFCT of the host.': '请使用宿主机的 /sys/firmware/acpi/tables/VFCT。',
	'The table is cut off: it declares more bytes than are there.': '表被截断：它声明的字节数多于实有的字节数。',
	'Copy the table again, all of it.': '请重新复制整个表。',
	'The bytes of the table do not sum to zero: it was changed, or is damaged.':
		'表的各字节之和不为零：它被改动过，或已损坏。',
	'Copy the table again.': '请重新复制该表。',
	'A VBIOS in the table is cut off. It is told of, and not written.': '表中有 VBIOS 被截断。只报告它，不写出。',
	'Copy the table again; where the firmware made it so, take the VBIOS out of the BIOS: romtool extract.':
		'请重新复制该表；如果固件给出的表就是这样，请从 BIOS 中提取 VBIOS：romtool extract。',
	'The table has no VBIOS.': '表中没有 VBIOS。',
	'Take the VBIOS out of the BIOS: romtool extract.': '请从 BIOS 中提取 VBIOS：romtool extract。',
	"The table has the VBIOS for one device, and its own header says another: the firmware hands a sibling's VBIOS to the system.":
		'表中写明 VBIOS 是给某个设备用的，而它自己的头写的是另一个：固件把同系列其他芯片的 VBIOS 交给了系统。',
	'Use it for the device of the table; where SeaBIOS is to run it, romtool edit set-id makes them agree.':
		'请把它用于表中写明的设备；如果要由 SeaBIOS 运行它，romtool edit set-id 可使两者一致。',
};
