/** Texts of `romtool extract`. */
import { hex } from '../../bytes/hex.js';
import { TARGET_IDS } from '../../host/host.js';
import { chinese, joinedZh, listedZh, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { counted, listed, named } from '../../language/words.js';

const GOP_EN = {
	measured: 'GOP',
	listed: 'GOP',
	doubtful: 'GOP (listed, not measured)',
	unknown: 'GOP (may decline)',
} as const;

const GOP_ZH = {
	measured: 'GOP',
	listed: 'GOP',
	doubtful: 'GOP（表中列出，未实测）',
	unknown: 'GOP（可能会拒绝）',
} as const;

export const EXTRACT_TEXTS = {
	description: text(
		"Extract GOP drivers, VBIOS and VBT from a vendor's BIOS file, or any file by name",
		'从厂商的 BIOS 文件中提取 GOP 驱动、VBIOS 和 VBT，或按名称提取任意文件',
	),
	image: text(
		'BIOS images, capsules, archives of them, and directories; "-" is standard input',
		'BIOS 镜像、胶囊、含有它们的压缩包，以及目录；“-”表示标准输入',
	),
	directory: text('directory to write to, by default extracted', '写入的目录，默认 extracted'),
	for: text('only what fits this device, as lspci -n prints it', '只提取适用于此设备的内容，按 lspci -n 的写法'),
	rom: text(
		'with --for: also build the ROM files for that device, check them, and print the lines of the VM',
		'与 --for 同用：还为该设备生成 ROM 文件并检查，输出虚拟机的配置行',
	),
	all: text('also option ROMs of other devices, such as RAID and LAN', '也提取其他设备的 Option ROM，如 RAID、网卡'),
	name: text(
		'extract files of this name instead (wildcards * and ?), such as "QemuVideo*"',
		'改为提取此名称的文件（通配符 * 和 ?），如 "QemuVideo*"',
	),
	guid: text('extract the file of this GUID instead', '改为提取此 GUID 的文件'),
	list: text('list the contents, and write nothing', '只列出内容，不写入文件'),
	force: text('overwrite files in the directory', '覆盖目录中已有的文件'),
	json: text('print an array with an element per image', '输出数组，每个镜像一个元素'),
	exit: text(
		'Exit code: 0 found, 1 a ROM that was built is not usable or its VBIOS is missing, 2 a file or an option cannot be processed, 3 nothing found',
		'退出码：0 已找到，1 生成的 ROM 不可用或缺少 VBIOS，2 文件或选项有误，3 未找到内容',
	),
	nameOrGuid: text('--name and --guid cannot be combined', '--name 和 --guid 不能同时使用'),
	romNeedsDevice: text(
		'--rom requires the device: add --for VENDOR:DEVICE (`romtool devices` shows the ID)',
		'--rom 需要设备 ID：加上 --for VENDOR:DEVICE（ID 见 `romtool devices`）',
	),
	filesUnchanged: text(
		'--name and --guid extract files unchanged and cannot be combined with --for or --rom',
		'--name 和 --guid 原样提取文件，不能与 --for 或 --rom 同时使用',
	),
	cannotBuild: text(
		{ id: 'id', reason: 'said' },
		({ id, reason }) => `no ROM can be built for ${id}: ${reason}`,
		({ id, reason }) => `无法为 ${id} 生成 ROM：${reason}`,
	),

	/** What could not be had of an archive. */
	manifestIsInput: text(
		{ file: 'file' },
		({ file }) => `${named(file)} is an input and would be overwritten: choose another directory with -d`,
		({ file }) => chinese`${namedZh(file)} 是输入文件，会被覆盖：用 -d 另选目录`,
	),
	earlierRun: text(
		{ dir: 'file', manifest: 'name' },
		({ dir, manifest }) =>
			`${named(dir)} already contains the files of an earlier run (${manifest}): choose another directory with -d, or overwrite them with --force`,
		({ dir, manifest }) =>
			chinese`${namedZh(dir)} 中已有之前提取的文件（${manifest}）：用 -d 另选目录，或用 --force 覆盖`,
	),
	otherRun: text(
		{ dir: 'file', manifest: 'name' },
		({ dir, manifest }) =>
			`another run extracted to ${named(dir)} at the same time, and its ${manifest} does not list the files of this run: extract again to another directory with -d`,
		({ dir, manifest }) =>
			chinese`另一次运行同时提取到 ${namedZh(dir)}，其 ${manifest} 未列出本次的文件：用 -d 指定另一个目录重新提取`,
	),
	exists: text(
		{ file: 'file' },
		({ file }) => `${named(file)} already exists: choose another directory with -d`,
		({ file }) => chinese`${namedZh(file)} 已存在：用 -d 另选目录`,
	),

	heading: text(
		{ file: 'file', bytes: 'number', parts: 'number' },
		({ file, bytes, parts }) => `${file}  ${bytes} bytes, ${parts === 0 ? 'nothing found' : counted(parts, 'part')}`,
		({ file, bytes, parts }) => `${file}  ${bytes} 字节，${parts === 0 ? '未找到内容' : `${parts} 个部分`}`,
	),
	fits: {
		measured: text('accepts the device (measured)', '接受该设备（实测）'),
		listed: text('lists the device (listed)', '列出该设备（表中列出）'),
		doubtful: text(
			'lists the device (listed, not measured: it may decline it)',
			'列出该设备（表中列出，未实测：可能会拒绝）',
		),
		sibling: text('for a device of the same family', '适用于同系列设备'),
		unknown: text('supported devices unknown', '支持的设备未知'),
		other: text('for other devices', '适用于其他设备'),
	},
	labels: {
		type: text('type', '类型'),
		unpacked: text('from', '解自'),
		for: text('for', '适用'),
		match: text('match', '匹配'),
		source: text('source', '来源'),
		serves: text('serves', '适用 GPU'),
	},
	/** `needless`: nobody asks for a VBIOS there. */
	serves: text(
		{
			gop: ['measured', 'listed', 'doubtful', 'unknown', 'none'],
			vbios: 'flag',
			needless: 'flag',
			siblings: 'names?',
			ids: 'names',
			more: 'number',
		},
		({ gop, vbios, needless, siblings = [], ids, more }) => {
			const devices = more === 0 ? listed(ids) : `${ids.join(', ')} and ${more} more`;
			if (gop === 'none') return `VBIOS, no GOP for ${devices}`;
			const driver = GOP_EN[gop];
			if (vbios) return `${driver} and VBIOS for ${devices}`;
			const near = siblings.length === 0 ? '' : ` (of the same family: ${listed(siblings)})`;
			return needless ? `${driver} for ${devices}` : `${driver}, no VBIOS${near} for ${devices}`;
		},
		({ gop, vbios, needless, siblings = [], ids, more }) => {
			const devices = more === 0 ? listedZh(ids) : `${ids.join('、')} 等 ${ids.length + more} 个`;
			if (gop === 'none') return `${devices}：有 VBIOS，没有 GOP`;
			const has = joinedZh(`${devices}：有`, GOP_ZH[gop]);
			if (vbios) return joinedZh(has, '和 VBIOS');
			const near = siblings.length === 0 ? '' : `（同系列的有：${listedZh(siblings)}）`;
			return needless ? has : `${has}，没有 VBIOS${near}`;
		},
	),
	type: text(
		{ what: 'name', bytes: 'number' },
		({ what, bytes }) => `${what}, ${bytes} bytes`,
		({ what, bytes }) => `${what}，${bytes} 字节`,
	),
	ids: text(
		{ vendor: 'name', ids: 'names', listed: 'flag' },
		({ vendor, ids, listed }) => `${vendor}, ${listed ? 'listed' : 'only'}: ${ids.join(' ')}`,
		({ vendor, ids, listed }) => `${vendor}，${listed ? '表中列出' : '仅限'}：${ids.join(' ')}`,
	),
	more: text(
		{ count: 'number' },
		({ count }) => `and ${count} more`,
		({ count }) => `及另外 ${count} 个`,
	),
	morePlaces: text(
		{ count: 'number' },
		({ count }) => `and ${count} more ${count === 1 ? 'place' : 'places'}`,
		({ count }) => `及另外 ${count} 处`,
	),
	step: text(
		{ what: 'name', offset: 'offset' },
		({ what, offset }) => `${what} at ${hex(offset)}`,
		({ what, offset }) => `${what}（${hex(offset)} 处）`,
	),
	/** What is in no structure of the firmware's own. */
	embedded: {
		executable: text('executable', '可执行文件'),
		'option-rom': text('option ROM', 'Option ROM'),
		vbt: text('VBT', 'VBT'),
	},
	/** Between what is in each other. */
	inside: text(' › ', '› '),
	wholeFile: text('the file itself', '文件本身'),
	romHeading: text(
		{ file: 'file', role: 'name', bytes: 'number', usable: 'flag' },
		({ file, role, bytes, usable }) => `${file}  ${role}, ${bytes} bytes, ${usable ? 'usable' : 'not usable'}`,
		({ file, role, bytes, usable }) => `${file}  ${role}，${bytes} 字节，${usable ? '可用' : '不可用'}`,
	),

	/** What comes next, each with a command below it. */
	addRom: text('To build the ROM files for this device:', '生成该设备的 ROM 文件：'),
	addDevice: text(
		'To build the ROM files for a GPU, use its ID (`romtool devices` lists it):',
		'生成某个 GPU 的 ROM 文件，使用它的 ID（`romtool devices` 会列出）：',
	),
	plan: text(
		{ target: TARGET_IDS },
		({ target }) =>
			target === 'proxmox' ? 'For args, host setup and libvirt:' : 'For the rest of the VM and the setup of the host:',
		({ target }) => (target === 'proxmox' ? 'args、宿主机设置和 libvirt 写法：' : '虚拟机的其余设置和宿主机设置：'),
	),
};
