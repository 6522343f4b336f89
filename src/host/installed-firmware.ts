/**
 * Which release of the firmware for VMs a host has: what the file itself says, or else the version of its package. Debian and
 * Proxmox VE write their version into edk2; Proxmox VE's SeaBIOS comes with its QEMU.
 */
import { edk2Version } from '../firmware/edk2-version.js';
import { readMachineFirmware } from '../firmware/machine-firmware.js';
import { type FirmwareKind, OLD_IMAGES, packagesOf, plainImages } from './firmware-places.js';
import { isAtLeastVersion, type PackageVersion, parsePackageVersion } from './package-version.js';

/** `old`: Proxmox VE's 2 MB image. */
export type InstalledId = FirmwareKind | 'old';

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

const ofEdk2 = (version: string) => edk2Version(version)?.release;
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

/** The first that is there is what VMs of the host get. */
function placesOf(id: InstalledId): readonly string[] {
	return id === 'old' ? OLD_IMAGES : plainImages(id).filter((path) => !OLD_IMAGES.includes(path));
}

/** `undefined` where the host has none, or nothing says which. */
export function installedFirmware(id: InstalledId, host: HostFiles): InstalledRelease | undefined {
	for (const path of placesOf(id)) {
		const found = installedAt(path, id, host);
		if (found !== undefined) return found;
	}
	return undefined;
}

function installedAt(file: string, id: InstalledId, host: HostFiles): InstalledRelease | undefined {
	const known = packageOf(file, host);
	const bytes = host.read(file);
	const own = bytes && readMachineFirmware(bytes);
	if (own !== undefined && 'release' in own && own.release !== undefined && own.version !== undefined) {
		return { release: own.release, version: own.version, ...known, file };
	}
	return packagedRelease(file, id, host);
}

/** What the package of a file says of its release; `undefined` where none is known. */
export function packagedRelease(
	file: string,
	id: InstalledId,
	host: Pick<HostFiles, 'package'>,
): InstalledRelease | undefined {
	const known = packageOf(file, host);
	if (known === undefined) return undefined;
	const read = id === 'seabios' ? (known.package === 'pve-qemu-kvm' ? ofQemu : ofSeabios) : ofEdk2;
	const release = read(known.version);
	return release === undefined ? undefined : { release, ...known };
}

/** The first that is installed counts. */
function packageOf(file: string, host: Pick<HostFiles, 'package'>): { package: string; version: string } | undefined {
	for (const name of packagesOf(file)) {
		const version = host.package(name);
		if (version !== undefined) return { package: name, version };
	}
	return undefined;
}
