/** Texts of `romtool inspect` about files, and short names of what files are. */
import { hex } from '../../../bytes/hex.js';
import { SUBSYSTEM_NAMES } from '../../../executable/pe.js';
import { text } from '../../../language/text.js';
import { counted } from '../../../language/words.js';
import { codeTypeName, privateTypeName } from '../../../option-rom/pci-data-structure.js';

const SUBSYSTEMS_ZH: Readonly<Record<number, string>> = {
	10: 'EFI 应用程序',
	11: 'EFI 启动服务驱动',
	12: 'EFI 运行时驱动',
};

export const INSPECT_TEXTS = {
	bytes: text(
		{ bytes: 'number' },
		({ bytes }) => counted(bytes, 'byte'),
		({ bytes }) => `${bytes} 字节`,
	),
	image: text(
		{ number: 'number' },
		({ number }) => `image ${number}`,
		({ number }) => `镜像 ${number}`,
	),
	tableEntry: text(
		{ number: 'number' },
		({ number }) => `table entry ${number}`,
		({ number }) => `表项 ${number}`,
	),
	findings: text(
		{ count: 'number' },
		({ count }) => counted(count, 'finding'),
		({ count }) => `${count} 条检查结果`,
	),
	moreIds: text(
		{ count: 'number' },
		({ count }) => `and ${count} more`,
		({ count }) => `另有 ${count} 个`,
	),
};

export const INSPECT_LABELS = {
	type: text('type', '类型'),
	knownAs: text('known as', '已知为'),
	device: text('device', '设备'),
	at: text('at', '位置'),
	codeType: text('code type', '代码类型'),
	for: text('for', '适用'),
	class: text('class', '类代码'),
	sum: text('byte sum', '字节和'),
	driver: text('driver', '驱动'),
	program: text('program', '程序'),
	sections: text('sections', '节'),
	overlay: text('behind it', '程序之后'),
	contains: text('contains', '包含'),
	measured: text('measured', '实测'),
};

/** Above the columns of the table. */
export const INSPECT_COLUMNS = {
	file: text('file', '文件'),
	bytes: text('bytes', '字节'),
	type: text('type', '类型'),
	ids: text('IDs', 'ID'),
	contents: text('contents', '内容'),
};

/** The values behind the labels. */
export const INSPECT_VALUES = {
	at: text(
		{ offset: 'offset', bytes: 'number', last: 'flag' },
		({ offset, bytes, last }) => `${hex(offset)}, ${counted(bytes, 'byte')}${last ? ', last-image bit set' : ''}`,
		({ offset, bytes, last }) => `${hex(offset)}，${bytes} 字节${last ? '，带末镜像标志' : ''}`,
	),
	codeType: text(
		{ type: 'number', private: 'flag' },
		({ type, private: isPrivate }) =>
			isPrivate ? `${type}, ${privateTypeName(type, 'en')}, not read by firmware` : `${type}, ${codeTypeName(type)}`,
		({ type, private: isPrivate }) =>
			isPrivate ? `${type}，${privateTypeName(type, 'zh')}，固件不读取` : `${type}，${codeTypeName(type, 'zh')}`,
	),
	class: text(
		{ class: 'name', revision: 'name', bytes: 'number' },
		({ class: code, revision, bytes }) => `${code}, code revision ${revision}, ${bytes}-byte PCI data structure`,
		({ class: code, revision, bytes }) => `${code}，代码版本 ${revision}，PCI 数据结构 ${bytes} 字节`,
	),
	sum: text(
		{ sum: 'number', efi: 'flag' },
		({ sum, efi }) => (sum === 0 ? '0' : `${hex(sum, 2)}${efi ? ' (not checked in EFI images)' : ''}`),
		({ sum, efi }) => (sum === 0 ? '0' : `${hex(sum, 2)}${efi ? '（EFI 镜像不检查）' : ''}`),
	),
	driver: text(
		{ bytes: 'number', compressed: 'flag', offset: 'offset' },
		({ bytes, compressed, offset }) =>
			`${counted(bytes, 'byte')}, ${compressed ? 'compressed' : 'uncompressed'}, at ${hex(offset)}`,
		({ bytes, compressed, offset }) => `${bytes} 字节，${compressed ? '已压缩' : '未压缩'}，位于 ${hex(offset)}`,
	),
	byRomHeader: text(
		{ machine: 'name', subsystem: 'number' },
		({ machine, subsystem }) => `${machine}, subsystem ${subsystem}, by the ROM header only`,
		({ machine, subsystem }) => `${machine}，子系统 ${subsystem}，仅据 ROM 头`,
	),
	program: text(
		{ format: 'name', machine: 'name', subsystem: 'number', entry: 'name', signed: 'flag' },
		({ format, machine, subsystem, entry, signed }) =>
			`${format}, ${machine}, ${SUBSYSTEM_NAMES[subsystem] ?? `subsystem ${subsystem}`}, entry ${entry}, ${signed ? 'signed' : 'not signed'}`,
		({ format, machine, subsystem, entry, signed }) =>
			`${format}，${machine}，${SUBSYSTEMS_ZH[subsystem] ?? `子系统 ${subsystem}`}，入口点 ${entry}，${signed ? '已签名' : '未签名'}`,
	),
	stretch: text(
		{ offset: 'offset', bytes: 'number' },
		({ offset, bytes }) => `${counted(bytes, 'byte')} at ${hex(offset)}`,
		({ offset, bytes }) => `${hex(offset)} 处 ${bytes} 字节`,
	),
	package: text(
		{ name: 'said', version: 'name', where: 'said' },
		({ name, version, where }) => `${name}${version === '' ? '' : `, version ${version}`}, ${where}`,
		({ name, version, where }) => `${name}${version === '' ? '' : `，版本 ${version}`}，${where}`,
	),
	unnamed: text(
		{ size: 'number' },
		({ size }) => `(unnamed) ${size}`,
		({ size }) => `（无名）${size}`,
	),
	known: text(
		{ name: 'name', source: 'name', serves: 'name' },
		({ name, source, serves }) => `${name} (${source}), for ${serves}`,
		({ name, source, serves }) => `${name}（${source}），用于 ${serves}`,
	),
	knownGenerations: text(
		{ name: 'name', source: 'name', first: 'number', last: 'number' },
		({ name, source, first, last }) => `${name} (${source}), for Intel Core of generations ${first} to ${last}`,
		({ name, source, first, last }) => `${name}（${source}），用于第 ${first} 至 ${last} 代 Intel Core`,
	),
	accepts: text(
		{ devices: 'names' },
		({ devices }) => `accepts ${devices.join(' ')}`,
		({ devices }) => `接受 ${devices.join(' ')}`,
	),
	acceptsAny: text('accepts any ID', '接受任何 ID'),
	acceptsNone: text('accepts none', '都不接受'),
	readsHardware: text('reads hardware first', '先读硬件'),
	withVbios: text(
		{ chips: 'names', answer: 'name' },
		({ chips, answer }) => `with a VBIOS of ${chips.join(' ')}: ${answer}`,
		({ chips, answer }) => `配 ${chips.join(' ')} 的 VBIOS：${answer}`,
	),
	withoutVbios: text(
		{ answer: 'name' },
		({ answer }) => `without a VBIOS: ${answer}`,
		({ answer }) => `没有 VBIOS 时：${answer}`,
	),
};
