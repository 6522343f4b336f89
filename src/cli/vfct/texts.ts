/** Texts of `romtool vfct`. */
import { shellPath } from '../../bytes/shell-word.js';
import { chinese, joinedZh, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { asClause, counted, named } from '../../language/words.js';

export const VFCT_TEXTS = {
	description: text(
		"Extract the VBIOS of AMD GPUs from this machine's ACPI table VFCT, and check it",
		'从本机的 ACPI 表 VFCT 中提取 AMD GPU 的 VBIOS 并检查',
	),
	file: text(
		'a VFCT table, by default that of this machine; "-" is standard input',
		'VFCT 表，默认是本机的表；“-”表示标准输入',
	),
	directory: text('directory to write to, by default extracted', '写入的目录，默认 extracted'),
	list: text('list the contents, and write nothing', '只列出内容，不写入文件'),
	force: text('overwrite existing files in the directory', '覆盖目录中已有的文件'),
	sysfs: text('directory to use instead of /sys, with the table and the GPUs', '代替 /sys 的目录，其中有该表和 GPU'),
	json: text('print an array with an element per table', '输出数组，每份表一个元素'),
	exit: text(
		'Exit code: 0 written and usable, 1 a VBIOS is not usable or the table is damaged, 2 a file or an option cannot be processed,\n3 no table, or no VBIOS in it',
		'退出码：0 已写出且可用，1 有 VBIOS 不可用或表已损坏，2 文件或选项有误，\n3 没有该表，或其中没有 VBIOS',
	),

	heading: text(
		{ file: 'file', bytes: 'number', images: 'number', maker: 'name?' },
		({ file, bytes, images, maker }) =>
			`${file}  ${counted(bytes, 'byte')}, ${images} VBIOS${maker === undefined ? '' : `, by ${maker}`}`,
		({ file, bytes, images, maker }) =>
			`${file}  ${bytes} 字节，${images} 个 VBIOS${maker === undefined ? '' : `，制作者 ${maker}`}`,
	),
	image: text(
		{ file: 'file', bytes: 'number', usable: 'flag', existed: 'flag' },
		({ file, bytes, usable, existed }) =>
			`${file}  ${counted(bytes, 'byte')}, ${usable ? 'usable' : 'not usable'}${existed ? ', already exists with the same bytes' : ''}`,
		({ file, bytes, usable, existed }) =>
			`${file}  ${bytes} 字节，${usable ? '可用' : '不可用'}${existed ? '，已存在且字节相同' : ''}`,
	),
	truncated: text(
		{ name: 'name', bytes: 'number' },
		({ name, bytes }) => `${name}  truncated after ${counted(bytes, 'byte')}, not written`,
		({ name, bytes }) => `${name}  在 ${bytes} 字节之后被截断，未写出`,
	),
	for: text('for', '适用'),

	root: text(
		{ problem: 'said' },
		({ problem }) => `${problem}; firmware tables require root privileges: sudo romtool vfct`,
		({ problem }) => `${problem}；读取固件表需要 root 权限：sudo romtool vfct`,
	),
	exists: text(
		{ file: 'file' },
		({ file }) =>
			`${named(file)} already exists with other bytes: choose another directory with -d, or overwrite it with --force`,
		({ file }) => chinese`${namedZh(file)} 已存在且字节不同：用 -d 另选目录，或用 --force 覆盖`,
	),
	tableItself: text(
		{ file: 'file' },
		({ file }) => `${named(file)} is the table itself: choose another directory with -d`,
		({ file }) => chinese`${namedZh(file)} 就是该表本身：用 -d 另选目录`,
	),
};

/** Of a file that is not a VFCT table. */
export const NOT_A_TABLE_TEXTS = {
	rom: text(
		{ file: 'file' },
		({ file }) =>
			`it is an option ROM, and so is a VBIOS; to check what it can be used for: romtool check ${shellPath(file)}`,
		({ file }) => `它是 Option ROM，VBIOS 也是；检查它的用途：romtool check ${shellPath(file)}`,
	),
	otherTable: text(
		{ signature: 'name' },
		({ signature }) =>
			`it is the ACPI table ${signature}; only VFCT, next to it in /sys/firmware/acpi/tables, contains a VBIOS`,
		({ signature }) => `它是 ACPI 表 ${signature}；只有同在 /sys/firmware/acpi/tables 中的 VFCT 含有 VBIOS`,
	),
	unknown: text('it is not a VFCT table, which begins with "VFCT"', '它不是 VFCT 表，VFCT 表以“VFCT”开头'),
	otherFile: text(
		{ name: 'said', fix: 'said' },
		({ name, fix }) => `it is ${name}, not a VFCT table: ${asClause(fix)}`,
		({ name, fix }) => `${joinedZh('它是', name)}，不是 VFCT 表：${asClause(fix)}`,
	),
	inFile: text(
		{ file: 'file', problem: 'said' },
		({ file, problem }) => `${file}: ${problem}`,
		({ file, problem }) => `${file}：${problem}`,
	),
};

/** Of a machine without the table. */
export const NO_TABLE_TEXTS = {
	noAcpi: text(
		{ directory: 'file' },
		({ directory }) =>
			`this machine has no VFCT table: there are no ACPI tables in ${named(directory)}. It is not Linux on a PC, or a container: run this command on the host`,
		({ directory }) =>
			chinese`本机没有 VFCT 表：${namedZh(directory)} 中没有 ACPI 表。这不是 PC 上的 Linux，或者是容器：在宿主机上执行此命令`,
	),
	otherGpus: text(
		{ gpus: 'names' },
		({ gpus }) => `this machine has no VFCT table: it is for AMD GPUs, and there is none (${gpus.join(', ')})`,
		({ gpus }) => `本机没有 VFCT 表：该表用于 AMD GPU，而本机没有（${gpus.join('、')}）`,
	),
	gpu: text(
		{ address: 'address', id: 'id' },
		({ address, id }) => `${address} is ${id}`,
		({ address, id }) => `${address} 是 ${id}`,
	),
	noGpu: text(
		'this machine has no VFCT table: it is for AMD GPUs, and no GPU is visible. In a VM, run this command on the host',
		'本机没有 VFCT 表：该表用于 AMD GPU，而本机看不到 GPU。如果这是虚拟机，在宿主机上执行此命令',
	),
	legacyBoot: text(
		'this machine has no VFCT table: it was started by legacy BIOS (CSM), and firmware creates the table only in UEFI mode. Disable CSM in the firmware setup, and start in UEFI mode',
		'本机没有 VFCT 表：本机以传统 BIOS（CSM）启动，而固件只在 UEFI 模式下生成该表。在 BIOS 设置中关闭 CSM，以 UEFI 模式启动',
	),
	unknownReason: text(
		'this machine has no VFCT table, although it was started by UEFI and has an AMD GPU: some boards for APUs create none, and none is created for a GPU that the firmware did not start, for example if another one is the primary GPU',
		'本机以 UEFI 启动并有 AMD GPU，但没有 VFCT 表：有些 APU 主板不生成该表；固件没有启动的 GPU（例如主显卡是另一个 GPU）也没有',
	),
	otherWays: text(
		{ id: 'id', address: 'address' },
		({ id, address }) => `other ways:
  romtool extract BIOS --for ${id}   the VBIOS from the vendor's BIOS file, or from a dump of the flash chip
  sudo romtool dump ${address}         the ROM of a card
  /sys/kernel/debug/dri/*/amdgpu_vbios   the VBIOS that amdgpu uses, if it is bound to the GPU (as root)
  a published VBIOS of the same chip family, after romtool check FILE --for ${id}`,
		({ id, address }) => `其他方法：
  romtool extract BIOS --for ${id}   从厂商的 BIOS 文件或闪存芯片的转储文件中提取 VBIOS
  sudo romtool dump ${address}         显卡的 ROM
  /sys/kernel/debug/dri/*/amdgpu_vbios   amdgpu 使用的 VBIOS，需 amdgpu 已绑定该 GPU（以 root 读取）
  同一芯片系列的公开 VBIOS，先用 romtool check FILE --for ${id} 检查`,
	),
};
