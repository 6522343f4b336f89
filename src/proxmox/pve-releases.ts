/**
 * The firmware of each release of Proxmox VE: debian/changelog of pve-edk2-firmware and pve-qemu, the newest versions on the day
 * of the release; the SeaBIOS is the one in that QEMU (roms/seabios), which the package brings as /usr/share/kvm/bios-256k.bin.
 * Known up to August 2026.
 */
import type { KnownReleases } from '../consumers/ask-consumers.js';
import type { ReleaseOf } from '../consumers/consumer-names.js';
import { parseQemuVersion, type QemuVersion } from '../vm/qemu-version.js';

interface PveFirmware {
	/** Of pve-edk2-firmware. */
	readonly edk2: string;
	readonly ovmf: ReleaseOf<'ovmf'>;
	/** Of pve-qemu-kvm. */
	readonly qemu: string;
	readonly seabios: ReleaseOf<'seabios'>;
}

const FIRMWARE = {
	/** 2023-06-22. */
	'8.0': { edk2: '3.20230228-4', ovmf: '2023.02', qemu: '8.0.2-3', seabios: '1.16.2' },
	/** 2023-11-23. */
	'8.1': { edk2: '4.2023.08-1', ovmf: '2023.08', qemu: '8.1.2-4', seabios: '1.16.2' },
	/** 2024-04-24. */
	'8.2': { edk2: '4.2023.08-4', ovmf: '2023.08', qemu: '8.1.5-5', seabios: '1.16.2' },
	/** 2024-11-21. */
	'8.3': { edk2: '4.2023.08-4', ovmf: '2023.08', qemu: '9.0.2-4', seabios: '1.16.3' },
	/** 2025-04-09. */
	'8.4': { edk2: '4.2025.02-3', ovmf: '2025.02', qemu: '9.2.0-5', seabios: '1.16.3' },
	/** 2025-08-05. */
	'9.0': { edk2: '4.2025.02-4', ovmf: '2025.02', qemu: '10.0.2-4', seabios: '1.16.3' },
	/** 2025-11-19. */
	'9.1': { edk2: '4.2025.05-2', ovmf: '2025.05', qemu: '10.1.2-4', seabios: '1.17.0' },
	/** 2026-05-21. */
	'9.2': { edk2: '4.2025.05-2', ovmf: '2025.05', qemu: '11.0.0-2', seabios: '1.17.0' },
} as const satisfies Readonly<Record<string, PveFirmware>>;

/** What updates have brought since: 4.2025.05-1~bpo12+1 of 2026-03-12. */
const UPDATED: Readonly<Partial<Record<PveMajor, Pick<PveFirmware, 'ovmf'>>>> = { '8': { ovmf: '2025.05' } };

/**
 * The 2 MB image, for machines whose EFI disk is not of the type 4m: edk2 dropped its size, and all packages since
 * 4.2023.08-1 (2023-11-07) have the last build of it (debian/legacy-2M-builds of pve-edk2-firmware), that of 2023.02.
 */
export const PVE_OLD_IMAGE: ReleaseOf<'ovmf'> = '2023.02';
/** What it is called where a release is asked for. */
export const OLD_IMAGE = '2m';

export type PveVersion = keyof typeof FIRMWARE;
type PveMajor = '8' | '9';
export type PveRelease = PveVersion | PveMajor;

const MAJORS: readonly PveMajor[] = ['8', '9'];
export const PVE_VERSIONS = Object.keys(FIRMWARE) as readonly PveVersion[];
export const PVE_RELEASES: readonly PveRelease[] = [...MAJORS, ...PVE_VERSIONS];

/** Of a major version, from the oldest of its firmware to the newest. */
export function releasesOfPve(pve: PveRelease): KnownReleases {
	const firmware = PVE_VERSIONS.filter((each) => each === pve || each.startsWith(`${pve}.`)).map(
		(each) => FIRMWARE[each],
	);
	const [first] = firmware;
	const last = firmware.at(-1);
	if (first === undefined || last === undefined) return {};
	const { ovmf } = isMajor(pve) ? { ...last, ...UPDATED[pve] } : last;
	// That of ARM VMs is built of the same source.
	const edk2 = { from: first.ovmf, to: ovmf };
	return { ovmf: edk2, aavmf: edk2, seabios: { from: first.seabios, to: last.seabios } };
}

/** That of the day of the release. */
export function qemuOfPve(pve: PveVersion): QemuVersion | undefined {
	return parseQemuVersion(FIRMWARE[pve].qemu);
}

function isMajor(pve: PveRelease): pve is PveMajor {
	return MAJORS.some((each) => each === pve);
}
