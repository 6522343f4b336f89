/** What the nodes of a firmware tree are called: their types and subtypes are words of reports, in English, and have names in every language. */
import { hex } from '../bytes/hex.js';
import type { Language } from '../language/languages.js';
import { type FlashRegionName, REGION_NAMES } from './region-names.js';

const TYPES_ZH = {
	image: '镜像',
	region: '区域',
	capsule: '胶囊',
	directory: '目录',
	entry: '条目',
	volume: '固件卷',
	file: '文件',
	section: '节',
	'free-space': '空闲空间',
	padding: '填充',
	data: '数据',
};

export type NodeType = keyof typeof TYPES_ZH;

const SUBTYPES_ZH = {
	'Intel flash': 'Intel 闪存',
	// Capsules, and what is in them.
	'EFI capsule': 'EFI 胶囊',
	'Intel capsule': 'Intel 胶囊',
	'Lenovo capsule': 'Lenovo 胶囊',
	'Toshiba capsule': 'Toshiba 胶囊',
	'AMI Aptio capsule, signed': 'AMI Aptio 胶囊，已签名',
	'AMI Aptio capsule, unsigned': 'AMI Aptio 胶囊，未签名',
	'FMP capsule': 'FMP 胶囊',
	'AMI BIOS Guard (PFAT)': 'AMI BIOS Guard（PFAT）',
	driver: '驱动',
	payload: '负载',
	EFS: 'EFS',
	// Volumes.
	FFSv1: 'FFSv1',
	FFSv2: 'FFSv2',
	FFSv3: 'FFSv3',
	NVRAM: 'NVRAM',
	'unknown file system': '未知的文件系统',
	// Files.
	raw: '原始数据',
	freeform: '自由格式',
	'SEC core': 'SEC 核心',
	'PEI core': 'PEI 核心',
	'DXE core': 'DXE 核心',
	'PEI module': 'PEI 模块',
	'DXE driver': 'DXE 驱动',
	'PEI module and DXE driver': 'PEI 模块兼 DXE 驱动',
	application: '应用程序',
	'MM module': 'MM 模块',
	'volume image': '固件卷镜像',
	'MM module and DXE driver': 'MM 模块兼 DXE 驱动',
	'MM core': 'MM 核心',
	'standalone MM module': '独立 MM 模块',
	'standalone MM core': '独立 MM 核心',
	padding: '填充',
	// Sections.
	compressed: '压缩',
	'GUID defined': '由 GUID 定义',
	disposable: '可丢弃',
	PE32: 'PE32',
	PIC: 'PIC',
	TE: 'TE',
	'DXE dependency': 'DXE 依赖',
	version: '版本',
	'user interface': '用户界面',
	'compatibility 16': '16 位兼容',
	'freeform subtype': '自由格式子类型',
	'PEI dependency': 'PEI 依赖',
	'MM dependency': 'MM 依赖',
	'Insyde POST code': 'Insyde POST 代码',
	'Phoenix POST code': 'Phoenix POST 代码',
	// What is between structures.
	empty: '空白',
	data: '数据',
};

/** Those that are no words of their own have a number in them. */
export type Subtype = keyof typeof SUBTYPES_ZH | FlashRegionName;

const DIRECTORIES_ZH = {
	'PSP directory': 'PSP 目录',
	'PSP combo directory': 'PSP 组合目录',
	'BIOS directory': 'BIOS 目录',
	'BIOS combo directory': 'BIOS 组合目录',
};

const ALL_ZH: Readonly<Record<string, string>> = { ...REGION_NAMES.zh, ...SUBTYPES_ZH };

/** A subtype with numbers in it, as data. */
export type NumberedSubtype =
	/** Of a file or section: a type that has no name. */
	| { readonly type: number }
	/** Of an entry of AMD's directories. */
	| { readonly entry: number }
	/** Of an entry of a combo directory: the processor. */
	| { readonly chip: number }
	| {
			readonly directory: keyof typeof DIRECTORIES_ZH;
			/** The copy of the firmware. */
			readonly letter?: 'A' | 'B' | undefined;
			readonly chip?: number | undefined;
	  };

/** Of reports, too, whose types may be newer than these. */
export function typeName(type: string, language: Language): string {
	return language === 'zh' && Object.hasOwn(TYPES_ZH, type) ? TYPES_ZH[type as NodeType] : type;
}

/** The same. */
export function subtypeName(subtype: string, language: Language): string {
	return language === 'zh' && Object.hasOwn(ALL_ZH, subtype) ? (ALL_ZH[subtype] as string) : subtype;
}

export function numberedName(subtype: NumberedSubtype, language: Language): string {
	if ('type' in subtype) return `${language === 'zh' ? '类型' : 'type'} ${hex(subtype.type, 2)}`;
	if ('entry' in subtype) return hex(subtype.entry, 2);
	const chip = subtype.chip === undefined ? undefined : hex(subtype.chip, 8);
	if (!('directory' in subtype)) return `${language === 'zh' ? '用于' : 'for'} ${chip}`;
	const letter = subtype.letter === undefined ? '' : ` ${subtype.letter}`;
	if (language === 'en') return `${subtype.directory}${letter}${chip === undefined ? '' : ` for ${chip}`}`;
	return `${DIRECTORIES_ZH[subtype.directory]}${letter}${chip === undefined ? '' : `（用于 ${chip}）`}`;
}
