/** Texts of the page's results. */
import { text } from '../../language/text.js';
import { counted } from '../../language/words.js';

export const ENGINE_TEXTS = {
	proxmox: text('configuration of Proxmox VE', 'Proxmox VE 的配置'),
	libvirt: text('libvirt domain', 'libvirt 域'),
	log: text('log', '日志'),
	lspci: text('output of lspci', 'lspci 的输出'),
	asRom: text(
		{ what: 'name' },
		({ what }) => `${what} as ROM`,
		({ what }) => `${what}（ROM）`,
	),
	parts: text(
		{ count: 'number' },
		({ count }) => counted(count, 'part'),
		({ count }) => `${count} 个部件`,
	),
	gpus: text(
		{ count: 'number' },
		({ count }) => counted(count, 'GPU'),
		({ count }) => `${count} 个 GPU`,
	),
	causes: text(
		{ count: 'number' },
		({ count }) => (count === 0 ? 'no known cause' : counted(count, 'cause')),
		({ count }) => (count === 0 ? '没有已知原因' : `${count} 个原因`),
	),
	fit: text('usable', '可用'),
	unfit: text('not usable', '不可用'),
	errors: text(
		{ count: 'number' },
		({ count }) => counted(count, 'error'),
		({ count }) => `${count} 个错误`,
	),
	warnings: text(
		{ count: 'number' },
		({ count }) => counted(count, 'warning'),
		({ count }) => `${count} 个警告`,
	),
	nothingWrong: text('nothing wrong', '没有问题'),
	nothing: text('nothing to do with it', '与此无关'),
	separator: text(', ', '，'),
	tooLarge: text(
		{ bytes: 'number', limit: 'number' },
		({ bytes, limit }) => `it has ${bytes} bytes, and at most ${limit} are read`,
		({ bytes, limit }) => `它有 ${bytes} 字节，最多读取 ${limit} 字节`,
	),
	unreadable: text(
		{ reason: 'said' },
		({ reason }) => `the browser cannot read it: ${reason}`,
		({ reason }) => `浏览器无法读取：${reason}`,
	),
	tooMuch: text(
		'not all of it is kept: the files take too much memory together. Remove some, and add it again',
		'未全部保留：所有文件合计占用内存过多。先移除一些，再重新添加',
	),
	failed: text(
		{ reason: 'said' },
		({ reason }) => `an error of romtool ended the work on it: ${reason}`,
		({ reason }) => `romtool 自身出错，处理中断：${reason}`,
	),
	died: text('the work on it ended without a word, as it does when memory runs out', '处理意外中断，通常是内存耗尽'),
	badDevice: text(
		{ value: 'said' },
		({ value }) => `${value} is not a device: write vendor:device as lspci -nn prints it, such as 1002:1636`,
		({ value }) => `${value} 不是设备：按 lspci -nn 的写法填写，如 1002:1636`,
	),
	badAddress: text(
		{ value: 'said' },
		({ value }) => `${value} is not a PCI address: write it as lspci prints it, such as 05:00.0`,
		({ value }) => `${value} 不是 PCI 地址：按 lspci 的写法填，如 05:00.0`,
	),
	commandLine: text('Kernel command line', '内核命令行'),
	thenRun: text('Then run', '然后运行'),
	domain: text('the domain, with virsh edit', '虚拟机的域定义，用 virsh edit 修改'),
	qemuCommand: text("QEMU's command line", 'QEMU 命令行'),
	size: text('Size', '大小'),
	bytes: text(
		{ bytes: 'number' },
		({ bytes }) => counted(bytes, 'byte'),
		({ bytes }) => `${bytes} 字节`,
	),
	type: text('Type', '类型'),
};
