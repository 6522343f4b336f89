/** What libvirt prints: log of a VM, journal of libvirtd or virtqemud, virsh and virt-manager. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const LIBVIRT_MESSAGES = {
	'l-nopass': {
		pattern: [
			"host doesn't support {passthrough of host PCI devices|VFIO PCI passthrough}",
			"pci backend driver {type |}'{driver:word}' is not supported",
			'VFIO device assignment is not available on this platform',
		],
		examples: [
			"error: unsupported configuration: host doesn't support passthrough of host PCI devices",
			"internal error: pci backend driver 'default' is not supported",
			'VFIO device assignment is not available on this platform',
		],
		source: 'libvirt src/qemu/qemu_hostdev.c (to 10.0), hypervisor/virhostdev.c, util/virpci.c',
		weight: 'stops',
		causes: ['iommu-off'],
		rules: ['iommu-off', 'vfio-not-loaded'],
		meaning: text('The host has no IOMMU groups, or vfio is not loaded.', '宿主机没有 IOMMU 组，或没有加载 vfio。'),
	},
	'l-hdr127': {
		pattern: ["Unknown PCI header type '127' for device '{device}'", 'Unknown PCI header type 127'],
		examples: [
			"internal error: Unknown PCI header type '127' for device '0000:01:00.0'",
			'Unknown PCI header type 127 for device 0000:01:00.0',
		],
		source: 'libvirt src/util/virpci.c virPCIGetHeaderType',
		weight: 'stops',
		causes: ['device-lost'],
		meaning: text(
			'The configuration space of the device reads 0xff: it is off the bus.',
			'设备的配置空间读出 0xff：设备已从总线上消失。',
		),
	},
	'l-inuse': {
		pattern: [
			'PCI device {device} is in use by driver {driver:word}, domain {user:word}',
			'PCI device {device} is {already |}in use',
			'Device {device} is already in use',
		],
		examples: [
			'Requested operation is not valid: PCI device 0000:01:00.0 is in use by driver QEMU, domain win10',
			'Requested operation is not valid: PCI device 0000:01:00.0 is in use',
			'internal error: Device 0000:01:00.0 is already in use',
		],
		source: 'libvirt src/hypervisor/virhostdev.c; util/virpci.c',
		weight: 'stops',
		causes: ['device-busy'],
		rules: ['device-twice'],
		meaning: text('Another VM has the device.', '另一台虚拟机占用了该设备。'),
	},
	'l-unmanaged': {
		pattern: 'Unmanaged PCI device {device} must be manually detached from the host',
		examples: ['Unmanaged PCI device 0000:01:00.0 must be manually detached from the host'],
		source: 'libvirt src/hypervisor/virhostdev.c virHostdevPreparePCIDevicesImpl',
		weight: 'stops',
		causes: ['not-bound'],
		rules: ['device-unmanaged'],
		meaning: text(
			'managed is not "yes", and the device is bound to a driver of the host.',
			'managed 不是 "yes"，而设备绑定着宿主机的驱动。',
		),
	},
	'l-notdetach': {
		pattern: [
			"Failed to unbind PCI device '{device}'",
			"Failed to add driver '{driver:word}' to driver_override",
			"Failed to trigger a probe for PCI device '{device}'",
			'Not {detaching|resetting} active device {device}',
			'Unable to reset PCI device {device}',
		],
		examples: [
			"Failed to unbind PCI device '0000:01:00.0' from nvidia: Device or resource busy",
			"Failed to add driver 'vfio-pci' to driver_override interface of PCI device '0000:01:00.0': Permission denied",
			"Failed to trigger a probe for PCI device '0000:01:00.0': Input/output error",
			'internal error: Not resetting active device 0000:01:00.0',
			'internal error: Unable to reset PCI device 0000:01:00.0: no FLR, PM reset or bus reset available',
		],
		source: 'libvirt src/util/virpci.c',
		weight: 'stops',
		causes: ['host-driver-stuck'],
		meaning: text(
			'The driver of the host does not let the device go, or its bus cannot be reset.',
			'宿主机的驱动没有释放设备，或无法重置其总线。',
		),
	},
	'l-active': {
		pattern: 'Active {device} devices on bus with {device}, not doing bus reset',
		examples: ['internal error: Active 0000:01:00.1 devices on bus with 0000:01:00.0, not doing bus reset'],
		source: 'libvirt src/util/virpci.c virPCIDeviceTrySecondaryBusReset',
		weight: 'cause',
		causes: ['reset-group'],
		meaning: text(
			'Another function of the card is in use, so the card cannot be reset.',
			'显卡的另一个功能正在使用，因此无法重置显卡。',
		),
	},
	'l-acs': {
		pattern: [
			'Device {device} is behind a switch lacking ACS and cannot be assigned',
			'PCI device {device} is not assignable',
		],
		examples: [
			'Device 0000:01:00.0 is behind a switch lacking ACS and cannot be assigned',
			'internal error: PCI device 0000:01:00.0 is not assignable',
		],
		source: 'libvirt src/util/virpci.c virPCIDeviceIsAssignable; hypervisor/virhostdev.c',
		weight: 'stops',
		causes: ['group-not-viable'],
		meaning: text(
			'A switch above the device does not separate it from others (ACS).',
			'设备上方的交换机没有把它与其他设备隔离（ACS）。',
		),
	},
	'l-notfound': {
		pattern: 'Device {device} not found: could not access',
		examples: [
			'internal error: Device 0000:01:00.0 not found: could not access /sys/bus/pci/devices/0000:01:00.0/config: No such file or directory',
		],
		source: 'libvirt src/util/virpci.c virPCIDeviceNew',
		weight: 'stops',
		causes: ['device-absent'],
		rules: ['device-absent', 'source-missing'],
		meaning: text('The host has no device at this address.', '宿主机的该地址上没有设备。'),
	},
	'l-module': {
		pattern: 'Failed to load PCI {driver|stub} module {module:word}',
		examples: ['internal error: Failed to load PCI driver module vfio-pci: modprobe: FATAL: Module vfio-pci not found'],
		source: 'libvirt src/util/virpci.c virPCIProbeDriver (another wording to 10.0)',
		weight: 'stops',
		causes: ['not-bound'],
		rules: ['vfio-not-loaded'],
		meaning: text('vfio-pci cannot be loaded.', '无法加载 vfio-pci。'),
	},
	'l-hook': {
		pattern: 'Non-executable hook script {file:path}',
		examples: ['713: warning : virHookCheck:187 : Non-executable hook script /etc/libvirt/hooks/qemu.d/win10'],
		source: 'libvirt src/util/virhook.c virHookCheck',
		weight: 'cause',
		causes: ['hook'],
		meaning: text(
			'libvirt skips the hook script, because it is not executable.',
			'hook 脚本没有可执行权限，libvirt 跳过了它。',
		),
	},
	'l-hookfail': {
		pattern: ['Hook script execution failed: {error:text}', 'Child process (LC_ALL=C {text}/hooks/'],
		examples: [
			'Hook script execution failed: internal error: Child process (LC_ALL=C PATH=/usr/bin /etc/libvirt/hooks/qemu win10 prepare begin -) unexpected exit status 1',
		],
		source: 'libvirt src/util/virhook.c virHookCall',
		weight: 'stops',
		causes: ['hook'],
		meaning: text('The hook script has failed, so the VM does not start.', 'hook 脚本执行失败，虚拟机因此没有启动。'),
	},
	'l-monitor': {
		pattern: [
			'nexpectedly closed the monitor',
			'process exited while connecting to monitor',
			'ailed to connect to monitor',
		],
		examples: [
			'internal error: qemu unexpectedly closed the monitor: 2022-07-02T19:41:18.784519Z',
			'internal error: process exited while connecting to monitor: 2022-07-02T19:41:18.784519Z',
			'error: Failed to connect to monitor',
		],
		source: 'libvirt src/qemu/qemu_process.c, qemu_monitor.c',
		weight: 'symptom',
		meaning: text(
			'QEMU has stopped. The text behind it, or the log of the VM, says why.',
			'QEMU 已退出，原因在其后的文字或虚拟机的日志中。',
		),
	},
	'l-shut': {
		pattern: 'shutting down, reason=failed',
		examples: ['2022-02-26 01:42:08.928+0000: shutting down, reason=failed'],
		source: 'libvirt src/qemu/qemu_process.c qemuProcessStop',
		weight: 'symptom',
		meaning: text('The VM did not start. The lines before it say why.', '虚拟机没有启动，原因在前面的行中。'),
	},
	'l-memlock': {
		pattern: 'cannot limit locked memory of process',
		examples: ['error: cannot limit locked memory of process 2371 to 18253611008: Operation not permitted'],
		source: 'libvirt src/util/virprocess.c virProcessSetMaxMemLock',
		weight: 'stops',
		causes: ['memlock'],
		meaning: text(
			'libvirt may not raise the limit of locked memory: it runs as a user (qemu:///session).',
			'libvirt 无权提高锁定内存的限制：它以普通用户运行（qemu:///session）。',
		),
	},
} satisfies Messages;
