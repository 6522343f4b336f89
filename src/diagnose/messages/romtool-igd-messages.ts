/** What romtool's own IGD helper prints to the debug port of OVMF (0x402): src/igd-helper, docs/igd-helper.md. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

const SOURCE = 'romtool src/igd-helper/driver';

export const ROMTOOL_IGD_MESSAGES = {
	'romtool-igd-start': {
		pattern: '^romtool-igd {version:word}: start opregion={bytes:hex}',
		examples: ['romtool-igd 1.0: start opregion=0x4400'],
		source: SOURCE,
		weight: 'fact',
		refutes: ['igd-helper-missing'],
		rules: ['igd-helper-missing'],
		meaning: text(
			"romtool's IGD helper runs, and QEMU offers an OpRegion.",
			'romtool 的 IGD 辅助驱动已运行，QEMU 提供了 OpRegion。',
		),
	},
	'romtool-igd-no-opregion': {
		pattern: '^romtool-igd {version:word}: stop {no|bad}-opregion status={status:hex}',
		examples: ['romtool-igd 1.0: stop no-opregion status=0x800000000000000e'],
		source: SOURCE,
		weight: 'cause',
		causes: ['igd-opregion-missing'],
		refutes: ['igd-helper-missing'],
		rules: ['igd-opregion-missing'],
		meaning: text(
			'QEMU offers no OpRegion, or one of a wrong size, and the helper has stopped.',
			'QEMU 没有提供 OpRegion，或其大小不对，辅助驱动已停止。',
		),
	},
	'romtool-igd-twice': {
		pattern: '^romtool-igd {version:word}: stop already-started status={status:hex}',
		examples: ['romtool-igd 1.0: stop already-started status=0x8000000000000014'],
		source: SOURCE,
		weight: 'harmless',
		meaning: text('The helper is in two ROMs, and runs already.', '两个 ROM 中都有辅助驱动，它已在运行。'),
	},
	'romtool-igd-refused': {
		pattern: '^romtool-igd {version:word}: stop {no-event|no-protocol} status={status:hex}',
		examples: ['romtool-igd 1.0: stop no-event status=0x8000000000000009'],
		source: SOURCE,
		weight: 'symptom',
		causes: ['igd-helper-memory'],
		meaning: text(
			'The firmware has refused the helper an event or a protocol: it is out of memory.',
			'固件拒绝为辅助驱动创建事件或协议：内存不足。',
		),
	},
	'romtool-igd-policy': {
		pattern: '^romtool-igd {version:word}: policy present',
		examples: ['romtool-igd 1.0: policy present'],
		source: SOURCE,
		weight: 'harmless',
		meaning: text(
			'Another driver offers the VBT (PlatformGopPolicy), and the GOP driver asks that one.',
			'另一个驱动提供 VBT（PlatformGopPolicy），GOP 驱动会向它索取。',
		),
	},
	'romtool-igd-device': {
		pattern: '^romtool-igd {version:word}: device {device} id={id:hex} class={class:hex} known=0x1',
		examples: ['romtool-igd 1.0: device 00:02.0 id=0xa780 class=0x30000 known=0x1'],
		source: SOURCE,
		weight: 'fact',
		meaning: text('The helper has found an iGPU that it knows.', '辅助驱动找到了它认识的核显。'),
	},
	'romtool-igd-unknown': {
		pattern: '^romtool-igd {version:word}: device {device} id={id:hex} class={class:hex} known=0x0',
		unless: [' ignored'],
		examples: ['romtool-igd 1.0: device 00:02.0 id=0xffff class=0x30000 known=0x0'],
		source: SOURCE,
		weight: 'cause',
		causes: ['igd-helper-unknown-id'],
		meaning: text(
			'The helper does not know the iGPU, and gives it only the OpRegion.',
			'辅助驱动不认识该核显，只为它设置 OpRegion。',
		),
	},
	'romtool-igd-ignored': {
		pattern: '^romtool-igd {version:word}: device {device} id={id:hex} class={class:hex} known=0x0 ignored',
		examples: ['romtool-igd 1.0: device 01:00.0 id=0x56a0 class=0x30000 known=0x0 ignored'],
		source: SOURCE,
		weight: 'harmless',
		meaning: text(
			'An Intel GPU elsewhere than at 00:02.0, such as a discrete one, is left alone.',
			'不在 00:02.0 处的 Intel GPU（例如独显）不做处理。',
		),
	},
	'romtool-igd-opregion': {
		pattern: '^romtool-igd {version:word}: opregion {device} address={base:hex} bytes={size:hex} status=0x0',
		examples: ['romtool-igd 1.0: opregion 00:02.0 address=0x7f7e5000 bytes=0x4400 status=0x0'],
		source: SOURCE,
		weight: 'harmless',
		refutes: ['igd-opregion-missing'],
		rules: ['igd-opregion-missing'],
		meaning: text('The helper has copied the OpRegion into the VM.', '辅助驱动已把 OpRegion 复制到虚拟机。'),
	},
	'romtool-igd-opregion-failed': {
		pattern: [
			'^romtool-igd {version:word}: opregion {device} address={base:hex} bytes={size:hex} status={status:hex}',
			'^romtool-igd {version:word}: vbt failed status=0x800000000000000e',
		],
		unless: ['status=0x0'],
		examples: [
			'romtool-igd 1.0: opregion 00:02.0 address=0x7f7e5000 bytes=0x4400 status=0x8000000000000007',
			'romtool-igd 1.0: vbt failed status=0x800000000000000e',
		],
		source: SOURCE,
		weight: 'cause',
		causes: ['igd-opregion-missing'],
		meaning: text(
			'No iGPU has an OpRegion: none took its address (ASLS), and a GOP driver that asks for the VBT gets none.',
			'没有核显带 OpRegion：都没有接受其地址（ASLS），GOP 驱动索取 VBT 时得不到。',
		),
	},
	'romtool-igd-memory': {
		pattern: [
			'^romtool-igd {version:word}: {opregion|stolen} {device} failed=memory',
			'^romtool-igd {version:word}: vbt failed status=0x8000000000000009',
		],
		examples: [
			'romtool-igd 1.0: stolen 00:02.0 failed=memory',
			'romtool-igd 1.0: vbt failed status=0x8000000000000009',
		],
		source: SOURCE,
		weight: 'cause',
		causes: ['igd-helper-memory'],
		meaning: text('There is no free memory for it below 4 GiB.', '4 GiB 以下没有可用的内存。'),
	},
	'romtool-igd-stolen': {
		pattern: '^romtool-igd {version:word}: stolen {device} {address|reserved}={base:hex}',
		examples: ['romtool-igd 1.0: stolen 00:02.0 address=0x77b00000'],
		source: SOURCE,
		weight: 'harmless',
		rules: ['igd-stolen-memory'],
		meaning: text('The iGPU has stolen memory.', '核显有 stolen memory。'),
	},
	'romtool-igd-register': {
		pattern: '^romtool-igd {version:word}: stolen {device} failed=register address={base:hex} reads={reads:hex}',
		examples: ['romtool-igd 1.0: stolen 00:02.0 failed=register address=0x77b00000 reads=0x3c800001 status=0x0'],
		source: SOURCE,
		weight: 'cause',
		causes: ['igd-qemu-generation'],
		rules: ['igd-qemu'],
		meaning: text(
			'The register of stolen memory (BDSM) keeps the address of the host: this QEMU does not emulate it for the iGPU.',
			'stolen memory 的寄存器（BDSM）保留着宿主机的地址：此 QEMU 没有为该核显模拟它。',
		),
	},
	'romtool-igd-stolen-none': {
		pattern: '^romtool-igd {version:word}: stolen {device} none',
		examples: ['romtool-igd 1.0: stolen 00:03.0 none'],
		source: SOURCE,
		weight: 'symptom',
		// At 00:02.0 it is of a generation that needs none.
		harmlessWhen: ({ device }) => device === '0000:00:02.0',
		causes: ['igd-address'],
		rules: ['igd-address'],
		meaning: text(
			'The iGPU gets no stolen memory: it is not at 00:02.0 of the VM, or its generation has none.',
			'核显没有 stolen memory：它不在虚拟机的 00:02.0 处，或该代核显不需要。',
		),
	},
	'romtool-igd-step': {
		pattern: [
			'^romtool-igd {version:word}: stolen {device} control={control:hex} register={base:hex} bytes={size:hex}',
			'^romtool-igd {version:word}: stolen {device} host={base:hex}',
			'^romtool-igd {version:word}: ready',
		],
		examples: [
			'romtool-igd 1.0: stolen 00:02.0 control=0x2c1 register=0x0 bytes=0x4000000',
			'romtool-igd 1.0: stolen 00:02.0 host=0x4c800000',
			'romtool-igd 1.0: ready',
		],
		source: SOURCE,
		weight: 'harmless',
		meaning: text('A step of the helper.', '辅助驱动的一个步骤。'),
	},
	'romtool-igd-vbt': {
		pattern: '^romtool-igd {version:word}: vbt {device} address={base:hex} bytes={size:hex}',
		examples: ['romtool-igd 1.0: vbt 00:02.0 address=0x7f73a000 bytes=0x2221'],
		source: SOURCE,
		weight: 'harmless',
		rules: ['igd-gop-missing', 'igd-needs-gop'],
		meaning: text('A GOP driver has asked for the VBT, and got it.', 'GOP 驱动索取并得到了 VBT。'),
	},
	'romtool-igd-vbt-none': {
		pattern: '^romtool-igd {version:word}: vbt failed status=0x8000000000000003',
		examples: ['romtool-igd 1.0: vbt failed status=0x8000000000000003'],
		source: SOURCE,
		weight: 'cause',
		causes: ['igd-vbt-bad'],
		meaning: text('The OpRegion has no usable VBT.', 'OpRegion 中没有可用的 VBT。'),
	},
} satisfies Messages;
