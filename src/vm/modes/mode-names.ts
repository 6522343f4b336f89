/** The ways in which an Intel iGPU can be given to a VM, and what each is in a few words, in every language. */
import type { Language } from '../../language/languages.js';

/** The best first: of those that are possible, a plan is for the first. Those that pass the GPU itself need no driver more. */
export const MODE_IDS = ['legacy', 'q35', 'headless', 'seabios', 'vf', 'mdev'] as const;

export type ModeId = (typeof MODE_IDS)[number];

/** Behind the word itself, in brackets. */
export const MODE_NAMES: Readonly<Record<Language, Readonly<Record<ModeId, string>>>> = {
	en: {
		legacy: 'i440fx, picture from the start',
		q35: 'q35, picture from the driver of the guest OS',
		headless: 'q35, no ROM and no picture',
		seabios: 'i440fx with SeaBIOS, picture from the VBIOS',
		vf: 'virtual function, the host keeps the GPU',
		mdev: 'mediated device by GVT-g, the host keeps the GPU',
	},
	zh: {
		legacy: 'i440fx，开机即有画面',
		q35: 'q35，由虚拟机系统的驱动显示画面',
		headless: 'q35，无 ROM，无画面',
		seabios: 'i440fx 和 SeaBIOS，由 VBIOS 显示画面',
		vf: 'SR-IOV 虚拟功能，核显留给宿主机',
		mdev: 'GVT-g 的 mdev 设备，核显留给宿主机',
	},
};

/** What one gets by it, and what not, as a sentence. */
export const MODE_OFFERS: Readonly<Record<Language, Readonly<Record<ModeId, string>>>> = {
	en: {
		legacy: 'The screen shows a picture from the start, by a GOP driver. The machine type is i440fx.',
		q35: 'The machine type is q35 (Universal Pass-Through, UPT). The screen stays black until the guest OS has loaded its driver.',
		headless:
			'No ROM is needed (Universal Pass-Through, UPT). The GPU renders and encodes; the picture is that of an emulated display.',
		seabios:
			'SeaBIOS runs the VBIOS, for guest systems that boot without UEFI. The screen shows a picture from the start.',
		vf: 'The host keeps the GPU, and up to 7 VMs get a virtual function each. They render and encode, without a screen.',
		mdev: 'The host keeps the GPU, and several VMs get a mediated device each. They render and encode; the picture is that of an emulated display.',
	},
	zh: {
		legacy: '由 GOP 驱动从开机起显示画面，机型为 i440fx。',
		q35: '机型为 q35（Universal Pass-Through，UPT），在虚拟机系统加载驱动之前黑屏。',
		headless: '不需要 ROM（Universal Pass-Through，UPT）。核显用于渲染和编解码，画面来自模拟显卡。',
		seabios: '由 SeaBIOS 执行 VBIOS，用于不以 UEFI 启动的虚拟机系统，开机即有画面。',
		vf: '核显留给宿主机，最多 7 台虚拟机各得到一个虚拟功能（VF），用于渲染和编解码，不能连接显示器。',
		mdev: '核显留给宿主机，多台虚拟机各得到一个 mdev 设备，用于渲染和编解码，画面来自模拟显卡。',
	},
};
