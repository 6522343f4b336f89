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
};
