/** Texts of `romtool devices` about PCI functions, and about why it lists none. */
import { CONTENT_WORDS, contentName } from '../../../content/content-words.js';
import { joinedZh } from '../../../language/chinese.js';
import { text } from '../../../language/text.js';
import { counted } from '../../../language/words.js';

export const DEVICE_TEXTS = {
	gpu: text('GPU', 'GPU'),
	gpuAudio: text(
		{ gpu: 'address' },
		({ gpu }) => `audio function of the GPU ${gpu}`,
		({ gpu }) => `GPU ${gpu} 的声卡功能`,
	),
	boardAudio: text('audio of the board', '主板声卡'),
	audio: text('audio', '声卡'),
	virtual: text(
		{ physical: 'address' },
		({ physical }) => `virtual function of ${physical}`,
		({ physical }) => `${physical} 的虚拟功能（VF）`,
	),
	integrated: text('integrated', '核显'),
	discrete: text('card', '独显'),
	primary: text('primary GPU', '主显卡'),
	separator: text(', ', '，'),
	device: text('device', '设备'),
	class: text('class', '类代码'),
	driver: text('driver', '驱动'),
	noDriver: text('none bound', '未绑定'),
	group: text('group', '组'),
	noGroup: text('none: the IOMMU is off, no device can be passed through', '无：IOMMU 未启用，无法直通任何设备'),
	groupAlone: text(
		{ group: 'number' },
		({ group }) => `${group}, no other device`,
		({ group }) => `${group}，没有其他设备`,
	),
	groupWith: text(
		{ group: 'number', others: 'names', more: 'number' },
		({ group, others, more }) => `${group}, with ${others.join(' ')}${more > 0 ? ` and ${more} more` : ''}`,
		({ group, others, more }) =>
			`${group}，还有 ${others.join(' ')}${more > 0 ? ` 等 ${others.length + more} 个` : ''}`,
	),
	needs: text('needs', '所需 ROM'),
};

const INPUT = 'lspci -Dnn > devices.txt';

export const SOURCE_TEXTS = {
	twoSources: text(
		'a file and --sysfs were both given: use only one of them',
		'同时给出了文件和 --sysfs：只能使用其中之一',
	),
	isDirectory: text(
		{ file: 'file' },
		({ file }) => `${file} is a directory, not output of lspci. To use it instead of /sys: --sysfs ${file}`,
		({ file }) => `${file} 是目录，不是 lspci 的输出。用它代替 /sys：--sysfs ${file}`,
	),
	standardInput: text('standard input', '标准输入'),
	withoutIds: text(
		{ file: 'file' },
		({ file }) =>
			`${file}: output of lspci without IDs. Create it with \`${INPUT}\`, or use --sysfs /sys for this machine`,
		({ file }) => `${file}：lspci 的输出中没有 ID。用 \`${INPUT}\` 生成，本机则用 --sysfs /sys`,
	),
	notLspci: text(
		{ file: 'file' },
		({ file }) =>
			`${file}: not output of lspci: it has no line of a PCI function. Create it with \`${INPUT}\`, or use --sysfs /sys for this machine`,
		({ file }) => `${file}：不是 lspci 的输出：没有一行是 PCI 功能。用 \`${INPUT}\` 生成，本机则用 --sysfs /sys`,
	),
	otherContent: text(
		{ file: 'file', what: CONTENT_WORDS, detail: 'name?' },
		(values) =>
			`${values.file}: not output of lspci, but ${contentName(values, 'en')}. Create it with \`${INPUT}\`, or use --sysfs /sys for this machine`,
		(values) =>
			`${values.file}：不是 lspci 的输出，${joinedZh('而是', contentName(values, 'zh'))}。用 \`${INPUT}\` 生成，本机则用 --sysfs /sys`,
	),
	noFunctions: text(
		{ file: 'file' },
		({ file }) =>
			`no PCI functions in ${file}: only Linux has sysfs, and containers may hide it. The host's output can be piped in: lspci -nn | romtool devices`,
		({ file }) =>
			`${file} 中没有 PCI 功能：只有 Linux 有 sysfs，容器中可能看不到它。可把宿主机的输出经管道传入：lspci -nn | romtool devices`,
	),
	noGpu: text(
		{ file: 'file', count: 'number' },
		({ file, count }) =>
			`no GPU among the ${counted(count, 'PCI function')} of ${file}: none has class 03 (display controller). A GPU may be disabled in the firmware setup, or not be passed through to this VM`,
		({ file, count }) =>
			`${file}：${count} 个 PCI 功能中没有 GPU，没有一个属于类 03（显示控制器）。GPU 可能在 BIOS 设置中被禁用，或没有直通给此虚拟机`,
	),
};
