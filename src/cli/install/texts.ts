/** Texts of `romtool install`. */
import { HOST_NAMES } from '../../host/host-names.js';
import { HOST_IDS } from '../../host/hosts.js';
import { chinese, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { named } from '../../language/words.js';

const STATES = {
	en: { installed: 'installed', replaced: 'replaced', unchanged: 'unchanged', refused: 'not installed' },
	zh: { installed: '已安装', replaced: '已替换', unchanged: '未变', refused: '未安装' },
};

export const INSTALL_TEXTS = {
	description: text(
		'Check ROMs, copy them to the ROM directory of the host, and print the lines that use them',
		'检查 ROM，复制到宿主机的 ROM 目录，并输出所用的配置行',
	),
	rom: text('ROM files; "-" is standard input', 'ROM 文件；“-”表示标准输入'),
	romDir: text(
		'directory to copy to, by default one of the host that QEMU may read',
		'复制到的目录，默认为宿主机上 QEMU 可以读取的目录',
	),
	name: text('name of the copy, for a single ROM', '副本的名称，仅限一个 ROM'),
	for: text('the device that the ROMs are for, as lspci -n prints it', 'ROM 适用的设备，按 lspci -n 的写法'),
	as: text('what the ROMs are used as', 'ROM 的用途'),
	sysfs: text('directory to use instead of /sys', '代替 /sys 的目录'),
	force: text(
		'copy ROMs even if they are not usable, and overwrite an older backup',
		'即使 ROM 不可用也复制，并覆盖旧的备份',
	),
	json: text('print an array with an element per ROM', '输出数组，每个 ROM 一个元素'),
	backup: text('An existing file with other contents is kept as NAME.bak.', '已有的内容不同的文件保留为 NAME.bak。'),
	exit: text(
		'Exit code: 0 installed, 1 a ROM is not usable and nothing was copied (unless --force is given), 2 a file or an option cannot be processed',
		'退出码：0 已安装，1 有 ROM 不可用且未复制任何文件（除非加 --force），2 文件或选项有误',
	),

	noDirectoryName: text('--rom-dir: the directory name is empty', '--rom-dir：目录名为空'),
	nameForOne: text(
		{ count: 'number' },
		({ count }) => `--name is for a single ROM, and ${count} were given: install them one by one`,
		({ count }) => `--name 仅限一个 ROM，而给出了 ${count} 个：逐个安装`,
	),
	nameWithPath: text(
		{ name: 'name' },
		({ name }) => `--name "${name}" contains a path: give only the name, and the directory with --rom-dir`,
		({ name }) => `--name “${name}”含有路径：只写名称，目录用 --rom-dir 指定`,
	),
	stdinName: text('standard input has no name: add --name', '标准输入没有名称：加上 --name'),
	badName: text(
		{ problem: 'said', example: 'name' },
		({ problem, example }) => `${problem}: use another name, for example --name ${example}`,
		({ problem, example }) => `${problem}：换一个名称，例如 --name ${example}`,
	),
	notAName: text(
		{ name: 'name' },
		({ name }) => `"${name}" is not a file name`,
		({ name }) => `“${name}”不是文件名`,
	),
	sameTarget: text(
		{ first: 'file', second: 'file', target: 'file' },
		({ first, second, target }) =>
			`${named(first)} and ${named(second)} would both become ${named(target)}: install them one by one, with --name`,
		({ first, second, target }) =>
			chinese`${namedZh(first)} 和 ${namedZh(second)} 都会成为 ${namedZh(target)}：用 --name 逐个安装`,
	),
	cannotWriteTo: text(
		{ dir: 'file', reason: 'said', root: 'flag' },
		({ dir, reason, root }) =>
			`cannot write to the directory ${named(dir)}: ${reason}${root ? '; this requires root privileges (sudo)' : ''}`,
		({ dir, reason, root }) =>
			chinese`无法写入目录 ${namedZh(dir)}：${reason}${root ? '；这需要 root 权限（sudo）' : ''}`,
	),
	noDirectory: text(
		{ dir: 'file', host: HOST_IDS, usual: 'flag' },
		({ dir, host, usual }) =>
			`no directory ${named(dir)}${usual ? `, where ROM files are on ${HOST_NAMES.en[host]}: name the host of this machine with --host, or` : ';'} choose another directory with --rom-dir`,
		({ dir, host, usual }) =>
			chinese`没有目录 ${namedZh(dir)}${usual ? chinese`，即宿主机（${HOST_NAMES.zh[host]}）存放 ROM 文件的位置：用 --host 指定本机的系统，` : '；'}${usual ? '或' : ''}用 --rom-dir 另行指定目录`,
	),
	readBack: text(
		{ file: 'file', backup: 'file?' },
		({ file, backup }) =>
			`${named(file)} does not read back as written: the disk may be full or failing${backup === undefined ? '' : `; the previous file is ${named(backup)}`}`,
		({ file, backup }) =>
			chinese`${namedZh(file)} 读回的内容与写入的不同：磁盘可能已满或有故障${backup === undefined ? '' : chinese`；原有的文件是 ${namedZh(backup)}`}`,
	),
	cannotChmod: text(
		{ file: 'file', reason: 'said' },
		({ file, reason }) => `cannot make ${named(file)} readable for all users: ${reason}`,
		({ file, reason }) => chinese`无法让所有用户都能读取 ${namedZh(file)}：${reason}`,
	),

	heading: text(
		{ file: 'file', bytes: 'number', usable: 'flag', state: ['installed', 'replaced', 'unchanged', 'refused'] },
		({ file, bytes, usable, state }) =>
			`${file}  ${bytes} bytes, ${usable ? 'usable' : 'not usable'}, ${STATES.en[state]}`,
		({ file, bytes, usable, state }) => `${file}  ${bytes} 字节，${usable ? '可用' : '不可用'}，${STATES.zh[state]}`,
	),
	labels: { source: text('source', '来源'), backup: text('backup', '备份'), mode: text('mode', '权限') },
	modeChanged: text(
		{ before: 'name' },
		({ before }) => `0644, was ${before}`,
		({ before }) => `0644，原为 ${before}`,
	),
	nothingCopied: text(
		'Nothing was copied, because a ROM is not usable. To copy anyway, add --force.',
		'有 ROM 不可用，因此未复制任何文件。仍要复制则加 --force。',
	),
};
