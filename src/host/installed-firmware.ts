/**
 * Which release of the firmware for VMs a host has: what the file itself says, or else the version of its package. Debian and
 * Proxmox VE write their version into edk2; Proxmox VE's SeaBIOS comes with its QEMU.
 */
import { edk2Version } from '../firmware/edk2-version.js';
import { readMachineFirmware } from '../firmware/machine-firmware.js';
import { isAtLeastVersion, type PackageVersion, parsePackageVersion } from './package-version.js';

/** `old`: Proxmox VE's 2 MB image. */
export type InstalledId = 'ovmf' | 'old' | 'seabios' | 'aavmf';

export interface InstalledRelease {
	/** `2025.05`, `1.17.0`. */
	readonly release: string;
	/** As the package manager has it, `4.2025.05-2`, or as the file has it where no package is known. */
	readonly version: string;
	readonly package?: string;
	/** The file that says so itself. */
	readonly file?: string;
}

/** Of a host; each is read when it is first asked for. */
export type InstalledReleases = (id: InstalledId) => InstalledRelease | undefined;

export interface HostFiles {
	/** The version of an installed package; `undefined` where it is not installed. */
	package(name: string): string | undefined;
	/** What is at a path of the host. */
	read(path: string): Uint8Array | undefined;
}

interface Place {
	/** The first that is installed counts. */
	readonly packages: readonly string[];
	readonly file: string;
	readonly release: (version: string) => string | undefined;
}

const edk2 = (version: string) => edk2Version(version)?.release;
const ofSeabios = (version: string) => /^(?:\d+:)?(\d+\.\d+\.\d+)/.exec(version)?.[1];

/** From which QEMU on it comes with which SeaBIOS (roms/seabios of its tags). */
const SEABIOS_OF_QEMU: readonly (readonly [since: PackageVersion, release: string])[] = [
	[[10, 1], '1.17.0'],
	[[8, 2], '1.16.3'],
	[[8, 0], '1.16.2'],
];

function ofQemu(version: string): string | undefined {
	const qemu = parsePackageVersion(version);
	return qemu && SEABIOS_OF_QEMU.find(([since]) => isAtLeastVersion(qemu, since))?.[1];
}

const PVE = '/usr/share/pve-edk2-firmware';
/** Of Proxmox VE, of Debian, of Arch, of Fedora: the first that is there is what VMs of the host get. */
const PLACES: Readonly<Record<InstalledId, readonly Place[]>> = {
	ovmf: [
		{ packages: ['pve-edk2-firmware-ovmf', 'pve-edk2-firmware'], file: `${PVE}/OVMF_CODE_4M.fd`, release: edk2 },
		{ packages: ['ovmf', 'ovmf-generic'], file: '/usr/share/OVMF/OVMF_CODE_4M.fd', release: edk2 },
		{ packages: [], file: '/usr/share/edk2/x64/OVMF_CODE.4m.fd', release: edk2 },
		{ packages: [], file: '/usr/share/edk2/ovmf/OVMF_CODE.fd', release: edk2 },
	],
	// The package of today has another version than its file, which is not built any more.
	old: [
		{ packages: [], file: `${PVE}/legacy/OVMF_CODE.fd`, release: edk2 },
		{ packages: [], file: `${PVE}/OVMF_CODE.fd`, release: edk2 },
	],
	seabios: [
		{ packages: ['pve-qemu-kvm'], file: '/usr/share/kvm/bios-256k.bin', release: ofQemu },
		{ packages: ['seabios'], file: '/usr/share/seabios/bios-256k.bin', release: ofSeabios },
		{ packages: [], file: '/usr/share/qemu/bios-256k.bin', release: ofSeabios },
	],
	aavmf: [
		{ packages: ['pve-edk2-firmware-aarch64'], file: `${PVE}/AAVMF_CODE.fd`, release: edk2 },
		{ packages: ['qemu-efi-aarch64'], file: '/usr/share/AAVMF/AAVMF_CODE.fd', release: edk2 },
	],
};

/** `undefined` where the host has none, or nothing says which. */
export function installedFirmware(id: InstalledId, host: HostFiles): InstalledRelease | undefined {
	for (const place of PLACES[id]) {
		const found = installedAt(place, host);
		if (found !== undefined) return found;
	}
	return undefined;
}

function installedAt({ packages, file, release: releaseOf }: Place, host: HostFiles): InstalledRelease | undefined {
	const [known] = packages.flatMap((name) => {
		const version = host.package(name);
		return version === undefined ? [] : [{ package: name, version }];
	});
	const bytes = host.read(file);
	const own = bytes && readMachineFirmware(bytes);
	if (own !== undefined && 'release' in own && own.release !== undefined && own.version !== undefined) {
		return { release: own.release, version: own.version, ...known, file };
	}
	const release = known && releaseOf(known.version);
	return known === undefined || release === undefined ? undefined : { release, ...known };
}
