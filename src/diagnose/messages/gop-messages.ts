/** What GOP drivers of Intel iGPUs, and PlatformGopPolicy for them, print to the debug port of OVMF (0x402). */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const GOP_MESSAGES = {
	'gop-vbt': {
		pattern: '^GetVbtData: VBT Version {version:number} size {size:hex}',
		examples: ['GetVbtData: VBT Version 228 size 0x11A5'],
		source: 'VfioIgdPkg PlatformGopPolicy GetVbtData',
		weight: 'harmless',
		rules: ['igd-gop-missing', 'igd-needs-gop'],
		meaning: text(
			'A GOP driver of Intel has started, and has asked the helper for the VBT.',
			'Intel 的 GOP 驱动已启动，并向 helper 索取了 VBT。',
		),
	},
	'gop-vbt-sig': {
		pattern: 'GetVbtData: Invalid OpRegion signature',
		examples: ['GetVbtData: Invalid OpRegion signature, expect IntelGraphicsMem'],
		source: 'VfioIgdPkg PlatformGopPolicy GetVbtData',
		weight: 'cause',
		causes: ['igd-opregion-missing', 'igd-address'],
		rules: ['igd-opregion-missing'],
		meaning: text(
			'ASLS of the iGPU at 00:02.0 does not point to an OpRegion.',
			'00:02.0 处核显的 ASLS 没有指向 OpRegion。',
		),
	},
	'gop-vbt-size': {
		pattern: 'GetVbtData: VBT Header reports larger size ({size:hex}) than OpRegion VBT Mailbox',
		examples: ['GetVbtData: VBT Header reports larger size (0x2221) than OpRegion VBT Mailbox (0x1800)'],
		source: 'VfioIgdPkg PlatformGopPolicy GetVbtData',
		weight: 'cause',
		causes: ['igd-vbt-bad'],
		meaning: text('The VBT does not fit its place in the OpRegion.', 'VBT 大于它在 OpRegion 中的位置。'),
	},
	'gop-vbt-version': {
		pattern: 'Unsupported OpRegion version {version:word} with VBT larger than {size:hex}',
		examples: ['GetVbtData: Unsupported OpRegion version 2.0 with VBT larger than 0x1800'],
		source: 'VfioIgdPkg PlatformGopPolicy GetVbtData',
		weight: 'cause',
		causes: ['igd-vbt-bad'],
		meaning: text(
			'An OpRegion of version 2.0 has its VBT at an address of the host, which the VM cannot read.',
			'2.0 版 OpRegion 的 VBT 在宿主机的地址上，虚拟机无法读取。',
		),
	},
	'gop-vbt-memory': {
		pattern: 'GetVbtData: AllocatePages failed for VBT size {size:hex}',
		examples: ['GetVbtData: AllocatePages failed for VBT size 0x1800 status -2147483639'],
		source: 'VfioIgdPkg PlatformGopPolicy GetVbtData',
		weight: 'cause',
		causes: ['igd-helper-memory'],
		meaning: text('There is no memory below 4 GiB for a copy of the VBT.', '4 GiB 以下没有内存可以存放 VBT 的副本。'),
	},
	'i915ovmf-edid': {
		pattern: '^i915: failed to {read EDID|Set OutputPath}',
		examples: ['i915: failed to read EDID'],
		source: 'i915ovmfPkg i915_gop.c, i915_display.c',
		weight: 'cause',
		causes: ['gop-no-monitor'],
		meaning: text('The free GOP driver found no monitor.', '开源 GOP 驱动没有找到显示器。'),
	},
	'i915ovmf-dpto': {
		pattern: ['DP AUX channel{ |}timeout', 'Link Training Unsuccessful'],
		examples: ['i915: DP AUX channel timeout', 'Link Training Unsuccessful'],
		source: 'i915ovmfPkg i915_dp.c',
		weight: 'symptom',
		causes: ['gop-no-monitor'],
		meaning: text(
			'The free GOP driver cannot use a DisplayPort output.',
			'开源 GOP 驱动无法使用某个 DisplayPort 接口。',
		),
	},
} satisfies Messages;
