/** Code of an image that SeaBIOS calls, and why it does not come back, in words. */
import type { Language } from '../../language/languages.js';
import type { DeadEnd } from './entry.js';

/** Offset 3 of the image, a boot connection vector, a bootstrap entry vector. */
export const VECTORS = ['entry', 'connection', 'boot'] as const;
export type Vector = (typeof VECTORS)[number];

export const VECTOR_NAMES: Readonly<Record<Language, Readonly<Record<Vector, string>>>> = {
	en: {
		entry: 'its entry point',
		connection: 'its boot connection vector',
		boot: 'its bootstrap entry vector',
	},
	zh: { entry: '入口', connection: '启动连接向量', boot: '引导入口向量' },
};

export const DEAD_END_NAMES: Readonly<Record<Language, Readonly<Record<DeadEnd, string>>>> = {
	en: {
		loops: 'jumps to itself',
		halts: 'halts the processor with interrupts off',
		faults: 'begins with an instruction that does not exist',
		leaves: 'jumps out of what SeaBIOS copies of the image',
		restarts: 'jumps to the reset vector',
		efi: 'is the header of an EFI image',
	},
	zh: {
		loops: '跳回自身',
		halts: '在关闭中断后停住处理器',
		faults: '含有不存在的指令',
		leaves: '跳到 SeaBIOS 所复制的镜像之外',
		restarts: '跳到复位入口',
		efi: '是 EFI 镜像的头',
	},
};
