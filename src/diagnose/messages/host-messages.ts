/** What the kernel of the host prints about IOMMU, vfio-pci and GPUs. */
import { IGPU_SLOT, isIntegrated } from '../../host/integrated.js';
import { text } from '../../language/text.js';
import { functionAt, romFileOf } from '../setup.js';
import type { Messages } from './message.js';

export const HOST_MESSAGES = {
	'k-romsig': {
		pattern: 'Invalid PCI ROM header signature: expecting 0xaa55, got {found:hex}',
		examples: ['vfio-pci 0000:01:00.0: Invalid PCI ROM header signature: expecting 0xaa55, got 0xffff'],
		source: 'Linux drivers/pci/rom.c pci_get_rom_size',
		weight: 'symptom',
		// An iGPU has no ROM of its own: what is read there is memory. QEMU tells where it needed one.
		harmlessWhen: ({ device = '' }, facts, setup) => {
			if (facts.has('q-romread', device)) return false;
			const gpu = functionAt(device, setup);
			const integrated = gpu !== undefined && isIntegrated(gpu, setup.functions) === true;
			return integrated || device.startsWith(`${IGPU_SLOT}.`) || (romFileOf(device, setup) ?? '') !== '';
		},
		causes: ['rom-unreadable'],
		rules: ['card-rom-missing', 'card-rom-of-primary', 'vbios-missing'],
		meaning: text(
			'What the device shows as its ROM is none. An iGPU has no ROM of its own, and always shows this; with romfile= nothing is missing.',
			'设备显示的 ROM 内容不是 ROM。核显本身没有 ROM，总会出现这一行；已用 romfile= 时不缺任何东西。',
		),
	},
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
} satisfies Messages;
