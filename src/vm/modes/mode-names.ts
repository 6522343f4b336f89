/** The ways in which an Intel iGPU can be given to a VM, and what each is in a few words, in every language. */
import type { Language } from '../../language/languages.js';

/** The best first: of those that are possible, a plan is for the first. */
export const MODE_IDS = ['legacy', 'q35', 'headless'] as const;

export type ModeId = (typeof MODE_IDS)[number];

/** Behind the word itself, in brackets. */
export const MODE_NAMES: Readonly<Record<Language, Readonly<Record<ModeId, string>>>> = {
	en: {
		legacy: 'i440fx, picture from the start',
		q35: 'q35, picture from the driver of the guest OS',
		headless: 'q35, no ROM and no picture',
	},
	zh: {
		legacy: 'i440fx，开机即有画面',
		q35: 'q35，由虚拟机系统的驱动显示画面',
		headless: 'q35，无 ROM，无画面',
	},
};

/** What one gets by it, and what not, as a sentence. */
export const MODE_OFFERS: Readonly<Record<Language, Readonly<Record<ModeId, string>>>> = {
	en: {
		legacy: 'The screen shows a picture from the start, by a GOP driver. The machine type is i440fx.',
		q35: 'The machine type is q35. The screen stays black until the guest OS has loaded its driver.',
		headless: 'No ROM is needed. The GPU renders and encodes; the picture is that of an emulated display.',
	},
	zh: {
		legacy: '由 GOP 驱动从开机起显示画面，机型为 i440fx。',
		q35: '机型为 q35，在虚拟机系统加载驱动之前黑屏。',
		headless: '不需要 ROM。核显用于渲染和编解码，画面来自模拟显卡。',
	},
};
