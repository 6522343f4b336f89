/**
 * Which release of OVMF each release of Proxmox VE came with: debian/changelog of pve-edk2-firmware, the newest version on
 * the day of the release. Updates may bring a newer one; the old 2 MB image is not among them.
 */
import type { ReleaseOf } from '../consumers/consumer-names.js';

export const PVE_OVMF_RELEASES = {
	/** 3.20230228-4 of 2023-06-06. */
	'8.0': '2023.02',
	/** 4.2023.08-1 of 2023-11-07. */
	'8.1': '2023.08',
	/** 4.2023.08-4 of 2024-02-15, until 2025-03. */
	'8.2': '2023.08',
	'8.3': '2023.08',
	/** 4.2025.02-3 of 2025-04-03. */
	'8.4': '2025.02',
	/** 4.2025.02-4 of 2025-07-10. */
	'9.0': '2025.02',
	/** 4.2025.05-2 of 2025-11-13. */
	'9.1': '2025.05',
} as const satisfies Readonly<Record<string, ReleaseOf<'ovmf'>>>;

export type PveRelease = keyof typeof PVE_OVMF_RELEASES;

export const PVE_RELEASES = Object.keys(PVE_OVMF_RELEASES) as readonly PveRelease[];
