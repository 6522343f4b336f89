/** Errors about ROMs with romtool's IGD helper that cannot be built. */
import { kindName } from '../../graphics/kinds/texts.js';
import { joinedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { listed } from '../../language/words.js';

export const IGD_ROM_ERRORS = {
	'igd-not-intel': entry({
		values: { id: 'id' },
		en: {
			message: ({ id }) => `the IGD helper is for Intel iGPUs (8086), and ${id} is not one`,
			cause: 'The IGD helper is for Intel iGPUs, and the device is of another vendor.',
			remedy: 'Name the ID of the iGPU, as romtool devices lists it.',
		},
		zh: {
			message: ({ id }) => `IGD 辅助驱动用于 Intel 核显（8086），而 ${id} 不是`,
			cause: 'IGD 辅助驱动用于 Intel 核显，而该设备属于其他厂商。',
			remedy: '给出核显的 ID，见 romtool devices。',
		},
	}),
	'igd-card': entry({
		values: { id: 'id' },
		en: {
			message: ({ id }) => `the IGD helper is for Intel iGPUs, and ${id} is a card, which has a ROM of its own`,
			cause: 'The IGD helper is for Intel iGPUs, and the device is a card, which has a ROM of its own.',
			remedy: 'Use the ROM of the card: romtool dump, or none.',
		},
		zh: {
			message: ({ id }) => `IGD 辅助驱动用于 Intel 核显，而 ${id} 是独显，有自己的 ROM`,
			cause: 'IGD 辅助驱动用于 Intel 核显，而该设备是独显，有自己的 ROM。',
			remedy: '使用显卡自己的 ROM（romtool dump），或不用 ROM。',
		},
	}),
	'igd-no-gop': entry({
		/** What of graphics is in the file instead. */
		values: { kinds: 'names' },
		en: {
			message: ({ kinds }) =>
				`there is no GOP driver of Intel in it, but ${kinds.length === 0 ? 'nothing known of graphics' : listed(kinds.map((kind) => kindName(kind, 'en')))}; romtool extract finds the one for an iGPU in the BIOS of its board`,
			cause: 'Only a GOP driver of Intel goes into one ROM with the IGD helper, and the file contains none.',
			remedy: 'Extract the driver from the BIOS of the board: romtool extract --rom builds the ROM at once.',
		},
		zh: {
			message: ({ kinds }) =>
				`其中没有 Intel 的 GOP 驱动，${kinds.length === 0 ? '也没有已知的显卡内容' : joinedZh('只有', kinds.map((kind) => kindName(kind, 'zh')).join('、'))}；romtool extract 可从主板的 BIOS 中找到核显的驱动`,
			cause: '只有 Intel 的 GOP 驱动可与 IGD 辅助驱动放在一个 ROM 中，而该文件中没有。',
			remedy: '从主板的 BIOS 中提取该驱动：romtool extract --rom 会直接生成 ROM。',
		},
	}),
};
