/** What the kernel of the guest prints about the GPU that it was given. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const GUEST_MESSAGES = {
	'g-amd-norom': {
		pattern: 'Unable to locate a BIOS ROM',
		examples: ['amdgpu 0000:01:00.0: amdgpu: Unable to locate a BIOS ROM'],
		source: 'Linux drivers/gpu/drm/amd/amdgpu/amdgpu_bios.c amdgpu_get_bios',
		weight: 'cause',
		causes: ['amd-vbios-missing'],
		rules: ['vbios-missing', 'vbios-not-on-gpu', 'romfile-rombar-off'],
		meaning: text(
			'The driver found no VBIOS: not in ACPI, not in the ROM of the GPU.',
			'驱动没有找到 VBIOS：ACPI 中没有，GPU 的 ROM 中也没有。',
		),
	},
	'g-amd-ok': {
		pattern: 'Fetched VBIOS from {where:text}',
		examples: ['amdgpu 0000:00:03.0: amdgpu: Fetched VBIOS from ROM BAR'],
		source: 'Linux drivers/gpu/drm/amd/amdgpu/amdgpu_bios.c amdgpu_get_bios',
		weight: 'harmless',
		refutes: ['amd-vbios-missing'],
		rules: ['vbios-missing'],
		meaning: text('The driver has found the VBIOS.', '驱动已找到 VBIOS。'),
	},
} satisfies Messages;
