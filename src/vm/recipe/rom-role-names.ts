/** What a ROM file can be for a GPU, and what that and the sort of GPU are called in a sentence, in every language. */
import { ROLES } from '../../consumers/roles.js';
import { kindName } from '../../graphics/kinds/texts.js';
import type { Language } from '../../language/languages.js';
import type { DeviceKind } from '../device-kind.js';

/**
 * `intel-2-in-1`: helper and driver in one; `intel-vbios`: legacy, for SeaBIOS; `card-rom`: all that a card's own ROM has.
 */
export const ROM_ROLES = [...ROLES, 'intel-2-in-1', 'intel-vbios', 'card-rom'] as const;

export type RomRole = (typeof ROM_ROLES)[number];

export const ROLE_NAMES: Readonly<Record<Language, Readonly<Record<RomRole, string>>>> = {
	en: {
		'amd-vbios': kindName('amd-vbios', 'en'),
		'amd-gop': kindName('amd-gop', 'en'),
		'intel-gop': kindName('intel-gop', 'en'),
		'intel-igd': kindName('igd-helper', 'en'),
		'intel-2-in-1': 'an IGD helper with an Intel GOP driver',
		'intel-vbios': kindName('intel-vbios', 'en'),
		'card-rom': "the card's own ROM",
	},
	zh: {
		'amd-vbios': kindName('amd-vbios', 'zh'),
		'amd-gop': kindName('amd-gop', 'zh'),
		'intel-gop': kindName('intel-gop', 'zh'),
		'intel-igd': kindName('igd-helper', 'zh'),
		'intel-2-in-1': 'IGD 辅助驱动和 Intel GOP 驱动',
		'intel-vbios': kindName('intel-vbios', 'zh'),
		'card-rom': '显卡自己的 ROM',
	},
};

export const DEVICE_KIND_NAMES: Readonly<Record<Language, Readonly<Record<DeviceKind, string>>>> = {
	en: {
		'amd-apu': 'AMD APU',
		'amd-card': 'AMD card',
		'intel-igpu': 'Intel iGPU',
		'intel-card': 'Intel card',
		'nvidia-card': 'NVIDIA card',
		'other-card': 'card of another vendor',
		'virtual-function': 'virtual function',
	},
	zh: {
		'amd-apu': 'AMD APU',
		'amd-card': 'AMD 独显',
		'intel-igpu': 'Intel 核显',
		'intel-card': 'Intel 独显',
		'nvidia-card': 'NVIDIA 独显',
		'other-card': '其他厂商的显卡',
		'virtual-function': '虚拟功能（VF）',
	},
};
