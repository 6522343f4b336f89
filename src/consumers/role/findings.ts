/** Findings about a ROM and the role that it is checked for (`--as`). */
import { hex } from '../../bytes/hex.js';
import { shellPath } from '../../bytes/shell-word.js';
import { kindName } from '../../graphics/kinds/texts.js';
import { buildIgdCommand, extractIgdCommand } from '../../igd-helper/commands.js';
import { joinedZh, leadingZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { listed, named } from '../../language/words.js';
import { ROLE_KINDS, ROLES } from '../roles.js';

interface Combined {
	/** The file is the driver itself, which only `build` makes a ROM of. */
	readonly bare: boolean;
	readonly id?: string | undefined;
	readonly file?: string | undefined;
}

/** What makes one ROM of a GOP driver and what goes before it. */
function behind(beside: 'vbios' | 'helper', { bare, id, file = 'FILE' }: Combined) {
	if (beside === 'helper') return buildIgdCommand({ id, gop: file });
	const words = bare ? `romtool build --id ${id ?? 'VENDOR:DEVICE'}` : 'romtool edit join';
	return `${words} VBIOS.rom ${shellPath(file)} -o OUTPUT.rom`;
}

export const ROLE_FINDINGS = {
	'role-mismatch': entry({
		severity: 'error',
		/** `kinds`: of the graphics in the file. `other`: a role that it does have. */
		values: { role: ROLES, kinds: 'names', other: ['none', ...ROLES], file: 'file?' },
		en: {
			message: ({ role, kinds, file }) => {
				const wanted = kindName(ROLE_KINDS[role], 'en');
				const contents =
					kinds.length === 0 ? 'nothing known of graphics' : listed(kinds.map((kind) => kindName(kind, 'en')));
				const name = file === undefined ? 'This file' : named(file);
				return `${name} cannot serve as ${role}: it contains ${contents}, not ${wanted}.`;
			},
			fix: ({ other }) =>
				other === 'none'
					? 'Choose another file, or download or extract this one again.'
					: `Use it as ${other} (--as ${other}), or choose another file.`,
			cause:
				'The file does not contain what its role requires, such as a VBIOS instead of a GOP driver, or the IGD helper instead of a driver.',
			remedy: 'Use it as what it is, or choose another file.',
		},
		zh: {
			message: ({ role, kinds, file }) => {
				const wanted = kindName(ROLE_KINDS[role], 'zh');
				const contents =
					kinds.length === 0
						? '没有已知的显卡内容'
						: joinedZh('只有', kinds.map((kind) => kindName(kind, 'zh')).join('、'));
				const name = file === undefined ? '此文件' : leadingZh(file);
				return `${name}不能用作 ${role}：${joinedZh('需要', wanted)}，文件中${contents}。`;
			},
			fix: ({ other }) =>
				other === 'none'
					? '换一个文件，或重新下载或提取该文件。'
					: `将它用作 ${other}（--as ${other}），或换一个文件。`,
			cause: '文件中没有其用途所需的内容，例如是 VBIOS 而不是 GOP 驱动，或是 IGD 辅助驱动而不是 GOP 驱动。',
			remedy: '按它本来的用途使用，或换一个文件。',
		},
	}),
	'legacy-only-no-picture': entry({
		severity: 'note',
		values: { offset: 'offset', file: 'file?' },
		en: {
			message: ({ offset }) =>
				`OVMF will not run the VBIOS at ${hex(offset)}: it is only legacy code. The screen stays black until the guest's own driver loads.`,
			fix: ({ file = 'FILE' }) =>
				`For a boot display, give a GOP ROM to the audio function, or combine both: romtool edit join ${shellPath(file)} GOP.rom -o OUTPUT.rom`,
			cause:
				"The VBIOS is only legacy code, and OVMF will not run it. The screen stays black until the guest's own driver loads.",
			remedy: 'Give the VM the ROM of a GOP driver as well: romtool plan shows where.',
		},
		zh: {
			message: ({ offset }) => `OVMF 不会执行 ${hex(offset)} 处的 VBIOS：它只有传统代码。虚拟机内的驱动加载之前黑屏。`,
			fix: ({ file = 'FILE' }) =>
				`如需启动画面，把 GOP ROM 挂到声卡功能，或合并：romtool edit join ${shellPath(file)} GOP.rom -o OUTPUT.rom`,
			cause: 'VBIOS 只有传统代码，OVMF 不会执行它。虚拟机内的驱动加载之前黑屏。',
			remedy: '再给虚拟机加上 GOP 驱动的 ROM：romtool plan 会显示放在哪里。',
		},
	}),
	'igd-needs-gop': entry({
		severity: 'note',
		/** `bare`: the file is the driver itself, which only `build` makes a ROM of. */
		values: { offset: 'offset', bare: 'flag', id: 'id?' },
		en: {
			message: ({ offset, bare }) =>
				`The IGD helper at ${hex(offset)} draws nothing. It sets up OpRegion and stolen memory for a GOP driver, and this ${bare ? 'file' : 'ROM'} has none.`,
			fix: ({ id }) =>
				`For a boot display, build one ROM with a helper and the GOP driver from the BIOS file of the board: ${extractIgdCommand(id)}`,
			cause:
				'The IGD helper draws nothing. It sets up OpRegion and stolen memory for a GOP driver, and this ROM has none.',
			remedy: 'For a boot display, build one ROM with both from the BIOS of the board (romtool extract --rom).',
		},
		zh: {
			message: ({ offset, bare }) =>
				`${hex(offset)} 处的 IGD 辅助驱动本身不显示画面，只为 GOP 驱动设置 OpRegion 和 stolen memory，而此${bare ? '文件' : ' ROM '}中没有 GOP 驱动。`,
			fix: ({ id }) => `如需启动画面，从主板的 BIOS 文件生成含辅助驱动和 GOP 驱动的 ROM：${extractIgdCommand(id)}`,
			cause:
				'IGD 辅助驱动本身不显示画面，只为 GOP 驱动设置 OpRegion 和 stolen memory（预留显存），而此 ROM 中没有 GOP 驱动。',
			remedy: '如需启动画面，从主板的 BIOS 生成含两者的 ROM（romtool extract --rom）。',
		},
	}),
	'gop-on-audio-function': entry({
		severity: 'note',
		/** `beside`: what the ROM BAR of the GPU is needed for. */
		values: { offset: 'offset', beside: ['vbios', 'helper'], bare: 'flag', file: 'file?', id: 'id?' },
		en: {
			message: ({ offset, beside, bare }) => {
				const needed =
					beside === 'vbios'
						? 'the VBIOS, and without it the driver declines the GPU'
						: 'the IGD helper, which sets up the OpRegion for the driver';
				return `This ${bare ? 'file' : 'ROM'} contains only the GOP driver at ${hex(offset)}. The GPU's ROM BAR is needed for ${needed}.`;
			},
			fix: ({ beside, ...rest }) =>
				beside === 'helper'
					? `Build one ROM with romtool's helper and this driver: ${behind(beside, rest)}`
					: `Use it as romfile of the audio function, or combine both: ${behind(beside, rest)}`,
			cause: "The ROM contains only the GOP driver, and the GPU's ROM BAR is needed for the VBIOS or the IGD helper.",
			remedy:
				'For an Intel iGPU, build one ROM with the helper (romtool build --igd-helper). For an AMD APU, use the ROM as romfile of the audio function, or combine both (romtool edit join).',
		},
		zh: {
			message: ({ offset, beside, bare }) => {
				const needed = beside === 'vbios' ? 'VBIOS，否则驱动拒绝该 GPU' : 'IGD 辅助驱动，由它为驱动设置 OpRegion';
				return `此${bare ? '文件' : ' ROM '}只有 ${hex(offset)} 处的 GOP 驱动。GPU 的 ROM BAR 要留给 ${needed}。`;
			},
			fix: ({ beside, ...rest }) =>
				beside === 'helper'
					? `用 romtool 的辅助驱动和该驱动生成一个 ROM：${behind(beside, rest)}`
					: `把它作为声卡功能的 romfile，或合并：${behind(beside, rest)}`,
			cause: 'ROM 中只有 GOP 驱动，而 GPU 的 ROM BAR 要留给 VBIOS 或 IGD 辅助驱动。',
			remedy:
				'Intel 核显：用辅助驱动生成一个 ROM（romtool build --igd-helper）。AMD APU：把该 ROM 作为声卡功能的 romfile，或合并两者（romtool edit join）。',
		},
	}),
	'igd-helper-too-small': entry({
		severity: 'warning',
		values: { offset: 'offset', bytes: 'number' },
		en: {
			message: ({ offset, bytes }) =>
				`IgdAssignmentDxe at ${hex(offset)} has ${bytes} bytes, complete ones 17 KiB. A build that lost its code to link-time optimization loads and does nothing.`,
			fix: 'Use another build, or build it without LTO.',
			cause:
				'The IGD helper is smaller than complete ones. Builds that lost their code to link-time optimization load and do nothing.',
			remedy: 'Use another build, or build it without LTO.',
		},
		zh: {
			message: ({ offset, bytes }) =>
				`${hex(offset)} 处的 IgdAssignmentDxe 只有 ${bytes} 字节，完整的有 17 KiB。因链接时优化（LTO）丢失代码的构建能加载，但不起作用。`,
			fix: '换用另一个构建，或不用 LTO 重新构建。',
			cause: 'IGD 辅助驱动比完整的小。因链接时优化（LTO）丢失代码的构建能加载，但不起作用。',
			remedy: '换用另一个构建，或不用 LTO 重新构建。',
		},
	}),
};
