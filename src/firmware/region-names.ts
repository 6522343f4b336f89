/** The regions of Intel's flash descriptor: the words that nodes have as subtypes, and what each is called in a sentence. */
import type { Language } from '../language/languages.js';

/** By the index of the register FLREG. */
export const FLASH_REGIONS = [
	...(['descriptor', 'BIOS', 'ME', 'GbE', 'platform data', 'device expansion 1', 'second BIOS', 'microcode'] as const),
	...(['EC', 'device expansion 2', 'IE', '10 GbE A', '10 GbE B', 'reserved', 'reserved', 'PTT'] as const),
] as const;

export type FlashRegionName = (typeof FLASH_REGIONS)[number];

export const REGION_NAMES: Readonly<Record<Language, Readonly<Record<FlashRegionName, string>>>> = {
	en: {
		descriptor: 'descriptor',
		BIOS: 'BIOS',
		ME: 'ME',
		GbE: 'GbE',
		'platform data': 'platform data',
		'device expansion 1': 'device expansion 1',
		'second BIOS': 'second BIOS',
		microcode: 'microcode',
		EC: 'EC',
		'device expansion 2': 'device expansion 2',
		IE: 'IE',
		'10 GbE A': '10 GbE A',
		'10 GbE B': '10 GbE B',
		reserved: 'reserved',
		PTT: 'PTT',
	},
	zh: {
		descriptor: '描述符',
		BIOS: 'BIOS',
		ME: 'ME',
		GbE: 'GbE',
		'platform data': '平台数据',
		'device expansion 1': '设备扩展 1',
		'second BIOS': '第二 BIOS',
		microcode: '微码',
		EC: 'EC',
		'device expansion 2': '设备扩展 2',
		IE: 'IE',
		'10 GbE A': '10 GbE A',
		'10 GbE B': '10 GbE B',
		reserved: '保留',
		PTT: 'PTT',
	},
};
