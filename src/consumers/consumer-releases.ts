/**
 * The releases of the firmware that reads ROMs in a virtual machine: all that are known, those whose answers were measured
 * (docs/boot-proof.md), and the newest that a released Proxmox VE or Debian ships.
 */

export interface ReleaseList<R extends string = string> {
	/** From the oldest that is in use to the newest that is known. */
	readonly all: readonly R[];
	/** Those whose firmware was booted with the ROMs of the proof. What others do is known by their source. */
	readonly measured: readonly R[];
	readonly shipped: R;
}

/** The stable tags of edk2. */
const EDK2 = [
	...['2022.11', '2023.02', '2023.05', '2023.08', '2023.11', '2024.02', '2024.05', '2024.08'],
	...['2024.11', '2025.02', '2025.05', '2025.08', '2025.11', '2026.02', '2026.05', '2026.08'],
] as const;

const SEABIOS = ['1.16.2', '1.16.3', '1.17.0'] as const;

/** Makes sure that each release is one of all. */
function releaseList<R extends string>(
	all: readonly R[],
	measured: readonly NoInfer<R>[],
	shipped: NoInfer<R>,
): ReleaseList<R> {
	return { all, measured, shipped };
}

/** Proxmox VE 9.1 has edk2 2025.05 (pve-edk2-firmware 4.2025.05-2), and in its QEMU 10.1 SeaBIOS 1.17.0. */
export const CONSUMER_RELEASES = {
	ovmf: releaseList(EDK2, ['2022.11', '2025.02', '2026.08'], '2025.05'),
	seabios: releaseList(SEABIOS, SEABIOS, '1.17.0'),
	aavmf: releaseList(EDK2, ['2022.11', '2025.02', '2026.08'], '2025.05'),
};
