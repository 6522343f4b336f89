/** Texts about the kinds of graphics firmware. */
import { hex } from '../../bytes/hex.js';
import type { Language } from '../../language/languages.js';
import { type Say, text, worded } from '../../language/text.js';

export const KIND_TEXTS = {
	'amd-gop': {
		label: text('AMD GOP driver', 'AMD GOP 驱动'),
		sentence: text('an AMD GOP driver', 'AMD GOP 驱动'),
	},
	'intel-gop': {
		label: text('Intel GOP driver', 'Intel GOP 驱动'),
		sentence: text('an Intel GOP driver', 'Intel GOP 驱动'),
	},
	'other-gop': {
		label: text('GOP driver', 'GOP 驱动'),
		sentence: text('a GOP driver of another vendor', '其他厂商的 GOP 驱动'),
	},
	'igd-helper': {
		label: text('IGD helper', 'IGD 辅助驱动'),
		sentence: text('an IGD helper', 'IGD 辅助驱动'),
	},
	'amd-vbios': {
		label: text('AMD VBIOS', 'AMD VBIOS'),
		sentence: text('an AMD VBIOS', 'AMD VBIOS'),
	},
	'intel-vbios': {
		label: text('Intel VBIOS', 'Intel VBIOS'),
		sentence: text('a legacy Intel VBIOS', 'Intel 传统 VBIOS'),
	},
	'nvidia-vbios': {
		label: text('NVIDIA VBIOS', 'NVIDIA VBIOS'),
		sentence: text('an NVIDIA VBIOS', 'NVIDIA VBIOS'),
	},
	'intel-vbt': {
		label: text('Intel VBT', 'Intel VBT'),
		sentence: text('an Intel VBT', 'Intel VBT'),
	},
};

export type NamedKind = keyof typeof KIND_TEXTS;

/** In a sentence; a kind of a newer release stands for itself. */
export function kindName(kind: string, language: Language): string {
	return Object.hasOwn(KIND_TEXTS, kind) ? worded(KIND_TEXTS[kind as NamedKind].sentence, {}, language) : kind;
}

export const DETAIL_LABELS = {
	built: text('built', '生成日期'),
	chips: text('chips', '芯片'),
	memory: text('memory', '内存'),
	name: text('name', '名称'),
	part: text('part', '部件号'),
	chip: text('chip', '芯片'),
	config: text('config', '配置名'),
	board: text('board', '板卡'),
	vbt: text('VBT', 'VBT'),
};

export const DETAIL_VALUES = {
	withoutVersion: text(
		{ name: 'name' },
		({ name }) => `${name}, version unknown`,
		({ name }) => `${name}，版本未知`,
	),
	helper: text(
		{ name: 'name' },
		({ name }) => `${name} (IGD helper)`,
		({ name }) => `${name}（IGD 辅助驱动）`,
	),
	/** By what it is, and by what it says of itself. */
	romtoolHelper: text(
		{ version: 'name?' },
		({ version }) => `romtool's IGD helper${version === undefined ? '' : ` ${version}`}`,
		({ version }) => `romtool 的 IGD 辅助驱动${version === undefined ? '' : ` ${version}`}`,
	),
	maybeOthers: text('others may work as well: the table is not complete', '其他芯片也可能可用：此表并不完整'),
	noOthers: text('no others', '仅限这些'),
	hostMemory: text('uses the stolen memory that the BDSM register points to', '使用 BDSM 寄存器指向的 stolen memory'),
	ownMemory: text(
		'allocates stolen memory and writes its address to the BDSM register',
		'分配 stolen memory，并把地址写入 BDSM 寄存器',
	),
	eitherMemory: text(
		'uses the stolen memory that the BDSM register points to, or allocates some if it reads 0',
		'使用 BDSM 寄存器指向的 stolen memory；寄存器读作 0 时自行分配',
	),
	vbt: text(
		{ version: 'number', bdb: 'number', bytes: 'number', offset: 'offset', good: 'flag' },
		({ version, bdb, bytes, offset, good }) =>
			`version ${version}, BDB ${bdb}, ${bytes} bytes at ${hex(offset)}, byte sum ${good ? '0' : 'not 0, as in many'}`,
		({ version, bdb, bytes, offset, good }) =>
			`版本 ${version}，BDB ${bdb}，${bytes} 字节，位于 ${hex(offset)}，字节和${good ? '为 0' : '不为 0（很常见）'}`,
	),
};

export function withVersion(name: string, version: string | undefined, say: Say): string {
	return version === undefined ? say(DETAIL_VALUES.withoutVersion, { name }) : `${name} ${version}`;
}
