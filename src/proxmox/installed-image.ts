/** Which release of the firmware a VM of Proxmox VE gets: that of the image that its settings choose, as the host has it. */
import type { KnownReleases } from '../consumers/ask-consumers.js';
import type { InstalledRelease, InstalledReleases } from '../host/installed-firmware.js';
import type { Settings } from './configuration.js';
import { type FirmwareImage, type FirmwareImageId, firmwareImage } from './firmware-image.js';
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
export function releasesOfVm(settings: Settings, installed: InstalledReleases | undefined): KnownReleases {
	const { image } = firmwareImage(settings);
	const release = installedImage(image, installed)?.release ?? (image === 'old' ? PVE_OLD_IMAGE : undefined);
	if (release === undefined) return {};
	return { [image === 'seabios' ? image : image === 'arm' ? 'aavmf' : 'ovmf']: release };
}

export function withInstalled(firmware: FirmwareImage, installed: InstalledReleases | undefined): FirmwareImage {
	const known = installedImage(firmware.image, installed);
	return known === undefined ? firmware : { ...firmware, installed: known };
}
