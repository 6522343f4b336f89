/** Texts of `romtool dump`. */
import { hex } from '../../bytes/hex.js';
import { unbindCommand } from '../../host/unbind.js';
import { chinese, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { counted, named } from '../../language/words.js';

/** Where else a ROM comes from. */
const INSTEAD = ['amd', 'intel', 'other'] as const;
const INSTEAD_TEXTS = {
	en: {
		amd: "Its VBIOS is in the VFCT table (sudo romtool vfct) or in the board's BIOS file (romtool extract)",
		intel: 'A VM needs an IGD helper and a GOP driver for an iGPU (romtool devices, romtool extract)',
		other: "Its VBIOS, if it has one, is in the board's BIOS file (romtool extract) or in a file for the card",
	},
	zh: {
		amd: '它的 VBIOS 在 VFCT 表（sudo romtool vfct）或主板的 BIOS 文件（romtool extract）中',
		intel: '虚拟机使用核显需要 IGD 辅助驱动和 GOP 驱动（romtool devices、romtool extract）',
		other: '它的 VBIOS（如果有）在主板的 BIOS 文件（romtool extract）或该显卡的文件中',
	},
};

export const DUMP_TEXTS = {
	description: text('Read the ROM of a graphics card from sysfs, and check it', '从 sysfs 读取显卡的 ROM 并检查'),
	address: text(
		'PCI address as romtool devices and lspci print it: 0000:05:00.0 or 05:00.0',
		'PCI 地址，按 romtool devices 和 lspci 的写法：0000:05:00.0 或 05:00.0',
	),
	output: text(
		'output file, by default vbios_VVVV_DDDD.rom in the current directory',
		'输出文件，默认为当前目录中的 vbios_VVVV_DDDD.rom',
	),
	force: text('overwrite an existing file', '覆盖已有的文件'),
	json: text('print an array with an element for the ROM', '输出数组，该 ROM 为一个元素'),
	exit: text(
		'Exit code: 0 read and usable, 1 read, but not usable, 2 it cannot be read or written, 3 there is no ROM to read',
		'退出码：0 已读取且可用，1 已读取但不可用，2 无法读取或写入，3 没有可读取的 ROM',
	),

	heading: text(
		{ file: 'file', bytes: 'number', usable: 'flag', existed: 'flag' },
		({ file, bytes, usable, existed }) =>
			`${file}  ${counted(bytes, 'byte')}, ${usable ? 'usable' : 'not usable'}${existed ? ', already exists with the same bytes' : ''}`,
		({ file, bytes, usable, existed }) =>
			`${file}  ${bytes} 字节，${usable ? '可用' : '不可用'}${existed ? '，已存在且字节相同' : ''}`,
	),
	from: text('from', '来源'),

	terminal: text(
		'a ROM is not text for a terminal: redirect it to a file or a pipe, or name a file with -o',
		'ROM 不是可在终端显示的文本：重定向到文件或管道，或用 -o 指定文件',
	),
	notAnAddress: text(
		{ value: 'name' },
		({ value }) => `"${value}" is not a PCI address: write it like lspci, 0000:05:00.0 or 05:00.0`,
		({ value }) => `“${value}”不是 PCI 地址：按 lspci 的写法，0000:05:00.0 或 05:00.0`,
	),
	allFunctions: text(
		{ value: 'name', first: 'address' },
		({ value, first }) => `${value} stands for all functions of a device: name one of them, for example ${first}`,
		({ value, first }) => `${value} 代表设备的所有功能：指定其中一个，例如 ${first}`,
	),
	noFunctions: text(
		{ sysfs: 'file' },
		({ sysfs }) => `no PCI functions in ${named(sysfs)}: only Linux has sysfs, and containers may hide it`,
		({ sysfs }) => chinese`${namedZh(sysfs)} 中没有 PCI 功能：sysfs 是 Linux 特有的，容器中可能看不到它`,
	),
	noSuchFunction: text(
		{ address: 'address', gpus: 'names' },
		({ address, gpus }) =>
			`this machine has no PCI function ${address}${gpus.length === 0 ? ' and no GPU' : `; GPUs: ${gpus.join(', ')}`}`,
		({ address, gpus }) =>
			`本机没有 PCI 功能 ${address}${gpus.length === 0 ? '，也没有 GPU' : `；GPU：${gpus.join('、')}`}`,
	),
	blank: text(
		{ address: 'address', bytes: 'number', fill: 'number', driver: 'name?' },
		({ address, bytes, fill, driver }) =>
			`the ROM of ${address} reads as ${counted(bytes, 'byte')} of ${hex(fill, 2)}: the device does not respond, it sleeps or is switched off. Nothing was written. ${driver === undefined ? 'Wake' : `Unbind the driver ${driver} (\`${unbindCommand(address, driver)}\`), wake`} the device (power/control), or start the machine with another GPU as the primary one`,
		({ address, bytes, fill, driver }) =>
			`${address} 的 ROM 读出 ${bytes} 个 ${hex(fill, 2)} 字节：设备没有响应，处于休眠或已关闭。未写入任何内容。${driver === undefined ? '' : `解绑驱动 ${driver}（\`${unbindCommand(address, driver)}\`），`}唤醒设备（power/control），或以另一个 GPU 作主显卡启动机器`,
	),
	empty: text(
		{ address: 'address' },
		({ address }) =>
			`the ROM of ${address} contains no bytes: it is switched off, or the card has none. Use the vendor's file, or a dump from another machine`,
		({ address }) => `${address} 的 ROM 没有任何字节：它已关闭，或显卡没有 ROM。使用厂商的文件，或另一台机器的转储文件`,
	),
};

/** Of a function without a ROM BAR. */
export const NO_ROM_TEXTS = {
	notAGpu: text(
		{ address: 'address' },
		({ address }) => `${address} has no ROM BAR to read: it is not a GPU`,
		({ address }) => `${address} 没有可读取的 ROM BAR：它不是 GPU`,
	),
	virtual: text(
		{ address: 'address', physical: 'address' },
		({ address, physical }) => `${address} has no ROM BAR to read: it is a virtual function of ${physical}`,
		({ address, physical }) => `${address} 没有可读取的 ROM BAR：它是 ${physical} 的虚拟功能（VF）`,
	),
	integrated: text(
		{ address: 'address', instead: INSTEAD },
		({ address, instead }) =>
			`${address} has no ROM BAR to read: it is in the processor, and an iGPU has none. ${INSTEAD_TEXTS.en[instead]}`,
		({ address, instead }) =>
			`${address} 没有可读取的 ROM BAR：它在处理器中，核显没有 ROM BAR。${INSTEAD_TEXTS.zh[instead]}`,
	),
	unknown: text(
		{ address: 'address', instead: INSTEAD },
		({ address, instead }) => `${address} has no ROM BAR to read. ${INSTEAD_TEXTS.en[instead]}`,
		({ address, instead }) => `${address} 没有可读取的 ROM BAR。${INSTEAD_TEXTS.zh[instead]}`,
	),
};

/** Of a ROM that cannot be read. */
export const UNREADABLE_TEXTS = {
	root: text(
		{ address: 'address', reason: 'said' },
		({ address, reason }) =>
			`cannot read the ROM of ${address}: ${reason}; it requires root privileges: sudo romtool dump ${address}`,
		({ address, reason }) => `无法读取 ${address} 的 ROM：${reason}；需要 root 权限：sudo romtool dump ${address}`,
	),
	disabled: text(
		{ address: 'address' },
		({ address }) => `cannot read the ROM of ${address}: another program disabled reading meanwhile; try again`,
		({ address }) => `无法读取 ${address} 的 ROM：其间另一个程序关闭了读取；重试`,
	),
	other: text(
		{ address: 'address', reason: 'said' },
		({ address, reason }) => `cannot read the ROM of ${address}: ${reason}`,
		({ address, reason }) => `无法读取 ${address} 的 ROM：${reason}`,
	),
	integrated: text(
		{ address: 'address', instead: INSTEAD },
		({ address, instead }) =>
			`cannot read the ROM of ${address}: it is in the processor, and an iGPU has none. The system shows the place where a legacy BIOS would have put a copy. ${INSTEAD_TEXTS.en[instead]}`,
		({ address, instead }) =>
			`无法读取 ${address} 的 ROM：它在处理器中，核显没有 ROM。系统显示的是传统 BIOS 存放副本的位置。${INSTEAD_TEXTS.zh[instead]}`,
	),
	perhaps: text(
		{ address: 'address', reason: 'said', causes: 'lines', instead: INSTEAD },
		({ address, reason, causes, instead }) =>
			`cannot read the ROM of ${address}: ${reason}. Possible causes: ${causes.join('; ')}. If nothing helps: ${INSTEAD_TEXTS.en[instead]}`,
		({ address, reason, causes, instead }) =>
			`无法读取 ${address} 的 ROM：${reason}。可能的原因：${causes.join('；')}。如果仍无法解决：${INSTEAD_TEXTS.zh[instead]}`,
	),
	asleep: text(
		{ state: 'name', command: 'line' },
		({ state, command }) => `the device sleeps (${state}; wake it with \`${command}\`)`,
		({ state, command }) => `设备处于休眠（${state}；用 \`${command}\` 唤醒）`,
	),
	bound: text(
		{ driver: 'name', command: 'line' },
		({ driver, command }) => `it is bound to the driver ${driver} (unbind it with \`${command}\`)`,
		({ driver, command }) => `它由驱动 ${driver} 占用（用 \`${command}\` 解绑）`,
	),
	primary: text(
		'it is the primary GPU, and the firmware hides its ROM (start the machine with another one as the primary GPU)',
		'它是主显卡，固件隐藏了它的 ROM（以另一个 GPU 作主显卡启动机器）',
	),
	off: text('the ROM is switched off, or does not begin with 55 aa', 'ROM 已关闭，或不以 55 aa 开头'),
};
