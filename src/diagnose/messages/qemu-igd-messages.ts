/** What QEMU prints about Intel iGPUs that it passes through: OpRegion, legacy mode, stolen memory. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const QEMU_IGD_MESSAGES = {
	'q-opregion': {
		pattern: [
			'does not support requested IGD OpRegion feature',
			'Device does not support{s|}{| }IGD OpRegion feature',
			'IGD OpRegion feature: No such device',
			'IGD OpRegion {is |}not supported',
		],
		unless: ['hotplugged'],
		examples: [
			'vfio 0000:00:02.0: does not support requested IGD OpRegion feature: No such device',
			'vfio 0000:00:02.0: Device does not supports IGD OpRegion feature: No such device',
			'IGD OpRegion feature: No such device',
			'vfio 0000:00:02.0: IGD OpRegion is not supported',
		],
		source: 'QEMU hw/vfio/pci.c vfio_realize (to 9.2); igd.c vfio_pci_igd_opregion_init (from 10.0)',
		weight: 'stops',
		causes: ['igd-opregion-absent'],
		rules: ['igd-opregion-missing', 'igd-not-primary'],
		meaning: text(
			'x-igd-opregion=on, and the kernel of the host offers no OpRegion for the device.',
			'设置了 x-igd-opregion=on，而宿主机内核没有为该设备提供 OpRegion。',
		),
	},
	'q-opregion-read': {
		pattern: 'failed to read IGD OpRegion',
		examples: ['vfio 0000:00:02.0: failed to read IGD OpRegion'],
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_opregion_init (pci-quirks.c to 9.2)',
		weight: 'cause',
		causes: ['igd-opregion-absent'],
		rules: ['igd-opregion-missing'],
		meaning: text(
			'The kernel of the host offers an OpRegion, and it could not be read.',
			'宿主机内核提供了 OpRegion，但无法读取。',
		),
	},
	'q-opregion-on': {
		pattern: 'OpRegion detected on Intel display {id:hex}',
		examples: ['qemu-system-x86_64: info: OpRegion detected on Intel display a780.'],
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_config_quirk, from 10.1',
		weight: 'harmless',
		refutes: ['igd-opregion-absent'],
		meaning: text('QEMU gives the OpRegion of the iGPU to the VM.', 'QEMU 把核显的 OpRegion 提供给虚拟机。'),
	},
	'q-opregion-hot': {
		pattern: [
			'IGD {OpRegion|LPC} is not supported on hotplugged device',
			'OpRegion is not supported on hotplugged device',
			'cannot support IGD OpRegion feature on hotplugged device',
		],
		examples: [
			'vfio 0000:00:02.0: IGD OpRegion is not supported on hotplugged device',
			'IGD OpRegion is not supported on hotplugged device',
			'vfio 0000:00:02.0: cannot support IGD OpRegion feature on hotplugged device, IGD OpRegion is not supported on hotplugged device',
		],
		source: 'QEMU hw/vfio/igd.c (pci.c to 9.2)',
		weight: 'stops',
		causes: ['igd-hotplug'],
		meaning: text(
			'OpRegion and LPC bridge are possible only for an iGPU that is there when the VM starts.',
			'只有虚拟机启动时就有的核显才能设置 OpRegion 和 LPC 桥。',
		),
	},
	'q-gms': {
		pattern: [
			"Parameter 'x-igd-gms' expects {range:text}",
			'Unsupported IGD GMS value {value:hex}',
			'x-igd-gms is not supported on this device',
		],
		examples: [
			"-device vfio-pci,host=0000:00:02.0,x-igd-gms=foo: Parameter 'x-igd-gms' expects 0~0x40",
			'Unsupported IGD GMS value 0x41',
			'qemu-system-x86_64: x-igd-gms is not supported on this device',
		],
		source: 'QEMU hw/vfio/igd.c: to 9.2, from 10.0, from 10.1',
		weight: 'cause',
		causes: ['igd-gms-range'],
		rules: ['igd-gms-range'],
		meaning: text(
			'The value of x-igd-gms is outside of the range of this generation.',
			'x-igd-gms 的值超出该代核显的范围。',
		),
	},
	'q-gtt': {
		pattern: 'Guest attempted to program IGD GTT before BIOS reserved stolen memory',
		examples: [
			'qemu: hardware error: vfio-igd: Guest attempted to program IGD GTT before BIOS reserved stolen memory.  Unsupported BIOS?',
		],
		source: 'QEMU hw/vfio/igd.c vfio_igd_quirk_data_write',
		weight: 'stops',
		causes: ['igd-helper-missing'],
		rules: ['igd-helper-missing'],
		meaning: text(
			'A driver or VBIOS uses the iGPU, and no helper has reserved stolen memory: QEMU stops.',
			'驱动或 VBIOS 使用了核显，而没有辅助驱动保留 stolen memory：QEMU 中止运行。',
		),
	},
	'q-igd-copy': {
		pattern: [
			'IGD copy failed',
			"Can't find host bridge",
			'Failed to {create/modify LPC bridge|modify host bridge} for IGD',
			'failed to {create LPC bridge|modify host bridge}, legacy mode disabled',
			'VFIO dummy ISA/LPC bridge must have address 1f.0',
		],
		examples: [
			'IGD copy failed: Input/output error',
			"Can't find host bridge",
			'vfio 0000:00:02.0: Failed to modify host bridge for IGD',
			'IGD device 0000:00:02.0 failed to create LPC bridge, legacy mode disabled',
			'VFIO dummy ISA/LPC bridge must have address 1f.0',
		],
		source: 'QEMU hw/vfio/igd.c',
		weight: 'symptom',
		rules: ['igd-lpc-missing'],
		meaning: text(
			'QEMU could not make the host bridge or LPC bridge of the VM like those of the host.',
			'QEMU 无法让虚拟机的主桥或 LPC 桥与宿主机的一致。',
		),
	},
} satisfies Messages;
