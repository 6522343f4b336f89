/** What files other than ROMs are called, why nothing uses them as a ROM, and what to do with them, in every language. */

import { containerName, isContainerKind } from '../../content/container-words.js';
import { EXTRACT } from '../../content/content-names.js';
import { CONTENT_WORDS, contentFix, contentName, type NamedContent } from '../../content/content-words.js';
import { PE_PURPOSES } from '../../executable/pe-purpose.js';
import { joinedZh } from '../../language/chinese.js';
import type { Language } from '../../language/languages.js';

export const OTHER_FILES = [...CONTENT_WORDS, ...PE_PURPOSES, 'unknown'] as const;

type Word = (typeof OTHER_FILES)[number];
type ProgramWord = (typeof PE_PURPOSES)[number] | 'unknown';

export interface OtherFile {
	readonly what: Word;
	readonly detail?: string | undefined;
	/** The kind of a container in it. */
	readonly contains?: string | undefined;
}

export interface Names {
	/** As the user gave it, made a word of the shell. */
	readonly file: string;
	readonly id?: string | undefined;
	/** Of a GOP driver: whose devices it is for. */
	readonly vendors?: readonly string[] | undefined;
}

/** Of programs, and of what is not known. */
const NAMES: Readonly<Record<Language, Readonly<Record<ProgramWord, string>>>> = {
	en: {
		'uefi-driver': 'a UEFI driver without ROM headers',
		'uefi-driver-not-x64': 'a UEFI driver for a processor other than x64',
		'uefi-rom-driver': 'a UEFI file of subsystem 13 (EFI ROM)',
		'uefi-application': 'a UEFI application (subsystem 10)',
		'windows-program': 'a Windows program',
		'windows-library': 'a Windows library (DLL)',
		'windows-driver': 'a Windows driver',
		'dos-program': 'a DOS program',
		damaged: 'a truncated or damaged program',
		other: 'a program for a system other than UEFI',
		unknown: 'a file of unknown format',
	},
	zh: {
		'uefi-driver': '没有 ROM 头的 UEFI 驱动',
		'uefi-driver-not-x64': '用于 x64 以外处理器的 UEFI 驱动',
		'uefi-rom-driver': '子系统为 13（EFI ROM）的 UEFI 文件',
		'uefi-application': 'UEFI 应用程序（子系统 10）',
		'windows-program': 'Windows 程序',
		'windows-library': 'Windows 动态库（DLL）',
		'windows-driver': 'Windows 驱动',
		'dos-program': 'DOS 程序',
		damaged: '不完整或已损坏的程序',
		other: '用于 UEFI 以外系统的程序',
		unknown: '未知格式的文件',
	},
};

const isProgramWord = (what: Word): what is ProgramWord => Object.hasOwn(NAMES.en, what);

/** With its article in English. */
export function otherFileName(file: OtherFile, language: Language): string {
	return isProgramWord(file.what) ? NAMES[language][file.what] : contentName(file as NamedContent, language);
}

const NO_HEADER = {
	en: 'There is no 55 aa at 0x0, and no program accepts it.',
	zh: '0x0 处没有 55 aa，任何程序都不接受它。',
};
const FOR_WINDOWS = {
	en: 'Firmware runs only UEFI drivers.',
	zh: '固件只执行 UEFI 驱动。',
};
const UNREAD = {
	en: 'The ROM could not be read when the file was made.',
	zh: '生成该文件时未能读取 ROM。',
};

/** Where the missing header is not all. */
const WHY: Readonly<Partial<Record<Word, Readonly<Record<Language, string>>>>> = {
	'blank-fill': UNREAD,
	'blank-mixed': UNREAD,
	'blank-almost': UNREAD,
	'isa-rom': {
		en: 'From a ROM BAR, firmware runs only images with this structure.',
		zh: '固件只执行 ROM BAR 中带有该结构的 ROM。',
	},
	'legacy-bios': {
		en: 'It is for the flash of a mainboard, and nothing in a VM finds a ROM for the device in it.',
		zh: '它用于主板的闪存，虚拟机中没有程序会在其中找到设备的 ROM。',
	},
	vbt: {
		en: 'Only i915 on the host reads it as a file.',
		zh: '只有宿主机的 i915 把它当作文件读取。',
	},
	te: {
		en: 'Firmware runs PE drivers from a ROM, and a TE file has lost its PE headers.',
		zh: '固件执行 ROM 中的 PE 驱动，而 TE 文件已没有 PE 头。',
	},
	empty: { en: 'It contains no bytes.', zh: '其中没有任何字节。' },
	'uefi-driver': {
		en: 'Firmware runs a driver from a ROM BAR only if it has the headers of an option ROM.',
		zh: 'ROM BAR 中的驱动带有 Option ROM 头时，固件才会执行。',
	},
	'uefi-driver-not-x64': {
		en: 'x64 OVMF runs only X64 and EBC, so a ROM built from it does nothing either.',
		zh: 'x64 OVMF 只执行 X64 和 EBC，用它生成的 ROM 也不起作用。',
	},
	'uefi-rom-driver': {
		en: 'Firmware runs only boot service drivers (11) and runtime drivers (12).',
		zh: '固件只执行启动服务驱动（11）和运行时驱动（12）。',
	},
	'uefi-application': {
		en: 'Firmware runs drivers from a ROM, but not applications such as flash or test programs.',
		zh: '固件只执行 ROM 中的驱动，不会执行刷写或测试工具之类的应用程序。',
	},
	'windows-program': FOR_WINDOWS,
	'windows-library': FOR_WINDOWS,
	'windows-driver': FOR_WINDOWS,
	'dos-program': {
		en: 'It is for DOS, and firmware runs only UEFI drivers.',
		zh: '它用于 DOS，而固件只执行 UEFI 驱动。',
	},
	damaged: { en: 'Its PE headers are not valid.', zh: '它的 PE 头无效。' },
};

const CONTAINS = {
	en: (name: string) => `It contains ${name}.`,
	zh: (name: string) => joinedZh('其中有', `${name}。`),
};

export function whyNotARom({ what, contains }: OtherFile, language: Language): string {
	if (contains !== undefined && isContainerKind(contains)) return CONTAINS[language](containerName(contains, language));
	return (WHY[what] ?? NO_HEADER)[language];
}

type Fix = Readonly<Record<Language, (names: Names) => string>>;

const AGAIN: Fix = { en: () => 'Download or extract the file again.', zh: () => '重新下载或提取该文件。' };
const USE_DRIVER: Fix = {
	en: () => "Use the driver itself (.efi). To extract GOP drivers from the board's BIOS file: romtool extract BIOS",
	zh: () => '使用驱动本身（.efi）。从主板的 BIOS 文件中提取 GOP 驱动：romtool extract BIOS',
};
const UPDATE_PROGRAM: Fix = {
	en: ({ file }) => `It cannot be made into a ROM. If it is an update program for a BIOS: romtool extract ${file}`,
	zh: ({ file }) => `它无法做成 ROM。如果是 BIOS 更新程序：romtool extract ${file}`,
};

/** A ROM of a driver is for a device of the driver's maker, whatever device the file was held against. */
function deviceOf({ id, vendors = [] }: Names): string {
	if (id !== undefined && (vendors.length === 0 || vendors.includes(id.slice(0, 4)))) return id;
	return `${vendors.length === 1 ? vendors[0] : 'VENDOR'}:DEVICE`;
}

const FIXES: Readonly<Partial<Record<Word, Fix>>> = {
	'uefi-driver': {
		en: (names) => `Build a ROM from the driver: romtool build --id ${deviceOf(names)} ${names.file}`,
		zh: (names) => `用该驱动生成 ROM：romtool build --id ${deviceOf(names)} ${names.file}`,
	},
	'uefi-driver-not-x64': { en: () => "Use the vendor's X64 driver.", zh: () => '换用该厂商的 X64 驱动。' },
	'uefi-rom-driver': USE_DRIVER,
	'uefi-application': USE_DRIVER,
	'windows-program': UPDATE_PROGRAM,
	'windows-library': USE_DRIVER,
	'windows-driver': USE_DRIVER,
	'dos-program': UPDATE_PROGRAM,
	other: USE_DRIVER,
	te: USE_DRIVER,
};

/** What to do with it if something else was expected. */
export function otherFileFix({ what, contains }: OtherFile, names: Names, language: Language): string {
	if (contains !== undefined) return EXTRACT[language](names);
	const known = isProgramWord(what) ? undefined : contentFix(what, names, language);
	return known ?? (FIXES[what] ?? AGAIN)[language](names);
}
