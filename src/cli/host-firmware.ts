/** The firmware for VMs of the host whose root folder is given, or of a copy of it; each is read when it is first asked for. */
import { join } from 'node:path';
import {
	type InstalledId,
	type InstalledRelease,
	type InstalledReleases,
	installedFirmware,
} from '../host/installed-firmware.js';
import { dpkgVersions } from './dpkg.js';
import { besideLink, readWholeFile } from './host-file.js';

/** Flash images are padded to 64 MiB at most. */
const MAX_FIRMWARE = 64 << 20;

export function hostFirmware(root: string): InstalledReleases {
	const known = new Map<InstalledId, InstalledRelease | undefined>();
	let packages: ReturnType<typeof dpkgVersions> | undefined;
	const host = {
		package(name: string) {
			packages ??= dpkgVersions(root);
			return packages(name);
		},
		read: (path: string) => readWholeFile(besideLink(join(root, path)), MAX_FIRMWARE),
	};
	return (id) => {
		if (!known.has(id)) known.set(id, installedFirmware(id, host));
		return known.get(id);
	};
}
