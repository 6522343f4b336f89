/** What the kernel of the host prints when somebody reads the ROM of a device. */
import { IGPU_SLOT, isIntegrated } from '../../host/integrated.js';
import { text } from '../../language/text.js';
import { functionAt, romFileOf } from '../setup.js';
import type { Messages } from './message.js';

export const HOST_ROM_MESSAGES = {
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
	'k-romdata': {
		pattern: 'Invalid PCI ROM data signature: expecting {expected:hex}, got {found:hex}',
		examples: ['vfio-pci 0000:01:00.0: Invalid PCI ROM data signature: expecting 0x52494350, got 0x0000ffff'],
		source: 'Linux drivers/pci/rom.c pci_get_rom_size',
		weight: 'symptom',
		harmlessWhen: ({ device = '' }, _, setup) => (romFileOf(device, setup) ?? '') !== '',
		causes: ['rom-unreadable'],
		rules: ['pcir-signature'],
		meaning: text(
			'The ROM of the device begins rightly, and its PCI data structure (PCIR) is damaged.',
			'设备的 ROM 开头正确，但 PCI 数据结构（PCIR）已损坏。',
		),
	},
	'k-rommore': {
		pattern: 'No more image{|s}{ in the |? in }PCI ROM',
		examples: ['pci 0000:01:00.0: No more image in the PCI ROM'],
		source: 'Linux drivers/pci/rom.c pci_get_rom_size',
		weight: 'harmless',
		rules: ['last-image-missing'],
		meaning: text(
			'No image of the ROM says that it is the last one. The ROM can be read nevertheless.',
			'ROM 中没有任何镜像标明自己是最后一个，但 ROM 仍可读取。',
		),
	},
	'k-romsanity': {
		pattern: [
			'resource sanity check: requesting [mem 0x000c0000',
			'caller pci_map_rom+{place:path} mapping multiple BARs',
		],
		examples: [
			'resource: resource sanity check: requesting [mem 0x000c0000-0x000dffff], which spans more than PCI Bus 0000:00',
			'caller pci_map_rom+0x79/0x180 mapping multiple BARs',
		],
		source: 'Linux arch/x86/mm/ioremap.c; kernel/resource.c iomem_map_sanity_check',
		weight: 'harmless',
		meaning: text(
			'Somebody reads the copy of the VBIOS at c0000, where the kernel has other things as well.',
			'有程序读取 c0000 处的 VBIOS 副本，内核在该范围内还有其他内容。',
		),
	},
	'k-rombogus': {
		pattern: "ROM [??? 0x00000000 flags 0x20000000]: can't assign; bogus alignment",
		examples: ["pci 0000:00:02.0: ROM [??? 0x00000000 flags 0x20000000]: can't assign; bogus alignment"],
		source: 'Linux drivers/pci/setup-res.c pci_assign_resource',
		weight: 'harmless',
		meaning: text('The device has no ROM BAR, like every iGPU.', '设备没有 ROM BAR，核显都是如此。'),
	},
	'k-shadow': {
		pattern: 'Video device with shadowed ROM at [mem 0x000c0000',
		examples: ['pci 0000:00:02.0: Video device with shadowed ROM at [mem 0x000c0000-0x000dffff]'],
		source: 'Linux arch/x86/pci/fixup.c pci_fixup_video',
		weight: 'harmless',
		rules: ['card-rom-of-primary'],
		meaning: text(
			'This is the boot GPU of the host: what is read as its ROM is the copy of the VBIOS in memory.',
			'这是宿主机的启动 GPU：读取其 ROM 得到的是内存中的 VBIOS 副本。',
		),
	},
} satisfies Messages;
