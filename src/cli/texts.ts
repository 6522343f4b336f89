/** Texts that several commands share, and those of the command line itself. */

import { hex } from '../bytes/hex.js';
import { readableSize, readableSizeZh } from '../bytes/readable-size.js';
import { shellPath } from '../bytes/shell-word.js';
import { chinese, joinedZh, listedZh, namedZh } from '../language/chinese.js';
import { text } from '../language/text.js';
import { asClause, counted, listed, named } from '../language/words.js';

export const COMMON = {
	jsonPerFile: text('print an array with an element per file', '输出数组，每个文件一个元素'),
	files: text(
		'files, or directories for all files below them; "-" is standard input',
		'文件，或目录（其下的全部文件）；“-”是标准输入',
	),
	exitUsable: text(
		'Exit code: 0 usable, 1 not usable, 2 a file or an option cannot be processed',
		'退出码：0 可用，1 不可用，2 文件或选项有误',
	),
	bytes: text(
		{ bytes: 'number' },
		({ bytes }) => counted(bytes, 'byte'),
		({ bytes }) => `${bytes} 字节`,
	),
	sysfs: text('directory to use instead of /sys', '代替 /sys 的目录'),
};

export const PROGRAM_TEXTS = {
	description: text(
		'Extract GOP drivers and VBIOS from BIOS files, build PCI option ROMs for GPU passthrough, and check them',
		'从 BIOS 文件中提取 GOP 驱动和 VBIOS，生成用于 GPU 直通的 PCI Option ROM 并检查',
	),
	version: text('print the version', '显示版本'),
	lang: text('language of messages, by default that of the locale', '消息的语言，默认取自区域设置'),
	help: text('print help for the command', '显示该命令的帮助'),
	helpCommand: text('print help for a command', '显示命令的帮助'),
	efirom: text(
		"Run edk2's EfiRom command line; see romtool efirom --help",
		'使用 edk2 EfiRom 的命令行；参见 romtool efirom --help',
	),
	start: text(
		`
Where to start:
  romtool devices                              list GPUs and the ROM each needs
  romtool extract BIOS --for 1002:164c --rom   build ROM files, and print the lines that use them
  romtool check FILE --for 1002:164c           check whether a ROM is usable
`,
		`
从这里开始：
  romtool devices                              列出 GPU 和所需的 ROM
  romtool extract BIOS --for 1002:164c --rom   生成 ROM 文件，并输出所用的配置行
  romtool check FILE --for 1002:164c           检查 ROM 是否可用
`,
	),
	internalError: text(
		{ what: 'said' },
		({ what }) => `internal error, report it to the project: ${what}`,
		({ what }) => `内部错误，可向本项目报告：${what}`,
	),
	badLanguage: text(
		{ languages: 'names', value: 'name?' },
		({ languages, value }) =>
			value === undefined
				? `--lang requires a value: ${listed(languages, 'or')}`
				: `--lang: "${value}" is not supported; use ${listed(languages, 'or')}`,
		({ languages, value }) =>
			value === undefined
				? `--lang 缺少值：${listedZh(languages, '或')}`
				: `--lang：不支持“${value}”，可用 ${listedZh(languages, '或')}`,
	),
};

export const HELP_TEXTS = {
	usage: text('Usage: ', '用法：'),
	arguments: text('Arguments:', '参数：'),
	options: text('Options:', '选项：'),
	globalOptions: text('Global options:', '全局选项：'),
	commands: text('Commands:', '命令：'),
	choices: text(
		{ choices: 'names' },
		({ choices }) => `(choices: ${choices.join(', ')})`,
		({ choices }) => `（可选值：${choices.join('、')}）`,
	),
};

/** Of a command line that cannot be read. */
export const USAGE_TEXTS = {
	seeHelp: text('(see --help)', '（参见 --help）'),
	missingArgument: text(
		{ name: 'name' },
		({ name }) => `missing argument <${name}>`,
		({ name }) => `缺少参数 <${name}>`,
	),
	missingValue: text(
		{ option: 'name' },
		({ option }) => `missing value of option ${option}`,
		({ option }) => `选项 ${option} 缺少值`,
	),
	missingOption: text(
		{ option: 'name' },
		({ option }) => `missing option ${option}`,
		({ option }) => `缺少选项 ${option}`,
	),
	unknownOption: text(
		{ option: 'name', similar: 'names' },
		({ option, similar }) =>
			`unknown option "${option}"${similar.length === 0 ? '' : `; similar: ${similar.join(', ')}`}`,
		({ option, similar }) => `未知选项“${option}”${similar.length === 0 ? '' : `；相近的选项：${similar.join('、')}`}`,
	),
	unknownCommand: text(
		{ command: 'name', similar: 'names' },
		({ command, similar }) =>
			`unknown command "${command}"${similar.length === 0 ? '' : `; similar: ${similar.join(', ')}`}`,
		({ command, similar }) =>
			`未知命令“${command}”${similar.length === 0 ? '' : `；相近的命令：${similar.join('、')}`}`,
	),
	tooMany: text(
		{ expected: 'number', given: 'number' },
		({ expected, given }) => `too many arguments: expected ${expected}, got ${given}`,
		({ expected, given }) => `参数过多：应为 ${expected} 个，实际 ${given} 个`,
	),
	badValue: text(
		{ name: 'name', reason: 'said' },
		({ name, reason }) => `${name}: ${reason}`,
		({ name, reason }) => `${name}：${reason}`,
	),
	notAChoice: text(
		{ name: 'name', value: 'name', choices: 'names' },
		({ name, value, choices }) => `${name}: "${value}" is not one of ${choices.join(', ')}`,
		({ name, value, choices }) => `${name}：“${value}”不在可选值中（${choices.join('、')}）`,
	),
};

/** What all commands say of files that they read and write. */
export const FILE_TEXTS = {
	standardInput: text('standard input', '标准输入'),
	standardOutput: text('standard output', '标准输出'),
	noFiles: text(
		{ dirs: 'files' },
		({ dirs }) => `no files in ${listed(dirs.map(named))}`,
		({ dirs }) => chinese`${dirs.map(namedZh).join('、')} 中没有文件`,
	),
	noDirectory: text(
		{ dir: 'file' },
		({ dir }) => `there is no directory ${named(dir)}`,
		({ dir }) => chinese`没有目录 ${namedZh(dir)}`,
	),
	noName: text('the file name is empty', '文件名为空'),
	noDirectoryName: text('-d: the directory name is empty', '-d：目录名为空'),
	cannotOpen: text(
		{ file: 'file', reason: 'said' },
		({ file, reason }) => `cannot open ${named(file)}: ${reason}`,
		({ file, reason }) => chinese`无法打开 ${namedZh(file)}：${reason}`,
	),
	cannotRead: text(
		{ file: 'file', reason: 'said' },
		({ file, reason }) => `cannot read ${named(file)}: ${reason}`,
		({ file, reason }) => chinese`无法读取 ${namedZh(file)}：${reason}`,
	),
	cannotProcess: text(
		{ file: 'file', reason: 'said' },
		({ file, reason }) => `cannot process ${named(file)}: ${reason}`,
		({ file, reason }) => chinese`无法处理 ${namedZh(file)}：${reason}`,
	),
	cannotWrite: text(
		{ file: 'file', reason: 'said' },
		({ file, reason }) => `cannot write ${named(file)}: ${reason}`,
		({ file, reason }) => chinese`无法写入 ${namedZh(file)}：${reason}`,
	),
	cannotWriteIn: text(
		{ file: 'file', dir: 'file', reason: 'said' },
		({ file, dir, reason }) => `cannot write ${named(file)}: ${reason} in its directory, ${named(dir)}`,
		({ file, dir, reason }) => chinese`无法写入 ${namedZh(file)}：所在目录 ${namedZh(dir)} 中${reason}`,
	),
	cannotReplace: text(
		{ file: 'file', reason: 'said' },
		({ file, reason }) => `cannot replace ${named(file)}: ${reason}`,
		({ file, reason }) => chinese`无法替换 ${namedZh(file)}：${reason}`,
	),
	cannotWriteOutput: text(
		{ reason: 'said' },
		({ reason }) => `cannot write the output: ${reason}`,
		({ reason }) => `无法写出：${reason}`,
	),
	cannotMakeDirectory: text(
		{ dir: 'file', reason: 'said' },
		({ dir, reason }) => `cannot create the directory ${named(dir)}: ${reason}`,
		({ dir, reason }) => chinese`无法创建目录 ${namedZh(dir)}：${reason}`,
	),
	danglingDirectory: text(
		{ link: 'file', target: 'file' },
		({ link, target }) => `${named(link)} is a link to ${named(target)}, and there is no directory`,
		({ link, target }) => chinese`${namedZh(link)} 是指向 ${namedZh(target)} 的链接，而那里没有目录`,
	),
	directory: text('it is a directory', '它是目录'),
	notRegular: text('it is a directory or a device', '它是目录或设备'),
	tooManyLinks: text('too many symbolic links', '符号链接过多'),
	deviceName: text(
		'on Windows this name stands for a device, and what is written to it is lost; choose another name',
		'在 Windows 上这个名称代表设备，写入的内容会丢失；另选名称',
	),
	streamName: text(
		'on Windows a colon in a name puts the bytes into another file, where they are not seen; choose another name',
		'在 Windows 上，名称中的冒号会把内容写入另一个文件的隐藏流；另选名称',
	),
	dotOrSpace: text(
		'on Windows a name does not end in a dot or a space; choose another name',
		'在 Windows 上名称不能以点或空格结尾；另选名称',
	),
	ownStream: text(
		'the output or the messages go to this file; choose another name, or write the ROM to it with -o -',
		'输出或消息正写入这个文件；另选名称，或用 -o - 把 ROM 写入其中',
	),
	tooLarge: text(
		{ file: 'file?', bytes: 'number?', limit: 'number' },
		({ file, bytes, limit }) =>
			`${file === undefined ? 'standard input' : named(file)} is too large: ${bytes === undefined ? '' : `${bytes} bytes, `}the limit is ${readableSize(limit)}`,
		({ file, bytes, limit }) =>
			chinese`${file === undefined ? '标准输入' : chinese`${namedZh(file)} `}过大：${bytes === undefined ? '' : `${bytes} 字节，`}上限 ${readableSizeZh(limit)}`,
	),
	changed: text(
		{ file: 'file' },
		({ file }) => `${named(file)} changed while being read: try again when it is complete`,
		({ file }) => chinese`读取期间 ${namedZh(file)} 发生变化：等写入完成后重试`,
	),
	exists: text(
		{ file: 'file' },
		({ file }) => `${named(file)} already exists: choose another name with -o, or overwrite it with --force`,
		({ file }) => chinese`${namedZh(file)} 已存在：用 -o 另选名称，或用 --force 覆盖`,
	),
	existsInTheWay: text(
		{ file: 'file' },
		({ file }) => `${named(file)} already exists: move it away, or overwrite it with --force`,
		({ file }) => chinese`${namedZh(file)} 已存在：移走它，或用 --force 覆盖`,
	),
	danglingLink: text(
		{ file: 'file', target: 'file' },
		({ file, target }) =>
			`${named(file)} is a link to ${named(target)}, which does not exist: remove the link (\`rm ${shellPath(file)}\`), or create its target with --force`,
		({ file, target }) =>
			chinese`${namedZh(file)} 是指向 ${namedZh(target)} 的链接，而后者不存在：删除该链接（\`rm ${shellPath(file)}\`），或用 --force 创建其目标`,
	),
	backupIsLink: text(
		{ file: 'file' },
		({ file }) => `${named(file)} is a link to the file itself: move it away`,
		({ file }) => chinese`${namedZh(file)} 是指向该文件自身的链接：移走它`,
	),
	backupTooLarge: text(
		{ file: 'file', bytes: 'number' },
		({ file, bytes }) => `${named(file)} has ${bytes} bytes, more than any ROM: move it away`,
		({ file, bytes }) => chinese`${namedZh(file)} 有 ${bytes} 字节，比任何 ROM 都大：移走它`,
	),
	ownerLost: text(
		{ file: 'file', lost: ['owner', 'group', 'both'], uid: 'number', gid: 'number', commands: 'line' },
		({ file, lost, uid, gid, commands }) =>
			`${named(file)} is written, but not with its ${{ owner: `owner ${uid}`, group: `group ${gid}`, both: `owner and group ${uid}:${gid}` }[lost]}, which requires root privileges: ${commands}`,
		({ file, lost, uid, gid, commands }) =>
			chinese`${namedZh(file)} 已写入，但未能保留${{ owner: `属主 ${uid}`, group: `属组 ${gid}`, both: `属主和属组 ${uid}:${gid}` }[lost]}，这需要 root 权限：${commands}`,
	),
};

/** Around what findings say. */
export const FINDING_TEXTS = {
	error: text('error: ', '错误：'),
	warning: text('warning: ', '警告：'),
	note: text('note: ', '提示：'),
	/** With the code that `romtool explain` takes. */
	code: text(
		{ code: 'name' },
		({ code }) => ` (${code})`,
		({ code }) => `（${code}）`,
	),
	/** A long fix is printed once; `code` is that of the finding that has it. */
	sameFix: text(
		{ code: 'name' },
		({ code }) => `As for ${code} above.`,
		({ code }) => `同上文 ${code}。`,
	),
	codeAt: text(
		{ code: 'name', offset: 'offset' },
		({ code, offset }) => ` (${code}, at ${hex(offset)})`,
		({ code, offset }) => `（${code}，${hex(offset)} 处）`,
	),
};

/** What a ROM is worth, and what it is for. */
export const ROM_TEXTS = {
	usable: text('usable', '可用'),
	notUsable: text('not usable', '不可用'),
	separator: text(', ', '，'),
	unknownVendor: text('unknown vendor', '未知厂商'),
	unknownDevice: text('unknown device', '未知设备'),
	anyDevice: text('any device', '任何设备'),
};

/** What commands say that make or change a ROM. */
export const MAKING_TEXTS = {
	jsonObject: text('print the result as one JSON object', '以一个 JSON 对象输出结果'),
	replaceOutput: text('overwrite an existing output', '覆盖已有的输出文件'),
	svg: text(
		'draw 1 file to scale as SVG into this file; "-" is standard output',
		'把 1 个文件按比例画成 SVG 写入此文件；“-”表示标准输出',
	),
	standardOutput: text('standard output', '标准输出'),
	size: text(
		{ bytes: 'number' },
		({ bytes }) => counted(bytes, 'byte'),
		({ bytes }) => `${bytes} 字节`,
	),
	notToTerminal: text(
		'a ROM is not text for a terminal: redirect it to a file or a pipe, or name a file with -o',
		'ROM 不是能在终端显示的文本：重定向到文件或管道，或用 -o 指定文件',
	),
	oneStandardInput: text('standard input (-) can be only one of the inputs', '标准输入（-）只能作为一个输入'),
	sameFile: text(
		{ file: 'file', inPlace: 'flag' },
		({ file, inPlace }) =>
			`input and output are the same file, ${named(file)}: choose another name with -o${inPlace ? ', or modify the file itself with --in-place' : ''}`,
		({ file, inPlace }) =>
			chinese`输入和输出是同一个文件 ${namedZh(file)}：用 -o 另选名称${inPlace ? '，或用 --in-place 原地修改' : ''}`,
	),
	noInput: text(
		'no input file: name a driver (.efi) or a VBIOS to build from',
		'没有输入文件：指定用于生成的驱动（.efi）或 VBIOS',
	),
	/** An error about a file, or what was done with it. */
	about: text(
		{ file: 'file', problem: 'said' },
		({ file, problem }) => `${named(file)}: ${problem}`,
		({ file, problem }) => `${namedZh(file)}：${problem}`,
	),
	/** The same where the file is something else. */
	looksLike: text(
		{ file: 'file', problem: 'said', content: 'said' },
		({ file, problem, content }) => `${named(file)}: ${problem} (it looks like ${content})`,
		({ file, problem, content }) => `${namedZh(file)}：${problem}（${joinedZh('看起来是', content)}）`,
	),
	/** What it is is known, and what to do with it. */
	otherInput: text(
		{ file: 'file', content: 'said', fix: 'said' },
		({ file, content, fix }) => `cannot build a ROM from ${named(file)}: it is ${content}; ${asClause(fix)}`,
		({ file, content, fix }) =>
			chinese`无法用 ${namedZh(file)} 生成 ROM：${joinedZh('它是', content)}；${asClause(fix)}`,
	),
	/** `begin`: its first bytes. */
	unknownInput: text(
		{ file: 'file', begin: 'said' },
		({ file, begin }) =>
			`cannot build a ROM from ${named(file)}: it begins with ${begin}; an EFI driver begins with "MZ", a ROM image with 55 aa`,
		({ file, begin }) =>
			chinese`无法用 ${namedZh(file)} 生成 ROM：它以 ${begin} 开头；EFI 驱动以“MZ”开头，ROM 镜像以 55 aa 开头`,
	),
	/** `at`: where the ROM begins in it. */
	inputWithHeader: text(
		{ file: 'file', at: 'number' },
		({ file, at }) =>
			`cannot build a ROM from ${named(file)}: the ROM in it begins after ${counted(at, 'byte')} of other data; remove them first: romtool edit trim --in-place ${shellPath(file)}`,
		({ file, at }) =>
			chinese`无法用 ${namedZh(file)} 生成 ROM：其中的 ROM 之前有 ${at} 字节的其他数据；先删除它们：romtool edit trim --in-place ${shellPath(file)}`,
	),
	severalImages: text(
		{ file: 'file', offsets: 'numbers' },
		({ file, offsets }) =>
			`${named(file)} is already a ROM of ${offsets.length} images (at ${offsets.map((at) => hex(at)).join(', ')}): a ROM is built from one image per file (-b uses it as one anyway; romtool edit join combines ROMs)`,
		({ file, offsets }) =>
			chinese`${namedZh(file)} 已经是含 ${offsets.length} 个镜像的 ROM（位于 ${offsets.map((at) => hex(at)).join('、')}）：生成 ROM 时每个文件只能是一个镜像（-b 仍把它当作一个；合并 ROM 用 romtool edit join）`,
	),
	manifestWithOthers: text(
		{ file: 'file' },
		({ file }) => `${named(file)} names all parts of a ROM: no other file can be combined with it`,
		({ file }) => chinese`${namedZh(file)} 已列出 ROM 的所有部分：不能再加其他文件`,
	),
	manifestWithOptions: text(
		{ file: 'file' },
		({ file }) => `${named(file)} describes its ROM completely: only -o, --force and --json can be combined with it`,
		({ file }) => chinese`${namedZh(file)} 已完整描述其 ROM：只能与 -o、--force 和 --json 一起使用`,
	),
	outputIsPart: text(
		{ file: 'file' },
		({ file }) => `${named(file)} is a part of the ROM: choose another name with -o`,
		({ file }) => chinese`${namedZh(file)} 是该 ROM 的一部分：用 -o 另选名称`,
	),
	notJson: text(
		{ file: 'file', problem: 'said' },
		({ file, problem }) => `${named(file)} is not JSON: \`${problem}\``,
		({ file, problem }) => chinese`${namedZh(file)} 不是 JSON：\`${problem}\``,
	),
};

/** Of commands that change a VM. */
export const COMMAND_TEXTS = {
	/** Above a command: the setting that it replaces. */
	before: text(
		{ line: 'line' },
		({ line }) => `before: ${line}`,
		({ line }) => `原为：${line}`,
	),
	/** Above the commands that lead back. */
	undo: text(
		{ vm: 'name?', seen: 'flag' },
		({ vm, seen }) =>
			`To undo this${vm === undefined ? '' : ` in VM ${vm}`}${seen ? '' : ', if the VM had none of these settings before'}:`,
		({ vm, seen }) =>
			`${seen ? '' : '如果虚拟机之前没有这些设置，'}还原${vm === undefined ? '' : `虚拟机 ${vm} 的`}更改：`,
	),
};
