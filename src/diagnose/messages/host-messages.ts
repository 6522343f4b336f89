/** What vfio-pci and the PCI code of the host's kernel print while a device is given to a VM and taken back. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const HOST_MESSAGES = {
	'k-resetting': {
		pattern: [
			'vfio-pci {device}: {resetting|reset done|restoring config space}',
			'vfio-pci {device}: enabling device (',
		],
		examples: ['vfio-pci 0000:01:00.0: reset done', 'vfio-pci 0000:00:02.0: enabling device (0400 -> 0403)'],
		source: 'Linux drivers/vfio/pci/vfio_pci_core.c; drivers/pci/pci.c',
		weight: 'harmless',
		meaning: text('A VM that uses the device starts or stops.', '使用该设备的虚拟机正在启动或关闭。'),
	},
	'k-ecap': {
		pattern: ['vfio_{ecap|cap}_init: hiding {ecap|cap} ', 'vfio_{ecap|cap}_init: {device} hiding {ecap|cap} '],
		examples: ['vfio_ecap_init: hiding ecap 0x19@0x900', 'vfio_ecap_init: 0000:00:02.0 hiding ecap 0x1b@0x100'],
		source: 'Linux drivers/vfio/pci/vfio_pci_config.c vfio_ecap_init',
		weight: 'harmless',
		meaning: text('A capability of the device is hidden from the VM.', '设备的一项能力对虚拟机隐藏。'),
	},
	'k-addids': {
		pattern: 'vfio_pci: add [{vendor:hex}:{id:hex}',
		examples: ['vfio_pci: add [1002:164c[ffffffff:ffffffff]] class 0x000000/00000000'],
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_fill_ids',
		weight: 'harmless',
		rules: ['vfio-ids-mismatch'],
		meaning: text(
			'vfio-pci takes devices with these IDs (vfio-pci.ids=).',
			'vfio-pci 接管这些 ID 的设备（vfio-pci.ids=）。',
		),
	},
	'k-flr-wait': {
		pattern: 'not ready {time:number}ms after {reset:text}; waiting',
		examples: ['vfio-pci 0000:01:00.0: not ready 1023ms after FLR; waiting'],
		source: 'Linux drivers/pci/pci.c pci_dev_wait',
		weight: 'symptom',
		// A port that has failed tells of it with another address.
		harmlessWhen: ({ device }, facts) => !facts.has('k-flr-giveup', device) && !facts.has('k-aer'),
		causes: ['gpu-not-reset'],
		meaning: text(
			'The device needs long for a reset. One or two seconds are usual.',
			'设备复位耗时较长。一两秒属于正常。',
		),
	},
	'k-flr-giveup': {
		pattern: 'not ready {time:number}ms after {reset:text}; giving up',
		examples: ['vfio-pci 0000:01:00.0: not ready 65535ms after FLR; giving up'],
		source: 'Linux drivers/pci/pci.c pci_dev_wait',
		weight: 'cause',
		causes: ['gpu-not-reset'],
		meaning: text('The device has not come back from a reset.', '设备复位后没有恢复。'),
	},
	'k-flr-ok': {
		pattern: ': ready {time:number}ms after {FLR|bus reset|resume}',
		examples: ['vfio-pci 0000:01:00.0: ready 1023ms after FLR'],
		source: 'Linux drivers/pci/pci.c pci_dev_wait',
		weight: 'harmless',
		meaning: text('The device has been reset.', '设备已复位。'),
	},
	'k-power': {
		pattern: [
			'Unable to change power state from {state:word} to D0, device inaccessible',
			'{Refused|refused} to change power state',
		],
		examples: [
			'vfio-pci 0000:01:00.0: Unable to change power state from D3cold to D0, device inaccessible',
			'vfio-pci 0000:01:00.0: Refused to change power state, currently in D3',
		],
		source: 'Linux drivers/pci/pci.c pci_power_up (pci_raw_set_power_state before 5.18)',
		weight: 'cause',
		causes: ['gpu-not-reset'],
		meaning: text(
			'The device does not wake up: it is lost until the host is switched off.',
			'设备无法唤醒：在宿主机断电之前不可用。',
		),
	},
	'k-pending': {
		pattern: 'timed out waiting for pending transaction; performing function level reset anyway',
		examples: [
			'vfio-pci 0000:01:00.0: timed out waiting for pending transaction; performing function level reset anyway',
		],
		source: 'Linux drivers/pci/pci.c pcie_flr',
		weight: 'symptom',
		harmlessWhen: ({ device }, facts) => !facts.has('k-flr-giveup', device) && !facts.has('k-power', device),
		causes: ['gpu-not-reset'],
		meaning: text('The device was still busy when it was reset.', '设备复位时仍在忙。'),
	},
	'k-barrestore': {
		pattern: 'vfio_bar_restore: reset recovery - restoring BARs',
		examples: ['vfio-pci 0000:01:00.0: vfio_bar_restore: reset recovery - restoring BARs'],
		source: 'Linux drivers/vfio/pci/vfio_pci_config.c vfio_bar_restore',
		weight: 'symptom',
		// A few at a reboot of the guest are usual.
		harmlessWhen: (_, facts) => facts.count('k-barrestore') < 20,
		causes: ['device-lost'],
		meaning: text(
			'The addresses of the device had vanished, as after a reset that vfio-pci did not do.',
			'设备的地址丢失了，就像发生了不是由 vfio-pci 执行的复位。',
		),
	},
	'k-vgaarb': {
		pattern: [
			'vgaarb: {changed VGA decodes|VGA decodes changed|deactivate vga console|bridge control possible|setting as boot VGA device|VGA device added}',
			'vgaarb: setting as boot device',
		],
		examples: [
			'vfio-pci 0000:00:02.0: vgaarb: VGA decodes changed: olddecodes=io+mem,decodes=io+mem:owns=io+mem',
			'pci 0000:00:02.0: vgaarb: setting as boot device: PCI:0000:00:02.0',
		],
		source: 'Linux drivers/pci/vgaarb.c (drivers/gpu/vga/vgaarb.c before 5.17)',
		weight: 'harmless',
		rules: ['igd-not-primary'],
		meaning: text(
			'The VGA arbiter tells which GPU decodes the VGA addresses.',
			'VGA 仲裁器说明由哪个 GPU 响应 VGA 地址。',
		),
	},
	'k-sriov-pf': {
		pattern: 'Cannot bind to PF with SR-IOV enabled',
		examples: ['vfio-pci 0000:00:02.0: Cannot bind to PF with SR-IOV enabled'],
		source: 'Linux drivers/vfio/pci/vfio_pci_core.c vfio_pci_core_register_device',
		weight: 'stops',
		causes: ['sriov-pf'],
		meaning: text(
			'The GPU is split into virtual functions, and cannot be passed as a whole.',
			'GPU 已拆分为虚拟功能（VF），不能整体直通。',
		),
	},
	'k-deny': {
		pattern: 'exists in vfio-pci device denylist',
		examples: ['vfio-pci 0000:6d:00.0: 8086:37c8 exists in vfio-pci device denylist, driver probing disallowed'],
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_is_denylisted',
		weight: 'stops',
		causes: ['not-bound'],
		meaning: text(
			'vfio-pci does not take this device (Intel QAT), unless disable_denylist=1 is set.',
			'vfio-pci 不接管此设备（Intel QAT），除非设置 disable_denylist=1。',
		),
	},
	'k-probe16': {
		pattern: [
			'{vfio-pci|vfio_pci}: probe of {device} failed with error {error:number}',
			'probe with driver vfio-pci failed with error {error:number}',
		],
		examples: [
			'vfio-pci: probe of 0000:01:00.0 failed with error -16',
			'vfio-pci 0000:01:00.0: probe with driver vfio-pci failed with error -22',
		],
		source: 'Linux drivers/base/dd.c call_driver_probe (other words since 6.10)',
		weight: 'stops',
		causes: ['not-bound'],
		meaning: text(
			'vfio-pci cannot take the device: another driver has it (-16), or it is refused (-22).',
			'vfio-pci 无法接管设备：设备正被其他驱动占用（-16）或被拒绝（-22）。',
		),
	},
	'k-igdregions': {
		pattern: 'Failed to setup Intel IGD regions',
		examples: ['vfio-pci 0000:00:02.0: Failed to setup Intel IGD regions'],
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_open_device',
		weight: 'cause',
		causes: ['igd-opregion-absent'],
		rules: ['igd-opregion-missing'],
		meaning: text(
			'The kernel cannot offer the OpRegion and the bridges of the iGPU to the VM.',
			'内核无法向虚拟机提供核显的 OpRegion 和桥。',
		),
	},
	'k-memlock': {
		pattern: 'RLIMIT_MEMLOCK ({limit:number}) exceeded',
		examples: ['vfio_pin_pages_remote: Task 12345 (kvm) RLIMIT_MEMLOCK (67108864) exceeded'],
		source: 'Linux drivers/vfio/vfio_iommu_type1.c vfio_pin_pages_remote',
		weight: 'stops',
		causes: ['memlock'],
		meaning: text('QEMU may not lock as much memory as the VM has.', 'QEMU 允许锁定的内存少于虚拟机的内存。'),
	},
	'k-apparmor': {
		pattern: 'apparmor="DENIED" {said:text} profile="libvirt-{profile:path}" name="{file:path}"',
		examples: [
			'audit: type=1400 audit(1650000000.0:100): apparmor="DENIED" operation="open" profile="libvirt-1b2c" name="/home/user/vbios.rom" pid=4711 comm="qemu-system-x86"',
		],
		source: 'Linux security/apparmor/audit.c; libvirt src/security/virt-aa-helper.c',
		weight: 'stops',
		harmlessWhen: ({ values }) => !/\.(?:rom|bin|dat)$/i.test(values['file'] ?? ''),
		causes: ['romfile-missing'],
		rules: ['rom-path-confined'],
		meaning: text('AppArmor does not let QEMU read the file.', 'AppArmor 不允许 QEMU 读取该文件。'),
	},
} satisfies Messages;
