/** What each kind of graphics is called in a sentence, in every language. */
import type { Language } from '../language/languages.js';
import type { Graphics } from './graphics.js';

export const KIND_NAMES: Readonly<Record<Language, Readonly<Record<Graphics['kind'], string>>>> = {
	en: {
		'amd-gop': 'an AMD GOP driver',
		'intel-gop': 'an Intel GOP driver',
		'igd-helper': 'the IGD helper (IgdAssignmentDxe)',
		'other-gop': 'a GOP driver of another vendor',
		'amd-vbios': 'an AMD VBIOS',
		'intel-vbios': 'a legacy Intel VBIOS',
		'intel-vbt': 'an Intel VBT',
		'nvidia-vbios': 'an NVIDIA VBIOS',
	},
	zh: {
		'amd-gop': 'AMD GOP 驱动',
		'intel-gop': 'Intel GOP 驱动',
		'igd-helper': 'IGD 辅助驱动（IgdAssignmentDxe）',
		'other-gop': '其他厂商的 GOP 驱动',
		'amd-vbios': 'AMD VBIOS',
		'intel-vbios': 'Intel 传统 VBIOS',
		'intel-vbt': 'Intel VBT',
		'nvidia-vbios': 'NVIDIA VBIOS',
	},
};
