/** Whether OVMF has an EFI disk, and one for the image of today (PVE/QemuServer/OVMF.pm). */
import { finder } from '../../bytes/finding.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { drives, efiDiskCommands } from '../efi-disk-commands.js';
import { efiDisk, firmwareImage } from '../firmware-image.js';
import { type Vm, whereOf } from '../vm.js';
import type { FIRMWARE_FINDINGS } from './firmware/findings.js';

const found = finder<typeof FIRMWARE_FINDINGS>();

export function* lintFirmware({ settings, devices }: Vm): Iterable<ConfigFinding> {
	const { image } = firmwareImage(settings);
	// Memory that is encrypted has no EFI disk; what a snapshot had is past.
	if (['seabios', 'sev-snp', 'tdx'].includes(image) || settings.snapshot !== undefined || devices.length === 0) return;
	const disk = efiDisk(settings);
	const where = whereOf(settings, settings.get('efidisk0') ?? settings.get('bios') ?? { key: 'efidisk0' });
	const commands = efiDiskCommands(settings);
	if (disk !== undefined) {
		if (image === 'old') yield { ...where, ...found('efidisk-old', 'note', { commands }) };
		// Of lines that are published without any drive nobody knows what else there is.
	} else if (drives(settings).length > 0) {
		yield { ...where, ...found('efidisk-missing', 'warning', { image, commands }) };
	}
}
