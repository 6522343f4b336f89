/** What Proxmox VE prints when it starts a VM: task log, qm start, journal of pvedaemon. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const PROXMOX_MESSAGES = {
	'p-iommu': {
		pattern: ['cannot prepare PCI pass-through, IOMMU not present', 'No IOMMU detected, please activate it'],
		examples: [
			'TASK ERROR: cannot prepare PCI pass-through, IOMMU not present',
			'No IOMMU detected, please activate it. See Documentation for further information.',
		],
		source: 'qemu-server PVE/QemuServer/PCI.pm prepare_pci_device',
		weight: 'stops',
		causes: ['iommu-off'],
		rules: ['iommu-off'],
		meaning: text('The host has no IOMMU groups.', '宿主机没有 IOMMU 组。'),
	},
	'p-noinfo': {
		pattern: [
			"no pci device info for device '{device}'",
			"no PCI device found for '{address:text}'",
			'PCI device mapping {not found|invalid}',
			"pci device '{device}' not found",
		],
		examples: [
			"TASK ERROR: no pci device info for device '0000:01:00.0'",
			"no PCI device found for '0000:01:00'",
			"TASK ERROR: PCI device mapping not found for 'gpu'",
			"PCI device mapping invalid (hardware probably changed): pci device '0000:01:00.0' not found",
		],
		source: 'qemu-server PVE/QemuServer/PCI.pm prepare_pci_device, parse_hostpci; pve-guest-common PVE/Mapping/PCI.pm',
		weight: 'stops',
		causes: ['device-absent'],
		rules: ['device-absent'],
		meaning: text(
			'The host has no device at this address, or the mapping does not fit the hardware.',
			'宿主机的该地址上没有设备，或资源映射与硬件不符。',
		),
	},
	'p-unbind': {
		pattern: [
			"can't unbind/bind PCI group to VFIO '{device}'",
			"can't reset PCI device '{device}'",
			'Cannot bind {device} to vfio',
			'Cannot find vfio-pci module!',
		],
		examples: [
			"TASK ERROR: can't unbind/bind PCI group to VFIO '0000:01:00.0'",
			"can't reset PCI device '0000:01:00.0'",
			'TASK ERROR: Cannot bind 0000:01:00.1 to vfio',
			'TASK ERROR: Cannot find vfio-pci module!',
		],
		source:
			'qemu-server PVE/QemuServer/PCI.pm prepare_pci_device; pve-common PVE/SysFSTools.pm pci_dev_group_bind_to_vfio',
		weight: 'stops',
		causes: ['not-bound'],
		rules: ['vfio-not-loaded'],
		meaning: text(
			'The device could not be taken from the driver of the host, or be given to vfio-pci.',
			'无法把设备从宿主机的驱动解绑，或无法绑定到 vfio-pci。',
		),
	},
	'p-nogroup': {
		pattern: 'Cannot open iommu_group: ',
		examples: ['TASK ERROR: Cannot open iommu_group: No such file or directory'],
		source: 'pve-common PVE/SysFSTools.pm pci_dev_group_bind_to_vfio',
		weight: 'stops',
		causes: ['iommu-off'],
		rules: ['iommu-off'],
		meaning: text(
			'The device has no IOMMU group: the IOMMU of the host is off.',
			'设备没有 IOMMU 组：宿主机的 IOMMU 未启用。',
		),
	},
	'p-q35': {
		pattern: 'q35 machine model is not enabled',
		examples: ['TASK ERROR: q35 machine model is not enabled at /usr/share/perl5/PVE/QemuServer/PCI.pm line 510.'],
		source: 'qemu-server PVE/QemuServer/PCI.pm print_hostpci_devices',
		weight: 'stops',
		causes: ['pcie-without-q35'],
		rules: ['pcie-without-q35'],
		meaning: text('pcie=1 requires the machine type q35.', 'pcie=1 要求机型 q35。'),
	},
	'p-legacy': {
		pattern: ['legacy IGD assignment {what:text}', 'only one device can be assigned in {what:text}'],
		examples: [
			"TASK ERROR: legacy IGD assignment requires VGA mode to be 'none'",
			'TASK ERROR: only one device can be assigned in legacy-igd mode',
		],
		source: 'qemu-server PVE/QemuServer/PCI.pm print_hostpci_devices',
		weight: 'stops',
		causes: ['legacy-igd-config'],
		rules: [
			'legacy-igd-vga',
			'legacy-igd-rombar',
			'legacy-igd-x-vga',
			'legacy-igd-mdev',
			'legacy-igd-q35',
			'legacy-igd-multifunction',
			'legacy-igd-address',
			'legacy-igd-several',
		],
		meaning: text(
			'legacy-igd=1 does not fit the rest of the configuration, as the text says.',
			'legacy-igd=1 与配置的其余部分不符，提示文字说明了原因。',
		),
	},
	'p-twice': {
		pattern: [
			"device '{device}' assigned more than once",
			"PCI device '{device}' already in use by {running |}VMID '{user:word}'",
			"PCI device '{device}' is currently reserved for use by VMID '{user:word}'",
			"could not find a free device for '{option:word}'",
		],
		examples: [
			"TASK ERROR: device '0000:01:00.0' assigned more than once",
			"TASK ERROR: PCI device '0000:01:00.0' already in use by VMID '101'",
			"PCI device '0000:01:00.0' is currently reserved for use by VMID '101'",
			"could not find a free device for 'hostpci2'",
		],
		source: 'qemu-server PVE/QemuServer/PCI.pm print_hostpci_devices, reserve_pci_usage',
		weight: 'stops',
		causes: ['device-busy'],
		rules: ['device-twice'],
		meaning: text(
			'Another VM has the device, or two lines of the configuration have it.',
			'另一台虚拟机占用了该设备，或配置中有两行使用它。',
		),
	},
	'p-mdev': {
		pattern: [
			"pci device '{device}' has no available instances of '{type:word}'",
			"mdev instance '{id:word}' already exits, but type is not",
		],
		examples: [
			"TASK ERROR: pci device '0000:00:02.0' has no available instances of 'i915-GVTg_V5_4'",
			"mdev instance '00000000-0000-0000-0000-000000000100' already exits, but type is not 'nvidia-63'",
		],
		source: 'pve-common PVE/SysFSTools.pm pci_create_mdev_device (PVE/QemuServer/PCI/Mdev.pm from 9.0)',
		weight: 'stops',
		causes: ['device-busy'],
		meaning: text('All instances of this kind of mdev are in use.', '该类型的 mdev 实例已全部被占用。'),
	},
	'p-hook': {
		pattern: 'hookscript error for {vm:number} on {phase:text}',
		examples: [
			"TASK ERROR: hookscript error for 103 on pre-start: command '/var/lib/vz/snippets/gpu.sh 103 pre-start' failed: exit code 1",
		],
		source: 'pve-guest-common PVE/GuestHelpers.pm exec_hookscript',
		weight: 'stops',
		causes: ['hook'],
		meaning: text(
			'The hook script of the VM has failed, so the VM does not start.',
			'虚拟机的 hook 脚本执行失败，虚拟机因此没有启动。',
		),
	},
	'p-line': {
		pattern: [
			"Either 'host' or 'mapping' must be set",
			"Cannot set both 'host' and 'mapping'",
			'cannot use mediated device with multifunction device',
			'to use Intel vIOMMU please set the machine type to q35',
			'Intel vIOMMU supports only 39 or 48 bits as address width',
			'cannot set aw-bits if no vIOMMU is configured',
			"Installed QEMU version '{version:word}' is too old to run machine type",
		],
		examples: [
			"Either 'host' or 'mapping' must be set.",
			"Cannot set both 'host' and 'mapping'.",
			'cannot use mediated device with multifunction device',
			'to use Intel vIOMMU please set the machine type to q35',
			'Intel vIOMMU supports only 39 or 48 bits as address width',
			'cannot set aw-bits if no vIOMMU is configured',
			"Installed QEMU version '10.1.0' is too old to run machine type 'pc-q35-11.0+pve0', please upgrade node 'pve'",
		],
		source: 'qemu-server PVE/QemuServer/PCI.pm parse_hostpci; PVE/QemuServer.pm; PVE/QemuServer/Machine.pm',
		weight: 'stops',
		meaning: text(
			'The configuration of the VM contradicts itself or this release, as the text says. romtool lint names the line.',
			'虚拟机的配置自相矛盾或与此版本不符，提示文字说明了原因。romtool lint 会指出是哪一行。',
		),
	},
} satisfies Messages;
