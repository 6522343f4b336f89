/** What the page itself says: its frame, its start, and while it works. What findings, verdicts and plans say comes from the worker. */
import { chinese, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { counted, named } from '../../language/words.js';

export const FRAME = {
	local: text('Works on this computer only. Nothing is sent anywhere.', '只在本机运行，不向任何地方发送数据。'),
	skip: text('Skip to the result', '跳到结果'),
	language: text('Language', '语言'),
	files: text('Files', '文件'),
	addFiles: text('Add files', '添加文件'),
	clearAll: text('Clear all', '全部清除'),
	remove: text(
		{ file: 'file' },
		({ file }) => `Remove ${named(file)}`,
		({ file }) => chinese`移除 ${namedZh(file)}`,
	),
	title: text(
		{ what: 'name' },
		({ what }) => `${what} – romtool`,
		({ what }) => `${what} – romtool`,
	),
	save: text('Save', '保存'),
	copy: text('Copy', '复制'),
	copied: text('Copied', '已复制'),
	copyFailed: text('Not copied. Select the text and copy it.', '未能复制。选中文本后复制。'),
	line: text(
		{ line: 'number' },
		({ line }) => `Line ${line}`,
		({ line }) => `第 ${line} 行`,
	),
	bytes: text('Bytes', '字节'),
	size: text('Size', '大小'),
	version: text('Version', '版本'),
};

export const START = {
	title: text('Drop files', '拖入文件'),
	drop: text('Drop a BIOS file, a ROM, a configuration or a log', '拖入 BIOS 文件、ROM、配置或日志'),
	anywhere: text(
		'Anywhere in this window; several at once, directories and archives as well.',
		'拖到窗口任意处即可；可以一次多个，也可以是目录和压缩包。',
	),
	chooseFiles: text('Choose files', '选择文件'),
	chooseDirectory: text('Choose a directory', '选择目录'),
	sample: text('Open the sample ROM', '打开示例 ROM'),
	paste: text('Or paste text', '或粘贴文本'),
	pasteHint: text('A configuration, a log, or what lspci -nn prints.', '配置、日志或 lspci -nn 的输出。'),
	usePaste: text('Use this text', '使用此文本'),
	comesOut: text('What comes out', '能得到什么'),
	gives: {
		firmware: text(
			'BIOS file, or the vendor’s download (zip, exe, cap)',
			'BIOS 文件，或厂商的下载文件（zip、exe、cap）',
		),
		rom: text('ROM file (.rom, .bin)', 'ROM 文件（.rom、.bin）'),
		configuration: text('Configuration: Proxmox VE .conf, libvirt XML', '配置：Proxmox VE .conf、libvirt XML'),
		log: text('Log of the host, of QEMU or of the firmware', '宿主机、QEMU 或固件的日志'),
		lspci: text('Text of lspci -nn', 'lspci -nn 的输出'),
	},
	gets: {
		firmware: text(
			'the GOP driver and the VBIOS in it, as ROM files, and the lines that use them',
			'其中的 GOP 驱动和 VBIOS（ROM 文件），以及使用它们的配置行',
		),
		rom: text(
			'what OVMF, SeaBIOS, QEMU and the drivers do with it, and why',
			'OVMF、SeaBIOS、QEMU 和各驱动如何处理它，以及原因',
		),
		configuration: text('each mistake at its line, its cause, and what to write', '每处错误所在的行、原因和正确写法'),
		log: text('the cause, the lines that show it, and what is harmless', '原因、显示它的行，以及哪些无害'),
		lspci: text('which GPUs there are, and what each needs', '有哪些 GPU，各需要什么'),
	},
	unread: {
		all: text('What was dropped cannot be read here. Choose it instead:', '拖入的内容在此处无法读取。改为在这里选择：'),
		some: text(
			'Some of what was dropped cannot be read here. Choose it instead:',
			'拖入的内容有一部分在此处无法读取。改为在这里选择：',
		),
	},
	tooMany: text(
		{ files: 'number' },
		({ files }) => `At most ${files} files are read. The others were left out.`,
		({ files }) => `最多读取 ${files} 个文件，其余的未读取。`,
	),
	noFile: text('No file yet?', '还没有文件？'),
	noFileHint: text(
		'For the GPU in a processor: take the BIOS update of the board from its vendor’s support page and drop it as it is, unopened. For a graphics card: its ROM, as read on Windows or on the host.',
		'处理器中的核显：从主板厂商的支持页面下载 BIOS 更新，不必解压，直接拖入。独立显卡：在 Windows 或宿主机上读取的 ROM。',
	),
};

export const WORKING = {
	on: text(
		{ file: 'file' },
		({ file }) => `Working on ${named(file)}`,
		({ file }) => chinese`正在处理 ${namedZh(file)}`,
	),
	onMany: text(
		{ files: 'number' },
		({ files }) => `Working on ${counted(files, 'file')}`,
		({ files }) => `正在处理 ${files} 个文件`,
	),
	together: text('Putting the results together', '正在汇总结果'),
	counted: text(
		{ done: 'number', files: 'number', waiting: 'number' },
		({ done, files, waiting }) =>
			`${done} of ${files} files ${done === 1 ? 'is' : 'are'} done${waiting === 0 ? '' : `, ${waiting} ${waiting === 1 ? 'is' : 'are'} waiting`}`,
		({ done, files, waiting }) => `${files} 个文件中已完成 ${done} 个${waiting === 0 ? '' : `，${waiting} 个等待中`}`,
	),
	progress: text(
		{ file: 'file' },
		({ file }) => `Progress of ${named(file)}`,
		({ file }) => chinese`${namedZh(file)} 的进度`,
	),
	cancel: text('Cancel', '取消'),
	cancelAll: text('Cancel all', '全部取消'),
	keeps: text('Cancelling keeps what was found.', '取消后保留已找到的内容。'),
	cancelled: text('cancelled', '已取消'),
	cancelledHint: text('Cancelled. What was found until then is kept.', '已取消。此前找到的内容保留。'),
	waiting: text('waiting', '等待中'),
	working: text('working', '处理中'),
	unused: text('not used', '未使用'),
	unreadable: text('cannot be read', '无法读取'),
	stages: {
		read: text('Read the file', '读取文件'),
		digests: text('Compute SHA-256 and CRC-32', '计算 SHA-256 和 CRC-32'),
		unpack: text('Unpack', '解压'),
		search: text('Search for parts', '查找各部分'),
		judge: text('Check', '检查'),
	},
	amount: text(
		{ done: 'name', total: 'name' },
		({ done, total }) => `${done} of ${total}`,
		({ done, total }) => `${done}，共 ${total}`,
	),
	otherFiles: text('The other files', '其他文件'),
	failed: text(
		{ said: 'said' },
		({ said }) =>
			said === '' ? 'The page stopped working. Reload it.' : `The page stopped working: ${said}. Reload it.`,
		({ said }) => (said === '' ? '页面出错。重新加载即可继续。' : `页面出错：${said}。重新加载即可继续。`),
	),
};
