/** What the page says of all files together, and of the steps to the guest. */
import { chinese, joinedZh, listedZh, namedZh } from '../../../language/chinese.js';
import { text } from '../../../language/text.js';
import { counted, listed, named } from '../../../language/words.js';

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
