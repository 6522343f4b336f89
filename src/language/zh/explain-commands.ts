/** What the codes about the work of commands mean and what to do. */
import type { Entries } from '../entries.js';

export const EXPLAIN_COMMANDS: Entries = {
	// explain/commands.ts: extract
	// explain/commands.ts: dump
	'A driver of the host has the device: what was read may be changed by it, or a part only.':
		'宿主机的驱动占用着该设备：读出的内容可能被它改动过，或只有一部分。',
	'Compare it with a dump after the driver is unbound.': '请与解绑驱动之后读出的内容比较。',
	'The GPU is the primary one: what was read may be the copy that the firmware has started and changed.':
		'该 GPU 是主显卡：读出的可能是固件启动并改动过的副本。',
	'Compare it with a dump while another GPU is the primary one, or with the file of the vendor.':
		'请与以另一块 GPU 作主显卡时读出的内容比较，或与厂商的文件比较。',
	"Reading the ROM could not be switched off again in the host's sysfs.":
		'读取 ROM 之后，未能在宿主机的 sysfs 中重新关闭读取。',
	'Write 0 to the file rom of the device.': '请向该设备的 rom 文件写入 0。',
};
