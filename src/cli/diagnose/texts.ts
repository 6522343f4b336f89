/** Texts of `romtool diagnose`. */

import { leadingZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { counted, named } from '../../language/words.js';

const CONFIDENCES = ['certain', 'likely', 'possible'] as const;
const CONFIDENCES_EN = { certain: 'certain', likely: 'likely', possible: 'possible' } as const;
const CONFIDENCES_ZH = { certain: '确定', likely: '很可能', possible: '可能' } as const;

export const DIAGNOSE_TEXTS = {
	description: text(
		'Find the cause of a VM that does not start or shows no picture, in logs of OVMF, QEMU, the host and the guest',
		'从 OVMF、QEMU、宿主机和虚拟机系统的日志中找出虚拟机无法启动或没有画面的原因',
	),
	logs: text(
		'logs, or texts with parts of them in any order: dmesg, journalctl, Proxmox VE tasks, /var/log/libvirt/qemu, the debug log of OVMF; "-" is standard input',
		'日志，或含有日志片段的文本，顺序不限：dmesg、journalctl、Proxmox VE 任务、/var/log/libvirt/qemu、OVMF 的调试日志；“-”表示标准输入',
	),
	debugcon: text(
		'what QEMU wrote for -debugcon file:LOG, the debug port of OVMF; if nothing is in it, no helper has run',
		'QEMU 按 -debugcon file:LOG 写出的日志，即 OVMF 的调试端口；内容为空说明没有运行任何辅助驱动',
	),
	code: text(
		'the code that Device Manager of a Windows guest shows for the GPU, such as 43',
		'Windows 虚拟机的设备管理器显示的 GPU 代码，例如 43',
	),
	conf: text(
		'the configuration of the VM, of Proxmox VE or libvirt, to check causes against it, as romtool lint judges it',
		'虚拟机的配置，Proxmox VE 或 libvirt，用于核对原因，判断方式与 romtool lint 相同',
	),
	rom: text(
		'ROM files of the VM, to check causes against them, as romtool check judges them',
		'虚拟机的 ROM 文件，用于核对原因，判断方式与 romtool check 相同',
	),
	hostRoot: text(
		"the host's root directory or a copy of it, with sys, etc and proc, if it is another machine",
		'宿主机的根目录或其副本，含 sys、etc 和 proc；宿主机不是本机时使用',
	),
	vm: text(
		'the number of a VM of this Proxmox VE host: read its configuration and ROMs, its last start, and the kernel messages of this boot',
		'本 Proxmox VE 宿主机上的虚拟机编号：读取其配置和 ROM、最近一次启动的任务日志和本次开机的内核消息',
	),
	json: text('print an array with an element per log', '输出数组，每份日志一个元素'),
	exit: text(
		'Exit code: 0 nothing wrong seen, 1 a cause found, 2 a file or an option cannot be processed, 3 no message recognized',
		'退出码：0 未发现问题，1 找到原因，2 文件或选项有误，3 没有认出任何消息',
	),
	result: text(
		{ causes: 'number', recognised: 'flag', unknown: 'number' },
		({ causes, recognised, unknown }) => {
			const found = causes > 0 ? counted(causes, 'cause') : recognised ? 'No cause found' : 'No message recognized';
			return unknown > 0 ? `${found}, ${counted(unknown, 'unknown line')}.` : `${found}.`;
		},
		({ causes, recognised, unknown }) => {
			const found = causes > 0 ? `${causes} 个原因` : recognised ? '未找到原因' : '没有认出任何消息';
			return unknown > 0 ? `${found}，${unknown} 行未认出。` : `${found}。`;
		},
	),
	/** What a cause begins with: `certain, lines 3 and 4: `. */
	place: text(
		{ confidence: CONFIDENCES, places: 'names' },
		({ confidence, places }) => `${[CONFIDENCES_EN[confidence], ...places].join(', ')}: `,
		({ confidence, places }) => `${[CONFIDENCES_ZH[confidence], ...places].join('，')}：`,
	),
	confirmed: text(
		{ file: 'file', line: 'number?', rule: 'name' },
		({ file, line, rule }) => `confirmed by ${named(file)}${line === undefined ? '' : `, line ${line}`}: ${rule}`,
		({ file, line, rule }) => `已由${leadingZh(file)}${line === undefined ? '' : `第 ${line} 行`}证实：${rule}`,
	),
	against: text(
		{ places: 'names' },
		({ places }) => `speaks against it: ${places.join(', ')}`,
		({ places }) => `与此不符：${places.join('，')}`,
	),
	line: text(
		{ file: 'file?', line: 'number' },
		({ file, line }) => `${file === undefined ? '' : `${named(file)} `}line ${line}`,
		({ file, line }) => `${file === undefined ? '' : leadingZh(file)}第 ${line} 行`,
	),
	/** Of a message that looks worse than it is; `line` where it is there once. */
	harmless: text(
		{ line: 'number?', count: 'number', meaning: 'said', code: 'name' },
		({ line, count, meaning, code }) =>
			`harmless: ${line === undefined ? counted(count, 'line') : `line ${line}`}: ${meaning} (${code})`,
		({ line, count, meaning, code }) =>
			`无害：${line === undefined ? `${count} 行` : `第 ${line} 行`}：${meaning}（${code}）`,
	),
	noVm: text(
		{ vm: 'name', file: 'file' },
		({ vm, file }) => `this host has no VM ${vm}: there is no ${named(file)}; on another machine, name logs and --conf`,
		({ vm, file }) => `本机没有虚拟机 ${vm}：${leadingZh(file)}不存在；在其他机器上使用时，给出日志和 --conf`,
	),
	noCode: text(
		{ code: 'name' },
		({ code }) => `"${code}" is not a code of Device Manager; it shows a number, such as 43`,
		({ code }) => `“${code}”不是设备管理器的代码；它显示的是数字，例如 43`,
	),
	nothingNamed: text('no log is named; see romtool diagnose --help', '没有指定日志；参见 romtool diagnose --help'),
	binary: text(
		{ file: 'file?' },
		({ file }) =>
			`${file === undefined ? 'standard input' : named(file)} is not a log: it is binary; for a ROM, use romtool check`,
		({ file }) =>
			`${file === undefined ? '标准输入' : leadingZh(file)}不是日志：它是二进制文件；检查 ROM 用 romtool check`,
	),
};
