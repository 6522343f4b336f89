/** Which firmware the host has that ROMs are checked for. */
import { existsSync } from 'node:fs';
import type { KnownReleases } from '../../consumers/ask-consumers.js';
import { efiMachines } from '../../consumers/edk2/efi-machines.js';
import { AARCH64 } from '../../consumers/edk2/machine.js';
import { CONSUMERS_WITH_RELEASES } from '../../consumers/verdicts.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import type { Installed } from '../../report/named-file.js';
import { CliError } from '../cli-error.js';
import { say } from '../language.js';
import { HOMES } from '../machine-homes.js';
import { FILE_TEXTS } from '../texts.js';

/** What is said of the host, and the releases that are asked for by name. */
interface AskedHost extends KnownReleases {
	readonly hostRoot?: string;
	readonly pve?: string;
}

/** Of a host that is named, or that runs VMs; none where what to check for is said. */
export async function installedOn({ hostRoot, pve, ...flags }: AskedHost): Promise<(file: ExaminedFile) => Installed> {
	if (hostRoot !== undefined && !existsSync(hostRoot)) {
		throw new CliError(say(FILE_TEXTS.noDirectory, { dir: hostRoot }));
	}
	const root = hostRoot ?? (Object.values(HOMES).some((home) => existsSync(home)) ? '/' : undefined);
	if (root === undefined || pve !== undefined) return () => ({});
	// It reads firmware, which hardly any check needs.
	const { hostFirmware } = await import('../host-firmware.js');
	const firmware = hostFirmware(root);
	return (file) => {
		const known = CONSUMERS_WITH_RELEASES.flatMap((id) => {
			// Firmware for ARM is read where a file has something for it.
			const isFor = id !== 'aavmf' || efiMachines(file).includes(AARCH64);
			const release = isFor && flags[id] === undefined ? firmware(id) : undefined;
			return release === undefined ? [] : [[id, release]];
		});
		return Object.fromEntries(known);
	};
}
