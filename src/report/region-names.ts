/** What lies where in a file, as words, and what each is called, in every language. */
import type { Language } from '../language/languages.js';
import { codeTypeName, privateTypeName } from '../option-rom/pci-data-structure.js';
import type { ImageReport } from './image-report.js';

export type RegionKind =
	| 'header'
	| 'image'
	| 'data'
	| 'zeros'
	| 'blank'
	| 'pe'
	| 'te'
	| 'vbt'
	| 'table-header'
	| 'image-header'
	| 'vbios'
	| 'table-rest'
	| 'other';

/** Of the ROM, counted from 1. */
export interface RegionImage {
	readonly number: number;
	readonly codeType: number;
	readonly compressed: boolean;
	readonly isPrivate: boolean;
}

type Names = Readonly<Record<Exclude<RegionKind, 'image' | 'other'>, string>>;

const NAMES: Readonly<Record<Language, Names>> = {
	en: {
		header: 'header before the ROM',
		data: 'after the last image: data',
		zeros: 'after the last image: zeros',
		blank: 'after the last image: blank (0xff)',
		pe: 'PE file',
		te: 'TE file',
		vbt: 'VBT',
		'table-header': 'table header',
		'image-header': 'image header',
		vbios: 'VBIOS',
		'table-rest': 'rest of the table',
	},
	zh: {
		header: 'ROM 之前的头',
		data: '最后一个镜像之后：数据',
		zeros: '最后一个镜像之后：全零',
		blank: '最后一个镜像之后：空白（0xff）',
		pe: 'PE 文件',
		te: 'TE 文件',
		vbt: 'VBT',
		'table-header': '表头',
		'image-header': '镜像头',
		vbios: 'VBIOS',
		'table-rest': '表的其余部分',
	},
};

export function regionName(kind: keyof Names, language: Language): string {
	return NAMES[language][kind];
}

/** `image 1, EFI, compressed`. */
export function imageRegionName(image: RegionImage, language: Language): string {
	const { number, codeType, compressed, isPrivate } = image;
	const type = isPrivate ? privateTypeName(codeType, language) : codeTypeName(codeType, language);
	if (language === 'zh') return `镜像 ${number}，${type}${compressed ? '，已压缩' : ''}`;
	return `image ${number}, ${type}${compressed ? ', compressed' : ''}`;
}

interface NamedRegion {
	readonly kind: RegionKind;
	readonly start: number;
	readonly what: string;
}

/** Of a region of a report, whose images are all in `images`. */
export function regionNameIn({ kind, start, what }: NamedRegion, images: readonly ImageReport[], language: Language) {
	if (kind === 'other') return what;
	if (kind !== 'image') return regionName(kind, language);
	const i = images.findIndex(({ offset }) => offset === start);
	const { codeType = 0, efi, private: isPrivate = false } = images[i] ?? {};
	return imageRegionName({ number: i + 1, codeType, compressed: efi?.compressed === true, isPrivate }, language);
}
