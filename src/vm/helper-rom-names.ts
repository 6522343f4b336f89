/** ROMs with a helper for Intel iGPUs that are published, by the QEMU that each is right for. */
import type { Language } from '../language/languages.js';

/** `own`: allocates its own stolen memory. `host`: takes the address of the host's. `newer-own`: the former, once QEMU is new enough. */
export const HELPER_CHOICES = ['own', 'host', 'newer-own', 'either'] as const;

export type HelperChoice = (typeof HELPER_CHOICES)[number];

/** In a sentence: `use {}`. */
export const HELPER_ROMS: Readonly<Record<Language, Readonly<Record<HelperChoice, string>>>> = {
	en: {
		own: 'a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg)',
		host: 'gen12_igd.rom (gangqizai/igd)',
		'newer-own': 'a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg) with QEMU 10.0 or newer (included in Proxmox VE 9)',
		either:
			'a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg) for QEMU 10.0 and newer (Proxmox VE 9), gen12_igd.rom (gangqizai/igd) for Ice Lake to Raptor Lake up to QEMU 9.1',
	},
	zh: {
		own: 'VfioIgdPkg 的构建（tomitamoeko/VfioIgdPkg）',
		host: 'gen12_igd.rom（gangqizai/igd）',
		'newer-own': 'VfioIgdPkg 的构建（tomitamoeko/VfioIgdPkg），并配合 QEMU 10.0 或更新版本（Proxmox VE 9 自带）',
		either:
			'VfioIgdPkg 的构建（tomitamoeko/VfioIgdPkg，用于 QEMU 10.0 及更新版本，即 Proxmox VE 9），或 gen12_igd.rom（gangqizai/igd，用于 QEMU 9.1 及更早版本的 Ice Lake 到 Raptor Lake）',
	},
};
