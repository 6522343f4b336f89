/** What helpers for Intel iGPUs print to the debug port of OVMF (0x402): VfioIgdPkg, gangqizai's igd, i915ovmfPkg. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const IGD_HELPER_MESSAGES = {
	'helper-opregion-ok': {
		pattern: '^Setup{VmOpRegion|OpRegion}: {device}: {Setup |}OpRegion @ {base:hex} size {size:hex}',
		examples: ['SetupVmOpRegion: 0000:00:02.0: Setup OpRegion @ 0xBF7E7000 size 0x2000'],
		source: 'VfioIgdPkg SetupOpRegion; gangqizai/igd SetupVmOpRegion',
		weight: 'harmless',
		refutes: ['igd-opregion-missing'],
		rules: ['igd-opregion-missing'],
		meaning: text('The helper has copied the OpRegion into the VM.', 'helper 已把 OpRegion 复制到虚拟机。'),
	},
	'helper-bdsm-get': {
		pattern: '^SetupVmBDSM: Get BDSM at address: {base:hex}',
		examples: ['SetupVmBDSM: Get BDSM at address: 0x3C800001'],
		source: 'gangqizai/igd SetupVmBDSM',
		weight: 'fact',
		meaning: text(
			'The address of stolen memory that the helper reads from the iGPU, and then wants in the VM. With 0x0, QEMU hides the address of the host.',
			'helper 从核显读到的 stolen memory 地址，它要在虚拟机中使用同一地址。0x0 表示 QEMU 隐藏了宿主机的地址。',
		),
	},
	'helper-bdsm-fail': {
		pattern: '^SetupVmBDSM: {device}: failed to allocate BDSM: {status:text}',
		examples: ['SetupVmBDSM: 0000:00:02.0: failed to allocate BDSM: Not Found'],
		source: 'gangqizai/igd SetupVmBDSM',
		weight: 'cause',
		causes: ['igd-helper-host-bdsm'],
		rules: ['igd-qemu'],
		meaning: text(
			'The helper could not reserve stolen memory at the address of the host.',
			'helper 无法在宿主机的地址上保留 stolen memory。',
		),
	},
	'helper-bdsm-ok': {
		pattern: '^SetupVmBDSM: {device}: BDSM @ {base:hex} size {size:hex}',
		examples: ['SetupVmBDSM: 0000:00:02.0: BDSM @ 0x3C800000 size 0x4800000'],
		source: 'gangqizai/igd SetupVmBDSM',
		weight: 'harmless',
		refutes: ['igd-helper-host-bdsm', 'igd-legacy-q35'],
		rules: ['igd-stolen-memory'],
		meaning: text('The helper has reserved stolen memory.', 'helper 已保留 stolen memory。'),
	},
	'helper-opregion-alloc': {
		pattern: '^Setup{VmOpRegion|OpRegion}: {device}: {f|F}ailed to allocate OpRegion: {status:text}',
		examples: ['SetupOpRegion: 0000:00:02.0: failed to allocate OpRegion: Out of Resources'],
		source: 'VfioIgdPkg SetupOpRegion; gangqizai/igd SetupVmOpRegion',
		weight: 'cause',
		causes: ['igd-helper-memory'],
		meaning: text(
			'The helper found no memory below 4 GiB for its copy of the OpRegion.',
			'helper 在 4 GiB 以下找不到存放 OpRegion 副本的内存。',
		),
	},
	'helper-opregion-write': {
		pattern: '^Setup{VmOpRegion|OpRegion}: {device}: {f|F}ailed to write OpRegion address: {status:text}',
		examples: ['SetupOpRegion: 0000:00:02.0: failed to write OpRegion address: Device Error'],
		source: 'VfioIgdPkg SetupOpRegion; gangqizai/igd SetupVmOpRegion',
		weight: 'cause',
		causes: ['igd-opregion-missing'],
		rules: ['igd-opregion-missing'],
		meaning: text(
			'The helper could not write the address of the OpRegion to the iGPU (ASLS).',
			'helper 无法把 OpRegion 的地址写入核显（ASLS）。',
		),
	},
	'helper-opregion-decode': {
		pattern: 'failed to decode OpRegion: {status:text}',
		examples: ['SetupOpRegion: 0000:00:02.0: failed to decode OpRegion: Unsupported'],
		source: 'i915ovmfPkg SetupOpRegion',
		weight: 'cause',
		causes: ['igd-vbt-bad'],
		meaning: text('The helper could not read the VBT in the OpRegion.', 'helper 无法读取 OpRegion 中的 VBT。'),
	},
	'helper-bdsm-readfail': {
		pattern: 'Setup BDSM failed : Read bdsm_address failed',
		examples: ['Setup BDSM failed : Read bdsm_address failed'],
		source: 'gangqizai/igd SetupVmBDSM',
		weight: 'cause',
		causes: ['igd-helper-host-bdsm'],
		meaning: text(
			'The helper could not read the address of stolen memory from the iGPU.',
			'helper 无法从核显读取 stolen memory 的地址。',
		),
	},
	'helper-stolen-ok': {
		pattern: [
			'^SetupStolenMemory: {device}: {: |}stolen memory @ {base:hex}{,|} size {size:hex}',
			'^SetupStolenMemory: {device}: {: |}stolen memory @ 0x{base:hex}{,|} size {size:hex}',
		],
		examples: [
			'SetupStolenMemory: 0000:00:02.0: stolen memory @ 0x7B800000, size 64 MB',
			'SetupStolenMemory: 0000:00:02.0: stolen memory @ 0x7B800000 size 0x4000000',
		],
		source: 'VfioIgdPkg SetupStolenMemory (size in MB since 2025-05); i915ovmfPkg',
		weight: 'harmless',
		rules: ['igd-stolen-memory'],
		meaning: text('The helper has reserved stolen memory.', 'helper 已保留 stolen memory。'),
	},
	'helper-stolen-fail': {
		pattern: '^SetupStolenMemory: {device}: failed to allocate stolen memory: {status:text}',
		examples: ['SetupStolenMemory: 0000:00:02.0: failed to allocate stolen memory: Out of Resources'],
		source: 'VfioIgdPkg SetupStolenMemory; i915ovmfPkg',
		weight: 'cause',
		causes: ['igd-helper-memory'],
		meaning: text(
			'The helper found no memory below 4 GiB for stolen memory.',
			'helper 在 4 GiB 以下找不到可用作 stolen memory 的内存。',
		),
	},
	'helper-stolen-write': {
		pattern: '^SetupStolenMemory: {device}: failed to write stolen memory address: {status:text}',
		examples: ['SetupStolenMemory: 0000:00:02.0: failed to write stolen memory address: Device Error'],
		source: 'VfioIgdPkg SetupStolenMemory; i915ovmfPkg',
		weight: 'cause',
		causes: ['igd-helper-memory'],
		meaning: text(
			'The helper could not write the address of stolen memory to the iGPU.',
			'helper 无法把 stolen memory 的地址写入核显。',
		),
	},
	'helper-id': {
		pattern: '^GetIgdPrivateData: Device: {id:hex}, {Flag|Generation}: ',
		examples: ['GetIgdPrivateData: Device: a780, Flag: 5'],
		source: 'VfioIgdPkg GetIgdPrivateData, since 2025-05',
		weight: 'fact',
		refutes: ['igd-helper-unknown-id'],
		meaning: text('The helper knows the iGPU.', 'helper 认识该核显。'),
	},
	'helper-id-unknown': {
		pattern: 'GetIgdPrivateData: Unsupported',
		examples: ['PciIoNotify: GetIgdPrivateData: Unsupported'],
		source: 'VfioIgdPkg PciIoNotify, since 2025-05',
		weight: 'cause',
		causes: ['igd-helper-unknown-id'],
		meaning: text(
			'The helper does not know the device ID of an Intel GPU, and sets nothing up for it.',
			'helper 不认识某块 Intel GPU 的设备 ID，没有为它做任何设置。',
		),
	},
} satisfies Messages;
