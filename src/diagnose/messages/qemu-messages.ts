/** What QEMU prints about devices that it passes through: IOMMU groups, opening, resets, errors. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const QEMU_MESSAGES = {
	'q-viable': {
		pattern: 'group {group:number} is not viable',
		examples: ['vfio 0000:09:00.0: group 2 is not viable'],
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_group_get',
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
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_group_get',
		weight: 'symptom',
		meaning: text('Belongs to the line before it.', '属于上一行。'),
	},
	'q-multias': {
		pattern: 'group {group:number} used in multiple address spaces',
		examples: ['vfio 0000:01:00.1: group 1 used in multiple address spaces'],
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_group_get',
		weight: 'stops',
		causes: ['group-not-viable'],
		rules: ['group-not-viable'],
		meaning: text(
			'Functions of one IOMMU group would get memory in different ways: one is behind a virtual IOMMU, or was plugged in later.',
			'同一 IOMMU 组的功能会以不同方式访问内存：其中一个在虚拟 IOMMU 之后，或是后来插入的。',
		),
	},
	'q-nogroup': {
		pattern: ['ailed to open /dev/vfio/{group:number}: No such file', 'failed to read {path:text}/iommu_group'],
		examples: [
			'vfio 0000:00:02.0: failed to open /dev/vfio/1: No such file or directory',
			'vfio error: 0000:01:00.0: failed to read /sys/bus/pci/devices/0000:01:00.0/iommu_group: No such file or directory',
		],
		source:
			'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_group_get, vfio_device_get_groupid',
		weight: 'stops',
		causes: ['not-bound'],
		rules: ['vfio-not-loaded', 'vfio-ids-invalid'],
		meaning: text('No driver of vfio has the IOMMU group of the device.', '该设备的 IOMMU 组没有绑定到 vfio 驱动。'),
	},
	'q-nogroup2': {
		pattern: 'no iommu_group found',
		examples: ['vfio 0000:01:00.0: no iommu_group found: No such file or directory'],
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_device_groupid',
		weight: 'stops',
		causes: ['iommu-off', 'not-bound'],
		rules: ['iommu-off'],
		meaning: text(
			'The device has no IOMMU group: the IOMMU of the host is off.',
			'设备没有 IOMMU 组：宿主机的 IOMMU 未启用。',
		),
	},
	'q-novfio': {
		pattern: ['ailed to open /dev/vfio/vfio: No such', "ould not open '/dev/vfio/vfio': No such"],
		examples: [
			'vfio 0000:01:00.0: failed to setup container for group 1: failed to open /dev/vfio/vfio: No such file or directory',
			"Could not open '/dev/vfio/vfio': No such file or directory",
		],
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_connect_container',
		weight: 'stops',
		causes: ['iommu-off'],
		rules: ['vfio-not-loaded'],
		meaning: text('The kernel module vfio is not loaded.', '没有加载内核模块 vfio。'),
	},
	'q-busy': {
		pattern: [
			'ailed to open /dev/vfio/{group:number}: {Device or resource busy|Permission denied|Operation not permitted}',
			"ould not open '/dev/vfio/{group:number}': Permission denied",
			'ailed to open /dev/vfio/vfio: Permission denied',
			'ailed to open /dev/vfio/devices/{name:word}: {Device or resource busy|Permission denied}',
		],
		examples: [
			'vfio 0000:01:00.0: failed to open /dev/vfio/16: Device or resource busy',
			"Could not open '/dev/vfio/16': Permission denied",
			'vfio 0000:01:00.0: failed to setup container for group 1: failed to open /dev/vfio/vfio: Permission denied',
			'vfio 0000:01:00.0: Failed to open /dev/vfio/devices/vfio0: Permission denied',
		],
		source:
			'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_group_get; iommufd.c from 9.0',
		weight: 'stops',
		causes: ['device-busy'],
		rules: ['device-twice'],
		meaning: text(
			'Another VM or program has the group, or the user of QEMU may not open it.',
			'另一台虚拟机或程序占用了该组，或运行 QEMU 的用户无权打开它。',
		),
	},
	'q-getdev': {
		pattern: [
			'vfio {device}: error getting device from group {group:number}: {error:text}',
			'^error getting device from group {group:number}: {error:text}',
		],
		unless: ['Invalid argument', 'Device or resource busy'],
		examples: [
			'vfio 0000:01:00.0: error getting device from group 22: No such device',
			'error getting device from group 22: No such device',
		],
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_get_device',
		weight: 'stops',
		causes: ['device-lost'],
		meaning: text(
			'The device cannot be opened: it is gone (No such device), or its driver refuses it.',
			'无法打开设备：设备已消失（No such device），或驱动拒绝。',
		),
	},
	'q-getdev-mdev': {
		pattern:
			'vfio {a:hex}-{b:hex}-{c:hex}-{d:hex}-{e:hex}: error getting device from group {group:number}: {error:text}',
		examples: ['vfio 00000000-0000-0000-0000-000000000100: error getting device from group 64: Input/output error'],
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_get_device',
		weight: 'stops',
		causes: ['device-busy'],
		meaning: text(
			'The driver of the mdev refuses to open it: it is in use, or its number of instances is used up.',
			'mdev 的驱动拒绝打开它：已被占用，或实例数已用完。',
		),
	},
	'q-getdev-unbound': {
		pattern: 'error getting device from group {group:number}: {Invalid argument|Device or resource busy}',
		examples: ['vfio 0000:01:00.0: error getting device from group 1: Invalid argument'],
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_get_device',
		weight: 'stops',
		causes: ['not-bound'],
		meaning: text(
			'The device is not bound to vfio-pci, or to a driver that is still busy.',
			'设备没有绑定到 vfio-pci，或驱动仍在使用它。',
		),
	},
	'q-getdev2': {
		pattern: 'Verify all devices in group {group:number} are bound to vfio-<bus> or pci-stub',
		examples: ['Verify all devices in group 64 are bound to vfio-<bus> or pci-stub and not already in use'],
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_get_device',
		weight: 'symptom',
		meaning: text('Belongs to the line before it.', '属于上一行。'),
	},
	'q-nodev': {
		pattern: 'no such host device',
		examples: ['vfio 0000:01:00.0: no such host device: No such file or directory'],
		source: 'QEMU hw/vfio/pci.c vfio_realize (helpers.c from 9.0)',
		weight: 'stops',
		causes: ['device-absent'],
		rules: ['device-absent'],
		meaning: text('The host has no device at this address.', '宿主机的该地址上没有设备。'),
	},
	'q-setiommu': {
		pattern: ['ailed to set iommu for container: {error:text}', 'ailed to set group container: {error:text}'],
		examples: [
			'vfio 0000:01:00.0: failed to setup container for group 2: Failed to set iommu for container: Operation not permitted',
			'vfio 0000:01:00.0: Failed to set group container: Invalid argument',
		],
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_init_container',
		weight: 'stops',
		causes: ['iommu-refused'],
		rules: ['iommu-off'],
		meaning: text(
			'The kernel refuses the device an IOMMU domain. Its own log says why.',
			'内核拒绝为设备分配 IOMMU 域，原因在内核日志中。',
		),
	},
	'q-noiommu': {
		pattern: 'No available IOMMU models',
		examples: ['vfio 0000:01:00.0: failed to setup container for group 1: No available IOMMU models'],
		source: 'QEMU hw/vfio/container.c (common.c before 10.0, container-legacy.c from 10.1) vfio_get_iommu_type',
		weight: 'stops',
		causes: ['iommu-off'],
		rules: ['vfio-not-loaded'],
		meaning: text('The kernel module vfio_iommu_type1 is not loaded.', '没有加载内核模块 vfio_iommu_type1。'),
	},
} satisfies Messages;
