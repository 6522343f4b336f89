/** What the commands build, edit, inspect, check and tree say. */
import type { Entries } from '../entries.js';

export const CLI_ROM: Entries = {
	// cli/edit/join-order.ts
	'join them with the VBIOS first: romtool edit join {} {}': '合并时把 VBIOS 放在前面：romtool edit join {0} {1}',

	// cli/build/image-order.ts
	'move the part with the VBIOS to the first place in {}, and build again': '在 {0} 中把 VBIOS 移到第一位，再重新生成',
	'build it with the VBIOS first: {}': '生成时把 VBIOS 放在前面：{0}',

	// build
	'Files:': '文件：',
	'  -e FILE…   EFI drivers, as they are': '  -e FILE…   EFI 驱动，原样放入',
	'  -ec FILE…  EFI drivers, to be compressed': '  -ec FILE…  EFI 驱动，压缩后放入',
	'  -b FILE…   legacy binaries (a VBIOS) with ROM headers of their own':
		'  -b FILE…   自带 ROM 头的传统二进制映像（如 VBIOS）',
	'  A file that no such flag precedes is told by its content. "-" is standard':
		'  前面没有这类选项的文件按内容判断。“-”表示标准输入，',
	'  input, and "-o -" standard output.': '  “-o -”表示标准输出。',
	'Examples:': '示例：',
	'  romtool build parts/rom.json -o again.rom     (the parts that romtool edit unpack wrote)':
		'  romtool build parts/rom.json -o again.rom     （romtool edit unpack 写出的各部分）',
	'A ROM has one vendor ID.': '一个 ROM 只有一个厂商 ID。',
	'build an option ROM of EFI drivers (PE) and legacy images': '用 EFI 驱动（PE）和传统映像制作 Option ROM',
	'vendor ID of the EFI images, hex as lspci prints it': 'EFI 映像的厂商 ID，十六进制，与 lspci 所示相同',
	'device IDs, likewise; several make a device list': '设备 ID，写法相同；给出多个则成为设备列表',
	'both at once; may be repeated for several devices': '同时给出两者；可重复使用以指定多个设备',
	'class code for the file that follows, hex (030000)': '其后文件的类代码，十六进制（030000）',
	'code revision for the file that follows, hex': '其后文件的代码版本，十六进制',
	'do not mark the last image as the last': '不把最后一个映像标为最后',
	'PCI 2.3 layout in place of PCI 3.0': '使用 PCI 2.3 布局，而不是 PCI 3.0',
	'make the bytes of EFI images sum to zero, too': '让 EFI 映像的各字节之和也为零',
	"what to write; default: the first input's name with .rom": '输出文件；默认：第一个输入的名称加 .rom',
	'Write ./{} if that is its name.': '如果名称确实如此，请写 ./{0}。',
	'replace an existing output': '覆盖已有的输出文件',
	'print the result as one JSON object': '以一个 JSON 对象输出结果',
	'image {}  {}, from {}': '映像 {0}  {1}，来自 {2=}',
	'{} bytes{} at {}': '{0} 字节{1}，位于 {2}',
	'{}, {} bytes{}': '{0}，{1} 字节{2}',
	'{} (code type {})': '{0}（代码类型 {1}）',
	'EFI, subsystem {}': 'EFI，子系统 {0}',
	'a ROM is no text for a terminal: send it to a file or a pipe, or name one with -o':
		'ROM 不是可在终端显示的文本：请重定向到文件或管道，或用 -o 指定文件',
	'the same bytes as the ROM that was unpacked': '与拆解前的 ROM 字节完全相同',
	'other bytes than those of the ROM that was unpacked: a part has been changed since':
		'与拆解前的 ROM 字节不同：其中某部分此后被改动过',
	'is {} a device ID or the file of that name? Write 0x{}, or ./{}': '{0} 是设备 ID 还是同名文件？请写 0x{1} 或 ./{2}',

	// edit
	'take option ROMs apart, join and change them': '拆解、合并和修改 Option ROM',
	'write every image to a file, drivers unpacked, and what it takes to build the ROM again':
		'把每个映像写成文件（驱动解压），并写出重新制作该 ROM 所需的信息',
	'the ROM': 'ROM 文件',
	'where to; default: beside the ROM, its name with -parts': '目标文件夹；默认：在 ROM 旁，名称加 -parts',
	'replace existing files': '覆盖已有文件',
	'the ROM; - is standard input': 'ROM 文件；- 表示标准输入',
	'what to write; - is standard output': '输出文件；- 表示标准输出',
	'replace an existing output or backup': '覆盖已有的输出或备份',
	'write over the file and keep the old one as FILE.bak': '直接改写该文件，旧文件保留为 FILE.bak',
	'set vendor and device ID of the images': '设置各映像的厂商 ID 和设备 ID',
	'as lspci -n prints it, 1002:164c': '与 lspci -n 所示相同，如 1002:164c',
	'of this image alone, counted from 1': '仅限此映像，从 1 数起',
	'leave device lists of several IDs as they are': '含多个 ID 的设备列表保持不变',
	'make the bytes of legacy images sum to zero': '让传统映像的各字节之和为零',
	'and those of EFI images': '对 EFI 映像也这样做',
	"remove a vendor's header before the first image, and what follows the last one":
		'去掉第一个映像之前的厂商头，以及最后一个映像之后的内容',
	'the images of several ROMs as one ROM': '把多个 ROM 的映像合为一个 ROM',
	'compress the drivers of EFI images': '压缩 EFI 映像中的驱动',
	'decompress the drivers of EFI images': '解压 EFI 映像中的驱动',
	'Images are counted from 1.': '映像从 1 数起。',
	'before {}': '旧文件 {0}',
	'nothing to change': '无需改动',
	'image {}': '映像 {0}',
	'-o names another file and --in-place none: choose one of them': '-o 指定另一个文件，--in-place 则不需要：请二选一',
	'standard input cannot be changed in place: name an output with -o': '标准输入无法就地修改：请用 -o 指定输出',
	', or change the file itself with --in-place': '，或用 --in-place 直接修改该文件',
	'where to? name an output with -o{}': '写到哪里？请用 -o 指定输出{0}',
	'input and output are the same file, {}: choose another name{}': '输入和输出是同一个文件 {0}：请另取名称{1}',
	'name a folder for the parts with -d': '请用 -d 为各部分指定文件夹',
	'{} bytes, sha256 {}': '{0} 字节，sha256 {1}',
	'Options of romtool build alone cannot give this ROM:': '仅靠 romtool build 的选项无法得到此 ROM：',
	'The same ROM again, byte for byte:': '逐字节重新得到同一个 ROM：',
	'{}: its parts do not give the ROM back; nothing was written (please report this)':
		'{0}：由其各部分无法还原该 ROM；未写入任何内容（请反馈此问题）',
	'{} exists already: choose another folder with -d, or replace it with --force':
		'{0} 已存在：请用 -d 另选文件夹，或用 --force 覆盖',
	'cannot write {}: something else has that name': '无法写入 {0}：该名称已被其他东西占用',
	'cannot make the folder {}: {}': '无法创建文件夹 {0}：{1}',
	'{} is a link to {}, and no folder is there': '{0} 是指向 {1} 的链接，而那里没有文件夹',

	// inspect
	'say what files are: ROMs, drivers, VBIOS, VBT, VFCT tables, and what is in them':
		'说明文件是什么：ROM、驱动、VBIOS、VBT、VFCT 表，以及其中的内容',
	'files, and folders for all files below them; "-" is standard input':
		'文件，或文件夹（代表其下所有文件）；“-”表示标准输入',
	'print an array with an element per file': '输出 JSON 数组，每个文件一个元素',
	'known as': '已知为',
	'{} ({}), for {}': '{0}（{1}），适用于 {2}',
	'table entry {}': '表项 {0}',
	'code type': '代码类型',
	'{}, code revision {}, PCI data structure of {} bytes': '{0}，代码版本 {1}，PCI 数据结构 {2} 字节',
	', which does not matter for EFI images': '，对 EFI 映像无关紧要',
	compressed: '已压缩',
	uncompressed: '未压缩',
	signed: '已签名',
	'not signed': '未签名',
	'{} bytes, {}, at {}': '{0} 字节，{1}，位于 {2}',
	'{}, subsystem {}, by the ROM header alone': '{0}，子系统 {1}，仅据 ROM 头',
	'subsystem {}': '子系统 {0}',
	'{}, {}, {}, entry {}, {}': '{0}，{1}，{2}，入口 {3}，{4}',
	'(unnamed)': '（无名）',
	is: '是',
	sum: '字节和',
	program: '程序',
	sections: '节',
	chips: '芯片',
	measured: '实测',
	built: '生成日期',
	name: '名称',
	part: '部件号',
	chip: '芯片',
	config: '配置名',
	board: '板卡',
	file: '文件',
	bytes: '字节',
	kind: '种类',
	what: '内容',
	'{} finding{}': '{0} 条检查结果',
	'of unknown version': '版本未知',
	'{} (helper for Intel iGPUs)': '{0}（Intel 核显的辅助驱动）',
	'others may work as well: the table is not the whole truth': '其他芯片也可能可用：此表并不完整',
	'no others': '仅限这些',
	'sums to zero': '各字节之和为零',
	'does not sum to zero, as many do': '各字节之和不为零（很多都如此）',
	'version {}, BDB {}, {} bytes at 0x{}, {}': '版本 {0}，BDB {1}，{2} 字节，位于 0x{3}，{4}',
	"reads the chip's registers first": '先读取芯片寄存器',
	'with a VBIOS of {}: {}': '配 {0} 的 VBIOS：{1}',
	'without a VBIOS: {}': '没有 VBIOS 时：{0}',
	'takes nothing': '什么都不接受',
	'takes any ID': '接受任何 ID',
	'takes {}': '接受 {0}',
	// How kinds of files are called in one word.
	unreadable: '无法读取',
	unknown: '未知',

	// check
	'say what OVMF, SeaBIOS, QEMU, amdgpu, i915 and Proxmox will do with ROMs, and why':
		'说明 OVMF、SeaBIOS、QEMU、amdgpu、i915 和 Proxmox 会怎样处理 ROM，以及原因',
	'the device that the ROM is for, as lspci -n prints it': 'ROM 所针对的设备，与 lspci -n 所示相同',
	'what the ROM is to be used as': 'ROM 的用途',
	'Secure Boot is on in the guest': '虚拟机启用了 Secure Boot',
	'Exit code: 0 fit, 1 unfit, 2 when a file or an option cannot be used.':
		'退出码：0 合用，1 不合用，2 文件或选项不可用。',

	// tree
	'show the structure of a firmware image: volumes, files, sections, with offsets and findings':
		'显示固件镜像的结构：固件卷、文件、节，以及偏移和检查结果',
	'BIOS images, capsules, volumes; "-" is standard input': 'BIOS 镜像、胶囊、固件卷；“-”表示标准输入',
	'print an array with an element per image': '输出 JSON 数组，每个镜像一个元素',
	'{}: none of its {} files is firmware': '{0}：其中 {1} 个文件都不是固件',
};
