/** What is said of tables, packed data, executables and the volume of `romtool probe`. */
import type { Entries } from '../entries.js';

export const FORMATS: Entries = {
	// acpi/table-header.ts
	'ACPI table header': 'ACPI 表头',

	// acpi/vfct.ts
	'the table says that its images begin at {}, within its own headers, which end at {}: nothing there is a VBIOS':
		'表声明其镜像从 {0} 开始，而它自己的头到 {1} 才结束：那里没有 VBIOS',
	'VFCT header': 'VFCT 头',
	'VFCT image header': 'VFCT 映像头',
	'too short for a VFCT: {} bytes, its headers take {}': '太短，不能是 VFCT：{0} 字节，而仅它的头就要 {1} 字节',
	'not a VFCT: {} at 0x0 in place of "VFCT"': '不是 VFCT：0x0 处是 {0}，而不是 "VFCT"',
	'the table is cut off: it declares {} bytes, and {} are there': '表被截断：它声明 {0} 字节，实有 {1} 字节',
	'the bytes of the table do not sum to zero': '表的各字节之和不为零',
	'the VBIOS at {} is cut off: it declares {} bytes, and {} of them are in the table':
		'{0} 处的 VBIOS 被截断：它声明 {1} 字节，表中只有其中 {2} 字节',
	'no VBIOS in the table': '表中没有 VBIOS',

	// bytes/search-all.ts
	'a needle of seven bytes at least': '要查找的字节串至少为七个字节',

	// executable/pe.ts
	'EFI application': 'EFI 应用程序',
	'EFI boot service driver': 'EFI 启动服务驱动',
	'EFI runtime driver': 'EFI 运行时驱动',

	// probe/fat-structures.ts
	'FAT boot sector': 'FAT 引导扇区',
	'FAT directory entry': 'FAT 目录项',
	'"{}" is no short file name': '“{0}”不是短文件名',

	// probe/fat-volume.ts
	'{} files in the root, at most {} fit': '根目录中有 {0} 个文件，最多放得下 {1} 个',
	'the files together are more than the 127 MiB that a volume of ours holds': '文件总量超过我们的卷所能容纳的 127 MiB',
	'{} is a file and a folder': '{0} 既是文件又是文件夹',
	'{} is there twice': '{0} 出现了两次',

	// probe/job.ts
	'probe job': '探测任务',
	'probe question': '探测问题',
	'{} questions are more than a job holds': '{0} 个问题超过了一个任务所能容纳的数量',
};
