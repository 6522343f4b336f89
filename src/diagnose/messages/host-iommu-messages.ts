/** What the IOMMU code of the host's kernel prints. */
import { IGPU_SLOT } from '../../host/integrated.js';
import { text } from '../../language/text.js';
import type { Fact, Facts } from '../facts.js';
import type { Messages } from './message.js';

/** Seconds. The firmware's display goes on to read its memory until a driver takes over. */
const BOOT = 5;
/** A VM that starts or stops makes a few. */
const MANY_FAULTS = 5;

/** Few, or at boot only: not what a VM does all the time. */
function isPassing(fact: Fact, facts: Facts): boolean {
	if (facts.has('x-dmarsup') && (fact.seconds === undefined || fact.seconds >= BOOT)) return false;
	return (fact.seconds !== undefined && fact.seconds < BOOT) || facts.count(fact.message) < MANY_FAULTS;
}

export const HOST_IOMMU_MESSAGES = {
	'k-noir': {
		pattern: 'No interrupt remapping support. Use the module param',
		examples: [
			'vfio_iommu_type1_attach_group: No interrupt remapping support.  Use the module param "allow_unsafe_interrupts" to enable VFIO IOMMU support on this platform',
		],
		source: 'Linux drivers/vfio/vfio_iommu_type1.c vfio_iommu_type1_attach_group',
		weight: 'stops',
		causes: ['iommu-refused'],
		rules: ['iommu-off'],
		meaning: text(
			'The host cannot keep interrupts of the device apart, and vfio refuses it.',
			'宿主机不支持中断重映射，vfio 拒绝该设备。',
		),
	},
	'k-rmrr': {
		pattern: [
			'Device is ineligible for IOMMU domain attach due to platform RMRR requirement',
			'Firmware has requested this device have a 1:1 IOMMU mapping',
		],
		examples: [
			'vfio-pci 0000:04:00.0: Device is ineligible for IOMMU domain attach due to platform RMRR requirement.  Contact your platform vendor.',
			'vfio-pci 0000:04:00.0: Firmware has requested this device have a 1:1 IOMMU mapping, rejecting configuring the device without a 1:1 mapping. Contact your platform vendor.',
		],
		source:
			'Linux drivers/iommu/intel/iommu.c intel_iommu_attach_device (6.2 and older), drivers/iommu/iommu.c (6.3 and newer)',
		weight: 'stops',
		causes: ['iommu-refused'],
		meaning: text(
			'The BIOS reserves memory for the device (RMRR), and the kernel does not give such a device to a VM.',
			'BIOS 为该设备保留了内存（RMRR），内核不允许把这种设备交给虚拟机。',
		),
	},
	'k-noiommu': {
		pattern: [
			'DMAR: No DMAR devices found',
			'DMAR: IOMMU disabled',
			'DMAR: [Firmware Bug]: {said:text}No DRHD',
			'AMD-Vi: {Disable IOMMU|IOMMU not }',
		],
		examples: [
			'DMAR: No DMAR devices found',
			'DMAR: IOMMU disabled',
			'DMAR: [Firmware Bug]: No DRHD structure found in DMAR table',
			'AMD-Vi: Disable IOMMU on Stoney Ridge',
		],
		source: 'Linux drivers/iommu/intel/dmar.c, iommu.c; drivers/iommu/amd/init.c',
		weight: 'cause',
		causes: ['iommu-off'],
		rules: ['iommu-off'],
		meaning: text('The kernel has found no IOMMU, or does not use it.', '内核没有找到 IOMMU，或没有使用它。'),
	},
	'k-iommu-on': {
		pattern: [
			'DMAR: IOMMU enabled',
			'AMD-Vi: Interrupt remapping enabled',
			'AMD-Vi: Found IOMMU',
			'iommu: Default domain type',
			'Adding to iommu group',
			'DMAR-IR: Enabled IRQ remapping',
		],
		examples: [
			'DMAR: IOMMU enabled',
			'AMD-Vi: Interrupt remapping enabled',
			'pci 0000:00:00.2: AMD-Vi: Found IOMMU cap 0x40',
			'iommu: Default domain type: Passthrough (set via kernel command line)',
			'pci 0000:00:02.0: Adding to iommu group 0',
			'DMAR-IR: Enabled IRQ remapping in x2apic mode',
		],
		source: 'Linux drivers/iommu/intel/iommu.c, irq_remapping.c; drivers/iommu/amd/init.c; drivers/iommu/iommu.c',
		weight: 'harmless',
		rules: ['iommu-off'],
		meaning: text('The IOMMU is on.', 'IOMMU 已启用。'),
	},
	'k-iommuv2': {
		pattern: 'AMD IOMMUv2 functionality not available',
		examples: ['AMD-Vi: AMD IOMMUv2 functionality not available on this system - This is not a bug.'],
		source: 'Linux drivers/iommu/amd/iommu_v2.c (6.6 and older)',
		weight: 'harmless',
		meaning: text('Passthrough does not need it.', '直通不需要此功能。'),
	},
	'k-amdon': {
		pattern: "AMD-Vi: Unknown option - 'on'",
		examples: ["AMD-Vi: Unknown option - 'on'"],
		source: 'Linux drivers/iommu/amd/init.c parse_amd_iommu_options',
		weight: 'harmless',
		meaning: text(
			'The kernel has no option amd_iommu=on, and needs none: the IOMMU of AMD is on by default.',
			'内核没有 amd_iommu=on 这个选项，也不需要：AMD 的 IOMMU 默认启用。',
		),
	},
	'k-skipgfx': {
		pattern: 'DMAR: Skip IOMMU disabling for graphics',
		examples: ['DMAR: Skip IOMMU disabling for graphics'],
		source: 'Linux drivers/iommu/intel/iommu.c quirk_calpella_no_shadow_gtt, quirk_iommu_igfx',
		weight: 'harmless',
		meaning: text('The IOMMU stays on for the iGPU.', '核显的 IOMMU 保持启用。'),
	},
	'k-dmar': {
		pattern: [
			'DMAR: {[|}DMA {Read|Write}{ NO_PASID|}] Request device [{device}]',
			'DMAR: {[|}DMA {Read|Write}{ NO_PASID|}] Request device [0x{device}]',
			'DMAR: {[|}INTR-REMAP] Request device [{device}]',
		],
		examples: [
			'DMAR: [DMA Read NO_PASID] Request device [00:02.0] fault addr 0x8d800000 [fault reason 0x06] PTE Read access is not set',
			'DMAR: [DMA Write] Request device [0x00:02.0] fault addr 0x0 [fault reason 02] Present bit in context entry is clear',
			'DMAR: [INTR-REMAP] Request device [00:02.0] fault index 0x1b [fault reason 0x25] Blocked a compatibility format interrupt request',
		],
		source: 'Linux drivers/iommu/intel/dmar.c dmar_fault_do_one',
		weight: 'symptom',
		harmlessWhen: (fact, facts) => fact.device?.startsWith(`${IGPU_SLOT}.`) !== true || isPassing(fact, facts),
		causes: ['igd-stolen-fault'],
		rules: ['igd-stolen-memory'],
		meaning: text(
			'The device reads memory that it may not. A few of them at boot, or when a VM starts or stops, mean nothing: the display still reads its old memory.',
			'设备读取了不允许访问的内存。开机时或虚拟机启动、关闭时出现几次没有影响：显示引擎还在读取原来的内存。',
		),
	},
	'k-drhd': {
		pattern: 'DMAR: DRHD: handling fault status reg',
		examples: ['DMAR: DRHD: handling fault status reg 3'],
		source: 'Linux drivers/iommu/intel/dmar.c dmar_fault',
		weight: 'harmless',
		meaning: text('The heading of the faults below it.', '这是下面各行故障的标题。'),
	},
	'x-dmarsup': {
		pattern: 'dmar_fault: {count:number} callbacks suppressed',
		examples: ['dmar_fault: 1834 callbacks suppressed'],
		source: 'Linux drivers/iommu/intel/dmar.c dmar_fault; lib/ratelimit.c',
		weight: 'symptom',
		harmlessWhen: (_, facts) => !facts.has('k-dmar'),
		causes: ['igd-stolen-fault'],
		meaning: text('There were more such faults than the kernel prints.', '此类故障多到内核没有全部输出。'),
	},
	'k-iofault': {
		pattern: ['AMD-Vi: Event logged [IO_PAGE_FAULT device={device}', 'AMD-Vi: Event logged [IO_PAGE_FAULT domain='],
		examples: [
			'AMD-Vi: Event logged [IO_PAGE_FAULT device=0a:00.0 domain=0x0000 address=0x00000000000a0000 flags=0x0020]',
			'vfio-pci 0000:0a:00.0: AMD-Vi: Event logged [IO_PAGE_FAULT domain=0x000f address=0x1000 flags=0x0000]',
		],
		source: 'Linux drivers/iommu/amd/iommu.c amd_iommu_report_page_fault, iommu_print_event',
		weight: 'symptom',
		causes: ['gpu-not-reset'],
		meaning: text(
			'The device reads memory that it may not, as after a reset that failed or a guest that crashed.',
			'设备访问了不允许访问的内存，常见于复位失败或虚拟机崩溃之后。',
		),
	},
	'k-cwait': {
		pattern: 'AMD-Vi: Completion-Wait loop timed out',
		examples: ['AMD-Vi: Completion-Wait loop timed out'],
		source: 'Linux drivers/iommu/amd/iommu.c wait_on_sem',
		weight: 'cause',
		causes: ['gpu-not-reset'],
		meaning: text(
			'A device no longer answers the IOMMU: it is dead since a reset.',
			'有设备不再响应 IOMMU：它在复位后已失效。',
		),
	},
	'x-irremap': {
		pattern: 'DMAR-IR: IOAPIC id',
		examples: ['DMAR-IR: IOAPIC id 2 under DRHD base  0xfed91000 IOMMU 1'],
		source: 'Linux drivers/iommu/intel/irq_remapping.c',
		weight: 'harmless',
		meaning: text('Interrupt remapping is set up.', '正在设置中断重映射。'),
	},
} satisfies Messages;
