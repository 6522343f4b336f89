/** What romtool extract says, and of archives. */
import type { Entries } from '../entries.js';

export const CLI_EXTRACT: Entries = {
	'To make the ROM files for this device of them, add --rom': '要用它们制成该设备的 ROM 文件，请加上 --rom',
	'To make the ROM files for a GPU of them, add its ID (romtool devices, lspci -nn) and --rom: --for {} --rom':
		'要用它们制成某块 GPU 的 ROM 文件，请加上它的 ID（romtool devices、lspci -nn）和 --rom：--for {0} --rom',
	// cli/archive
	'the unpacker crashes on it': '解包程序在处理它时崩溃',
	'cannot open this kind of archive without libarchive-wasm: unpack it first, or install romtool with npm':
		'没有 libarchive-wasm 无法打开这类压缩包：请先自行解包，或用 npm 安装 romtool',
	'out of memory': '内存不足',
	'unpacking takes more than {}: the rest is not read': '解包后超过 {0}：其余部分不再读取',
	'more than {} files in it: the rest is not read': '其中超过 {0} 个文件：其余部分不再读取',
	'{}: not opened, since it is an archive more than {} deep': '{0}：未打开，因为压缩包嵌套超过 {1} 层',
	'more than the {} bytes that are read of one file': '超过单个文件所能读取的 {0} 字节',
	encrypted: '已加密',
	'it is encrypted: unpack it with its password first': '它已加密：请先用密码解包',
	'it cannot be read ({})': '无法读取（{0}）',
	'the rest of it cannot be read': '其余部分无法读取',
	'no files are in it': '其中没有文件',
	'truncated xz file': 'xz 文件被截断',

	// cli/extract/command.ts
	'Exit code: 0 found, 1 a ROM that was built is unfit, or its VBIOS is missing, 2 a file or an option cannot be used, 3 nothing found.':
		'退出码：0 已找到，1 生成的 ROM 不合用，或缺少 VBIOS，2 文件或选项无法使用，3 什么也没找到。',
	"take GOP drivers, VBIOS and VBT out of a vendor's BIOS file, or any file by its name":
		'从厂商的 BIOS 文件中提取 GOP 驱动、VBIOS 和 VBT，或按名称提取任意文件',
	'BIOS images, capsules, archives of them, and folders; "-" is standard input':
		'BIOS 镜像、胶囊、含有它们的压缩包，以及文件夹；“-”表示标准输入',
	'folder to write to (default: "extracted")': '写入的文件夹（默认：extracted）',
	'only what fits this device, as lspci -n prints it': '只要适用于此设备的，写法与 lspci -n 所示相同',
	'with --for: also build the ROM files for that device, check them, and print the hostpci lines':
		'与 --for 同用：还为该设备制作 ROM 文件，加以检查，并输出 hostpci 行',
	'option ROMs of other devices as well: RAID, LAN': '也包括其他设备的 Option ROM：RAID、网卡',
	'files of this name instead (* and ? stand for others), such as "QemuVideo*"':
		'改为提取此名称的文件（可用通配符 * 和 ?），如 "QemuVideo*"',
	'the file of this GUID instead': '改为提取此 GUID 的文件',
	'say what is there, and write nothing': '只列出内容，不写入任何文件',
	'replace files that are in the folder already': '覆盖文件夹中已有的文件',
	'"{}" is no GUID: write 7755CA7B-CA8F-43C5-889B-E1F59A93D575':
		'“{0}”不是 GUID：请写成 7755CA7B-CA8F-43C5-889B-E1F59A93D575 这样',

	// cli/extract/describe.ts
	'AMD GOP driver': 'AMD GOP 驱动',
	'Intel GOP driver': 'Intel GOP 驱动',
	'GOP driver': 'GOP 驱动',
	'helper for Intel iGPUs': 'Intel 核显的辅助驱动',
	'option ROM': 'Option ROM 映像',
	'takes the device (measured)': '接受该设备（实测）',
	'names the device (listed)': '标明支持该设备（据其列表，未实测）',
	"for a chip of the device's family": '适用于同系列的其他芯片',
	'nothing says for which devices (unknown)': '无从得知适用于哪些设备（未知）',
	'for other devices': '适用于其他设备',
	'Copy the ROM files to {}. ': '把 ROM 文件复制到 {0}。',
	'romtool plan tells the rest: args, the host, the same for libvirt.':
		'其余的请用 romtool plan 查看：args、宿主机设置，以及 libvirt 的写法。',
	'nothing found': '什么都没找到',
	'1 part': '1 个部分',
	'{} parts': '{0} 个部分',
	'and {} more places': '以及另外 {0} 处',
	'by its table': '据其内部的表',
	'these alone': '仅限这些',
	'and {} more': '以及另外 {0} 个',
	region: '区域',
	volume: '固件卷',
	section: '节',
	capsule: '胶囊',
	executable: '可执行文件',
	' at {}': '（位于 {0}）',
	'the file itself': '文件本身',
	fits: '适配',
	from: '来源',

	// cli/extract/extract-image.ts
	'more than {} different parts are in it: the others were left out': '其中有超过 {0} 个不同的部分：其余的已略去',
	'no file in it has the GUID {}': '其中没有 GUID 为 {0} 的文件',
	'no file in it is called "{}"': '其中没有名为“{0}”的文件',
	'romtool tree shows all names and GUIDs': 'romtool tree 可列出全部名称和 GUID',
	'this is the firmware of an Intel board: ': '这是 Intel 主板的固件：',
	'{}nothing in it is for {}; there is: {}': '{0}其中没有适用于 {1} 的内容；其中有：{2}',
	'take the BIOS of a board that this device sits on, or leave out --for to have everything':
		'请使用装有该设备的主板的 BIOS，或去掉 --for 以提取全部内容',
	'no GOP driver, VBIOS or VBT in it': '其中没有 GOP 驱动、VBIOS 或 VBT',
	'{}; there is: {}': '{0}；其中有：{1}',
	'take them with --all': '用 --all 可提取它们',

	// cli/extract/image-source.ts
	'{}: no files are in this archive': '{0}：此压缩包中没有文件',
	'{}: {} more of its files cannot be read': '{0}：其中另有 {1} 个文件无法读取',

	// cli/extract/part-folder.ts
	'-d needs the name of a folder': '-d 需要一个文件夹名',
	'{} is an input and would be written over: choose another folder with -d':
		'{0} 是输入文件，会被覆盖：请用 -d 另选文件夹',
	'choose another folder with -d, or replace what is there with --force':
		'请用 -d 另选文件夹，或用 --force 覆盖其中已有的内容',
	'{} holds what an earlier run has extracted ({}): {}': '{0} 中已有之前提取的内容（{1}）：{2}',
	'another run has extracted to {} meanwhile, and its {} stays, in which nothing stands of this run: extract again to another folder, with -d':
		'另一次运行同时向 {0} 提取了内容，其 {1} 予以保留，其中没有本次运行的内容：请用 -d 指定另一个文件夹重新提取',
	'{} exists already: choose another folder with -d': '{0} 已存在：请用 -d 另选文件夹',
	'cannot replace {}: {}': '无法覆盖 {0}：{1}',

	// cli/extract/rom-plan.ts
	'several VBIOS images may serve {}: {} was taken, and there is {}':
		'有多个 VBIOS 映像可能适用于 {0}：已选用 {1}，另外还有 {2}',
	'should the screen stay dark, try another of them': '如果屏幕不亮，请换用其中另一个',

	// cli/extract/run.ts
	'no ROM can be built for this device: {}': '无法为该设备制作 ROM：{0}',
	'--name and --guid are two ways to choose: take one of them': '--name 和 --guid 是两种选取方式：请只用其一',
	'--rom needs to know the device: add --for 1002:164c': '--rom 需要知道设备：请加上 --for 1002:164c',
	'--name and --guid take files as they are: --for and --rom do not go with them':
		'--name 和 --guid 按原样提取文件：不能与 --for 和 --rom 同用',
	'no BIOS image is among the {} files in this archive: {} and {} more':
		'此压缩包的 {0} 个文件中没有 BIOS 镜像：{1} 以及另外 {2} 个',
	'no BIOS image is among the {} files in this archive: {}': '此压缩包的 {0} 个文件中没有 BIOS 镜像：{1}',
	'unpack {} with 7-Zip or innoextract: the image may be in it': '请用 7-Zip 或 innoextract 解包 {0}：镜像可能在其中',
};
