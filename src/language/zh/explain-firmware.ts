/** What findings about firmware and VFCT tables mean, and what to do about them. */
import type { Entries } from '../entries.js';

export const EXPLAIN_FIRMWARE: Entries = {
	'The offset of the first VBIOS leads into the headers of the table: the table is damaged, or was changed.':
		'第一个 VBIOS 的偏移指向表自己的头：表已损坏，或被修改过。',
	'Copy the table again (/sys/firmware/acpi/tables/VFCT), or take the VBIOS out of the BIOS: romtool extract.':
		'重新复制该表（/sys/firmware/acpi/tables/VFCT），或从 BIOS 中提取 VBIOS：romtool extract。',
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
