/** What the page itself says. What findings, verdicts and plans say comes from the worker, in every language. */
import { chinese, joinedZh, listedZh, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { counted, listed, named } from '../../language/words.js';

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

export const CONTEXT = {
	form: text('What the answers are for', '结果针对的对象'),
	device: text('Device', '设备'),
	deviceHint: text('Name or ID: Renoir, 1002:1636', '名称或 ID：Renoir、1002:1636'),
	devices: text('Devices', '设备列表'),
	inYourFiles: text('In your files', '文件中的设备'),
	otherDevices: text('Other devices', '其他设备'),
	noDevice: text(
		{ said: 'said' },
		({ said }) => `"${said}" is neither an ID like 1002:1636 nor a name in the list.`,
		({ said }) => `“${said}”既不是 1002:1636 形式的 ID，也不是列表中的名称。`,
	),
	severalDevices: text(
		{ said: 'said' },
		({ said }) => `"${said}" is the name of several devices. Choose one in the list.`,
		({ said }) => `有多个设备名为“${said}”，从列表中选择一个。`,
	),
	unknownDevice: text(
		{ id: 'id' },
		({ id }) => `${id} is not in the list. It is used as it is.`,
		({ id }) => `${id} 不在列表中，按原样使用。`,
	),
	onlyDevice: text('Chosen because your files are for no other device.', '文件中只有这一个设备，已自动选择。'),
	address: text('Address on the host', '宿主机上的地址'),
	host: text('Host', '宿主机'),
	guest: text('Guest', '虚拟机系统'),
	anyGuest: text('Any', '不限'),
};

export const JOINT = {
	which: text('Which device goes to the guest?', '要直通哪个设备？'),
	whichHint: text('Choose yours here, or type its name or ID above.', '在这里选择，或在上面输入名称或 ID。'),
	typeHint: text('The parts do not name it. Type its name or ID above.', '各部分中没有它的 ID，在上面输入名称或 ID。'),
	choose: text('Choose', '选择'),
	gop: text('GOP driver', 'GOP 驱动'),
	vbios: text('VBIOS', 'VBIOS'),
	address: text('Address', '地址'),
	answers: {
		measured: text('accepts it (measured)', '接受（实测）'),
		listed: text('lists it', '表中列出'),
		doubtful: text('lists it, may decline it', '表中列出，可能拒绝'),
		unknown: text('unknown', '未知'),
	},
	fits: {
		measured: text('accepts it (measured)', '接受（实测）'),
		listed: text('lists it', '表中列出'),
		sibling: text('for a device with the same chip', '用于同一芯片的设备'),
		unknown: text('unknown', '未知'),
		other: text('for another device', '用于其他设备'),
	},
	there: text('there', '有'),
	missing: text('missing', '缺失'),
	sibling: text(
		{ ids: 'ids' },
		({ ids }) => `of ${listed(ids, 'or')}, the same chip`,
		({ ids }) => `可用同一芯片 ${listedZh(ids, '或')} 的`,
	),
	notSure: text('Not sure? Paste what lspci -nn prints on the host', '不确定？粘贴宿主机上 lspci -nn 的输出'),
	notSureHint: text('It gives the device and its address on the host.', '由此可知设备和它在宿主机上的地址。'),
	romsFor: text(
		{ device: 'name' },
		({ device }) => `ROMs for ${device}`,
		({ device }) => joinedZh('用于', device, '的 ROM'),
	),
	allFiles: text('All files', '全部文件'),
	filesCount: text(
		{ files: 'number' },
		({ files }) => counted(files, 'file'),
		({ files }) => `${files} 个文件`,
	),
	ready: text(
		{ roms: 'number', device: 'name', id: 'id' },
		({ roms, device, id }) => {
			const name = device === id ? id : `${device} (${id})`;
			return roms === 1 ? `The ROM file for ${name} is ready` : `${roms} ROM files for ${name} are ready`;
		},
		({ roms, device, id }) =>
			joinedZh('用于', device === id ? id : `${device}（${id}）`, '的', `${roms}`, '个 ROM 文件已备好'),
	),
	notFit: text(
		{ roms: 'number', device: 'name', id: 'id' },
		({ roms, device, id }) => {
			const name = device === id ? id : `${device} (${id})`;
			return roms === 1 ? `The ROM file for ${name} is not usable` : `Not all ROM files for ${name} are usable`;
		},
		({ roms, device, id }) =>
			joinedZh(
				'用于',
				device === id ? id : `${device}（${id}）`,
				roms === 1 ? '的 ROM 文件不可用' : '的 ROM 文件不全可用',
			),
	),
	none: text(
		{ device: 'name', id: 'id' },
		({ device, id }) => `These files contain no ROM for ${device === id ? id : `${device} (${id})`}`,
		({ device, id }) => joinedZh('这些文件中没有用于', device === id ? id : `${device}（${id}）`, '的 ROM'),
	),
	readyCount: text(
		{ id: 'id', roms: 'number' },
		({ id, roms }) => `${id}, ${counted(roms, 'file')} ready`,
		({ id, roms }) => `${id}，${roms} 个文件已备好`,
	),
	noneCount: text(
		{ id: 'id' },
		({ id }) => `${id}, no ROM`,
		({ id }) => `${id}，没有 ROM`,
	),
	deviceCount: text(
		{ devices: 'number' },
		({ devices }) => `${counted(devices, 'device')} to choose from`,
		({ devices }) => `可选 ${devices} 个设备`,
	),
	madeOf: text(
		{ files: 'files' },
		({ files }) => `From ${listed(files.map(named))}.`,
		({ files }) => chinese`来自 ${listedZh(files.map(namedZh))}。`,
	),
	allFit: text('All were judged, and all are usable.', '均已检查，均可用。'),
	oneFits: text('It was judged, and it is usable.', '已检查，可用。'),
	found: text(
		{ file: 'file' },
		({ file }) => `Found in ${named(file)}`,
		({ file }) => chinese`${namedZh(file)} 中的内容`,
	),
	part: text('Part', '部分'),
	for: text('For', '用于'),
	keep: text('Keep the result', '保存结果'),
	saveReport: text('Save the report (JSON)', '保存报告（JSON）'),
	urgent: text('Most urgent', '最紧要的问题'),
	is: text('Is', '内容'),
	result: text('Result', '结果'),
};

export const STEPS = {
	save: text('Save the ROM files', '保存 ROM 文件'),
	file: text('File', '文件'),
	judged: text('Judged', '检查'),
	verdict: text('Verdict', '结论'),
	usable: text('usable', '可用'),
	notUsable: text('not usable', '不可用'),
	saveZip: text('Save all as zip', '打包保存（zip）'),
	zipHint: text(
		'with manifest.json: sizes, SHA-256, where each is from',
		'附 manifest.json：大小、SHA-256、各自的来源',
	),
	copyTo: text('Copy them to the host', '复制到宿主机'),
	copyHint: text(
		{ directory: 'name' },
		({ directory }) =>
			`The host looks for ROMs in ${directory}. Run this in the directory of the downloads, with the name of your host for HOST:`,
		({ directory }) => `宿主机在 ${directory} 中查找 ROM。在下载目录中运行，HOST 换成宿主机的名称：`,
	),
	terminal: text('In a terminal, also on Windows', '在终端中运行，Windows 也可以'),
	lines: text('Write these lines into the guest’s configuration', '把这些行写入虚拟机配置'),
	writtenFor: text('Written for', '配置形式'),
	prepare: text('Prepare the host, once', '准备宿主机（只需一次）'),
	does: { add: text('add', '添加'), write: text('new file', '新文件') },
	start: text('Start the guest', '启动虚拟机'),
	startHint: text(
		'If the screen stays dark, drop the configuration and a log here. They are read together with these ROMs.',
		'如果黑屏，把配置和日志拖到这里，它们会与这些 ROM 一起检查。',
	),
};

export const ROM = {
	who: text('Who does what with it', '各方如何处理'),
	consumer: text('Program', '程序'),
	releases: text('Releases', '版本'),
	why: text('Why', '原因'),
	findings: text('Findings', '检查结果'),
	noFindings: text('No problems found.', '未发现问题。'),
	inIt: text('What is in it', '内容'),
	scale: text('The ROM, to scale', 'ROM（按比例）'),
	inBar: text('In QEMU’s ROM BAR', '在 QEMU 的 ROM BAR 中'),
	inFile: text('In the file', '在文件中'),
	theFile: text('the file', '文件'),
	zeros: text('zeros that QEMU adds', 'QEMU 补的零'),
	header: text('Fields of the header', '头的字段'),
	at: text('At', '位置'),
	field: text('Field', '字段'),
	value: text('Value', '值'),
	about: {
		ovmf: text('UEFI firmware, x86-64', 'UEFI 固件，x86-64'),
		aavmf: text('UEFI firmware, ARM64', 'UEFI 固件，ARM64'),
		seabios: text('legacy firmware', '传统固件'),
		qemu: text('puts it into the ROM BAR', '把它放入 ROM BAR'),
		amdgpu: text('driver of Linux for AMD', 'Linux 的 AMD 驱动'),
		i915: text('driver of Linux for Intel', 'Linux 的 Intel 驱动'),
		proxmox: text('finds the file', '查找文件'),
	},
	range: text(
		{ from: 'name', to: 'name' },
		({ from, to }) => (from === to ? from : `${from} to ${to}`),
		({ from, to }) => (from === to ? from : `${from} 到 ${to}`),
	),
	allReleases: text('all known', '所有已知版本'),
};

export const FINDING = {
	severity: { error: text('Error', '错误'), warning: text('Warning', '警告'), note: text('Note', '提示') },
	at: text('At', '位置'),
	cause: text('Cause', '原因'),
	rule: text('Rule', '规则'),
	fix: text('Fix', '处理'),
	standsIn: text('Stands in', '出处'),
	code: text('Code', '代码'),
	releases: text('Releases', '版本'),
	file: text('File', '文件'),
	lines: text('Lines', '行'),
	also: text('Also in', '也见于'),
	confirmedBy: text('Confirmed by', '得到证实'),
	against: text('Against it', '反面证据'),
	confidence: {
		certain: text('Certain', '确定'),
		likely: text('Likely', '很可能'),
		possible: text('Possible', '可能'),
	},
	more: text(
		{ count: 'number' },
		({ count }) => `and ${count} more of this kind`,
		({ count }) => `另有 ${count} 条同类结果`,
	),
	place: text(
		{ file: 'file', line: 'number' },
		({ file, line }) => `${named(file)}, line ${line}`,
		({ file, line }) => chinese`${namedZh(file)}，第 ${line} 行`,
	),
};

export const CONFIGURATION = {
	errors: text(
		{ errors: 'number' },
		({ errors }) => counted(errors, 'error'),
		({ errors }) => `${errors} 个错误`,
	),
	warnings: text(
		{ warnings: 'number' },
		({ warnings }) => counted(warnings, 'warning'),
		({ warnings }) => `${warnings} 个警告`,
	),
	clean: text('No problems found.', '未发现问题。'),
	unjudged: text('Not judged', '未检查'),
	file: text('The file, with what was found', '文件和检查结果'),
	elsewhere: text('About what is not in the file', '文件中没有的内容'),
	more: text(
		{ lines: 'number' },
		({ lines }) => `${counted(lines, 'more line')}, not shown`,
		({ lines }) => `另有 ${lines} 行未显示`,
	),
	notJudged: {
		'rom-files': text(
			'Not checked: the ROM files that it names. Add them here.',
			'未检查：配置中的 ROM 文件。把它们也添加到这里。',
		),
		host: text(
			'Not checked: the host. romtool lint checks it there.',
			'未检查：宿主机。可在宿主机上用 romtool lint 检查。',
		),
	},
};

export const LOG = {
	none: text('No known cause is in this log', '日志中没有已知的原因'),
	noneHint: text(
		'Add the configuration, and the other logs: dmesg of the host, the log of QEMU, the debug log of the firmware.',
		'添加配置和其他日志：宿主机的 dmesg、QEMU 的日志、固件的调试日志。',
	),
	only: text('The only cause that the log shows.', '日志显示的唯一原因。'),
	first: text(
		{ causes: 'number' },
		({ causes }) => `The first of ${counted(causes, 'cause')}.`,
		({ causes }) => `${causes} 个原因中的第一个。`,
	),
	toDo: text('What to do', '处理方法'),
	others: text('Other causes', '其他原因'),
	theLog: text('The log', '日志'),
	counts: text(
		{ lines: 'number', harmless: 'number' },
		({ lines, harmless }) => `${counted(lines, 'line')}, ${harmless} harmless`,
		({ lines, harmless }) => `${lines} 行，其中 ${harmless} 行无害`,
	),
	harmless: text('harmless', '无害'),
	folded: text(
		{ from: 'number', to: 'number' },
		({ from, to }) => `Lines ${from} to ${to} show nothing`,
		({ from, to }) => `第 ${from} 到 ${to} 行无关`,
	),
	foldedHarmless: text(
		{ from: 'number', to: 'number' },
		({ from, to }) => `Lines ${from} to ${to} are harmless`,
		({ from, to }) => `第 ${from} 到 ${to} 行无害`,
	),
};

export const DAMAGED = {
	nothing: text(
		{ file: 'file' },
		({ file }) => `No graphics firmware could be extracted from ${named(file)}`,
		({ file }) => chinese`无法从 ${namedZh(file)} 中提取显卡固件`,
	),
	damaged: text('Damaged', '已损坏'),
	toDo: text('What to do', '处理方法'),
	again: text('Download it again', '重新下载'),
	againHint: text(
		{ bytes: 'number' },
		({ bytes }) =>
			`It has ${counted(bytes, 'byte')}. Compare that with the size that the vendor states. An incomplete download is the usual reason.`,
		({ bytes }) => `文件有 ${bytes} 字节，与厂商给出的大小比较。下载不完整是常见原因。`,
	),
	chooseNew: text('Choose the new file', '选择新文件'),
	unopened: text('Or drop the vendor’s download, unopened', '或拖入厂商的下载文件，不必解压'),
	unopenedHint: text(
		'zip, exe and cap are opened here. An unpacker that stopped early is the next usual reason.',
		'这里可以打开 zip、exe 和 cap。解压中断是另一个常见原因。',
	),
	host: text('Or take the VBIOS from the running host', '或从运行中的宿主机获取 VBIOS'),
	onHost: text('On a host with an AMD GPU', '在使用 AMD 显卡的宿主机上'),
	hostHint: text(
		'Drop VFCT.bin here. It contains the VBIOS, not the GOP driver.',
		'把 VFCT.bin 拖到这里。其中有 VBIOS，没有 GOP 驱动。',
	),
	unreadable: text(
		{ file: 'file' },
		({ file }) => `${named(file)} cannot be read`,
		({ file }) => chinese`无法读取 ${namedZh(file)}`,
	),
	nothingHere: text('Not a file for this page. Nothing was done with it.', '与此页无关的文件，未作处理。'),
};

export const WORKING = {
	on: text(
		{ file: 'file' },
		({ file }) => `Working on ${named(file)}`,
		({ file }) => chinese`正在处理 ${namedZh(file)}`,
	),
	progress: text(
		{ file: 'file' },
		({ file }) => `Progress of ${named(file)}`,
		({ file }) => chinese`${namedZh(file)} 的进度`,
	),
	cancel: text('Cancel', '取消'),
	cancelFile: text('Cancel this file only', '只取消此文件'),
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

export const DEVICES = {
	count: text(
		{ gpus: 'number' },
		({ gpus }) => counted(gpus, 'GPU'),
		({ gpus }) => `${gpus} 个 GPU`,
	),
	needs: text('Needs', '需要'),
	one: text(
		{ id: 'id' },
		({ id }) => id,
		({ id }) => id,
	),
};
