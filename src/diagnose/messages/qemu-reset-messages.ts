/** What QEMU prints about BARs, resets and memory of devices that it passes through. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

/** Signs that a device of the host does not come back. */
const NOT_BACK = ['q-d3', 'q-irqpin', 'l-hdr127', 'k-power', 'k-flr-giveup', 'k-cwait', 'g-amd-psp', 'g-amd-stuck'];

export const QEMU_RESET_MESSAGES = {
	'q-reset-mech': {
		pattern: 'vfio: Cannot reset device {device}, no available reset mechanism',
		examples: ['vfio: Cannot reset device 0000:00:1f.3, no available reset mechanism.'],
		source: 'QEMU hw/vfio/pci.c vfio_pci_reset',
		weight: 'symptom',
		// It means something only together with another sign of the same device.
		harmlessWhen: (fact, facts) => !NOT_BACK.some((id) => facts.has(id, fact.device)),
		causes: ['gpu-not-reset'],
		meaning: text(
			'The function cannot be reset on its own. For audio and USB functions, and at the first start of a GPU, this changes nothing.',
			'该功能无法单独重置。对音频和 USB 功能，以及 GPU 的第一次启动，没有影响。',
		),
	},
	'q-reset-group': {
		pattern: [
			'vfio: Cannot reset device {device}, depends on group {group:number} which is not owned',
			'vfio: Cannot reset device {device}, depends on device {other:text} which is not owned',
		],
		examples: [
			'vfio: Cannot reset device 0000:03:00.0, depends on group 14 which is not owned.',
			'vfio: Cannot reset device 0000:03:00.0, depends on device 0000:03:00.1 which is not owned.',
		],
		source: 'QEMU hw/vfio/container.c vfio_legacy_pci_hot_reset (pci.c to 8.2); iommufd.c',
		weight: 'cause',
		causes: ['reset-group'],
		rules: ['audio-not-passed', 'romfile-first-function'],
		meaning: text(
			'The device can be reset only with its bus, and the VM does not have all devices of it.',
			'设备只能与总线一起重置，而该总线上的设备没有全部直通给虚拟机。',
		),
	},
	'q-mmap': {
		pattern: 'Failed to mmap {device} BAR {bar:number}. Performance may be slow',
		examples: ['Failed to mmap 0000:01:00.0 BAR 3. Performance may be slow'],
		source: 'QEMU hw/vfio/common.c vfio_region_mmap (region.c from 10.1)',
		weight: 'cause',
		causes: ['host-framebuffer'],
		rules: ['host-console-lost'],
		meaning: text(
			'The BAR cannot be mapped: a framebuffer of the host still has it.',
			'无法映射该 BAR：宿主机的帧缓冲仍占用它。',
		),
	},
	'q-regwrite': {
		pattern: 'vfio_region_{write|read}({device}:region{text} failed: Device or resource busy',
		examples: ['vfio_region_write(0000:01:00.0:region1+0x12c, 0x0,4) failed: Device or resource busy'],
		source: 'QEMU hw/vfio/common.c vfio_region_write (helpers.c from 9.0)',
		weight: 'cause',
		causes: ['host-framebuffer'],
		meaning: text(
			'The memory of the device cannot be reached: a framebuffer of the host still has the BAR.',
			'无法访问设备的内存：宿主机的帧缓冲仍占用该 BAR。',
		),
	},
	'q-resample': {
		pattern: 'failed to setup resample irqfd',
		examples: ['vfio 0000:01:00.0: failed to setup resample irqfd: Invalid argument'],
		source: 'QEMU hw/vfio/pci.c vfio_intx_enable_kvm',
		weight: 'harmless',
		meaning: text('Interrupts of the device take a slower way.', '设备的中断走较慢的路径。'),
	},
	'q-errnotify': {
		pattern: ['Could not enable error recovery for the device', 'Unable to init event notifier for error detection'],
		examples: [
			'warning: vfio 0000:01:00.0: Could not enable error recovery for the device',
			'vfio: Unable to init event notifier for error detection',
		],
		source: 'QEMU hw/vfio/pci.c vfio_realize, vfio_register_err_notifier',
		weight: 'harmless',
		meaning: text('Errors of the device are not passed on to QEMU.', '设备的错误不会通知 QEMU。'),
	},
	'q-dmamap-nomem': {
		pattern: [
			'vfio_{container_|}dma_map({text}) = -12 (Cannot allocate memory)',
			'VFIO_MAP_DMA failed: {error:text}allocate memory',
		],
		examples: [
			'vfio_dma_map(0x55d161902480, 0x0, 0x80000000, 0x7fb94be00000) = -12 (Cannot allocate memory)',
			'VFIO_MAP_DMA failed: Cannot allocate memory',
		],
		source: 'QEMU hw/vfio/common.c vfio_dma_map (to 8.1), container.c vfio_container_dma_map',
		weight: 'stops',
		causes: ['memlock'],
		meaning: text(
			'The memory of the VM cannot be locked: the limit is too low, or the host has not enough.',
			'无法锁定虚拟机的内存：限制太低，或宿主机内存不足。',
		),
	},
	'q-dmamap-ram': {
		pattern:
			'memory listener initialization failed: Region {region:word}: vfio_{container_|}dma_map({text}) = {error:text}',
		examples: [
			'vfio 0000:04:00.2: failed to setup container for group 39: memory listener initialization failed: Region pc.ram: vfio_container_dma_map(0x55d161902480, 0x0, 0x80000000, 0x7fb94be00000) = -22 (Invalid argument)',
		],
		source: 'QEMU hw/vfio/common.c vfio_listener_region_add (listener.c from 10.1)',
		weight: 'stops',
		causes: ['memlock'],
		meaning: text('Memory of the VM could not be mapped for the device.', '无法为设备映射虚拟机的内存。'),
	},
	'q-dmafatal': {
		pattern: [
			'vfio: DMA mapping failed, unable to continue',
			"annot set up guest memory '{region:word}': {error:text}",
			'unable to map backing store for guest RAM: {error:text}',
		],
		examples: [
			'vfio: DMA mapping failed, unable to continue',
			"cannot set up guest memory 'pc.ram': Cannot allocate memory",
			'unable to map backing store for guest RAM: Cannot allocate memory',
		],
		source: 'QEMU hw/vfio/common.c vfio_listener_region_add; system/physmem.c ram_block_add; util/mmap-alloc.c',
		weight: 'stops',
		causes: ['memlock'],
		meaning: text('The host does not have the memory of the VM.', '宿主机没有足够的内存给虚拟机。'),
	},
	'q-dmamap-p2p': {
		pattern: [
			'vfio_{container_|}dma_map({text}) = -{22|14} ({Invalid argument|Bad address})',
			'PCI peer-to-peer transactions on BARs are not supported',
			'IOMMU_IOAS_MAP failed: Bad address, PCI BAR?',
			'failed to vfio_dma_map. pci p2p may not work',
		],
		unless: ['Region pc.ram', 'memory listener initialization failed'],
		examples: [
			'vfio_container_dma_map(0x55d161902480, 0x380000000000, 0x10000000, 0x7fb94be00000) = -22 (Invalid argument)',
			'0000:01:00.0: PCI peer-to-peer transactions on BARs are not supported.',
			'warning: IOMMU_IOAS_MAP failed: Bad address, PCI BAR?',
			'failed to vfio_dma_map. pci p2p may not work',
		],
		source: 'QEMU hw/vfio/common.c vfio_listener_region_add (listener.c from 10.1); iommufd.c',
		weight: 'harmless',
		meaning: text(
			'A BAR of one device is not mapped for others. Only transfers from GPU to GPU need that.',
			'某设备的 BAR 没有映射给其他设备。只有 GPU 之间直接传输才需要。',
		),
	},
	'q-err': {
		pattern: 'vfio_err_notifier_handler({device}) Unrecoverable error detected',
		examples: [
			'vfio_err_notifier_handler(0000:03:00.0) Unrecoverable error detected. Please collect any data possible and then kill the guest',
		],
		source: 'QEMU hw/vfio/pci.c vfio_err_notifier_handler',
		weight: 'cause',
		causes: ['device-lost'],
		meaning: text('The device has reported a fatal PCI Express error.', '设备报告了致命的 PCI Express 错误。'),
	},
	'q-irqpin': {
		pattern: 'pci_irq_handler: Assertion ',
		examples: [
			"qemu-system-x86_64: ../hw/pci/pci.c:1633: pci_irq_handler: Assertion `0 <= irq_num && irq_num < PCI_NUM_PINS' failed.",
		],
		source: 'QEMU hw/pci/pci.c pci_irq_handler',
		weight: 'stops',
		causes: ['device-lost'],
		meaning: text(
			'The interrupt pin of the device reads 0xff: it is off the bus.',
			'设备的中断引脚读出 0xff：设备已从总线上消失。',
		),
	},
	'q-d3': {
		pattern: 'vfio: Unable to power on device, stuck in D{state:number}',
		examples: ['vfio: Unable to power on device, stuck in D3'],
		source: 'QEMU hw/vfio/pci.c vfio_pci_pre_reset',
		weight: 'cause',
		causes: ['gpu-not-reset'],
		meaning: text(
			'The device does not leave D3: it was left dead by the last shutdown.',
			'设备无法离开 D3：上次关闭后没有恢复。',
		),
	},
} satisfies Messages;
