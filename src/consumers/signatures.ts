/** Drivers that carry no signature, for VMs whose firmware asks for one (UEFI 2.10 §32.4.2). */
import { FormatError } from '../bytes/errors.js';
import { type Finding, finder } from '../bytes/finding.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';

const found = finder<typeof ROM_FINDINGS>();

export function* findUnsigned({ images }: ExaminedFile): Iterable<Finding> {
	for (const { driver, headers } of images) {
		if (driver === undefined || driver instanceof FormatError || driver.executable?.signed !== false) continue;
		const { start } = headers.span;
		yield found('driver-unsigned', 'warning', { image: start }, start);
	}
}
