/** What all commands say of files, and the program of itself. */
import type { Entries } from '../entries.js';

export const CLI_FILES: Entries = {
	// cli/program.ts, cli/start.ts, cli/language.ts
	'internal error, please report it: {}': '内部错误，请反馈此问题：{0}',
	'GOP drivers and VBIOS for GPU passthrough: out of BIOS files, into PCI option ROMs, and checked.':
		'用于显卡直通的 GOP 驱动和 VBIOS：从 BIOS 文件中提取，制成 PCI Option ROM，并加以检查。',
	'Where to start:': '从这里开始：',
	'  romtool devices                              what each GPU of this host needs':
		'  romtool devices                              本机的每块 GPU 需要什么',
	'  romtool extract BIOS --for 1002:164c --rom   ROM files, and the lines that use them':
		'  romtool extract BIOS --for 1002:164c --rom   ROM 文件，以及使用它们的配置行',
	'  romtool check FILE --for 1002:164c           whether a ROM is good':
		'  romtool check FILE --for 1002:164c           一个 ROM 是否合用',
	'print the version': '显示版本',
	'language of messages (default: by the locale)': '消息所用的语言（默认：按系统语言）',
	"edk2's EfiRom under its own command line; see romtool efirom --help":
		'edk2 的 EfiRom，沿用其自身的命令行；参见 romtool efirom --help',
	'--lang takes {}{}': '--lang 只接受 {0}{1}',
	', and not "{}"': '，不接受“{0}”',

	// Reading and writing.
	'no files in {}': '{0} 中没有文件',

	// Assembling ROMs (cli/assemble.ts, cli/assemble-parts.ts, cli/rom-request.ts).
	'no input file: name the driver (.efi) or VBIOS to build from': '没有输入文件：请给出用来制作的驱动（.efi）或 VBIOS',
	'standard input (-) can be one of the inputs, not several': '标准输入（-）只能作为其中一个输入',
	'input and output are the same file, {}: choose another name with -o': '输入和输出是同一个文件 {0}：请用 -o 另取名称',
	'is {}': '是 {0}',
	'starts with {}': '以 {0} 开头',
	'an EFI driver starts with "MZ", a ROM image with 55 aa': 'EFI 驱动以 "MZ" 开头，ROM 映像以 55 aa 开头',
	'{} is no input for a ROM: it {}; {}': '{0} 不能作为 ROM 的输入：它{1}；{2}',
	'{} is a ROM of {} images already (at {})': '{0} 已经是含 {1} 个映像的 ROM（位于 {2}）',
	'{}: one image per file is what can be built from (-b takes it as one all the same)':
		'{0}：每个输入文件只能含一个映像（用 -b 可仍将其当作一个）',
	'{} (it looks like {})': '{0}（看起来是“{1}”）',
	'{} names all parts of a ROM: no other file can go with it': '{0} 已列出 ROM 的全部部分：不能再加其他文件',
	'{} says all about its ROM: of the options, -o, --force and --json go with it':
		'{0} 已完整描述其 ROM：选项中只有 -o、--force 和 --json 可与之同用',
	'{} is a part of the ROM: choose another name with -o': '{0} 是该 ROM 的一部分：请用 -o 另取名称',
	'{} is no JSON: {}': '{0} 不是 JSON：{1}',
};
