/** What the page says of a file, by what it is. */
import { chinese, listedZh, namedZh } from '../../../language/chinese.js';
import { text } from '../../../language/text.js';
import { counted, listed, named } from '../../../language/words.js';
import { quoted } from '../../../vm/write-lines.js';

export const ROM = {
	who: text('Who does what with it', '各方如何处理'),
	consumer: text('Program', '程序'),
	why: text('Why', '原因'),
	findings: text('Findings', '检查结果'),
	noFindings: text('No problems found.', '未发现问题。'),
	inIt: text('What is in it', '内容'),
	scale: text('The ROM, to scale', 'ROM（按比例）'),
	header: text('Fields of the header', '头的字段'),
	headerOf: text(
		{ number: 'number', header: 'name' },
		({ number, header }) => `image ${number}, ${header}`,
		({ number, header }) => `镜像 ${number}，${header}`,
	),
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
	unjudged: text('Not judged', '未检查'),
	file: text('The file, with what was found', '文件和检查结果'),
	mended: text('The lines that replace them', '替换用的行'),
	gone: text(
		{ lines: 'lines' },
		({ lines }) => `Remove ${listed(quoted(lines))}.`,
		({ lines }) => `删除 ${listedZh(quoted(lines))}。`,
	),
	left: text(
		{ errors: 'number', warnings: 'number' },
		({ errors, warnings }) =>
			errors + warnings === 0
				? 'With these lines, no problems are found.'
				: `With these lines, ${[
						...(errors > 0 ? [counted(errors, 'error')] : []),
						...(warnings > 0 ? [counted(warnings, 'warning')] : []),
					].join(' and ')} remain${errors + warnings === 1 ? 's' : ''}.`,
		({ errors, warnings }) =>
			errors + warnings === 0
				? '替换后，文件中未发现问题。'
				: `替换后仍有 ${[
						...(errors > 0 ? [`${errors} 个错误`] : []),
						...(warnings > 0 ? [`${warnings} 个警告`] : []),
					].join('和 ')}。`,
	),
	saveMended: text('Save the file with them', '保存替换后的文件'),
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
	others: text('Other causes', '其他原因'),
	steps: text('What the log shows', '日志显示的步骤'),
	step: text('Step', '步骤'),
	seen: text('Seen', '是否出现'),
	yes: text('yes', '是'),
	no: text('no', '否'),
	noLine: text('no line', '无此行'),
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

export const DEVICES = {
	count: text(
		{ gpus: 'number' },
		({ gpus }) => counted(gpus, 'GPU'),
		({ gpus }) => `${gpus} 个 GPU`,
	),
	needs: text('Needs', '需要'),
};
