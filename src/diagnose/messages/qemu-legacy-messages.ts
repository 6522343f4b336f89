/** What QEMU prints about the legacy mode of Intel iGPUs, and about VGA access. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const QEMU_LEGACY_MESSAGES = {
	'q-legacy-1f0': {
		pattern: [
			'IGD device {igd:text} cannot support legacy mode due to existing devices at address 1f.0',
			'Cannot create LPC bridge due to existing device at 1f.0',
		],
		examples: [
			'IGD device 0000:00:02.0 cannot support legacy mode due to existing devices at address 1f.0',
			'vfio 0000:00:02.0: Cannot create LPC bridge due to existing device at 1f.0',
		],
		source: 'QEMU hw/vfio/igd.c vfio_probe_igd_bar4_quirk (to 9.2), vfio_pci_igd_setup_lpc_bridge (from 10.0)',
		weight: 'cause',
		// Of an mdev, which is named by its UUID.
		harmlessWhen: ({ values }) => /^[0-9a-f]{8}-/.test(values['igd'] ?? ''),
		causes: ['igd-legacy-q35'],
		rules: ['igd-lpc-q35', 'legacy-igd-q35'],
		meaning: text(
			'The machine type q35 has its own LPC bridge at 1f.0, and legacy mode is off. Of an mdev (GVT-g), this means nothing.',
			'机型 q35 在 1f.0 处有自己的 LPC 桥，legacy 模式因此关闭。对 mdev（GVT-g）没有影响。',
		),
	},
	'q-legacy-gen': {
		pattern: 'is unsupported in legacy mode, try SandyBridge or newer',
		examples: ['IGD device 0000:00:02.0 is unsupported in legacy mode, try SandyBridge or newer'],
		source: 'QEMU hw/vfio/igd.c vfio_probe_igd_bar4_quirk; for unlisted new iGPUs from 9.2 on',
		weight: 'cause',
		causes: ['igd-qemu-generation'],
		rules: ['igd-qemu', 'igd-generation-unknown'],
		meaning: text(
			'QEMU does not have the iGPU in its table, and sets up nothing for it. The text misleads: the iGPU is newer.',
			'QEMU 的表中没有该核显，没有为它做任何设置。提示文字会误导：该核显其实更新。',
		),
	},
	'q-legacy-norom': {
		pattern: ['has no ROM, legacy mode disabled', 'Device has no ROM'],
		examples: ['IGD device 0000:00:02.0 has no ROM, legacy mode disabled', 'vfio 0000:00:02.0: Device has no ROM'],
		source: 'QEMU hw/vfio/igd.c',
		weight: 'cause',
		causes: ['igd-legacy-no-rom'],
		rules: ['igd-helper-missing'],
		meaning: text(
			'Legacy mode requires a ROM, and the iGPU has neither one of its own nor a romfile.',
			'legacy 模式需要 ROM，而核显没有自己的 ROM，也没有 romfile。',
		),
	},
	'q-legacy-hot': {
		pattern: 'hotplugged, ROM disabled',
		examples: ['IGD device 0000:00:02.0 hotplugged, ROM disabled, legacy mode disabled'],
		source: 'QEMU hw/vfio/igd.c, to 9.2',
		weight: 'cause',
		causes: ['igd-hotplug'],
		meaning: text(
			'Legacy mode is not possible for an iGPU that is plugged in later.',
			'后来插入的核显不能用 legacy 模式。',
		),
	},
	'q-legacy-opregion': {
		pattern: [
			'does not support {OpRegion|host bridge|LPC bridge} access,legacy mode disabled',
			'does not support {OpRegion|host bridge|LPC bridge} access, legacy mode disabled',
			'IGD {LPC|host} bridge access is not supported by kernel',
		],
		examples: [
			'IGD device 0000:00:02.0 does not support OpRegion access,legacy mode disabled',
			'IGD device 0000:00:02.0 does not support LPC bridge access, legacy mode disabled',
			'vfio 0000:00:02.0: IGD LPC bridge access is not supported by kernel',
		],
		source: 'QEMU hw/vfio/igd.c',
		weight: 'cause',
		causes: ['igd-opregion-absent'],
		rules: ['igd-legacy-mode-refused'],
		meaning: text(
			'Legacy mode requires that the kernel of the host offers OpRegion, host bridge and LPC bridge of the iGPU.',
			'legacy 模式要求宿主机内核提供核显的 OpRegion、主桥和 LPC 桥。',
		),
	},
	'q-legacy-vga': {
		pattern: [
			'failed to enable VGA access, legacy mode disabled',
			'Unable to enable VGA access',
			'failed getting region info for VGA region index {index:number}',
			'unexpected VGA info, flags',
			'device does not support requested feature x-vga',
		],
		examples: [
			'IGD device 0000:00:02.0 failed to enable VGA access, legacy mode disabled',
			'vfio 0000:00:02.0: Unable to enable VGA access',
			'vfio 0000:00:02.0: failed getting region info for VGA region index 8: Invalid argument',
			'vfio 0000:00:02.0: unexpected VGA info, flags 0x0, size 0x0',
			'device does not support requested feature x-vga',
		],
		source: 'QEMU hw/vfio/pci.c vfio_populate_vga; igd.c',
		weight: 'cause',
		causes: ['vga-region-absent'],
		rules: ['igd-no-disable-vga', 'vga-disabled', 'x-vga-ovmf'],
		meaning: text(
			'The kernel of the host offers no VGA access to the device.',
			'宿主机内核不提供对该设备的 VGA 访问。',
		),
	},
	'q-legacy-on': {
		pattern: 'IGD legacy mode enabled, use x-igd-legacy-mode=off',
		examples: ['info: IGD legacy mode enabled, use x-igd-legacy-mode=off to disable it if unwanted.'],
		source: 'QEMU hw/vfio/igd.c, from 10.0',
		weight: 'harmless',
		meaning: text('Legacy mode is on.', 'legacy 模式已启用。'),
	},
	'q-legacy-off': {
		pattern: 'IGD legacy mode disabled',
		examples: ['IGD legacy mode disabled'],
		source: 'QEMU hw/vfio/igd.c, from 10.0',
		weight: 'symptom',
		rules: ['igd-legacy-mode-refused'],
		meaning: text('The line before it says why legacy mode is off.', '上一行说明了 legacy 模式关闭的原因。'),
	},
	'q-legacy-forced': {
		pattern: [
			'Machine is not i440fx or assigned BDF is not 00:02.0',
			'Machine is not i440fx, assigned BDF is not 00:02.0, or device {id:hex} ',
		],
		examples: [
			'vfio 0000:00:02.0: Machine is not i440fx or assigned BDF is not 00:02.0',
			"vfio 0000:00:02.0: Machine is not i440fx, assigned BDF is not 00:02.0, or device a780 (gen 12) doesn't support legacy mode",
		],
		source: 'QEMU hw/vfio/igd.c, from 10.0; the second from 10.1',
		weight: 'stops',
		causes: ['igd-address'],
		rules: ['igd-address', 'legacy-igd-address'],
		meaning: text(
			'x-igd-legacy-mode=on, and machine type, address or generation do not allow it.',
			'设置了 x-igd-legacy-mode=on，但机型、地址或核显的代不允许。',
		),
	},
} satisfies Messages;
