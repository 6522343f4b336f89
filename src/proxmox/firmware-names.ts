/** What firmware images of Proxmox VE are called in a sentence. */
import type { Language } from '../language/languages.js';
import type { FirmwareImageId } from './firmware-image.js';

export const FIRMWARE_IMAGE_NAMES: Readonly<Record<Language, Readonly<Record<FirmwareImageId, string>>>> = {
	en: {
		seabios: 'SeaBIOS',
		old: 'OVMF, the old 2 MB image',
		'4m': 'OVMF, the 4 MB image without Secure Boot',
		'4m-secboot': 'OVMF, the 4 MB image with Secure Boot',
		sev: 'OVMF for AMD SEV',
		'sev-snp': 'OVMF for AMD SEV-SNP',
		tdx: 'OVMF for Intel TDX',
		arm: 'AAVMF (ARM)',
	},
	zh: {
		seabios: 'SeaBIOS',
		old: '旧的 2 MB OVMF',
		'4m': '4 MB OVMF，不含安全启动',
		'4m-secboot': '4 MB OVMF，含安全启动',
		sev: '用于 AMD SEV 的 OVMF',
		'sev-snp': '用于 AMD SEV-SNP 的 OVMF',
		tdx: '用于 Intel TDX 的 OVMF',
		arm: 'AAVMF（ARM）',
	},
};
