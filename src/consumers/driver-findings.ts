/** Drivers in EFI images whose data cannot be unpacked (UEFI 2.10 §14.4.2). */
import { FormatError } from '../bytes/errors.js';
import { type Finding, finder } from '../bytes/finding.js';
import type { ExaminedImage } from '../examined/examined-image.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';

const found = finder<typeof ROM_FINDINGS>();

interface DriverOfImage extends Pick<ExaminedImage, 'headers'> {
	readonly driver: object | undefined;
}

/** At the start of the data. */
export function driverFindings(images: readonly DriverOfImage[]): Finding[] {
	return images.flatMap(({ driver, headers: { efi } }) => {
		if (efi === undefined || !(driver instanceof FormatError)) return [];
		const { start } = efi.payload;
		return [found('efi-decompress', 'error', { driver: start, reason: driver.reason }, start)];
	});
}
