/** What helpers for Intel iGPUs print on the debug port of OVMF (0x402) while they look for the VM and for QEMU's files (fw_cfg). */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const FW_CFG_MESSAGES = {
	'helper-started': {
		pattern: '^FW CFG Signature: 0x554D4551',
		examples: ['FW CFG Signature: 0x554D4551'],
		source: 'edk2 OvmfPkg/Library/QemuFwCfgLib QemuFwCfgInitialize, in a helper',
		weight: 'fact',
		refutes: ['igd-helper-missing'],
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
	'x-fwrev': {
		pattern: '^FW CFG Revision: {revision:hex}',
		examples: ['FW CFG Revision: 0x3'],
		source: 'edk2 OvmfPkg/Library/QemuFwCfgLib QemuFwCfgInitialize, in a helper',
		weight: 'harmless',
		meaning: text('The helper has found fw_cfg.', 'helper 已找到 fw_cfg。'),
	},
	'helper-nofwcfg': {
		pattern: '^QemuFwCfg interface not supported',
		examples: ['QemuFwCfg interface not supported.'],
		source: 'edk2 OvmfPkg/Library/QemuFwCfgLib QemuFwCfgInitialize, in a helper',
		weight: 'cause',
		causes: ['igd-helper-no-fwcfg'],
		meaning: text(
			'The helper finds no fw_cfg: this is not a VM of QEMU.',
			'helper 找不到 fw_cfg：这不是 QEMU 虚拟机。',
		),
	},
	'helper-fwcfg-size': {
		pattern: 'etc/igd-{opregion|bdsm-size}: {zero size|invalid fw_cfg size|invalid value}',
		examples: ['IgdAssignmentEntry: etc/igd-opregion: zero size'],
		source: 'VfioIgdPkg IgdAssignmentEntry; gangqizai/igd; i915ovmfPkg',
		weight: 'cause',
		causes: ['igd-opregion-missing'],
		rules: ['igd-opregion-missing'],
		meaning: text(
			'A file of fw_cfg for the helper has a wrong size. QEMU itself makes right ones: it was given by hand (-fw_cfg).',
			'给 helper 的 fw_cfg 文件大小不对。QEMU 自己生成的是正确的：此文件由 -fw_cfg 手动提供。',
		),
	},
	'helper-hostbridge': {
		pattern: 'Unknown Host Bridge Device ID: {id:hex}',
		examples: ['AcpiTimerLibConstructor: Unknown Host Bridge Device ID: 0x9b61'],
		source: 'edk2 OvmfPkg AcpiTimerLib, PlatformInitLib, PlatformBootManagerLib, also in helpers',
		weight: 'cause',
		causes: ['igd-helper-no-fwcfg'],
		rules: ['igd-lpc-q35'],
		meaning: text(
			'The host bridge of the VM is neither that of i440fx (0x1237) nor that of q35 (0x29c0), so its ID was replaced.',
			'虚拟机的主桥既不是 i440fx（0x1237）也不是 q35（0x29c0）：其 ID 已被替换。',
		),
	},
} satisfies Messages;
