/** Texts that several commands print, and those of the command line itself. */
import { text } from '../language/text.js';
import { listed, listedZh } from '../language/words.js';

export const COMMON = {
	jsonPerFile: text('print an array with an element per file', '输出数组，每个文件一个元素'),
	exitUsable: text(
		'Exit code: 0 usable, 1 not usable, 2 a file or an option cannot be processed',
		'退出码：0 可用，1 不可用，2 文件或选项有误',
	),
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
