/** The steps of a helper for Intel iGPUs, in their order, in every language. */
import { text } from '../language/text.js';

export const HELPER_STEPS = {
	'helper-started': text('The IGD helper was found and started', 'IGD 辅助驱动已找到并启动'),
	opregion: text('The VM has the OpRegion', '虚拟机已得到 OpRegion'),
	'stolen-memory': text('Stolen memory is reserved', '已保留 stolen memory（预留显存）'),
	'vbt-asked': text('A GOP driver has asked for the VBT', 'GOP 驱动已索取 VBT'),
} as const;

export type HelperStepId = keyof typeof HELPER_STEPS;
