/** Which release of the firmware a VM of Proxmox VE gets: that of the image that its settings choose, as the host has it. */
import type { InstalledRelease, InstalledReleases } from '../host/installed-firmware.js';
import type { RomReader } from '../vm/lint/rom-reader.js';
import { isArm } from '../vm/machine.js';
import type { Settings } from './configuration.js';
import { type FirmwareImage, type FirmwareImageId, firmwareImage } from './firmware-image.js';
import { firmwareOf, machineType, memorySize } from './machine.js';
import { PVE_OLD_IMAGE } from './pve-releases.js';

/** `undefined` where nobody knows the host, or its firmware. */
export function installedImage(
	image: FirmwareImageId,
	installed: InstalledReleases | undefined,
): InstalledRelease | undefined {
	if (image === 'seabios' || image === 'old') return installed?.(image);
	return installed?.(image === 'arm' ? 'aavmf' : 'ovmf');
}

/** The old image is the same on all hosts. */
export function romReader(settings: Settings, installed: InstalledReleases | undefined): RomReader {
	const { image } = firmwareImage(settings);
	const id = isArm(machineType(settings)) ? 'aavmf' : firmwareOf(settings);
	const release = image === 'old' ? (installed?.(image)?.release ?? PVE_OLD_IMAGE) : installed?.(id)?.release;
	return { id, releases: release === undefined ? {} : { [id]: release }, memory: memorySize(settings) * 2 ** 20 };
}

export function withInstalled(firmware: FirmwareImage, installed: InstalledReleases | undefined): FirmwareImage {
	const known = installedImage(firmware.image, installed);
	return known === undefined ? firmware : { ...firmware, installed: known };
}
