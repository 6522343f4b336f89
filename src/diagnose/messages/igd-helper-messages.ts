/** What helpers for Intel iGPUs print to the debug port of OVMF (0x402): VfioIgdPkg, gangqizai's igd, i915ovmfPkg. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const IGD_HELPER_MESSAGES = {
	'helper-started': {
		pattern: '^FW CFG Signature: 0x554D4551',
		examples: ['FW CFG Signature: 0x554D4551'],
		source: 'edk2 OvmfPkg/Library/QemuFwCfgLib QemuFwCfgInitialize, in a helper',
		weight: 'fact',
		rules: ['igd-helper-missing'],
		meaning: text(
			'The helper ROM was found and started by OVMF. OVMF itself, in the builds of Debian and Proxmox VE, prints nothing there.',
			'OVMF 找到并启动了 helper ROM。Debian 和 Proxmox VE 的 OVMF 本身不在此端口输出。',
		),
	},
	'helper-select': {
		pattern: '^Select Item: {item:hex}',
		examples: ['Select Item: 0x19'],
		source: 'edk2 OvmfPkg/Library/QemuFwCfgLib QemuFwCfgSelectItem, in a helper',
		weight: 'harmless',
		meaning: text('The helper reads an item of fw_cfg.', 'helper 在读取 fw_cfg 的一项。'),
	},
	'helper-dma': {
		pattern: '^QemuFwCfg interface ({DMA|IO Port}) is supported',
		examples: ['QemuFwCfg interface (DMA) is supported.'],
		source: 'edk2 OvmfPkg/Library/QemuFwCfgLib QemuFwCfgInitialize, in a helper',
		weight: 'harmless',
		meaning: text('The helper can read fw_cfg.', 'helper 可以读取 fw_cfg。'),
	},
	'helper-opregion-ok': {
		pattern: '^Setup{VmOpRegion|OpRegion}: {device}: {Setup |}OpRegion @ {base:hex} size {size:hex}',
		examples: ['SetupVmOpRegion: 0000:00:02.0: Setup OpRegion @ 0xBF7E7000 size 0x2000'],
		source: 'VfioIgdPkg SetupOpRegion; gangqizai/igd SetupVmOpRegion',
		weight: 'harmless',
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
		refutes: ['igd-helper-host-bdsm'],
		rules: ['igd-stolen-memory'],
		meaning: text('The helper has reserved stolen memory.', 'helper 已保留 stolen memory。'),
	},
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
} satisfies Messages;
