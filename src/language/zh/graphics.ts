/** Drivers and VBIOS that are found in firmware, and why there are none. */
import type { Entries } from '../entries.js';

export const GRAPHICS: Entries = {
	// graphics/atombios.ts
	'ATOM ROM header': 'ATOM ROM 头',

	// graphics/parts/for-device.ts
	'an option ROM for {}': '适用于 {0} 的 Option ROM',
	'an option ROM for {}, {}': '适用于 {0} 的 Option ROM，{1}',
	'a VBIOS for {}, {}': '适用于 {0} 的 VBIOS，{1}',
	'a VBIOS for {}': '适用于 {0} 的 VBIOS',

	// graphics/parts/why-nothing.ts
	'this is {}: nothing was read': '这是{0}：没有读到任何内容',
	'a board': '主板',
	'an AMD board': 'AMD 主板',
	'an Intel board': 'Intel 主板',
	'firmware of {} with {} file{}, and no GOP driver, VBIOS or VBT in them':
		'这是{0}的固件，有 {1} 个文件，其中没有 GOP 驱动、VBIOS 或 VBT',
	'it is also {}: {}': '它同时也是“{0}”：{1}',
	'it is damaged or cut off ({} of its parts are): download or read it again':
		'它已损坏或被截断（有 {0} 个部分如此）：请重新下载或读取',
	'it may be a part of the BIOS only, or one for a board without graphics: romtool tree shows what is in it':
		'它可能只是 BIOS 的一部分，或属于不带显示功能的主板：romtool tree 会显示其中的内容',
	'there are firmware volumes in it, but no files: variable storage (NVRAM) alone':
		'其中有固件卷，但没有文件：只有变量存储（NVRAM）',
	'parts of the image lie over each other: their bytes were searched {} times, and what is at {} was not searched once more':
		'镜像的各部分互相重叠：这些字节已搜索 {0} 次，{1} 处的内容不再重复搜索',
	'more than {} places where a ROM, a VBT or a driver begins: what is left of the data at {}, and what follows it, was not searched':
		'ROM、VBT 或驱动的起始位置超过 {0} 处：{1} 处数据的其余部分及其后的内容未再搜索',
	'this is {}: it cannot be opened as it is': '这是“{0}”：无法按原样打开',
	'this is a program, no BIOS image: vendors hide the image in an update program':
		'这是一个程序，不是 BIOS 镜像：厂商会把镜像藏在更新程序里',
	'unpack it with 7-Zip or innoextract, or take the download for the BIOS-internal update (EZ Flash, M-Flash, Q-Flash)':
		'用 7-Zip 或 innoextract 解包，或下载供 BIOS 内置更新功能（EZ Flash、M-Flash、Q-Flash）使用的文件',
	'this is a PCI option ROM, and no GOP driver or VBIOS of a kind that is known is in it':
		'这是 PCI Option ROM，其中没有已知种类的 GOP 驱动或 VBIOS',
	'take it as it is (--all), or ask romtool inspect what is in it':
		'按原样取出（--all），或用 romtool inspect 查看其中的内容',
	'read the flash chip again': '重新读取闪存芯片',
	'this is {}, and no GOP driver, VBIOS or VBT is in it': '这是“{0}”，其中没有 GOP 驱动、VBIOS 或 VBT',
	"AMD's firmware directories are in it, but no firmware volumes: it is a part of a BIOS only":
		'其中有 AMD 的固件目录，但没有固件卷：它只是 BIOS 的一部分',
	'no firmware volume in it, and nothing but random bytes: it is encrypted, or compressed in an unknown way':
		'其中没有固件卷，只有看似随机的字节：它已加密，或以未知方式压缩',
	'where it is a BIOS image at all, take another download of it, or dump the flash chip':
		'如果它确实是 BIOS 镜像，请换一个下载文件，或从闪存芯片读取',
	'no firmware volume, GOP driver, VBIOS or VBT in it: is it a BIOS image at all?':
		'其中没有固件卷、GOP 驱动、VBIOS 或 VBT：它真的是 BIOS 镜像吗？',

	// graphics/vbt.ts
	'VBT header': 'VBT 头',
	'BDB header': 'BDB 头',

	// names/known-drivers.ts
	'Intel Core of the 11th to 13th generation': '第 11 至 13 代 Intel Core',
	'Intel Core of the 10th to 13th generation': '第 10 至 13 代 Intel Core',
	'Intel Celeron N5105 and N5095': 'Intel Celeron N5105 和 N5095',
};
