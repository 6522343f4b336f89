/** What QEMU prints about devices that it passes through. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const QEMU_MESSAGES = {
	'q-romread': {
		pattern: 'vfio-pci: Cannot read device rom at {device}',
		examples: ['vfio-pci: Cannot read device rom at 0000:00:02.0'],
		source: 'QEMU hw/vfio/pci.c vfio_pci_load_rom',
		weight: 'cause',
		causes: ['rom-unreadable'],
		rules: ['card-rom-missing', 'vbios-missing'],
		meaning: text(
			'QEMU could not read the ROM of the device, and the VM gets none.',
			'QEMU 无法读取设备的 ROM，虚拟机得不到 ROM。',
		),
	},
	'q-romread2': {
		pattern: 'Device option ROM contents are probably invalid',
		examples: ['Device option ROM contents are probably invalid (check dmesg).'],
		source: 'QEMU hw/vfio/pci.c vfio_pci_load_rom',
		weight: 'symptom',
		meaning: text('Belongs to the line before it.', '属于上一行。'),
	},
	'q-romread3': {
		pattern: 'Skip option ROM probe with rombar=0, or load from file with romfile',
		examples: ['Skip option ROM probe with rombar=0, or load from file with romfile='],
		source: 'QEMU hw/vfio/pci.c vfio_pci_load_rom',
		weight: 'symptom',
		rules: ['romfile-rombar-off'],
		meaning: text(
			'Belongs to the line before it. For a picture, only romfile= helps.',
			'属于上一行。要有画面，只有 romfile= 有用。',
		),
	},
	'q-viable': {
		pattern: 'group {group:number} is not viable',
		examples: ['vfio 0000:09:00.0: group 2 is not viable'],
		source: 'QEMU hw/vfio/container.c vfio_group_get (common.c before 10.0)',
		weight: 'stops',
		causes: ['group-not-viable'],
		rules: ['group-not-viable', 'group-shared'],
		meaning: text(
			'Another device of the IOMMU group is bound to a driver of the host.',
			'同一 IOMMU 组的另一个设备还绑定着宿主机的驱动。',
		),
	},
	'q-viable2': {
		pattern: 'Please ensure all devices within the iommu_group are bound to their vfio bus driver',
		examples: ['Please ensure all devices within the iommu_group are bound to their vfio bus driver.'],
		source: 'QEMU hw/vfio/container.c vfio_group_get (common.c before 10.0)',
		weight: 'symptom',
		meaning: text('Belongs to the line before it.', '属于上一行。'),
	},
	'q-multias': {
		pattern: 'group {group:number} used in multiple address spaces',
		examples: ['vfio 0000:01:00.1: group 1 used in multiple address spaces'],
		source: 'QEMU hw/vfio/container.c vfio_group_get (common.c before 10.0)',
		weight: 'stops',
		causes: ['group-not-viable'],
		rules: ['group-not-viable'],
		meaning: text(
			'Functions of one IOMMU group would get memory in different ways: one is behind a virtual IOMMU, or was plugged in later.',
			'同一 IOMMU 组的功能会以不同方式访问内存：其中一个在虚拟 IOMMU 之后，或是后来插入的。',
		),
	},
	'q-reset-mech': {
		pattern: 'vfio: Cannot reset device {device}, no available reset mechanism',
		examples: ['vfio: Cannot reset device 0000:00:1f.3, no available reset mechanism.'],
		source: 'QEMU hw/vfio/pci.c vfio_pci_pre_reset',
		weight: 'harmless',
		meaning: text(
			'The function cannot be reset on its own. For audio and USB functions, and at the first start of a GPU, this changes nothing.',
			'该功能无法单独重置。对音频和 USB 功能，以及 GPU 的第一次启动，没有影响。',
		),
	},
} satisfies Messages;
