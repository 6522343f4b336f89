/** What Proxmox VE prints in task logs beside reasons why a VM does not start. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const PROXMOX_TASK_MESSAGES = {
	'p-resetioctl': {
		pattern: "error writing '1' to '/sys/bus/pci/devices/{device}/reset': ",
		examples: ["error writing '1' to '/sys/bus/pci/devices/0000:10:00.0/reset': Inappropriate ioctl for device"],
		source: 'pve-common PVE/SysFSTools.pm file_write, pci_dev_reset',
		weight: 'harmless',
		meaning: text(
			'The device has no reset of its own. Proxmox VE goes on, and QEMU tries others.',
			'设备没有自己的重置方式。Proxmox VE 继续启动，QEMU 会尝试其他方式。',
		),
	},
	'p-resettry': {
		pattern: "failed to reset PCI device '{device}', but trying to continue",
		examples: ["failed to reset PCI device '0000:10:00.0', but trying to continue as not all devices need a reset"],
		source: 'qemu-server PVE/QemuServer/PCI.pm prepare_pci_device',
		weight: 'harmless',
		meaning: text('Belongs to the line before it.', '属于上一行。'),
	},
	'p-efidisk': {
		pattern: 'no efidisk configured! Using temporary efivars disk',
		examples: ['WARN: no efidisk configured! Using temporary efivars disk.'],
		source: 'qemu-server PVE/QemuServer/OVMF.pm (PVE/QemuServer.pm before 9.0)',
		weight: 'harmless',
		meaning: text(
			'The settings of OVMF are lost when the VM stops. The VM starts.',
			'虚拟机关闭后 OVMF 的设置会丢失。虚拟机可以启动。',
		),
	},
	'p-exit': {
		pattern: ['start failed: QEMU exited with code {code:number}', 'TASK ERROR: start failed'],
		examples: ['TASK ERROR: start failed: QEMU exited with code 1', 'TASK ERROR: start failed: command failed'],
		source: 'qemu-server PVE/QemuServer.pm vm_start_nolock',
		weight: 'symptom',
		meaning: text('QEMU has stopped. The lines before it say why.', 'QEMU 已退出，原因在前面的行中。'),
	},
	'p-mdevwait': {
		pattern: 'for mediated device driver finishing clean up',
		examples: ['waited 10 seconds for mediated device driver finishing clean up'],
		source: 'qemu-server PVE/QemuServer.pm cleanup_pci_devices',
		weight: 'harmless',
		meaning: text('The mdev of the last start is being removed.', '正在移除上次启动时的 mdev 设备。'),
	},
	'x-taskok': {
		pattern: '^TASK OK$',
		examples: ['TASK OK'],
		source: 'pve-common PVE/RESTEnvironment.pm',
		weight: 'fact',
		meaning: text('QEMU runs: what would stop the start did not.', 'QEMU 已运行：启动没有被阻止。'),
	},
	'x-swtpm': {
		pattern: 'swtpm_setup: Not overwriting existing state file',
		examples: ['swtpm_setup: Not overwriting existing state file.'],
		source: 'swtpm',
		weight: 'harmless',
		meaning: text('The TPM of the VM is there already.', '虚拟机的 TPM 已存在。'),
	},
	'p-bind': {
		pattern: "error writing '{id:text}' to '/sys/bus/pci/{path:text}bind': {error:text}",
		examples: [
			"error writing '0000:01:00.0' to '/sys/bus/pci/drivers/vfio-pci/bind': No such device",
			"error writing '0000:01:00.0' to '/sys/bus/pci/devices/0000:01:00.0/driver/unbind': No such device",
		],
		source: 'pve-common PVE/SysFSTools.pm file_write, pci_dev_bind_to_vfio',
		weight: 'symptom',
		causes: ['not-bound'],
		rules: ['vfio-not-loaded'],
		meaning: text(
			'The device could not be taken from its driver, or be given to vfio-pci.',
			'无法把设备从其驱动解绑，或无法绑定到 vfio-pci。',
		),
	},
	'p-newid': {
		pattern: "error writing '{id:text}' to '/sys/bus/pci/drivers/vfio-pci/new_id': File exists",
		examples: ["error writing '1002 67df' to '/sys/bus/pci/drivers/vfio-pci/new_id': File exists"],
		source: 'pve-common PVE/SysFSTools.pm file_write, to 7.0',
		weight: 'harmless',
		meaning: text('vfio-pci has the ID already.', 'vfio-pci 已有该 ID。'),
	},
} satisfies Messages;
